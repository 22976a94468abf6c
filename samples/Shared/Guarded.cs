namespace PccGovernance.Samples;

/// <summary>Ends a command with a sentence and an exit code where its output is full or closed.</summary>
internal static class Guarded
{
    public static int Run(Func<int> command, TextWriter errors, int cannotWrite)
    {
        try
        {
            return command();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Say(errors, $"The output could not be written: {exception.Message}");
            return cannotWrite;
        }
    }

    // Where errors cannot be written either, the exit code alone is left to tell.
    private static void Say(TextWriter errors, string problem)
    {
        try
        {
            errors.WriteLine(problem);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }
}
