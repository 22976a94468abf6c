using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PccGovernance.Interchange;

/// <summary>Looks through a JSON text before anything is made of it: what is no JSON, or too much, is refused in a sentence.</summary>
internal static class JsonInput
{
    /// <summary>How deep lists and objects may stand in each other: deeper than any document of a map.</summary>
    public const int MaxDepth = 32;

    private const int MaxCharacters = 64 * 1024 * 1024;
    private const int MaxObjects = 250_000;

    /// <exception cref="InterchangeException">The text is no JSON, has too much in it, or holds half a character.</exception>
    public static void Check(string json, string what)
    {
        if (json.Length > MaxCharacters)
        {
            throw new InterchangeException($"{what} has {json.Length} characters and may have {MaxCharacters}.");
        }

        if (json.StartsWith("PK", StringComparison.Ordinal))
        {
            throw new InterchangeException($"{what} is a package (.xlsx, .docx or .zip) and not JSON: give the JSON itself.");
        }

        try
        {
            LookThrough(new(Encoding.UTF8.GetBytes(json), new() { MaxDepth = MaxDepth }), what);
        }
        catch (JsonException e)
        {
            throw NotWellFormed(what, e);
        }
    }

    /// <summary>What a parser says of a text, without its own way of counting lines.</summary>
    public static InterchangeException NotWellFormed(string what, JsonException e)
    {
        string said = e.Message;
        foreach (string place in (ReadOnlySpan<string>)[" Path: ", " LineNumber: "])
        {
            said = said.IndexOf(place, StringComparison.Ordinal) is >= 0 and var at ? said[..at] : said;
        }

        return new InterchangeException(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what} is not well formed in line {(e.LineNumber ?? 0) + 1}, byte {(e.BytePositionInLine ?? 0) + 1}: {said}"),
            e);
    }

    private static void LookThrough(Utf8JsonReader reader, string what)
    {
        int objects = 0;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.StartObject && ++objects > MaxObjects)
            {
                throw new InterchangeException($"{what} has more than {MaxObjects} objects: it is none of a map of partnerships.");
            }

            if (reader is { ValueIsEscaped: true, TokenType: JsonTokenType.String or JsonTokenType.PropertyName })
            {
                RefuseHalfCharacter(ref reader, what);
            }
        }
    }

    /// <summary>Half a pair of characters, written with an escape, is text to a parser and none to whoever reads it.</summary>
    private static void RefuseHalfCharacter(ref Utf8JsonReader reader, string what)
    {
        try
        {
            _ = reader.GetString();
        }
        catch (InvalidOperationException e)
        {
            throw new InterchangeException(
                string.Create(CultureInfo.InvariantCulture, $"{what} holds half a character at byte {reader.TokenStartIndex}: correct it."),
                e);
        }
    }
}
