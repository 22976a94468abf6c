using System.Globalization;
using NodaTime;
using PccGovernance.Alignment;
using PccGovernance.Duplication;
using PccGovernance.Reviews;

namespace PccGovernance.Benchmarks;

/// <summary>
/// Analyses landscapes of the shapes whose cost has grown with the square, at one size after the other, and prints a table: processor
/// time, what was found, and the exponent from each size to the next.
/// </summary>
internal static class ShapesRunner
{
    public const string Usage =
        "Usage: shapes [--smallest N] [--steps K], with N from 20 to 100000 and K from 1 to 8: each size is twice the last";

    private const int Runs = 2;
    private const int FewestBoards = 20;
    private const int MostBoards = 100_000;
    private const int MostSteps = 8;
    private static readonly LocalDate s_asOf = new(2026, 11, 21);

    private static readonly (string Name, Func<int, Landscape> Make, Func<Landscape, long> Work)[] s_shapes =
    [
        ("duplication along a chain", GrowthShapes.Chain, Duplication),
        ("duplication, the same twenty bodies", GrowthShapes.SameBodies, Duplication),
        ("alignment of national strategies", GrowthShapes.NationalStrategies, Alignment),
        ("alignment of local strategies", GrowthShapes.LocalStrategies, Alignment),
        ("duplication of local strategies", GrowthShapes.LocalStrategies, Duplication),
        ("review as JSON, the same twenty bodies", static boards => GrowthShapes.SameBodies(boards / 10), Review),
    ];

    /// <returns>0, or 1 when the arguments are not as they should be.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        int smallest = 1_000;
        int steps = 3;
        for (int i = 0; i < arguments.Count; i += 2)
        {
            if (i + 1 == arguments.Count
                || !int.TryParse(arguments[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out int value)
                || !Take(arguments[i], value, ref smallest, ref steps))
            {
                errors.WriteLine(Usage);
                return 1;
            }
        }

        output.WriteLine("| what | size | processor ms | found or bytes | exponent |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        foreach ((string name, Func<int, Landscape> make, Func<Landscape, long> work) in s_shapes)
        {
            // The code is compiled before it is measured.
            _ = work(make(FewestBoards * 10));
            double before = 0;
            for (int step = 0, size = smallest; step < steps; step++, size *= 2)
            {
                Landscape landscape = make(size);
                (double milliseconds, long found) = Least(landscape, work);
                string exponent = step == 0 ? "" : Math.Log2(milliseconds / before).ToString("F2", CultureInfo.InvariantCulture);
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {name} | {size:N0} | {milliseconds:F0} | {found:N0} | {exponent} |"));
                before = milliseconds;
            }
        }

        return 0;
    }

    private static bool Take(string name, int value, ref int smallest, ref int steps)
    {
        switch (name)
        {
            case "--smallest" when value is >= FewestBoards and <= MostBoards:
                smallest = value;
                return true;
            case "--steps" when value is >= 1 and <= MostSteps:
                steps = value;
                return true;
            default:
                return false;
        }
    }

    private static (double Milliseconds, long Found) Least(Landscape landscape, Func<Landscape, long> work)
    {
        double least = double.MaxValue;
        long found = 0;
        for (int run = 0; run < Runs; run++)
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            found = work(landscape);
            least = Math.Min(least, (Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
        }

        return (least, found);
    }

    private static long Duplication(Landscape landscape)
    {
        DuplicationReport report = DuplicationAnalysis.Analyse(landscape, s_asOf, DuplicationOptions.Default);
        return report.Counts.Sum(static count => (long)count.Pairs) + report.Strategies.Pairs.Count + report.Strategies.PairsCut;
    }

    private static long Alignment(Landscape landscape) =>
        AlignmentAnalysis.Analyse(landscape, s_asOf).Plans
            .Sum(static plan => (long)plan.Strategies.Count + plan.Links.Count + plan.JointCandidatesFound);

    private static long Review(Landscape landscape) =>
        ReviewJson.WriteToUtf8Bytes(new LandscapeReviewer().Review(landscape, s_asOf)).Length;
}
