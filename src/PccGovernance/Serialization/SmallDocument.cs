using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace PccGovernance.Serialization;

/// <summary>Reads and writes documents that are small enough to be read at once: edits and scenarios.</summary>
internal static class SmallDocument
{
    private const int MaxDepth = 64;

    /// <summary>Reads a document: the document, or every error with its path, line and position.</summary>
    public static (T? Document, ValueList<LandscapeError> Errors) Read<T>(
        ReadOnlySpan<byte> utf8,
        JsonTypeInfo<T> format,
        ObjectShape shape,
        Func<T, IEnumerable<LandscapeError>> findProblems)
        where T : class
    {
        DocumentErrors errors = new();
        if (!Utf8.IsValid(utf8))
        {
            errors.Add(LandscapeErrorKind.Malformed, "$", 0, "The document is not UTF-8: save it as UTF-8.");
            return (null, errors.Place(utf8));
        }

        errors = DocumentInspector.Inspect(utf8, MaxDepth, shape);
        if (!errors.IsEmpty)
        {
            return (null, errors.Place(utf8));
        }

        T document = JsonSerializer.Deserialize(utf8, format)!;
        errors.AddLocated(findProblems(document), utf8);
        return errors.IsEmpty ? (document, []) : (null, errors.Place(utf8));
    }

    /// <summary>Writes a document as bytes of UTF-8 without a byte order mark, with a line feed at the end.</summary>
    public static byte[] Write<T>(T document, JsonTypeInfo<T> format)
    {
        ArrayBufferWriter<byte> output = new();
        using (Utf8JsonWriter writer = new(output, LandscapeWriter.Format(indented: true)))
        {
            JsonSerializer.Serialize(writer, document, format);
        }

        output.Write("\n"u8);
        return output.WrittenSpan.ToArray();
    }

    public static IEnumerable<LandscapeError> ProblemsOfVersion(int version, int current)
    {
        if (version != current)
        {
            yield return new()
            {
                Kind = LandscapeErrorKind.Unsupported,
                Location = "$.version",
                Message = string.Create(
                    CultureInfo.InvariantCulture,
                    $"The document is of version {version}: give a document of version {current}, or use a newer library."),
            };
        }
    }

    /// <summary>What is wrong with an item that has to have one edit.</summary>
    public static IEnumerable<LandscapeError> ProblemsOf(EditEntry entry, string list, int place)
    {
        int given = entry.Given.Count();
        if (given != 1)
        {
            yield return new()
            {
                Kind = LandscapeErrorKind.InvalidValue,
                Location = string.Create(CultureInfo.InvariantCulture, $"$.{list}[{place}]"),
                Message = string.Create(
                    CultureInfo.InvariantCulture,
                    $"Item {place} of '{list}' has {given} edits: give one in each."),
            };
        }
    }
}
