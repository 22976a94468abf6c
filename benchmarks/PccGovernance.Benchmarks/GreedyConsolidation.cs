using PccGovernance.Optimisation;

namespace PccGovernance.Benchmarks;

/// <summary>What most would do: the merger that saves most, then the next, until none saves anything.</summary>
internal static class GreedyConsolidation
{
    public static decimal Saving(Landscape landscape, ConsolidationOptions options)
    {
        decimal saved = 0;
        while (true)
        {
            ConsolidationProblem problem = ConsolidationProblem.Of(landscape, options);
            (int From, int Into)[] best = [.. problem.Candidates.OrderByDescending(candidate => problem.SavingOf(candidate.From, candidate.Into)).Take(1)];
            if (best is not [var (from, into)] || problem.SavingOf(from, into) <= 0)
            {
                return saved;
            }

            MergePartnerships merge = new() { Partnerships = [problem.Boards[from].Board.Id, problem.Boards[into].Board.Id], Into = problem.Boards[into].Board.Id };
            saved += problem.SavingOf(from, into) / (decimal)BoardInfo.Scale;
            landscape = landscape.Apply(merge).GetLandscapeOrThrow();
        }
    }
}
