namespace PccGovernance.Fuzzing;

/// <summary>Tries mutants of real documents on everything that reads one, and says what failed.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (FuzzSettings.Parse(args) is { } settings)
        {
            using FuzzRun run = new(settings, Console.Out);
            return run.Run();
        }

        Console.Error.WriteLine(FuzzSettings.Usage);
        return 2;
    }
}
