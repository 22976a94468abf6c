using System.Globalization;
using System.Text.Json;

namespace PccGovernance.Serialization;

/// <summary>Where and why a text cannot be read any further as JSON.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Offset">The byte where it is.</param>
/// <param name="Message">What to say of it.</param>
internal sealed record JsonStop(LandscapeErrorKind Kind, int Offset, string Message)
{
    /// <summary>Says in the library's own words what stopped a reader.</summary>
    public static JsonStop Explain(ReadOnlySpan<byte> utf8, JsonException problem, in Utf8JsonReader reader, int maxDepth)
    {
        int offset = OffsetOf(utf8, problem);
        byte found = offset < utf8.Length ? utf8[offset] : default;
        int depth = reader.CurrentDepth + (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0);
        if (found is (byte)'{' or (byte)'[' && depth >= maxDepth)
        {
            return new(
                LandscapeErrorKind.LimitExceeded,
                offset,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The document is nested deeper than the {maxDepth} levels allowed: nest it less, or raise 'MaximumDepth' in the "
                    + $"options."
                )
            );
        }

        return IsCutShort(utf8, maxDepth)
            ? new(LandscapeErrorKind.Malformed, utf8.Length, utf8.Trim(" \t\r\n"u8).IsEmpty
                ? "The document is empty: give an object with 'version' and 'edition'."
                : "The document ends before it is complete: give the whole of it.")
            : new(LandscapeErrorKind.Malformed, offset, Describe(utf8, offset, found, in reader));
    }

    private static string Describe(ReadOnlySpan<byte> utf8, int offset, byte found, in Utf8JsonReader reader)
    {
        if (
            reader.CurrentDepth == 0
            && reader.TokenType is not (JsonTokenType.None or JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return "The document goes on after its end: give one object and nothing after it.";
        }

        if (found is (byte)'}' or (byte)']' && utf8[..offset].TrimEnd(" \t\r\n"u8) is [.., (byte)','])
        {
            return $"A comma stands before '{(char)found}' with nothing between them: take the comma out.";
        }

        return found == '/'
            ? "A comment stands here, and JSON has none: take it out."
            : $"The text is not JSON from {Name(found)} on: correct it here or just before.";
    }

    private static string Name(byte found) => found is > 0x20 and < 0x7F
        ? $"'{(char)found}'"
        : string.Create(CultureInfo.InvariantCulture, $"the byte 0x{found:X2}");

    /// <summary>Whether more bytes could make a document of these.</summary>
    private static bool IsCutShort(ReadOnlySpan<byte> utf8, int maxDepth)
    {
        Utf8JsonReader reader = new(utf8, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = maxDepth }));
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static int OffsetOf(ReadOnlySpan<byte> utf8, JsonException problem)
    {
        int lineStart = 0;
        for (long line = problem.LineNumber ?? 0; line > 0; line--)
        {
            lineStart += utf8[lineStart..].IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(utf8.Length, lineStart + (problem.BytePositionInLine ?? 0));
    }
}
