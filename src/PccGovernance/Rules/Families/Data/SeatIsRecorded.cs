using System.Globalization;

namespace PccGovernance.Rules;

/// <summary>DAT008: A partnership's seats are recorded rather than assumed.</summary>
internal sealed class SeatIsRecorded : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "DAT008",
        Title = "A partnership's seats are recorded rather than assumed",
        Rationale = "A finding that rests on assumed members has to be checked before anybody acts on it.",
        Examines = "partnerships in force with seats on record",
        DefaultSeverity = RuleSeverity.Info,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach([.. context.InForce.Partnerships.Where(static board => !board.Seats.IsEmpty)], Examine);

    private Finding? Examine(Partnership board)
    {
        int assumed = board.Seats.Count(static seat => seat.Provenance.Basis == FactBasis.Assumed);
        return assumed == 0
            ? null
            : Descriptor.Violated(
                string.Create(CultureInfo.InvariantCulture, $"The partnership '{board.Id}' has {assumed} assumed seats of {board.Seats.Count}: nobody recorded that these members sit on it."),
                [EntityReference.Of(board.Id)],
                [Evidence.Of("assumed", assumed, "seats"), Evidence.Of("in all", board.Seats.Count, "seats")],
                "Record the members from the board's own papers.");
    }
}
