using System.Text;
using System.Text.Json;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>What an import made of a file: counts, questions, guesses, and what was left out.</summary>
public sealed record ImportReport
{
    /// <summary>The name of the file.</summary>
    public required string File { get; init; }

    /// <summary>The force area that the file was read for, by name.</summary>
    public required string ForceArea { get; init; }

    /// <summary>The counts.</summary>
    public required ImportCounts Counts { get; init; }

    /// <summary>What was noticed of the file as a whole, as statements.</summary>
    public ValueList<Statement> Notes { get; init => field = value ?? []; } = [];

    /// <summary>The entries, by sheet, row and column.</summary>
    public ValueList<ImportEntry> Entries { get; init => field = value ?? []; } = [];

    /// <summary>Where each partnership stands: its identifier, the sheet and the row.</summary>
    public ValueList<ImportedRow> Rows { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The questions, each text once for what it is read for, whatever its capitals, with every cell that asks it, and those of a
    /// <see cref="ImportEntry.Group"/> as one; those on which most depends first.
    /// </summary>
    public IEnumerable<IGrouping<(string Field, string Value), ImportEntry>> Questions =>
        Entries.Where(static entry => entry.IsQuestion)
            .GroupBy(QuestionGroups.KeyOf, SameText.Instance)
            .OrderByDescending(static group => group.Count() * QuestionGroups.Weight(group.Key.Field));

    /// <summary>Says a statement of an import in full sentences.</summary>
    /// <param name="statement">What an entry or a note says.</param>
    /// <param name="phrasebook">Says it in another language; <c>null</c> for English. What it lacks is said in English.</param>
    public static string Say(Statement statement, Phrasebook? phrasebook = null) =>
        InterchangePhrases.Beside(phrasebook).Say(statement, EntityNames.None);

    /// <summary>
    /// Writes the report as JSON: <c>counts</c>, <c>notes</c>, <c>rows</c> and <c>issues</c>, each issue with its code and its sentence.
    /// </summary>
    /// <param name="phrasebook">Says the sentences in another language; <c>null</c> for English. What it lacks is said in English.</param>
    public string ToJson(Phrasebook? phrasebook = null)
    {
        Phrasebook book = InterchangePhrases.Beside(phrasebook);
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream,
            new JsonWriterOptions
            {
                Indented = true,
                NewLine = "\n",
                Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping
            }))
        {
            json.WriteStartObject();
            json.WriteString("file", File);
            json.WriteString("forceArea", ForceArea);
            json.WriteStartObject("counts");
            foreach ((string name, int value) in (ReadOnlySpan<(string, int)>)[
                ("rows", Counts.Rows), ("rowsUsed", Counts.RowsUsed), ("rowsIgnored", Counts.RowsIgnored), ("cells", Counts.Cells),
                ("cellsUnderstood", Counts.CellsUnderstood),
                ("cellsGuessed", Counts.CellsGuessed), ("cellsNotUnderstood", Counts.CellsNotUnderstood),
                ("cellsConflicting", Counts.CellsConflicting), ("cellsIgnored", Counts.CellsIgnored), ("questions", Questions.Count())])
            {
                json.WriteNumber(name, value);
            }

            json.WriteEndObject();
            json.WriteStartArray("notes");
            foreach (Statement note in Notes)
            {
                json.WriteStringValue(book.Say(note, EntityNames.None));
            }

            json.WriteEndArray();
            json.WriteStartObject("rows");
            foreach (ImportedRow row in Rows)
            {
                json.WriteStartArray(row.Partnership.Value);
                json.WriteStringValue(File);
                json.WriteStringValue(row.Sheet);
                json.WriteNumberValue(row.Row);
                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteStartArray("issues");
            foreach (ImportEntry entry in Entries)
            {
                Write(json, entry, book);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>The word for a kind of entry in JSON, for example <c>not-understood</c>.</summary>
    /// <param name="kind">The kind.</param>
    public static string Word(ImportEntryKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    /// <summary>Texts are one where one answer settles both.</summary>
    private sealed class SameText : IEqualityComparer<(string Field, string Value)>
    {
        public static SameText Instance { get; } = new();

        public bool Equals((string Field, string Value) x, (string Field, string Value) y) =>
            string.Equals(x.Field, y.Field, StringComparison.OrdinalIgnoreCase)
                && string.Equals(TextKey.Tidy(x.Value), TextKey.Tidy(y.Value), StringComparison.OrdinalIgnoreCase);

        public int GetHashCode((string Field, string Value) text) =>
            HashCode.Combine(StringComparer.OrdinalIgnoreCase.GetHashCode(text.Field),
                StringComparer.OrdinalIgnoreCase.GetHashCode(TextKey.Tidy(text.Value)));
    }

    private static void Write(Utf8JsonWriter json, ImportEntry entry, Phrasebook book)
    {
        json.WriteStartObject();
        json.WriteString("sheet", entry.Sheet);
        if (entry.Row is { } row)
        {
            json.WriteNumber("row", row);
        }

        if (entry.Column is not null)
        {
            json.WriteString("column", entry.Column);
        }

        json.WriteString("kind", Word(entry.Kind));
        json.WriteString("value", entry.Value);
        json.WriteString("code", entry.Statement.Code);
        json.WriteString("message", book.Say(entry.Statement, EntityNames.None));
        if (entry.Score is { } score)
        {
            json.WriteNumber("score", score);
        }

        if (!entry.Alternatives.IsEmpty)
        {
            json.WriteStartArray("alternatives");
            foreach (string alternative in entry.Alternatives)
            {
                json.WriteStringValue(alternative);
            }

            json.WriteEndArray();
        }

        if (entry.IsQuestion)
        {
            json.WriteString("question", entry.Group.Length > 0 ? entry.Group : entry.Field);
        }

        json.WriteEndObject();
    }
}
