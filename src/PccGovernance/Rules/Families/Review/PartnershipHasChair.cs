using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>REV002: A partnership has a chair.</summary>
internal sealed class PartnershipHasChair : IGovernanceRule
{
    private static readonly Statement s_remedy = Statement.Of("review.no-chair-known.remedy");

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("REV002", RuleSeverity.Warning, since: "0.1.0");

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(context.InForce.Partnerships, board => Examine(board, context));

    private Finding? Examine(Partnership board, RuleContext context)
    {
        if (board.Seats.Any(static seat => seat.Role == SeatRole.Chair))
        {
            return null;
        }

        Seat[] ended =
        [
            .. context
                .Landscape.Partnership(board.Id)!
                .Seats.Where(seat =>
                    seat.Role == SeatRole.Chair
                    && (
                        seat.Period.HasEndedBy(context.AsOf)
                        || context.Landscape.Organisation(seat.Organisation)!.Period.HasEndedBy(context.AsOf))),
        ];
        if (ended.Length > 0)
        {
            return Descriptor.Violated(
                Statement.Of(
                    "review.chair-ended",
                    ("partnership", EntityReference.Of(board.Id)),
                    ("holders", StatementValue.Of(ended.Select(static seat => seat.Organisation).Distinct(), EntityReference.Of)),
                    ("day", context.AsOf)),
                [EntityReference.Of(board.Id)],
                [Evidence.Of("ended", ended.Length, "seats")],
                Statement.Of("review.no-chair.remedy"));
        }

        int known = board.Seats.Count(static seat => seat is { Role: not SeatRole.Unknown, Provenance.Basis: FactBasis.Recorded });
        return board.Seats.IsEmpty || known < board.Seats.Count
            ? Descriptor.Undetermined(
                Statement.Of(
                    "review.no-chair-known",
                    ("partnership", EntityReference.Of(board.Id)),
                    ("seats", board.Seats.Count),
                    ("known", known)),
                [EntityReference.Of(board.Id)],
                [Evidence.Of("in-all", board.Seats.Count, "seats"), Evidence.Of("of-recorded-role", known, "seats")],
                s_remedy)
            // That all who are on record have another role does not say that all are on record, unless somebody said so.
            : context.Landscape.IsComplete(CompleteRecord.Seats, board.Id, context.AsOf, context.AsOf)
            ? Descriptor.Violated(
                Statement.Of("review.no-chair-in-all", ("partnership", EntityReference.Of(board.Id)), ("seats", board.Seats.Count)),
                [EntityReference.Of(board.Id)],
                [Evidence.Of("of-recorded-role", known, "seats")],
                Statement.Of("review.no-chair.remedy"))
            : Descriptor.Undetermined(
                Statement.Of("review.no-chair", ("partnership", EntityReference.Of(board.Id)), ("seats", board.Seats.Count)),
                [EntityReference.Of(board.Id)],
                [Evidence.Of("of-recorded-role", known, "seats")],
                Statement.Of("review.no-chair.remedy"));
    }
}
