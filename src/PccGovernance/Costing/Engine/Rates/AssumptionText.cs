using System.Globalization;

namespace PccGovernance.Costing;

/// <summary>Says in sentences what an assumption set rests on.</summary>
internal static class AssumptionText
{
    public static ValueList<string> Of(AssumptionSet set) =>
        Parts(set).Where(static part => part.Number is not null)
            .Select(static part => string.Create(CultureInfo.InvariantCulture, $"{part.What} {Value(part.Number!.Value, part.IsShare)}{part.Unit}: {part.Number.Source.Text}."))
            .ToValueList();

    private static IEnumerable<(string What, Assumption? Number, bool IsShare, string Unit)> Parts(AssumptionSet set) =>
    [
        ("Productive hours", set.ProductiveHours, false, " a year"),
        ("Employer's National Insurance", set.NiRate, true, " of salary above the threshold"),
        ("Threshold of National Insurance, in pounds,", set.NiThreshold, false, " a year"),
        ("Employer's pension contribution", set.PensionRate, true, " of salary"),
        .. set.PensionSchemes.Select(static scheme => ($"Employer's contribution to '{scheme.Name}'", (Assumption?)scheme.Rate, true, $" of salary at {string.Join(", ", scheme.Kinds)}")),
        ("Apprenticeship levy", set.LevyRate, true, " of salary"),
        ("Mileage, in pounds,", set.MileageRate, false, " a mile"),
        ("Overheads", set.OverheadRate, true, " of employment cost"),
    ];

    private static string Value(decimal value, bool isShare) => isShare
        ? string.Create(CultureInfo.InvariantCulture, $"{100 * value:0.####} %")
        : string.Create(CultureInfo.InvariantCulture, $"{value:#,0.####}");
}
