using System.Diagnostics;
using System.Globalization;
using PccGovernance.Duplication;
using PccGovernance.SyntheticLandscapes;

namespace PccGovernance.Benchmarks;

/// <summary>
/// Sets the join beside passes over the same arrays that decide nothing: every set read once, and both sets of each pair of the answer read
/// and the pair written. No join that looks at the sets of its pairs and keeps the pairs moves fewer bytes than the latter.
/// </summary>
internal static class JoinBoundsRunner
{
    private const int Runs = 9;

    // A table and its near copies: so many tables, of so many members, from so many organisations.
    private const int FlatTables = 60;
    private const int FlatMembers = 20;
    private const int FlatOrganisations = 400;
    private const int FlatSets = 13_000;

    public static int Run(TextWriter output)
    {
        output.WriteLine("| sets | Jaccard | threads | pairs | join ms | MiB of its pairs | pass ms | GiB/s | join / pass | all sets ms |");
        output.WriteLine("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        Measure("13,000 flat", Flat(), 7, output);
        Measure("13,000 flat", Flat(), 5, output);
        Measure("100,000", Tables(100_000), 8, output);
        Measure("100,000", Tables(100_000), 5, output);
        RecordSets million = Tables(1_000_000);
        Measure("1,000,000", million, 8, output);
        Measure("1,000,000", million, 7, output);
        return 0;
    }

    private static void Measure(string name, RecordSets sets, int tenths, TextWriter output)
    {
        JaccardThreshold threshold = new(tenths, 10);
        foreach (int threads in new[] { 1, 2 })
        {
            JoinedPair[] pairs = SetJoin.Run(sets, threshold, new() { Threads = threads });
            var copy = new JoinedPair[pairs.Length];
            double join = double.MaxValue;
            double pass = double.MaxValue;
            double all = double.MaxValue;
            for (int run = 0; run < Runs; run++)
            {
                // In turns, so that what else the machine does falls on each.
                join = Math.Min(join, Least(() => _ = SetJoin.Run(sets, threshold, new() { Threads = threads }).Length));
                pass = Math.Min(pass, Least(() => Pass(sets, pairs, copy, threads)));
                all = Math.Min(all, Least(() => Expect.That(Read(sets.Tokens[..sets.TokenCount]) >= 0, "tokens are no negative numbers")));
            }

            Expect.That(copy.AsSpan().SequenceEqual(pairs), "every pair was passed over");
            long bytes = pairs.Sum(pair => (long)(sets[pair.First].Length + sets[pair.Second].Length) * sizeof(int))
                + (pairs.Length * 3L * sizeof(int));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {tenths}/10 | {threads} | {pairs.Length:N0} | {join:F1} | {bytes / 1048576.0:F1} | {pass:F2} | "
                + $"{bytes / 1073741824.0 / pass * 1000:F1} | {join / pass:F1} | {all:F2} |"));
            output.Flush();
        }
    }

    private static void Pass(RecordSets sets, JoinedPair[] pairs, JoinedPair[] copy, int threads)
    {
        int each = (pairs.Length + threads - 1) / threads;
        void Part(int part)
        {
            for (int i = part * each; i < Math.Min(pairs.Length, (part + 1) * each); i++)
            {
                // What was read is used, so that the reading is not left out.
                int read = Read(sets[pairs[i].First]) ^ Read(sets[pairs[i].Second]);
                copy[i] = read == int.MinValue ? default : pairs[i];
            }
        }

        if (threads == 1)
        {
            Part(0);
        }
        else
        {
            Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, Part);
        }
    }

    /// <summary>Looks at every token, and answers what depends on each of them.</summary>
    private static int Read(ReadOnlySpan<int> tokens)
    {
        int at = 0;
        System.Numerics.Vector<int> sums = default;
        for (; at <= tokens.Length - System.Numerics.Vector<int>.Count; at += System.Numerics.Vector<int>.Count)
        {
            sums |= new System.Numerics.Vector<int>(tokens[at..]);
        }

        int sum = 0;
        for (int lane = 0; lane < System.Numerics.Vector<int>.Count; lane++)
        {
            sum |= sums[lane];
        }

        for (; at < tokens.Length; at++)
        {
            sum |= tokens[at];
        }

        return sum;
    }

    private static double Least(Action work)
    {
        long start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static RecordSets Tables(int boards) => RecordSets.Of(SyntheticSets.Create(BenchmarkOptions.Of(boards)).ToArrays());

    private static RecordSets Flat()
    {
        Random random = new(1);
        int[][] tables = [.. Enumerable.Range(0, FlatTables).Select(_ => Members(random))];
        return RecordSets.Of(Enumerable.Range(0, FlatSets).Select(number =>
        {
            int[] set = [.. tables[number % FlatTables]];
            for (int changes = random.Next(5); changes > 0; changes--)
            {
                set[random.Next(set.Length)] = random.Next(FlatOrganisations);
            }

            return (IReadOnlyList<int>)[.. set.Distinct().Order()];
        }));
    }

    private static int[] Members(Random random) =>
        [.. Enumerable.Range(0, FlatOrganisations).OrderBy(_ => random.Next()).Take(FlatMembers)];
}
