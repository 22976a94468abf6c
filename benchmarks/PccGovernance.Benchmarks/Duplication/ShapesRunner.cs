using System.Globalization;

namespace PccGovernance.Benchmarks;

/// <summary>
/// Works on landscapes and documents of every shape whose cost has grown, or might grow, with the square, at one size after the other,
/// and prints a table: processor time, what was listed, and the exponents from the first size to each, in what goes in and in that and
/// what comes out; what was allocated, with its exponent, and how much of the time the collector stopped the program.
/// </summary>
internal static class ShapesRunner
{
    public const string Usage =
        "Usage: shapes [--smallest N] [--steps K] [--only WORDS], with N from 100 to 100000 and K from 1 to 8: each size is twice the last,"
        + " and only cases whose names hold the words are measured";

    private const int LeastRuns = 3;
    private const int MostRuns = 15;
    private const int WarmingSize = 200;
    private const int LeastSize = 100;
    private const int LargestSize = 100_000;
    private const int MostSteps = 8;
    private static readonly TimeSpan s_warm = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_longEnough = TimeSpan.FromSeconds(2);

    /// <returns>0, or 1 when the arguments are not as they should be.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        int smallest = 1_000;
        int steps = 3;
        string only = "";
        for (int i = 0; i < arguments.Count; i += 2)
        {
            if (i + 1 == arguments.Count || !Take(arguments[i], arguments[i + 1], ref smallest, ref steps, ref only))
            {
                errors.WriteLine(Usage);
                return 1;
            }
        }

        output.WriteLine(
            "| what | size | processor ms | rows or bytes listed | exponent in input | in input and output | KiB | its exponent "
            + "| ms collecting |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (GrowthCase one in GrowthCases.All.Where(one => one.Name.Contains(only, StringComparison.Ordinal)))
        {
            Measure(one, smallest, steps, output);
        }

        return 0;
    }

    private static void Measure(GrowthCase one, int smallest, int steps, TextWriter output)
    {
        // The code is compiled before it is measured.
        int first = Math.Max(1, (int)(smallest * one.Scale));
        Func<long> small = one.Prepare(Math.Min(first, WarmingSize));
        TimeSpan began = Environment.CpuUsage.TotalTime;
        for (int run = 0; run < LeastRuns || Environment.CpuUsage.TotalTime - began < s_warm; run++)
        {
            _ = small();
        }

        (ShapeRun Run, long Size) least = default;
        for (int step = 0, size = first; step < steps; step++, size *= 2)
        {
            ShapeRun run = Least(one.Prepare(size));
            double growth = (double)size / least.Size;
            string exponents = step == 0
                ? " | "
                : string.Create(CultureInfo.InvariantCulture,
                    $"{Exponent(run.Milliseconds / least.Run.Milliseconds, growth):F2} | "
                    + $"{Exponent(
                        run.Milliseconds / least.Run.Milliseconds,
                        (double)(size + run.Listed) / (least.Size + least.Run.Listed)):F2}");
            string ofMemory = step == 0
                ? string.Empty
                : string.Create(CultureInfo.InvariantCulture, $"{Exponent((double)run.Bytes / least.Run.Bytes, growth):F2}");
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {one.Name} | {size:N0} | {run.Milliseconds:F1} | {run.Listed:N0} | {exponents} | {run.Bytes / 1024:N0} | {ofMemory} | "
                + $"{run.Collecting:F1} |"));
            output.Flush();
            least = step == 0 ? (run, size) : least;
        }
    }

    private static double Exponent(double times, double growth) => Math.Log(times) / Math.Log(growth);

    private static bool Take(string name, string value, ref int smallest, ref int steps, ref string only)
    {
        bool isNumber = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        switch (name)
        {
            case "--smallest" when isNumber && number is >= LeastSize and <= LargestSize:
                smallest = number;
                return true;
            case "--steps" when isNumber && number is >= 1 and <= MostSteps:
                steps = number;
                return true;
            case "--only":
                only = value;
                return true;
            default:
                return false;
        }
    }

    private static ShapeRun Least(Func<long> work)
    {
        ShapeRun least = new(double.MaxValue, 0, 0, 0);
        double all = 0;
        for (int run = 0; run < LeastRuns || (run < MostRuns && all < s_longEnough.TotalMilliseconds); run++)
        {
            GC.Collect();
            long allocated = GC.GetTotalAllocatedBytes(precise: true);
            TimeSpan paused = GC.GetTotalPauseDuration();
            TimeSpan start = Environment.CpuUsage.TotalTime;
            long listed = work();
            double took = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
            double collecting = (GC.GetTotalPauseDuration() - paused).TotalMilliseconds;
            long bytes = GC.GetTotalAllocatedBytes(precise: true) - allocated;
            least = took < least.Milliseconds ? new(took, listed, bytes, collecting) : least;
            all += took;
        }

        return least;
    }

    /// <summary>One run of a case.</summary>
    private readonly record struct ShapeRun(double Milliseconds, long Listed, long Bytes, double Collecting);
}
