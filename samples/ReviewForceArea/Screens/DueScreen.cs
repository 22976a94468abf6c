using NodaTime;
using PccGovernance.Statute;
using PccGovernance.Text;
using Spectre.Console;

namespace PccGovernance.Samples.ReviewForceArea;

/// <summary>What the law asks for in the months to come.</summary>
internal static class DueScreen
{
    private const int MonthsInAYear = 12;

    public static void Print(IAnsiConsole console, Landscape landscape, LocalDate asOf, int months, string source)
    {
        LocalDate through = asOf.PlusMonths(months);
        StatuteReport report = StatuteAnalysis.Analyse(landscape, asOf,
            new() { YearsAhead = Math.Clamp((months + MonthsInAYear - 1) / MonthsInAYear, 1, 10) });
        EntityNames names = EntityNames.Of(landscape);
        console.Write(
            new Rule($"[bold]{Markup.Escape(landscape.Name ?? "Landscape")}: due from {Words.Day(asOf)} to {Words.Day(through)}[/]")
                .LeftJustified());
        console.MarkupLineInterpolated($"[grey]From {PlainWriter.Plain(source)}.[/]");
        Table table = new() { Border = TableBorder.Simple };
        table.AddColumns("By", "What the law asks", "Of", "Provision", "Rule");
        foreach (
            var due in report.DueBetween(asOf, through).GroupBy(static outcome => (outcome.Due, outcome.Requirement, outcome.FinancialYear))
        )
        {
            StatutoryRequirement requirement = StatutoryRequirements.Find(due.Key.Requirement)!;
            string again = due.All(static outcome => outcome.Verdict == StatutoryVerdict.Met) ? ", again" : string.Empty;
            string ours = StatuteWords.Ours(due);
            string[] subjects = [.. due.Select(static outcome => outcome.Subject)
                .Distinct()
                .Select(subject => names.Find(subject) ?? NameOf(landscape, subject))];
            table.AddRow(
                Markup.Escape($"{Words.Day(due.Key.Due!.Value)}{ours}"),
                Markup.Escape($"{Phrasebook.English.Say(requirement.Title, names)}{StatuteWords.Year(due.First())}{again}"),
                Markup.Escape(subjects is [var only] ? only : $"{subjects.Length} areas"),
                Markup.Escape(StatuteWords.Citation(requirement, due)),
                requirement.Rule);
        }

        console.Write(table);
        if (report.DueBetween(asOf, through).Any(static outcome => outcome.IsByOurNumber))
        {
            console.MarkupLine(
                "[grey](working assumption): the law says as soon as practicable or the like, and the day is this library's own.[/]");
        }

        console.MarkupLineInterpolated($"{StatuteWords.Counts(report)}");
        console.MarkupLineInterpolated($"{StatuteWords.Facts(report, names)}");
        console.MarkupLine("[grey]Nothing here is legal advice: docs/statute.md says which version of each text was read.[/]");
    }

    private static string NameOf(Landscape landscape, EntityReference subject) => landscape.NameOf(subject) ?? subject.Id;
}
