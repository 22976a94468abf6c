using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using PccGovernance.Reference;
using PccGovernance.Serialization;

namespace PccGovernance.Interchange;

/// <summary>
/// A landscape as a workbook to be read and filled in by people: a sheet for each list, with notes and lists to choose from; and back,
/// without loss.
/// </summary>
public static class LandscapeWorkbook
{
    private const string Index = "How to fill";
    private const string Marker = "Landscape workbook, version 1";

    private static readonly string[] Rules =
    [
        "One row is one thing. The first row of each sheet names the columns; do not change it.",
        "'id' is a short name in lower-case letters, digits, '-' and '.', used where other sheets speak of the row. Each is used once.",
        "'of' says which row of the sheet above the row belongs to, by its 'id' or its 'row'.",
        "A column that ends in '(list)' takes several values parted by semicolons.",
        "Areas are codes of the Office for National Statistics, such as E07000112. Dates are written 2026-04-01.",
        "Leave a cell empty when the fact is not known. Nil is not the same as unknown.",
        "A text that would look like a formula has an apostrophe before it, which is taken away when the workbook is read.",
        "Names of persons are personal data. A seat needs none.",
    ];

    /// <summary>Writes a landscape.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <exception cref="InterchangeException">A text or a list has more characters than a cell holds, which are 32,767.</exception>
    public static byte[] Write(Landscape landscape)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        JsonObject document = JsonNode.Parse(LandscapeJson.WriteToUtf8Bytes(landscape))!.AsObject();
        List<JsonTable> tables = [];
        JsonObject head = [];
        foreach ((string name, JsonNode? node) in document)
        {
            if (node is JsonArray { Count: > 0 } list && list.All(static item => item is JsonObject { Count: > 0 }))
            {
                JsonTables.Write(name, [.. list.Select(static item => ((string?)null, item!.AsObject()))], tables);
            }
            else
            {
                head[name] = node?.DeepClone();
            }
        }

        WorkbookWriter writer = new();
        WorkbookSheet index = writer.Add(Index);
        index.Row(Marker, EnglandAndWales.Attribution);
        foreach (string rule in Rules)
        {
            index.Row("rule", rule);
        }

        foreach ((string name, JsonNode? node) in head)
        {
            index.Row("head", name, node?.ToJsonString() ?? "null");
        }

        WorkbookChoices choices = new(landscape.Edition);
        foreach (JsonTable table in tables)
        {
            WorkbookSheet sheet = writer.Add(table.Path[(table.Path.LastIndexOf('/') + 1)..]);
            sheet.Row([.. table.Columns]);
            foreach (Dictionary<string, object> row in table.Rows)
            {
                sheet.Row([.. table.Columns.Select(column => row.GetValueOrDefault(column))]);
            }

            choices.Offer(sheet, table.Path, table.Columns);
            index.Row("sheet", sheet.Name, table.Path);
        }

