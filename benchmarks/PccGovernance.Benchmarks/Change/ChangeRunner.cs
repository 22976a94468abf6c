using System.Diagnostics;
using System.Globalization;
using NodaTime;
using PccGovernance.Duplication;
using PccGovernance.Optimisation;
using PccGovernance.Reference;
using PccGovernance.Scenarios;
using PccGovernance.SyntheticLandscapes;

namespace PccGovernance.Benchmarks;

/// <summary>
/// Compares one synthetic landscape, and beyond 1,000 boards that of the law for all of England and Wales, with what a scenario would make
/// of it, and up to 1,000 boards finds the best consolidation, in a fresh process, and prints lines of JSON. Times are of the processor,
/// and of the clock where that is said.
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
        output.WriteLine(Compare("synthetic", landscape, parsed.Repeat));
        if (parsed.Boards <= MostConsolidated)
        {
            output.WriteLine(Consolidate(landscape, Limits));
            output.WriteLine(Consolidate(landscape, Limits with { MaximumChanged = 4 }));
            output.WriteLine(Consolidate(landscape, Limits with { MaximumChanged = 20 }));
        }
        else
        {
            output.WriteLine(Compare("statutory", EnglandAndWales.StatutoryLandscape(), parsed.Repeat));
        }

        return 0;
    }

    private static string Compare(string name, Landscape whole, int repeat)
    {
        Landscape landscape = whole.AsOf(AsOf);
        Id<Partnership>[] boards = [.. landscape.Partnerships.Take(3).Select(static board => board.Id)];
        Scenario scenario = Scenario.Of("merge", new MergePartnerships { Partnerships = [.. boards], Into = boards[0] });
        ScenarioOptions options = new()
        {
            Costing = CostBenchmarks.Options,
            Duplication = DuplicationOptions.Default with { MaximumPairs = 1_000_000 },
        };
        var before = ScenarioBefore.Of(landscape, AsOf, options);
        FullScenario full = new(landscape, AsOf, scenario, options);
        full.Expects(ScenarioAnalysis.Analyse(landscape, AsOf, scenario, options));
        full.Expects(ScenarioAnalysis.Analyse(before, scenario));
        (TimeSpan replay, _) = Median(repeat, () => scenario.Replay(landscape, AsOf));
        (TimeSpan kept, TimeSpan keptClock) = Median(repeat, () => ScenarioAnalysis.Analyse(before, scenario));
        (TimeSpan once, TimeSpan onceClock) = Median(repeat, () => ScenarioAnalysis.Analyse(landscape, AsOf, scenario, options));
        (TimeSpan all, TimeSpan allClock) = Median(repeat, () => new FullScenario(landscape, AsOf, scenario, options));
        return string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"landscape":"{{name}}","boards":{{landscape.Partnerships.Count}},"replay_ms":{{Ms(replay)}},"kept_ms":{{Ms(kept)}}"""
            + $$""","once_ms":{{Ms(once)}},"full_ms":{{Ms(all)}},"full_to_kept":{{all / kept:0.#}},"full_to_once":{{all / once:0.#}}"""
            + $$""","kept_clock_ms":{{Ms(keptClock)}},"once_clock_ms":{{Ms(onceClock)}}"""
            + $$""","full_clock_ms":{{Ms(allClock)}}}""");
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

    private static string Ms(TimeSpan time) => RunnerFigures.Milliseconds(time);

    /// <summary>The median of the processor's time, and that of the clock's.</summary>
    private static (TimeSpan Processor, TimeSpan Clock) Median(int repeat, Func<object> work)
    {
        (TimeSpan Processor, TimeSpan Clock)[] times =
        [
            .. Enumerable.Range(0, repeat).Select(_ =>
            {
                long start = Stopwatch.GetTimestamp();
                TimeSpan processor = Timed(work);
                return (processor, Stopwatch.GetElapsedTime(start));
            }),
        ];
        return (
            GrowthRunner.Median([.. times.Select(static time => time.Processor)]),
            GrowthRunner.Median([.. times.Select(static time => time.Clock)]));
    }

    /// <summary>Time of the processor, which other work on the machine does not lengthen.</summary>
    private static TimeSpan Timed(Func<object> work)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        _ = work();
        return Environment.CpuUsage.TotalTime - start;
    }
}
