using PccGovernance.Optimisation;

namespace PccGovernance.Benchmarks;

/// <summary>
/// What most would do: the board that saves most by going into another, then the next, until none saves anything. A board that took others
/// on stays, as for the best.
/// </summary>
internal static class GreedyConsolidation
{
    public static decimal Saving(Landscape landscape, ConsolidationOptions options)
    {
        ConsolidationProblem first = ConsolidationProblem.Of(landscape, options);
        HashSet<(Id<Partnership>, Id<Partnership>)> allowed = [.. first.Candidates.Select(candidate => IdsOf(first, candidate))];
        HashSet<Id<Partnership>> hosts = [];
        decimal saved = 0;
        int closed = 0;
        while (true)
        {
            ConsolidationProblem now = ConsolidationProblem.Of(landscape, options);
            (int From, int Into)[] best =
            [
                .. now.Candidates
                    .Where(candidate => allowed.Contains(IdsOf(now, candidate)) && !hosts.Contains(now.Boards[candidate.From].Board.Id))
                    .Where(candidate =>
                        closed + hosts.Count + 1
                            + (hosts.Contains(now.Boards[candidate.Into].Board.Id) ? 0 : 1) <= (options.MaximumChanged ?? int.MaxValue))
                    .OrderByDescending(candidate => now.SavingOf(candidate.From, candidate.Into))
                    .Take(1),
            ];
            if (best is not [var (from, into)] || now.SavingOf(from, into) <= 0)
            {
                return saved;
            }

            (Id<Partnership> goes, Id<Partnership> stays) = IdsOf(now, (from, into));
            LandscapeEditResult made = landscape.Apply(new MergePartnerships { Partnerships = [goes, stays], Into = stays });
            allowed.Remove((goes, stays));
            if (made.Landscape?.Partnership(stays) is { } one
                && !(one.Seats.Count > options.MaximumSeats)
                && !(AgendaOf(made.Landscape, one) < options.MinimumAgendaHours))
            {
                closed++;
                saved += now.SavingOf(from, into) / (decimal)BoardInfo.Scale;
                hosts.Add(stays);
                landscape = made.Landscape;
            }
        }
    }

    private static decimal? AgendaOf(Landscape landscape, Partnership board) =>
        board.Meetings?.MeetingsPerYear * board.Meetings?.MeetingHours / Math.Max(1, landscape.DutiesOf(board).Count);

    private static (Id<Partnership> From, Id<Partnership> Into) IdsOf(ConsolidationProblem problem, (int From, int Into) candidate) =>
        (problem.Boards[candidate.From].Board.Id, problem.Boards[candidate.Into].Board.Id);
}
