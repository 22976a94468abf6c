using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;

namespace PccGovernance.Interchange;

/// <summary>Reading and writing JSON of other formats.</summary>
internal static class FormatJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Text(JsonObject document) => document.ToJsonString(Options) + "\n";

    public static JsonObject Object(string json, string what)
    {
        ArgumentNullException.ThrowIfNull(json);
        JsonInput.Check(json, what);
        try
        {
            return JsonNode.Parse(json, null, new() { MaxDepth = JsonInput.MaxDepth, AllowDuplicateProperties = false }) as JsonObject
                ?? throw new InterchangeException($"{what} is no object.");
        }
        catch (JsonException e)
        {
            throw JsonInput.NotWellFormed(what, e);
        }
    }

    /// <summary>A name that the reference facts or the landscape may have; that they do not is an error of its facts.</summary>
    public static Id<T> Named<T>(string text) =>
        PccGovernance.Id<T>.TryParse(text, out Id<T> id) ? id : throw new InterchangeException($"'{text}' is no identifier: correct it.");

    /// <summary>The areas of a text, codes with a plus between.</summary>
    public static Footprint Areas(string text) =>
        Footprint.Of([.. text.Split('+').Select(static code =>
            AreaCode.TryParse(code, out AreaCode area)
                ? area
                : throw new InterchangeException($"'{code}' is no area code: give E, W or K and eight digits, for example 'E07000136'."))]);

    public static IEnumerable<JsonObject> Objects(JsonObject document, string name) =>
        document[name] switch
        {
            null => [],
            JsonArray list => list.Select(item =>
                item as JsonObject ?? throw new InterchangeException($"'{name}' holds something that is no object.")),
            _ => throw new InterchangeException($"'{name}' is no list."),
        };

    public static string Text(JsonObject item, string name) =>
        Optional(item, name) ?? throw new InterchangeException($"An object lacks '{name}'.");

    public static string? Optional(JsonObject item, string name) => item[name] switch
    {
        null => null,
        JsonValue value when value.TryGetValue(out string? text) => text,
        _ => throw new InterchangeException($"'{name}' is no text."),
    };

    /// <summary>An identifier: what follows the last stroke, as far as it can be one.</summary>
    public static Id<T> Id<T>(string text)
    {
        string last = text[(text.LastIndexOf('/') + 1)..];
        if (PccGovernance.Id<T>.TryParse(last, out Id<T> id))
        {
            return id;
        }

        string slug = string.Concat(
                TextKey.Of(last).Select(static c => c == ' ' ? '-' : c).Where(static c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            .Trim('-');
        return PccGovernance.Id<T>.TryParse(slug, out id) ? id : throw new InterchangeException($"'{text}' cannot be made an identifier.");
    }

    public static string Date(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static SeatRole Role(string? text) =>
        Enum.GetValues<SeatRole>().FirstOrDefault(role => Word(role) == text?.ToLowerInvariant().Replace(' ', '-'));
}
