using System.Diagnostics;
using System.Globalization;
using NodaTime;
using PccGovernance.Costing;
using PccGovernance.Demand;
using PccGovernance.Kernel;
using PccGovernance.SyntheticLandscapes;

namespace PccGovernance.Benchmarks;

/// <summary>
/// Costs one synthetic landscape in a fresh process and prints one line of JSON: what the first audit takes, and audit and demand once the
/// code is warm.
/// </summary>
internal static class CostsRunner
{
    public const string Usage = "Usage: costs --boards N [--repeat K], with 20 to 2000000 boards and at least 1 repetition";

    private static readonly LocalDate AsOf = new(2026, 11, 21);

    /// <returns>0, or 1 when the arguments are not as they should be.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        if (GrowthArguments.Parse(arguments) is not { } parsed)
        {
            errors.WriteLine(Usage);
            return 1;
        }

        output.WriteLine(Cost(parsed));
        return 0;
    }

    private static string Cost(GrowthArguments arguments)
    {
        Landscape landscape = SyntheticLandscape.Create(new SyntheticOptions { Boards = arguments.Boards, HasPosts = true }).Landscape;
        TimeSpan first = Timed(() => Audit(landscape));
        Series audit = Series.Of(arguments.Repeat, () => Audit(landscape));
        Series auditRows = Series.Of(
            arguments.Repeat,
            () => Audit(landscape) is var report && report.Partnerships.Count + report.ByOrganisation.Count > 0);
        Series demand = Series.Of(arguments.Repeat, () => Demand(landscape));
        Series demandRows = Series.Of(
            arguments.Repeat,
            () => Demand(landscape) is var report && report.Organisations.Count + report.Posts.Count + report.People.Count > 0);
        return string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"boards":{{landscape.Partnerships.Count}},"seats":{{landscape.SeatTable.Count}},"cases":"""
            + $$"""{{landscape.SeatClasses.All.Length}},"first_ms":{{RunnerFigures.Milliseconds(first)}},"audit":{{audit}}"""
            + $$""","audit_rows":{{auditRows}},"demand":{{demand}},"demand_rows":{{demandRows}},"peak_mib":"""
            + $$"""{{RunnerFigures.PeakMebibytes()}}}"""
        );
    }

    private static CostingReport Audit(Landscape landscape) => CostingAnalysis.Analyse(landscape, AsOf, CostBenchmarks.Options);

    private static DemandReport Demand(Landscape landscape) => DemandAnalysis.Analyse(landscape, AsOf, DemandOptions.Default);

    private static TimeSpan Timed(Func<object> work)
    {
        long start = Stopwatch.GetTimestamp();
        _ = work();
        return Stopwatch.GetElapsedTime(start);
    }

    /// <summary>The best and median time of some runs, after as many to warm up, and what one allocates.</summary>
    private sealed record Series(TimeSpan Best, TimeSpan Median, long Allocated)
    {
        public static Series Of(int runs, Func<object> work)
        {
            for (int run = 0; run < runs; run++)
            {
                _ = work();
            }

            long before = GC.GetTotalAllocatedBytes(precise: true);
            TimeSpan[] times = [.. Enumerable.Range(0, runs).Select(_ => Timed(work))];
            return new(times.Min(), GrowthRunner.Median(times), (GC.GetTotalAllocatedBytes(precise: true) - before) / runs);
        }

        public override string ToString() =>
            $$"""{"best_ms":{{RunnerFigures.Milliseconds(Best)}},"median_ms":{{RunnerFigures.Milliseconds(Median)}},"allocated_mib":"""
            + $$"""{{RunnerFigures.Mebibytes(Allocated)}}}""";
    }
}
