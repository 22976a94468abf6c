using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>REV004: A partnership reports to partnerships that still exist.</summary>
internal sealed class ParentIsInForce : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("REV004", RuleSeverity.Warning, since: "0.1.0");

    public RuleEvaluation Evaluate(RuleContext context) => EndedLink.Evaluate(
        Descriptor,
        context,
        "review.parent-ended",
        board => Remedy(board, context),
        static board => !board.ReportsTo.IsEmpty,
        board => Parents(board, context));

    private static Statement Remedy(Partnership board, RuleContext context)
    {
        Partnership[] ended =
            [.. board.ReportsTo.Select(id => context.Landscape.Partnership(id)!).Where(parent => parent.Period.HasEndedBy(context.AsOf))];
        ValueList<Id<Partnership>> successors = context.InForce.Partnerships
            .Where(other =>
                other.Id != board.Id && Array.Exists(ended, parent => Follows(context.Landscape.Partnership(other.Id)!, parent)))
            .Select(static other => other.Id).Order().ToValueList();
        return successors.IsEmpty
            ? Statement.Of("review.parent-ended.remedy")
            : Statement.Of("review.parent-ended.remedy-successor", ("successors", StatementValue.Of(successors, EntityReference.Of)));
    }

    // By record; where nothing is on record, of the same kind on the same ground.
    private static bool Follows(Partnership other, Partnership parent) =>
        other.Predecessors.Contains(parent.Id)
            || (parent.Kind is { } kind && other.Kind == kind && other.Footprint == parent.Footprint && !other.Footprint.IsUnknown);

    private static IEnumerable<EndedLink> Parents(Partnership board, RuleContext context) =>
        board.ReportsTo.Select(id => new EndedLink(EntityReference.Of(id), context.Landscape.Partnership(id)!.Period))
            .Where(parent => parent.Period.HasEndedBy(context.AsOf));
}
