using System.Globalization;

namespace PccGovernance.Rules.Reviewing;

/// <summary>REV004: A partnership reports to partnerships that still exist.</summary>
internal sealed class ParentIsInForce : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "REV004",
        Title = "A partnership reports to partnerships that still exist",
        Rationale = "A board that reports to one that has ended reports to nobody.",
        Examines = "partnerships in force with a reporting line",
        DefaultSeverity = RuleSeverity.Warning,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context)
    {
        Partnership[] reporting = [.. context.InForce.Partnerships.Select(board => context.Landscape.Partnership(board.Id)!).Where(static board => !board.ReportsTo.IsEmpty)];
        return RuleEvaluation.OfEach(reporting, board => Examine(board, context));
    }

    private Finding? Examine(Partnership board, RuleContext context)
    {
        Partnership[] ended = [.. board.ReportsTo.Select(id => context.Landscape.Partnership(id)!).Where(parent => parent.Period.HasEndedBy(context.AsOf))];
        return ended.Length == 0
            ? null
            : Descriptor.Violated(
                $"The partnership '{board.Id}' reports to {string.Join(" and ", ended.Select(static parent => $"'{parent.Id}'"))}, which ended by {context.AsOf.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}.",
                [EntityReference.Of(board.Id), .. ended.Select(static parent => EntityReference.Of(parent.Id))],
                [.. ended.Select(static parent => Evidence.Of($"end of '{parent.Id}'", parent.Period.To!.Value))],
                "Record what it reports to now, or close it.");
    }
}
