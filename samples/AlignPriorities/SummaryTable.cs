using System.Globalization;
using Spectre.Console;

namespace PccGovernance.Samples.AlignPriorities;

/// <summary>Prints what came of each pair of documents.</summary>
internal static class SummaryTable
{
    private const int RedirectedWidth = 120;

    public static void Print(TextWriter output, Aligning aligning, IReadOnlyList<PairRow> pairs, LinkTally tally)
    {
        IAnsiConsole console = For(output);
        int without = aligning.Rows.Count(row => aligning.ThemesOf(row).Themes.IsEmpty);
        console.MarkupLineInterpolated(
            CultureInfo.InvariantCulture,
            $"{aligning.Rows.Count} priorities, {without} of them without a theme; {tally.Links} links, {tally.Direct} of them direct.");
        if (pairs.Count == 0)
        {
            console.WriteLine("There is no pair of a strategy and a plan: nothing was linked.");
            return;
        }

        ILookup<string, PriorityRow> documents = aligning.Rows.ToLookup(static row => row.Document, StringComparer.Ordinal);
        Table table = new Table().AddColumn("strategy").AddColumn("plan");
        foreach (string heading in new[] { "direct", "partial", "orphans", "gaps" })
        {
            table.AddColumn(new TableColumn(heading).RightAligned());
        }

        foreach (PairRow pair in pairs)
        {
            HashSet<string> strategies = [.. documents[pair.Strategy].Where(static row => !row.IsOfPlan).Select(static row => row.Id)];
            HashSet<string> plans = [.. documents[pair.Plan].Where(static row => row.IsOfPlan).Select(static row => row.Id)];
            LinkTally.OfPair own = tally[pair];
            int orphans = strategies.Except(own.Strategies).Count();
            int gaps = plans.Except(own.Plans).Count();
            int[] counts = [own.Direct, own.Links - own.Direct, orphans, gaps];
            table.AddRow(
            [
                PlainWriter.Plain(pair.Strategy).EscapeMarkup(),
                PlainWriter.Plain(pair.Plan).EscapeMarkup(),
                .. counts.Select(static count => count.ToString(CultureInfo.InvariantCulture)),
            ]);
        }

        console.Write(table);
        console.WriteLine(
            "Orphans: strategy priorities that serve nothing in the plan. Gaps: plan priorities that the strategy does not serve.");
    }

    private static IAnsiConsole For(TextWriter output)
    {
        AnsiConsoleOutput target = new(output);
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = target,
            Ansi = target.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            Interactive = InteractionSupport.No,
        });
        if (!target.IsTerminal)
        {
            console.Profile.Width = RedirectedWidth;
        }

        return console;
    }
}
