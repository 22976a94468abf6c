using System.Globalization;
using CsvHelper;
using PccGovernance.Alignment;
using PccGovernance.Reference;
using PccGovernance.Text;

namespace PccGovernance.Samples.AlignPriorities;

/// <summary>Writes <c>themes.csv</c> and <c>links.csv</c>: UTF-8, line feeds, and no cell that a spreadsheet would take for a formula.</summary>
internal static class OutputFiles
{
    private static readonly CsvWriterOptions Format = new() { NewLine = "\n", Injection = CsvInjection.Escape };

    private static readonly EntityNames Themes =
        EntityNames.Of(EnglandAndWales.Edition.Themes.Themes.Select(static theme => KeyValuePair.Create(EntityReference.Of(theme.Id), theme.Name)));

    public static void Write(string folder, Aligning aligning, IEnumerable<LinkRow> links)
    {
        Directory.CreateDirectory(folder);
        using (CsvWriter themes = CsvWriter.ToFile(Path.Combine(folder, "themes.csv"), Format))
        {
            themes.WriteHeader("id", "themes", "words");
            foreach (PriorityRow row in aligning.Rows)
            {
                PriorityReading reading = aligning.ThemesOf(row);
                themes.WriteRecord(row.Id, string.Join(';', reading.Themes), string.Join(';', reading.Words));
            }
        }

        using CsvWriter written = CsvWriter.ToFile(Path.Combine(folder, "links.csv"), Format);
        written.WriteHeader("strategy_id", "plan_id", "grade", "strength", "reason");
        foreach (LinkRow link in links)
        {
            written.WriteRecord(
                link.Strategy,
                link.Plan,
                link.Found.Grade == AlignmentGrade.Direct ? "direct" : "partial",
                link.Found.Strength.ToString("0.###", CultureInfo.InvariantCulture),
                Phrasebook.English.Say(link.Found.Reason, Themes));
        }
    }
}
