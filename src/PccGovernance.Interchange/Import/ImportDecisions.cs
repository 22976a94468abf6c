using System.Globalization;
using System.Text.Json;
using CsvHelper;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Answers to the questions of an import, kept beside the file and used again. The same file and decisions give the same landscape.
/// </summary>
public sealed record ImportDecisions
{
    /// <summary>No answers.</summary>
    public static ImportDecisions None { get; } = new();

    private const int MaxRows = 250_000;

    /// <summary>
    /// So many sentences are given of what asks one text, and of the texts of a group, each of which may be answered alone.
    /// </summary>
    private const int MostSaid = 3;
    private const int MostOfGroup = 40;

    /// <summary>The answers.</summary>
    public ValueList<ImportDecision> Answers { get; init => field = value ?? []; } = [];

    /// <summary>The answer for a text in a cell, the most particular first; <c>null</c> when there is none.</summary>
    /// <param name="field">What the cell is read for.</param>
    /// <param name="text">The text.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="row">The row.</param>
    public string? Find(string field, string text, string sheet, int row)
    {
        string key = TextKey.Tidy(text ?? string.Empty);
        return Answers
            .Where(answer =>
                answer.Answer.Length > 0
                    && string.Equals(answer.Field, field, StringComparison.OrdinalIgnoreCase)
                    && string.Equals(TextKey.Tidy(answer.Text), key, StringComparison.OrdinalIgnoreCase)
                    && (answer.Sheet is not { Length: > 0 } || answer.Sheet == sheet)
                    && (answer.Row is null || answer.Row == row))
            .OrderByDescending(static answer => (answer.Row is null ? 0 : 2) + (answer.Sheet is { Length: > 0 } ? 1 : 0))
            .FirstOrDefault()?.Answer;
    }

    /// <summary>Reads answers from CSV (columns field, text, sheet, row, answer; others are passed over) or JSON.</summary>
    /// <param name="text">The text of the file.</param>
    /// <exception cref="InterchangeException">It is neither.</exception>
    public static ImportDecisions Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.TrimStart().StartsWith('{'))
        {
            return new()
            {
                Answers = InterchangeJson.Items(
                    InterchangeJson.Read(text, InterchangeJson.Default.DecisionsDocument, "The document of decisions").Answers,
                    "The document of decisions"),
            };
        }

        return text.StartsWith("PK", StringComparison.Ordinal)
            ? throw new InterchangeException("The decisions are a package (.xlsx, .docx or .zip): save them as CSV.")
            : new() { Answers = [.. OfCsv(text)] };
    }

    private static List<ImportDecision> OfCsv(string text)
    {
        List<ImportDecision> answers = [];
        using CsvReader csv = CsvReader.FromText(text);
        bool isAny = Next(csv, 0);
        if (!csv.TryGetFieldIndex("field", out _) || !csv.TryGetFieldIndex("text", out _) || !csv.TryGetFieldIndex("answer", out _))
        {
            throw new InterchangeException("The decisions lack a column: field, text and answer are needed.");
        }

        for (int rows = 1; isAny; isAny = Next(csv, rows), rows++)
        {
            if (rows > MaxRows)
            {
                throw new InterchangeException($"The decisions have more than {MaxRows} rows: no map of partnerships asks as much.");
            }

            string row = csv.TryGetFieldIndex("row", out int rowAt) ? csv.GetString(rowAt) : string.Empty;
            string sheet = csv.TryGetFieldIndex("sheet", out int sheetAt) ? csv.GetString(sheetAt) : string.Empty;
            if (csv.GetString("answer") is { Length: > 0 } answer)
            {
                answers.Add(
                    new()
                    {
                        Field = csv.GetString("field"),
                        Text = Plain(csv.GetString("text")),
                        Answer = Plain(answer),
                        Sheet = sheet.Length > 0
                        ? sheet
                        : null,
                        Row = int.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                        ? number
                        : null
                    });
            }
        }

        return answers;
    }

    private static bool Next(CsvReader csv, int rows)
    {
        try
        {
            return csv.Read();
        }
        catch (Exception e)
            when (e is InvalidDataException or FormatException or InvalidOperationException || e.GetType().Namespace == nameof(CsvHelper))
        {
            throw new InterchangeException(
                $"The decisions cannot be read after row {rows}: a record is too long or a quotation mark is not closed.",
                e);
        }
    }

    /// <summary>
    /// The questions of a report as CSV with an empty column for answers: each text once, with where it stands and what to choose from.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="phrasebook">Says the questions in another language; <c>null</c> for English.</param>
    public static string Questionnaire(ImportReport report, Phrasebook? phrasebook = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        Phrasebook book = InterchangePhrases.Beside(phrasebook);
        using StringWriter text = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using (CsvWriter csv = CsvWriter.Create(text, new() { NewLine = "\n" }))
        {
            csv.WriteRecord("field", "text", "sheet", "row", "answer", "where", "question", "choices");
            bool isOfSheets = report.Questions.SelectMany(static question => question)
                .Select(static entry => entry.Sheet).Distinct(StringComparer.Ordinal).Skip(1).Any();
            foreach (IGrouping<(string Field, string Value), ImportEntry> question in report.Questions)
            {
                ImportEntry first = question.First();
                string where = string.Join("; ", question.Select(entry => isOfSheets
                    ? $"{entry.Sheet}!{entry.Column}{entry.Row}"
                    : $"{entry.Column}{entry.Row}"));
                csv.WriteRecord(
                    question.Key.Field,
                    Harmless(question.Key.Value),
                    string.Empty,
                    string.Empty,
                    string.Empty,
                    Harmless(where),
                    string.Join(
                        " ",
                        question.Select(entry => book.Say(entry.Statement, EntityNames.None)).Distinct(StringComparer.Ordinal)
                            .Take(first.Group.Length > 0 ? MostOfGroup : MostSaid)),
                    string.Join(" | ", first.Choices));
            }
        }

        return text.ToString();
    }

    /// <summary>Writes the answers as JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(new() { Answers = [.. Answers] }, InterchangeJson.Default.DecisionsDocument) + "\n";

    private static string Harmless(string text) => FormulaGuard.Neutralise(text);

    private static string Plain(string text) => FormulaGuard.Restore(text);
}
