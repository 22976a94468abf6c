using NodaTime;

namespace PccGovernance.Rules;

/// <summary>The boards that a governing body alone chairs, and those of which it cannot be told whether it does.</summary>
internal sealed class LeftBoards
{
    private LeftBoards(Partnership[] withoutChair, Partnership[] notKnown) => (WithoutChair, NotKnown) = (withoutChair, notKnown);

    /// <summary>Boards of which nobody is on record who chairs them after the body's last day, in the order of identifiers.</summary>
    public Partnership[] WithoutChair { get; }

    /// <summary>Boards on which it sits and of which no chair is on record, in the order of identifiers.</summary>
    public Partnership[] NotKnown { get; }

    public static LeftBoards Of(EndingBody ending, LocalDate last, RuleContext context)
    {
        Partnership[] held =
        [
            .. context.InForce.SeatsOf(ending.Office).Select(static seat => seat.Partnership).Distinct().Order()
                .Select(id => context.InForce.Partnership(id)!),
        ];
        return new(
            [.. held.Where(board => IsAloneInTheChair(board, ending) && !IsChairNamed(board, ending, last, context))],
            [.. held.Where(static board => board.Seats.All(static seat => seat.Role != SeatRole.Chair))]);
    }

    private static bool IsAloneInTheChair(Partnership board, EndingBody ending)
    {
        ValueList<Seat> chairs = board.Seats.Keep(static seat => seat.Role == SeatRole.Chair);
        return !chairs.IsEmpty && chairs.All(seat => seat.Organisation == ending.Office);
    }

    // Somebody else may be on record to take the chair from the day after.
    private static bool IsChairNamed(Partnership board, EndingBody ending, LocalDate last, RuleContext context) =>
        context.Landscape.Partnership(board.Id)!.Seats.Any(seat =>
            seat.Role == SeatRole.Chair && seat.Organisation != ending.Office && seat.Period.Contains(last.PlusDays(1)));
}
