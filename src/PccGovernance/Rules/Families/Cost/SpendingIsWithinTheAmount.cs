using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>CST009: What was spent of money on record is within its amount.</summary>
internal sealed class SpendingIsWithinTheAmount : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("CST009", RuleSeverity.Advice, since: "0.2.0");

    public RuleEvaluation Evaluate(RuleContext context)
    {
        FundingLine[] lines = [.. context.Landscape.FundingLines.Where(line => IsSpent(line) && !(line.Period.From > context.AsOf))];
        FundingLine[] running = [.. lines.Where(line => line.Actual is null && !IsOver(line, context.AsOf))];
        return new()
        {
            Examined = lines.Length,
            Findings =
            [
                .. lines.Select(line => Examine(line, context.AsOf)).OfType<Finding>(),
                .. running.Length == 0 ? [] : new[] { NotKnownYet(running) },
            ],
        };
    }

    /// <summary>To save or to raise more than was meant to be is no matter; what is of no known kind may be either.</summary>
    private static bool IsSpent(FundingLine line) => line.Kind is not (FundingKind.Saving or FundingKind.Precept);

    private static bool IsOver(FundingLine line, LocalDate day) => line.Period.End?.Latest <= day;

    /// <summary>What is running may not be accounted for yet: that is said once, of all such lines together.</summary>
    private Finding NotKnownYet(FundingLine[] running)
    {
        ValueList<EntityReference> lines = running.Select(static line => EntityReference.Of(line.Id)).ToValueList();
        return Descriptor.Undetermined(
            Statement.Of("cost.spending-so-far-not-known", ("lines", lines)),
            lines,
            [Evidence.Of("spending-not-on-record", running.Length, "lines")],
            Statement.Of("cost.spending-not-known.remedy"));
    }

    private Finding? Examine(FundingLine line, LocalDate day)
    {
        EntityReference own = EntityReference.Of(line.Id);
        return (line.Amount, line.Actual) switch
        {
            ({ } amount, { } actual) when actual > amount && line.Kind == FundingKind.Unknown => Descriptor.Undetermined(
                Statement.Of("cost.overspent-if-spent", ("line", own), ("amount", amount), ("actual", actual)),
                [own],
                [Evidence.Of("amount", amount), Evidence.Of("spent", actual)],
                Statement.Of("cost.funding-kind-not-known.remedy")),
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
            (_, null) when IsOver(line, day) => Descriptor.Undetermined(
                Statement.Of("cost.spending-not-known", ("line", own), ("end", FundingGoesOn.LastDay(line.Period.End!.Value))),
                [own],
                remedy: Statement.Of("cost.spending-not-known.remedy")),
            _ => null,
        };
    }
}
