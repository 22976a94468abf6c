using System.Globalization;

namespace PccGovernance.Rules.Reviewing;

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
        Partnership[] seated = [.. context.InForce.Partnerships.Select(board => context.Landscape.Partnership(board.Id)!).Where(static board => !board.Seats.IsEmpty)];
        return RuleEvaluation.OfEach(seated, board => Examine(board, context));
    }

    private Finding? Examine(Partnership board, RuleContext context)
    {
        Organisation[] ended =
        [
            .. board.Seats.Where(seat => seat.Period.Contains(context.AsOf)).Select(static seat => seat.Organisation).Distinct()
                .Select(id => context.Landscape.Organisation(id)!).Where(organisation => organisation.Period.HasEndedBy(context.AsOf)),
        ];
        return ended.Length == 0
            ? null
            : Descriptor.Violated(
                $"The partnership '{board.Id}' has seats held by {string.Join(" and ", ended.Select(static organisation => $"'{organisation.Id}'"))}, which ended by {context.AsOf.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}.",
                [EntityReference.Of(board.Id), .. ended.Select(static organisation => EntityReference.Of(organisation.Id))],
                [.. ended.Select(static organisation => Evidence.Of($"end of '{organisation.Id}'", organisation.Period.To!.Value))],
                "Record which organisation holds the seat now.");
    }
}
