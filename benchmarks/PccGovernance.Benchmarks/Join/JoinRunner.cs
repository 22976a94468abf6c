using System.Diagnostics;
using System.Globalization;
using PccGovernance.Duplication;

namespace PccGovernance.Benchmarks;

/// <summary>Joins sets out of a file, once and in a fresh process, and prints one line of JSON: what it costs the first time.</summary>
internal static class JoinRunner
{
    public const string Usage = "Usage: join --input SETS.txt --jaccard 7/10 [--threads N] [--count]";

    /// <returns>0, or 1 when the arguments or the input are not as they should be.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        if (JoinArguments.Parse(arguments) is not { } parsed)
        {
            errors.WriteLine(Usage);
            return 1;
        }

        try
        {
            output.WriteLine(Join(JoinSetFile.Read(parsed.Input), parsed));
            return 0;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            errors.WriteLine(problem.Message);
            return 1;
        }
    }

    private static string Join(RecordSets sets, JoinArguments arguments)
    {
        var options = new SetJoinOptions { Threads = arguments.Threads };
        long start = Stopwatch.GetTimestamp();
        using PreparedJoin join = SetJoin.Prepare(sets, arguments.Jaccard, options);
        long prepared = Stopwatch.GetTimestamp();
        long pairs = arguments.CountOnly ? join.Count() : join.Pairs().Length;
        long joined = Stopwatch.GetTimestamp();

        return string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"sets":{{sets.Count}},"pairs":{{pairs}},"prepare_ms":{{Milliseconds(start, prepared)}},"join_ms":"""
            + $$"""{{Milliseconds(prepared, joined)}},"total_ms":{{Milliseconds(start, joined)}},"peak_mib":"""
            + $$"""{{RunnerFigures.PeakMebibytes()}}}"""
        );
    }

    private static string Milliseconds(long from, long to) => RunnerFigures.Milliseconds(Stopwatch.GetElapsedTime(from, to));
}
