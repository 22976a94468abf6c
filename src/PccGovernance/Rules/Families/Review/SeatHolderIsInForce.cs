using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>REV005: The seats of a partnership are held by organisations that still exist.</summary>
internal sealed class SeatHolderIsInForce : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("REV005", RuleSeverity.Warning, since: "0.1.0");

    public RuleEvaluation Evaluate(RuleContext context)
    {
        // Few bodies have ended, and seats are many.
        Dictionary<Id<Organisation>, EffectivePeriod> ended = context.Landscape.Organisations
            .Where(body => body.Period.HasEndedBy(context.AsOf))
            .ToDictionary(static body => body.Id, static body => body.Period);
        return EndedLink.Evaluate(
            Descriptor,
            context,
            "review.holder-ended",
            static _ => Statement.Of("review.holder-ended.remedy"),
            static board => !board.Seats.IsEmpty,
            board => board.Seats.Any(seat => ended.ContainsKey(seat.Organisation)) ? Holders(board, ended, context.AsOf) : []);
    }

    private static IEnumerable<EndedLink> Holders(
        Partnership board,
        Dictionary<Id<Organisation>, EffectivePeriod> ended,
        LocalDate asOf) =>
        board.Seats.Where(seat => seat.Period.Contains(asOf) && ended.ContainsKey(seat.Organisation))
            .Select(static seat => seat.Organisation)
            .Distinct()
            .Select(id => new EndedLink(EntityReference.Of(id), ended[id]));
}
