using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>CST009: What was spent of money on record is within its amount.</summary>
internal sealed class SpendingIsWithinTheAmount : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("CST009", RuleSeverity.Advice, since: "0.2.0");

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(
            [.. context.Landscape.FundingLines.Where(line => IsSpent(line) && !(line.Period.From > context.AsOf))],
            line => Examine(line, context.AsOf));

    /// <summary>To save or to raise more than was meant to be is no matter.</summary>
    private static bool IsSpent(FundingLine line) =>
        line.Kind is FundingKind.Stream or FundingKind.Grant or FundingKind.Contract or FundingKind.Budget;

    private Finding? Examine(FundingLine line, LocalDate day)
    {
        EntityReference own = EntityReference.Of(line.Id);
        return (line.Amount, line.Actual) switch
        {
            ({ } amount, { } actual) when actual > amount => Descriptor.Violated(
                Statement.Of("cost.overspent", ("line", own), ("amount", amount), ("actual", actual)),
                [own],
                [Evidence.Of("amount", amount), Evidence.Of("spent", actual)],
                Statement.Of("cost.overspent.remedy")),
            (null, { } actual) => Descriptor.Undetermined(
                Statement.Of("cost.amount-not-known", ("line", own), ("actual", actual)),
                [own],
                [Evidence.Of("spent", actual)],
                Statement.Of("cost.amount-not-known.remedy")),

            // Of what is running nobody need know yet what it comes to.
            (_, null) when line.Period.End?.Latest <= day => Descriptor.Undetermined(
                Statement.Of("cost.spending-not-known", ("line", own), ("end", FundingGoesOn.LastDay(line.Period.End.Value))),
                [own],
                remedy: Statement.Of("cost.spending-not-known.remedy")),
            _ => null,
        };
    }
}
