using PccGovernance.Text;

namespace PccGovernance.Costing;

/// <summary>Says what an assumption set rests on: a statement for each number.</summary>
internal static class AssumptionStatements
{
    public static ValueList<Statement> Of(AssumptionSet set) =>
        new[]
        {
            Number("costing.rests-on-hours", set.ProductiveHours),
            Share("costing.rests-on-insurance", set.NiRate),
            Amount("costing.rests-on-threshold", set.NiThreshold),
            Share("costing.rests-on-pension", set.PensionRate),
        }
        .Concat(set.PensionSchemes.Select(Scheme))
        .Append(Share("costing.rests-on-levy", set.LevyRate))
        .Append(Amount("costing.rests-on-mileage", set.MileageRate))
        .Append(Share("costing.rests-on-overheads", set.OverheadRate))
        .OfType<Statement>().ToValueList();

    private static Statement? Number(string code, Assumption? number) =>
        number is null ? null : Statement.Of(code, ("hours", number.Value), ("source", number.Source.Text));

    private static Statement? Share(string code, Assumption? number) =>
        number is null ? null : Statement.Of(code, ("rate", StatementValue.ShareOf(number.Value)), ("source", number.Source.Text));

    private static Statement? Amount(string code, Assumption? number) =>
        number is null ? null : Statement.Of(code, ("amount", new Money(number.Value)), ("source", number.Source.Text));

    private static Statement? Scheme(PensionScheme scheme) => Statement.Of(
        "costing.rests-on-scheme",
        ("scheme", scheme.Name),
        ("rate", StatementValue.ShareOf(scheme.Rate.Value)),
        ("kinds", StatementValue.Of(scheme.Kinds, EntityReference.Of)),
        ("source", scheme.Rate.Source.Text));
}
