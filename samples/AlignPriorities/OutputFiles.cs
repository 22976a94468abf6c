using System.Globalization;
using CsvHelper;
using PccGovernance.Alignment;
using PccGovernance.Reference;
using PccGovernance.Text;

namespace PccGovernance.Samples.AlignPriorities;

/// <summary>
/// Writes <c>themes.csv</c> and <c>links.csv</c>: UTF-8, line feeds, and no cell that a spreadsheet would take for a formula.
/// </summary>
internal static class OutputFiles
{
    private static readonly CsvWriterOptions Format = new() { NewLine = "\n", Injection = CsvInjection.Escape };

    private static readonly EntityNames Themes = EntityNames.Of(
        EnglandAndWales.Edition.Themes.Themes.Select(static theme => KeyValuePair.Create(EntityReference.Of(theme.Id), theme.Name)));

    /// <summary>Writes both, and neither over a file that was read.</summary>
    /// <exception cref="IOException">A file is one of <paramref name="inputs"/>, or cannot be written.</exception>
    public static void Write(string folder, string?[] inputs, Aligning aligning, IEnumerable<LinkRow> links)
    {
        Directory.CreateDirectory(folder);
        string themesPath = Path.Combine(folder, "themes.csv");
        string linksPath = Path.Combine(folder, "links.csv");
        if (new[] { themesPath, linksPath }.FirstOrDefault(path => inputs.Any(input => OutputFile.IsSame(path, input))) is { } read)
        {
            throw new IOException($"'{read}' is a file that is being read; it is not written over. Give another folder as --out.");
        }

        OutputFile.Write(themesPath, inputs, stream => WriteThemes(stream, aligning));
        OutputFile.Write(linksPath, inputs, stream => WriteLinks(stream, links));
    }

    private static void WriteThemes(Stream stream, Aligning aligning)
    {
        using CsvWriter themes = CsvWriter.Create(stream, Format, leaveOpen: true);
        themes.WriteHeader("id", "themes", "words");
        foreach (PriorityRow row in aligning.Rows)
        {
            PriorityReading reading = aligning.ThemesOf(row);
            themes.WriteRecord(row.Id, string.Join(';', reading.Themes), string.Join(';', reading.Words));
        }
    }

    private static void WriteLinks(Stream stream, IEnumerable<LinkRow> links)
    {
        using CsvWriter written = CsvWriter.Create(stream, Format, leaveOpen: true);
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
