using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>CST008: What money on record is divided into is within it.</summary>
internal sealed class PartsAreWithinTheWhole : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("CST008", RuleSeverity.Warning, since: "0.2.0");

    public RuleEvaluation Evaluate(RuleContext context)
    {
        ILookup<Id<FundingLine>?, FundingLine> parts = context.Landscape.FundingLines.ToLookup(static line => line.PartOf);
        (FundingLine Whole, FundingLine[] Parts)[] divided =
        [
            .. context.Landscape.FundingLines
                .Select(whole => (Whole: whole, Parts: parts[whole.Id].Where(part => IsPaidFrom(part, whole)).ToArray()))
                .Where(static pair => pair.Parts.Length > 0),
        ];
        return RuleEvaluation.OfEach(divided, pair => Examine(pair.Whole, pair.Parts));
    }

    /// <summary>What is saved or raised within a budget is not paid from it; within what is of no known kind it may be.</summary>
    private static bool IsPaidFrom(FundingLine part, FundingLine whole) =>
        part.Kind is not (FundingKind.Saving or FundingKind.Precept) || part.Kind == whole.Kind || whole.Kind == FundingKind.Unknown;

    private static bool IsSurelyPaidFrom(FundingLine part, FundingLine whole) => part.Kind != FundingKind.Unknown
        && (part.Kind is not (FundingKind.Saving or FundingKind.Precept) || part.Kind == whole.Kind);

    private Finding? Examine(FundingLine whole, FundingLine[] parts)
    {
        Money sum = Sum(parts);
        int unknown = parts.Count(static part => !IsKnown(part));
        EntityReference own = EntityReference.Of(whole.Id);
        if (whole.Amount is { } amount && sum > amount)
        {
            bool isSure = Sum(parts.Where(part => IsSurelyPaidFrom(part, whole))) > amount;
            Statement message = Statement.Of(
                isSure ? "cost.parts-exceed" : "cost.parts-may-exceed",
                ("line", own),
                ("amount", amount),
                ("parts", parts.Length),
                ("sum", sum));
            ValueList<EntityReference> subjects = [own, .. parts.Select(static part => EntityReference.Of(part.Id))];
            ValueList<Evidence> evidence =
            [
                Evidence.Of("amount", amount),
                Evidence.Of("parts-together", sum),
                Evidence.Of("parts-not-known", unknown, "lines"),
            ];
            return isSure
                ? Descriptor.Violated(message, subjects, evidence, Statement.Of("cost.parts-exceed.remedy"))
                : Descriptor.Undetermined(message, subjects, evidence, Statement.Of("cost.funding-kind-not-known.remedy"));
        }

        return IsKnown(whole) && unknown == 0
            ? null
            : Descriptor.Undetermined(
                Statement.Of("cost.parts-not-known", ("line", own), ("parts", parts.Length), ("unknown", unknown),
                    ("amount", whole.Amount is { } given ? given : null)),
                [own],
                [Evidence.Of("parts-together", sum), Evidence.Of("parts-not-known", unknown, "lines")],
                Statement.Of("cost.parts-not-known.remedy"));
    }

    /// <summary>Whether the sum is on record: money of nothing is none.</summary>
    private static bool IsKnown(FundingLine line) => line.Amount is { } amount && amount != Money.Zero;

    private static Money Sum(IEnumerable<FundingLine> lines) =>
        lines.Select(static line => line.Amount).OfType<Money>().Aggregate(Money.Zero, Money.Add);
}
