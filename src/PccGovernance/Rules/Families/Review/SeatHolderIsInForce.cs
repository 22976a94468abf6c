namespace PccGovernance.Rules;

/// <summary>REV005: The seats of a partnership are held by organisations that still exist.</summary>
internal sealed class SeatHolderIsInForce : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "REV005",
        Title = "The seats of a partnership are held by organisations that still exist",
        Rationale = "A seat of a body that has ended is empty, whoever still sits on it, and drops out of what a board costs.",
        Examines = "partnerships in force with seats on record",
        DefaultSeverity = RuleSeverity.Warning,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context)
    {
        Partnership[] seated = [.. EndedLink.PartnershipsOnRecord(context).Where(static board => !board.Seats.IsEmpty)];
        return RuleEvaluation.OfEach(seated, board => EndedLink.Find(Descriptor, context, board, "has seats held by", Holders(board, context), "Record which organisation holds the seat now."));
    }

    private static IEnumerable<EndedLink> Holders(Partnership board, RuleContext context) =>
        board.Seats.Where(seat => seat.Period.Contains(context.AsOf)).Select(static seat => seat.Organisation).Distinct()
            .Select(id => new EndedLink(EntityReference.Of(id), context.Landscape.Organisation(id)!.Period));
}
