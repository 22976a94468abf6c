using System.Runtime.InteropServices;

namespace PccGovernance.Fuzzing;

/// <summary>Tries mutants of real documents on everything that reads one, and says what failed.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (FuzzSettings.Parse(args) is { } settings)
        {
            using FuzzRun run = new(settings, Console.Out);

            // Whoever ends a long run has its figures still.
            void End(PosixSignalContext signal)
            {
                signal.Cancel = true;
                run.Stop();
            }

            using var ended = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
            using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
            return run.Run();
        }

        Console.Error.WriteLine(FuzzSettings.Usage);
        return 2;
    }
}
