using System.Globalization;
using Spectre.Console;

namespace PccGovernance.Samples.ReviewForceArea;

/// <summary>Makes the console that reviews are printed on.</summary>
internal static class Consoles
{
    /// <summary>The width to print in where the output is no terminal.</summary>
    private const int RedirectedWidth = 120;

    public static IAnsiConsole For(TextWriter output)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        AnsiConsoleOutput target = new(output);
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = target,
            Ansi = target.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            Interactive = target.IsTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!target.IsTerminal)
        {
            console.Profile.Width = RedirectedWidth;
        }

        return console;
    }
}
