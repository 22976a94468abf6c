using System.Diagnostics;
using System.Globalization;
using NodaTime;
using PccGovernance.Duplication;
using PccGovernance.SyntheticLandscapes;

namespace PccGovernance.Benchmarks;

/// <summary>
/// Analyses one synthetic landscape in a fresh process and prints one line of JSON: what the first analysis costs, and each one after it.
/// </summary>
internal static class GrowthRunner
{
    public const string Usage = "Usage: growth --boards N [--repeat K], with 20 to 2000000 boards and at least 1 repetition";

    /// <summary>How often a report is read at most: it takes longer than an analysis.</summary>
    private const int MostReadings = 20;

    private static readonly LocalDate AsOf = new(2026, 11, 21);

    /// <returns>0, or 1 when the arguments are not as they should be.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        if (GrowthArguments.Parse(arguments) is not { } parsed)
        {
            errors.WriteLine(Usage);
            return 1;
        }

        output.WriteLine(Grow(parsed));
        return 0;
    }

    private static string Grow(GrowthArguments arguments)
    {
        var synthetic = SyntheticLandscape.Create(BenchmarkOptions.Of(arguments.Boards));
        (Landscape landscape, TimeSpan creation) = Timed(() => synthetic.Landscape);
        (DuplicationReport report, TimeSpan first) = Timed(() => Analyse(landscape));

        long before = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan[] warm = new TimeSpan[arguments.Repeat];
        TimeSpan leastProcessor = TimeSpan.MaxValue;
        for (int run = 0; run < warm.Length; run++)
        {
            TimeSpan processor = Environment.CpuUsage.TotalTime;
            (DuplicationReport again, warm[run]) = Timed(() => Analyse(landscape));
            processor = Environment.CpuUsage.TotalTime - processor;
            leastProcessor = processor < leastProcessor ? processor : leastProcessor;
            Expect.That(again.Pairs.Count == report.Pairs.Count
                && again.Clusters.Count == report.Clusters.Count, "every analysis finds the same");
        }

        long allocated = (GC.GetTotalAllocatedBytes(precise: true) - before) / warm.Length;
        // Before all is read: that is not what an analysis needs.
        string peak = RunnerFigures.PeakMebibytes();
        TimeSpan[] read = [.. Enumerable.Range(0, Math.Min(arguments.Repeat, MostReadings))
            .Select(_ => Timed(() => DuplicationBenchmarks.Read(Analyse(landscape))).Elapsed)];
        return string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"boards":{{landscape.Partnerships.Count}},"seats":"""
            + $$"""{{landscape.Partnerships.Sum(static board => (long)board.Seats.Count)}},"landscape_ms":"""
            + $$"""{{RunnerFigures.Milliseconds(creation)}},"first_ms":{{RunnerFigures.Milliseconds(first)}},"warm_ms":"""
            + $$"""{{RunnerFigures.Milliseconds(Median(warm))}},"warm_cpu_ms":{{RunnerFigures.Milliseconds(leastProcessor)}}"""
            + $$""","read_ms":{{RunnerFigures.Milliseconds(Median(read))}},"pairs":"""
            + $$"""{{report.Counts.Sum(static count => (long)count.Pairs)}},"clusters":{{report.Clusters.Count}},"allocated_mib":"""
            + $$"""{{RunnerFigures.Mebibytes(allocated)}},"peak_mib":{{peak}}}""");
    }

    private static DuplicationReport Analyse(Landscape landscape) =>
        DuplicationAnalysis.Analyse(landscape, AsOf, DuplicationOptions.Default);

    private static (T Result, TimeSpan Elapsed) Timed<T>(Func<T> work)
    {
        long start = Stopwatch.GetTimestamp();
        T result = work();
        return (result, Stopwatch.GetElapsedTime(start));
    }

    internal static TimeSpan Median(IReadOnlyCollection<TimeSpan> times)
    {
        TimeSpan[] ordered = [.. times.Order()];
        return (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2;
    }
}
