using System.Diagnostics;
using System.Globalization;

namespace PccGovernance.Benchmarks;

/// <summary>The figures of a runner's line, as it prints them.</summary>
internal static class RunnerFigures
{
    private const double BytesOfMebibyte = 1024 * 1024;

    public static string Milliseconds(TimeSpan elapsed) => elapsed.TotalMilliseconds.ToString("F3", CultureInfo.InvariantCulture);

    public static string Mebibytes(long bytes) => (bytes / BytesOfMebibyte).ToString("F1", CultureInfo.InvariantCulture);

    /// <summary>The most memory that this process has had of the machine's.</summary>
    public static string PeakMebibytes()
    {
        using var process = Process.GetCurrentProcess();
        return Mebibytes(process.PeakWorkingSet64);
    }
}
