using System.Globalization;
using NodaTime;
using PccGovernance.Demand;
using PccGovernance.Optimisation;
using PccGovernance.Scenarios;
using PccGovernance.SyntheticLandscapes;

namespace PccGovernance.Benchmarks;

/// <summary>
/// Compares one synthetic landscape with what a scenario would make of it, and up to 1,000 boards finds the best consolidation, in a fresh
/// process, and prints lines of JSON. Times are of the processor.
/// </summary>
internal static class ChangeRunner
{
    public const string Usage = "Usage: change --boards N [--repeat K], with 20 to 2000000 boards and at least 1 repetition";
    private const int MostConsolidated = 1_000;
    private static readonly LocalDate AsOf = new(2026, 11, 21);

    private static readonly ConsolidationOptions Limits =
        new() { MaximumChanged = 10, MaximumSeats = 30, MinimumAgendaHours = 2, RunnersUp = 0, MaximumWork = 25 };

    /// <returns>0, or 1 when the arguments are not as they should be.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        if (GrowthArguments.Parse(arguments) is not { } parsed)
        {
            errors.WriteLine(Usage);
            return 1;
        }

        SyntheticOptions options = new() { Boards = parsed.Boards, HasPosts = true };
        Landscape landscape = SyntheticLandscape.Create(parsed.Boards <= MostConsolidated ? options.Flat() : options).Landscape;
        output.WriteLine(Compare(landscape, parsed.Repeat));
        if (parsed.Boards <= MostConsolidated)
        {
            output.WriteLine(Consolidate(landscape, Limits));
            output.WriteLine(Consolidate(landscape, Limits with { MaximumChanged = 4 }));
            output.WriteLine(Consolidate(landscape, Limits with { MaximumChanged = 20 }));
        }

        return 0;
    }

    private static string Compare(Landscape landscape, int repeat)
    {
        Id<Partnership>[] boards = [.. landscape.Partnerships.Take(3).Select(static board => board.Id)];
        Scenario scenario = Scenario.Of("merge", new MergePartnerships { Partnerships = [.. boards], Into = boards[0] });
        ScenarioOptions withoutDuplicates = new() { Costing = CostBenchmarks.Options, Duplication = null, Statute = null };
        ScenarioReport report = ScenarioAnalysis.Analyse(landscape, AsOf, scenario, withoutDuplicates);
        Expect.That(
            report.Hours!.HoursAfter == DemandAnalysis.Analyse(report.Run.After!, AsOf, DemandOptions.Default).Total.Hours,
            "hours after are those of reckoning all anew");
        TimeSpan[] alone = [.. Enumerable.Range(0, repeat)
            .Select(_ => Timed(() => ScenarioAnalysis.Analyse(landscape, AsOf, scenario, withoutDuplicates)))];
        TimeSpan[] whole = [.. Enumerable.Range(0, repeat)
            .Select(_ =>
                Timed(() =>
                    ScenarioAnalysis.Analyse(landscape, AsOf, scenario, new() { Costing = CostBenchmarks.Options, Statute = null })))];
        TimeSpan[] apply = [.. Enumerable.Range(0, repeat).Select(_ => Timed(() => scenario.Replay(landscape, AsOf)))];
        return string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"boards":{{landscape.Partnerships.Count}},"replay_ms":{{Median(apply)}},"compare_ms":{{Median(alone)}}"""
            + $$""","compare_with_duplicates_ms":{{Median(whole)}}}""");
    }

    private static string Consolidate(Landscape landscape, ConsolidationOptions options)
    {
        ConsolidationReport? found = null;
        TimeSpan taken = Timed(() => found = ConsolidationAnalysis.Analyse(landscape, AsOf, options));
        ConsolidationReport report = found!;
        decimal greedy = GreedyConsolidation.Saving(landscape, options);
        return string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"boards":{{landscape.Partnerships.Count}},"changed":{{report.Best.Changed}},"candidates":{{report.Candidates}}"""
            + $$""","saved":{{report.Best.HoursSaved}},"bound":{{report.HoursBound}},"today":{{report.HoursToday}},"proved":"""
            + $$"""{{(report.IsProved ? "true" : "false")}},"gap":{{report.Gap ?? 0:0.####}},"seconds":{{taken.TotalSeconds:0.##}}"""
            + $$""","greedy":{{greedy}}}""");
    }

    private static string Median(TimeSpan[] times) => RunnerFigures.Milliseconds(GrowthRunner.Median(times));

    /// <summary>Time of the processor, which other work on the machine does not lengthen.</summary>
    private static TimeSpan Timed(Func<object> work)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        _ = work();
        return Environment.CpuUsage.TotalTime - start;
    }
}
