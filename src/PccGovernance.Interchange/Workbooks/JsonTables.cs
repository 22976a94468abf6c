using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PccGovernance.Interchange;

/// <summary>
/// A document as tables and back, without loss: each list of objects is a table, objects within are columns with dots, lists within are
/// tables of their own that name the row they belong to, and what no cell can plainly hold is JSON after <c>json:</c>.
/// </summary>
internal static class JsonTables
{
    public const string Of = "of";
    public const string Row = "row";
    private const string Json = "json:";
    private const string List = " (list)";

    /// <summary>The tables of a list, its own first.</summary>
    public static void Write(string path, IReadOnlyList<(string? Owner, JsonObject Item)> items, List<JsonTable> tables)
    {
        JsonTable table = new() { Path = path };
        tables.Add(table);
        Dictionary<string, List<(string? Owner, JsonObject Item)>> inner = [];
        for (int i = 0; i < items.Count; i++)
        {
            (string? owner, JsonObject item) = items[i];
            Dictionary<string, object> row = [];
            if (owner is not null)
            {
                row[Of] = owner;
            }

            string key = string.Create(CultureInfo.InvariantCulture, $"{i + 1}");
            string? id = owner is null && item["id"] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
            if (Flatten(string.Empty, item, row, inner, id ?? key) && id is null)
            {
                row[Row] = key;
            }

            table.Rows.Add(row);
        }

        table.Columns.AddRange(
            table
                .Rows.SelectMany(static row => row.Keys)
                .Distinct(StringComparer.Ordinal)
                .OrderBy(static column =>
                    column switch
                    {
                        Of => 0,
                        Row => 1,
                        "id" => 2,
                        "name" => 3,
                        _ => 4,
                    }));
        foreach ((string name, List<(string? Owner, JsonObject Item)> list) in inner)
        {
            Write($"{path}/{name}", list, tables);
        }
    }

    /// <summary>Puts the members of an object into a row; true when lists within it refer to the row.</summary>
    private static bool Flatten(
        string prefix,
        JsonObject item,
        Dictionary<string, object> row,
        Dictionary<string, List<(string? Owner, JsonObject Item)>> inner,
        string key)
    {
        bool refers = false;
        foreach ((string name, JsonNode? node) in item)
        {
            string column = prefix + name;
            switch (node)
            {
                case JsonObject { Count: > 0 } nested when !nested.Any(static member => member.Key.Contains('.', StringComparison.Ordinal)):
                    refers |= Flatten(column + ".", nested, row, inner, key);
                    break;
                case JsonArray { Count: > 0 } array when array.All(static element => element is JsonObject { Count: > 0 }):
                    List<(string? Owner, JsonObject Item)> list = inner.TryGetValue(
                        column,
                        out List<(string? Owner, JsonObject Item)>? found)
                        ? found
                        : inner[column] = [];
                    list.AddRange(array.Select(element => ((string?)key, (JsonObject)element!)));
                    refers = true;
                    break;
                case JsonArray { Count: > 0 } array
                    when array.All(static element =>
                        element is JsonValue value
                        && value.TryGetValue(out string? text)
                        && IsPlain(text)
                        && !text.Contains(';', StringComparison.Ordinal)
                    ):
                    row[column + List] = string.Join("; ", array.Select(static element => element!.GetValue<string>()));
                    break;
                case JsonValue value when value.GetValueKind() is JsonValueKind.True or JsonValueKind.False:
                    row[column] = value.GetValueKind() == JsonValueKind.True;
                    break;
                case JsonValue value when value.GetValueKind() == JsonValueKind.String && IsPlain(value.GetValue<string>()):
                    row[column] = value.GetValue<string>();
                    break;
                case JsonValue value when value.GetValueKind() == JsonValueKind.Number && Number(value.ToJsonString()) is { } number:
                    row[column] = number;
                    break;
                default:
                    row[column] = Json + (node?.ToJsonString() ?? "null");
                    break;
            }
        }

        return refers;
    }

    /// <summary>An object of a row.</summary>
    public static JsonObject Read(IEnumerable<(string Column, TableCell Cell)> cells, string place)
    {
        JsonObject item = [];
        foreach ((string column, TableCell cell) in cells.Where(static pair => pair.Column is not (Of or Row)))
        {
            bool list = column.EndsWith(List, StringComparison.Ordinal);
            string text = FormulaGuard.Restore(cell.Text);
            JsonNode? node = cell.Kind switch
            {
                TableCellKind.Boolean => JsonValue.Create(cell.Text == "TRUE"),
                // As it stands: whether its digits are kept is for the reader of the document to say.
                TableCellKind.Number when !list => Number(cell),
                _ when text.StartsWith(Json, StringComparison.Ordinal) => Parse(text[Json.Length..], place, column),
                _ when list => new JsonArray([
                    .. text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                        .Select(static part => (JsonNode)JsonValue.Create(part)!),
                ]),
                _ => JsonValue.Create(text),
            };
            Put(item, list ? column[..^List.Length] : column, node);
        }

        return item;
    }

    /// <summary>Puts a value at a path of names parted by dots.</summary>
    public static void Put(JsonObject item, string path, JsonNode? node)
    {
        string[] names = path.Split('.');
        foreach (string name in names[..^1])
        {
            if (item[name] is not JsonObject inner)
            {
                item[name] = inner = [];
            }

            item = inner;
        }

        item[names[^1]] = node;
    }

    /// <summary>
    /// Whether a cell holds a text as it is: nothing at its ends that is lost, no line ending that XML changes, no character that it cannot
    /// hold.
    /// </summary>
    private static bool IsPlain(string text) =>
        text.Length > 0
        && text == text.Trim()
        && !text.StartsWith(Json, StringComparison.Ordinal)
        && text.All(static c => c >= ' ' && !char.IsSurrogate(c) && c is not ('\uFFFE' or '\uFFFF'));

    private static decimal? Number(string json) =>
        json.Length <= 15
        && decimal.TryParse(
            json,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out decimal number)
        && ((decimal)(double)number).ToString(CultureInfo.InvariantCulture) == json
            ? number
            : null;

    private static JsonNode? Number(TableCell cell)
    {
        try
        {
            return JsonNode.Parse(cell.Text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(cell.Text);
        }
    }

    private static JsonNode? Parse(string json, string place, string column)
    {
        try
        {
            return JsonNode.Parse(json);
        }
        catch (JsonException e)
        {
            throw new InterchangeException($"{place}, column '{column}': what follows 'json:' is not well formed.", e);
        }
    }
}
