using Spectre.Console;

namespace PccGovernance.Samples.ReviewForceArea;

/// <summary>Tells how far a run of known length is: a bar on a terminal, elsewhere one line a step, alike whatever the pace.</summary>
internal static class StepProgress
{
    /// <param name="errors">Where it is told.</param>
    /// <param name="steps">How many steps there are.</param>
    /// <param name="run">The work, which names each step as it begins.</param>
    public static void Run(TextWriter errors, int steps, Action<Action<string>> run)
    {
        TextWriter inner = errors is PlainWriter plain ? plain.Inner : errors;
        if (!new AnsiConsoleOutput(inner).IsTerminal)
        {
            int begun = 0;
            run(step => errors.WriteLine($"Reviewing {step} ({++begun} of {steps})."));
            return;
        }

        Consoles.For(inner).Progress().AutoClear(true).Start(progress =>
        {
            ProgressTask task = progress.AddTask("Reviewing", maxValue: steps);
            int begun = 0;
            run(step =>
            {
                task.Description = Markup.Escape(step);
                task.Value = begun++;
            });
        });
    }
}
