using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace PccGovernance.Serialization;

/// <summary>Reads and writes edits of a landscape as JSON.</summary>
/// <remarks>
/// <c>{ "version": 1, "edits": [ { "closePartnership": { "partnership": "a" } }, { "mergePartnerships": { "partnerships": [ "b", "c" ],
/// "into": "b" } } ] }</c>. Unknown members are refused. Equal edits give the same bytes. Whether the edits can be made of a landscape,
/// <see cref="Landscape.Apply(IEnumerable{LandscapeEdit})"/> says.
/// </remarks>
public static class LandscapeEditsJson
{
    private const int MaxDepth = 64;

    private static readonly ObjectShape s_shape = DocumentShape.Of(DocumentFormat.Edits);

    /// <summary>Reads edits.</summary>
    /// <param name="utf8">The document, in UTF-8.</param>
    /// <returns>The edits, or every error with its path, line and position.</returns>
    public static LandscapeEditsReading Read(ReadOnlySpan<byte> utf8)
    {
        DocumentErrors errors = new();
        if (!Utf8.IsValid(utf8))
        {
            errors.Add(LandscapeErrorKind.Malformed, "$", 0, "The document is not UTF-8: save it as UTF-8.");
            return new() { Errors = errors.Place(utf8) };
        }

        errors = DocumentInspector.Inspect(utf8, MaxDepth, s_shape);
        if (!errors.IsEmpty)
        {
            return new() { Errors = errors.Place(utf8) };
        }

        EditsDocument document = JsonSerializer.Deserialize(utf8, DocumentFormat.Edits)!;
        errors.AddLocated(Problems(document), utf8);
        return errors.IsEmpty
            ? new() { Edits = document.Edits.SelectMany(static entry => entry.Given).ToValueList() }
            : new() { Errors = errors.Place(utf8) };
    }

    /// <summary>Reads edits.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The edits, or every error with its path, line and position.</returns>
    public static LandscapeEditsReading Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Writes edits as bytes of UTF-8 without a byte order mark.</summary>
    /// <param name="edits">The edits.</param>
    public static byte[] WriteToUtf8Bytes(IEnumerable<LandscapeEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(edits);
        ArrayBufferWriter<byte> output = new();
        using (Utf8JsonWriter writer = new(output, LandscapeWriter.Format(indented: true)))
        {
            EditsDocument document = new() { Version = EditsDocument.CurrentVersion, Edits = edits.Select(EditEntry.Of).ToValueList() };
            JsonSerializer.Serialize(writer, document, DocumentFormat.Edits);
        }

        output.Write("\n"u8);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Writes edits as a text.</summary>
    /// <param name="edits">The edits.</param>
    public static string WriteToString(IEnumerable<LandscapeEdit> edits) => Encoding.UTF8.GetString(WriteToUtf8Bytes(edits));

    private static IEnumerable<LandscapeError> Problems(EditsDocument document)
    {
        if (document.Version != EditsDocument.CurrentVersion)
        {
            yield return new()
            {
                Kind = LandscapeErrorKind.Unsupported,
                Location = "$.version",
                Message = string.Create(
                    CultureInfo.InvariantCulture,
                    $"The document is of version {document.Version}: give a document of version {EditsDocument.CurrentVersion}, or use a newer library."
                ),
            };
        }

        for (int i = 0; i < document.Edits.Count; i++)
        {
            if (document.Edits[i].Given.Count() != 1)
            {
                yield return new()
                {
                    Kind = LandscapeErrorKind.InvalidValue,
                    Location = string.Create(CultureInfo.InvariantCulture, $"$.edits[{i}]"),
                    Message = string.Create(
                        CultureInfo.InvariantCulture,
                        $"Item {i} of 'edits' has {document.Edits[i].Given.Count()} edits: give one in each."),
                };
            }
        }
    }
}
