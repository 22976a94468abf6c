namespace PccGovernance.Rules;

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
        Partnership[] reporting = [.. EndedLink.PartnershipsOnRecord(context).Where(static board => !board.ReportsTo.IsEmpty)];
        return RuleEvaluation.OfEach(reporting, board => EndedLink.Find(Descriptor, context, board, "reports to", Parents(board, context), "Record what it reports to now, or close it."));
    }

    private static IEnumerable<EndedLink> Parents(Partnership board, RuleContext context) =>
        board.ReportsTo.Select(id => new EndedLink(EntityReference.Of(id), context.Landscape.Partnership(id)!.Period));
}