        choices.Write(writer.Add(WorkbookChoices.Name));
        return writer.ToArray();
    }

    /// <summary>
    /// A workbook to start from for a force area: what the law and usual practice require there, to be replaced by what is known of the
    /// real boards.
    /// </summary>
    /// <param name="forceArea">The force area.</param>
    public static byte[] Template(ForceArea forceArea) => Write(EnglandAndWales.StatutoryLandscape(forceArea));

    /// <summary>Whether a file is a workbook of this form.</summary>
    /// <param name="content">The bytes.</param>
    public static bool IsOne(byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        try
        {
            return content.AsSpan().StartsWith("PK"u8) && IsOne(TableReader.Read(content, "workbook"));
        }
        catch (InterchangeException)
        {
            return false;
        }
    }

    /// <summary>Whether a file is a workbook of this form.</summary>
    /// <remarks>The stream is read without holding its bytes, and is at its position again when this returns.</remarks>
    /// <param name="content">The stream, read from its position to its end; it is not closed.</param>
    /// <exception cref="ArgumentException">The stream cannot seek.</exception>
    public static bool IsOne(Stream content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (!content.CanSeek)
        {
            throw new ArgumentException("The stream cannot seek: it could not be read again.", nameof(content));
        }

        long from = content.Position;
        try
        {
            return new TableInput(content).Head(2).AsSpan().SequenceEqual("PK"u8) && IsOne(OfStream(content, from));
        }
        catch (InterchangeException)
        {
            return false;
        }
        finally
        {
            content.Position = from;
        }
    }

    /// <summary>Reads a workbook back.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="fileName">Its name, for messages.</param>
    /// <returns>The landscape, or every error of its facts.</returns>
    /// <exception cref="InterchangeException">It is no workbook of this form.</exception>
    public static LandscapeResult Read(byte[] content, string fileName)
    {
        TableFile file = TableReader.Read(content, fileName);
        if (!IsOne(file))
        {
            throw new InterchangeException($"'{file.Name}' is no workbook of a landscape: the sheet '{Index}' is missing or was changed.");
        }

        JsonObject document = [];
        string text;
        try
        {
            Read(file, document);

            // Half a letter, which the sheet may have escaped, is found when the text is made.
            text = document.ToJsonString();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            throw new InterchangeException(
                $"'{file.Name}' is no workbook of a landscape any more: what the sheet '{Index}' says of the others does not hold.", e);
        }

        return LandscapeJson.Read(text);
    }

    private static void Read(TableFile file, JsonObject document)
    {
        TableSheet index = file.Sheets.First(static sheet => sheet.Name == Index);
        foreach (TableRow row in index.Lines.Where(static row => row[1]?.Text == "head"))
        {
            document[Text(row[2])] = JsonNode.Parse(Text(row[3]));
        }

        Dictionary<string, Dictionary<string, JsonObject>> byKey = new(StringComparer.Ordinal);
        foreach (
            (string sheet, string path) in index
                .Lines.Where(static row => row[1]?.Text == "sheet")
                .Select(static row => (Text(row[2]), Text(row[3])))
                .OrderBy(static pair => pair.Item2.Count(static c => c == '/')))
        {
            TableSheet table =
                file.Sheets.FirstOrDefault(other => other.Name == sheet)
                ?? throw new InterchangeException($"'{file.Name}' lacks the sheet '{sheet}' that '{Index}' names.");
            Read(file.Name, table, path, document, byKey);
        }
    }

    private static void Read(
        string file,
        TableSheet sheet,
        string path,
        JsonObject document,
        Dictionary<string, Dictionary<string, JsonObject>> byKey)
    {
        Dictionary<string, JsonObject> keys = byKey[path] = new(StringComparer.Ordinal);
        if (sheet.Lines.Count == 0)
        {
            return;
        }

        Dictionary<int, string> columns = sheet.Lines.First()
            .Cells.ToDictionary(static cell => cell.Column, static cell => FormulaGuard.Restore(cell.Text));
        int slash = path.LastIndexOf('/');
        foreach (TableRow row in sheet.Lines.Skip(1).Where(static row => !row.IsBlank))
        {
            string place = $"'{file}', sheet '{sheet.Name}', row {row.Number}";
            (string Column, TableCell Cell)[] cells =
            [
                .. row.Cells.Where(cell => !cell.IsBlank && columns.ContainsKey(cell.Column)).Select(cell => (columns[cell.Column], cell)),
            ];
            string? Value(string column) =>
                Array.Find(cells, pair => pair.Column == column).Cell is { } cell ? FormulaGuard.Restore(cell.Text) : null;
            JsonObject item = JsonTables.Read(cells, place);
            keys.TryAdd(
                Value(JsonTables.Row) ?? (slash < 0 ? Value("id") : null) ?? string.Create(CultureInfo.InvariantCulture, $"?{row.Number}"),
                item);
            JsonObject owner = document;
            if (slash >= 0)
            {
                string of = Value(JsonTables.Of) ?? string.Empty;
                owner =
                    byKey.GetValueOrDefault(path[..slash])?.GetValueOrDefault(of)
                    ?? throw new InterchangeException($"{place}: '{of}' is no row of the sheet that it belongs to.");
            }

            Append(owner, path[(slash + 1)..], item);
        }
    }

    private static void Append(JsonObject owner, string name, JsonObject item)
    {
        JsonNode? at = owner;
        foreach (string part in name.Split('.'))
        {
            at = at?[part];
        }

        if (at is not JsonArray list)
        {
            list = [];
            JsonTables.Put(owner, name, list);
        }

        list.Add(item);
    }

    private static TableFile OfStream(Stream content, long from)
    {
        content.Position = from;
        return TableReader.Read(content, "workbook");
    }

    private static bool IsOne(TableFile file) =>
        file.Sheets.Any(static sheet => sheet.Name == Index && sheet.Lines.FirstOrDefault()?[1]?.Text == Marker);

    private static string Text(TableCell? cell) => FormulaGuard.Restore(cell?.Text ?? string.Empty);
}
