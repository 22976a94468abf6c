using PccGovernance.Demand;

namespace PccGovernance.Optimisation.Tests;

/// <summary>Every set of mergers, made by the library and reckoned by its demand analysis: an oracle for small areas.</summary>
internal static class BruteForce
{
    public static decimal BestSaving(Landscape landscape, ConsolidationOptions options)
    {
        ConsolidationProblem problem = ConsolidationProblem.Of(landscape, options);
        decimal before = Hours(landscape);
        decimal best = 0;
        foreach ((int From, int Into)[] chosen in Choices(problem, [], 0))
        {
            FoundSolution solution = new(problem, chosen, 0, 0, IsProved: true);
            ValueList<ConsolidationMerge> merges = solution.ToConsolidation().Merges;
            if (landscape.Apply(merges.Select(static merge => merge.ToEdit())) is { Landscape: { } after }
                && IsWithin(landscape, after, merges, options))
            {
                best = Math.Max(best, before - Hours(after));
            }
        }

        return best;
    }

    private static decimal Hours(Landscape landscape) =>
        DemandAnalysis.Analyse(landscape, SmallArea.Day, DemandOptions.Default).Total.Hours ?? 0;

    private static IEnumerable<(int From, int Into)[]> Choices(ConsolidationProblem problem, (int From, int Into)[] sofar, int board)
    {
        if (board == problem.Boards.Length)
        {
            yield return sofar;
            yield break;
        }

        foreach ((int From, int Into)[] rest in Choices(problem, sofar, board + 1))
        {
            yield return rest;
        }

        foreach ((int From, int Into) take in problem.Candidates.Where(candidate => candidate.From == board))
        {
            // One that takes others on stays, and one that is taken on takes nobody on.
            if (sofar.All(other => other.Into != take.From && other.From != take.Into))
            {
                foreach ((int From, int Into)[] rest in Choices(problem, [.. sofar, take], board + 1))
                {
                    yield return rest;
                }
            }
        }
    }

    private static bool IsWithin(Landscape before, Landscape after, ValueList<ConsolidationMerge> merges, ConsolidationOptions options)
    {
        foreach (ConsolidationMerge merge in merges)
        {
            if (CombinesAreas(before, merge, options))
            {
                return false;
            }

            Partnership one = after.Partnership(merge.Into)!;
            int matters = Math.Max(1, before.DutiesOf(before.Partnership(merge.Into)!).Count)
                + merge.Partnerships.Where(id => id != merge.Into && before.DutiesOf(before.Partnership(id)!).IsEmpty).Count()
                + merge.Partnerships.SelectMany(id => before.DutiesOf(before.Partnership(id)!))
                    .Distinct()
                    .Except(before.DutiesOf(before.Partnership(merge.Into)!))
                    .Count();
            if (one.Seats.Count > options.MaximumSeats
                || one.Meetings!.MeetingsPerYear * one.Meetings.MeetingHours / matters < options.MinimumAgendaHours)
            {
                return false;
            }
        }

        return merges.Sum(static merge => merge.Partnerships.Count) <= (options.MaximumChanged ?? int.MaxValue)
            && options.Capacities.All(capacity => HoursOf(after, capacity) <= Math.Max(capacity.HoursPerYear, HoursOf(before, capacity)));
    }

    /// <summary>Whether a merger makes boards one that the law sets up side by side, without a power or the wish to.</summary>
    private static bool CombinesAreas(Landscape landscape, ConsolidationMerge merge, ConsolidationOptions options) =>
        merge.Partnerships.Select(id => landscape.Partnership(id)!)
            .Where(board => landscape.KindOf(board) is { IsBoardInStatute: true })
            .GroupBy(static board => board.Kind!.Value)
            .Any(kind => kind.Select(static board => board.Footprint).Distinct().Count() > 1
                && !(options.MayCombineAreas && landscape.PartnershipKind(kind.Key)!.CombiningPower is not null));

    private static decimal HoursOf(Landscape landscape, OrganisationCapacity capacity) =>
        DemandAnalysis.Analyse(landscape, SmallArea.Day, DemandOptions.Default).Organisations.FirstOrDefault(row =>
            row.Organisation == capacity.Organisation)?.Load.Hours ?? 0;
}
