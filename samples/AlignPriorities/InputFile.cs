using System.Globalization;
using System.Text;
using CsvHelper;
using PccGovernance.Reference;

namespace PccGovernance.Samples.AlignPriorities;

/// <summary>Reads the rows of a CSV file one by one. A row that cannot be used is listed with its line, and the rest are kept.</summary>
internal sealed class InputFile
{
    private static readonly HashSet<Id<Theme>> s_themes = [.. EnglandAndWales.Edition.Themes.Themes.Select(static theme => theme.Id)];

    private readonly string _path;
    private readonly List<string> _problems = [];

    private InputFile(string path) => _path = path;

    /// <summary>What could not be used, in the order of the lines.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Reads the priorities.</summary>
    /// <exception cref="InvalidDataException">A column is missing.</exception>
    public static (IReadOnlyList<PriorityRow> Rows, IReadOnlyList<string> Problems) Priorities(string path)
    {
        InputFile file = new(path);
        HashSet<string> ids = new(StringComparer.Ordinal);
        PriorityRow[] rows = [.. file.Read(["id", "doc_id", "kind", "text"], (csv, line) => file.Priority(csv, line, ids))];
        if (rows.Length == 0)
        {
            throw new InvalidDataException(
                string.Join(Environment.NewLine, [.. file.Problems, $"No row of the file '{path}' could be used: nothing was written."]));
        }

        return (rows, file.Problems);
    }

    /// <summary>Reads the pairs of documents.</summary>
    /// <exception cref="InvalidDataException">A column is missing.</exception>
    public static (IReadOnlyList<PairRow> Rows, IReadOnlyList<string> Problems) Pairs(string path, IReadOnlyList<PriorityRow> priorities)
    {
        InputFile file = new(path);
        HashSet<string> plans = [.. priorities.Where(static row => row.IsOfPlan).Select(static row => row.Document)];
        HashSet<string> strategies = [.. priorities.Where(static row => !row.IsOfPlan).Select(static row => row.Document)];
        PairRow[] rows =
        [
            .. file.Read(["strategy_doc_id", "plan_doc_id"], (csv, line) => file.Pair(csv, line, strategies, plans)).Distinct(),
        ];
        return (rows, file.Problems);
    }

    private IEnumerable<T> Read<T>(string[] columns, Func<CsvReader, long, T?> row)
        where T : class
    {
        using CsvReader csv = CsvReader.FromText(Text(), new()
        {
            Separator = ',',
            TrackLineNumbers = true,
            TrimWhitespace = true,
            MalformedData = CsvMalformedDataHandling.Skip,
            OnMalformedRecord = bad => Report(bad.LineNumber, Malformed(bad)),
        });
        csv.ReadHeader();
        if (
            csv
                .Headers.GroupBy(static header => header.Trim(), StringComparer.OrdinalIgnoreCase)
                .FirstOrDefault(static group => group.Count() > 1) is
            { } repeated)
        {
            throw new InvalidDataException($"The file '{_path}' has the column '{repeated.Key}' {repeated.Count()} times: keep one.");
        }

        string[] missing = [.. columns.Where(column => !csv.TryGetFieldIndex(column, out _))];
        if (missing.Length > 0)
        {
            throw new InvalidDataException(
                csv.Headers is [{ } only] && only.Contains(';', StringComparison.Ordinal)
                ? $"The file '{_path}' is separated by semicolons, not by commas: save it as CSV UTF-8 with commas."
                : $"The file '{_path}' lacks the column {string.Join(", ", missing.Select(static column => $"'{column}'"))}: it needs "
                + $"{string.Join(", ", columns)}."
            );
        }

        while (csv.Read())
        {
            if (csv.FieldCount != csv.Headers.Count)
            {
                Report(
                    csv.LineNumber,
                    $"it has {csv.FieldCount} cells and the header has {csv.Headers.Count}. Put a text with commas in quotation marks.");
            }
            else if (row(csv, csv.LineNumber) is { } read)
            {
                yield return read;
            }
        }
    }

    private string Text()
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true)
                .GetString(InputBytes.Read(_path))
                .TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException malformed)
        {
            throw new InvalidDataException($"The file '{_path}' is not UTF-8: save it as CSV in UTF-8.", malformed);
        }
    }

    private static string Malformed(CsvMalformedRecord bad)
    {
        int lines = bad.RawRecord.Count(static c => c == '\n') + 1;
        string swallowed =
            lines > 1
                ? string.Create(CultureInfo.InvariantCulture, $", and the {lines} lines up to its end were taken for one row")
                : string.Empty;
        return $"its quotation marks do not match{swallowed}. It was left out: close each text that is opened, and double a quotation "
            + "mark within one.";
    }

    private PriorityRow? Priority(CsvReader csv, long line, HashSet<string> ids)
    {
        string id = Cell(csv, "id");
        string document = Cell(csv, "doc_id");
        string kind = Cell(csv, "kind");
        bool isPlan = kind.Equals("plan", StringComparison.OrdinalIgnoreCase);
        string text = Cell(csv, "text");
        string[] problems =
        [
            .. new[] { (Name: "id", Value: id), (Name: "doc_id", Value: document), (Name: "text", Value: text) }
                .Where(static cell => cell.Value.Length == 0)
                .Select(static cell => $"the column '{cell.Name}' is empty."),
            .. isPlan || kind.Equals("strategy", StringComparison.OrdinalIgnoreCase)
                ? Array.Empty<string>()
                : [$"the kind is '{kind}' and should be 'plan' or 'strategy'."],
            .. id.Length > 0 && ids.Contains(id) ? [$"the id '{id}' is that of an earlier row."] : Array.Empty<string>(),
        ];
        foreach (string problem in problems)
        {
            Report(line, problem);
        }

        if (problems.Length > 0)
        {
            return null;
        }

        ids.Add(id);
        return new() { Id = id, Document = document, IsOfPlan = isPlan, Text = text, Context = Context(csv, line) };
    }

    /// <summary>The themes of the strategy. One that is not known is listed and left out; the row is kept.</summary>
    private Id<Theme>[] Context(CsvReader csv, long line)
    {
        List<Id<Theme>> themes = [];
        foreach (
            string key in Cell(csv, "context_themes").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Id<Theme>.TryParse(key, out Id<Theme> theme) && s_themes.Contains(theme))
            {
                themes.Add(theme);
            }
            else
            {
                Report(line, $"the context theme '{key}' is no key of a known theme, and was left out.");
            }
        }

        return [.. themes];
    }

    private PairRow? Pair(CsvReader csv, long line, HashSet<string> strategies, HashSet<string> plans)
    {
        PairRow pair = new() { Strategy = Cell(csv, "strategy_doc_id"), Plan = Cell(csv, "plan_doc_id") };
        bool isKnown = true;
        if (!strategies.Contains(pair.Strategy))
        {
            Report(line, $"no strategy priority has the doc_id '{pair.Strategy}'.");
            isKnown = false;
        }

        if (!plans.Contains(pair.Plan))
        {
            Report(line, $"no plan priority has the doc_id '{pair.Plan}'.");
            isKnown = false;
        }

        return isKnown ? pair : null;
    }

    private static string Cell(CsvReader csv, string column) =>
        csv.TryGetFieldIndex(column, out int index) ? csv.GetString(index).Trim() : string.Empty;

    private void Report(long line, string problem) =>
        _problems.Add(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(_path)}, line {line}: {problem}"));
}
