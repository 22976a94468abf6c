using System.Text;

namespace PccGovernance.Serialization;

/// <summary>Reads and writes edits of a landscape as JSON.</summary>
/// <remarks>
/// <c>{ "version": 1, "edits": [ { "closePartnership": { "partnership": "a" } }, { "mergePartnerships": { "partnerships": [ "b", "c" ],
/// "into": "b" } } ] }</c>. Unknown members are refused. Equal edits give the same bytes. Whether the edits can be made of a landscape,
/// <see cref="Landscape.Apply(IEnumerable{LandscapeEdit})"/> says.
/// </remarks>
public static class LandscapeEditsJson
{
    private static readonly ObjectShape s_shape = DocumentShape.Of(DocumentFormat.Edits);

    /// <summary>Reads edits.</summary>
    /// <param name="utf8">The document, in UTF-8.</param>
    /// <returns>The edits, or every error with its path, line and position.</returns>
    public static LandscapeEditsReading Read(ReadOnlySpan<byte> utf8)
    {
        (EditsDocument? document, ValueList<LandscapeError> errors) = SmallDocument.Read(utf8, DocumentFormat.Edits, s_shape, Problems);
        return document is null
            ? new() { Errors = errors }
            : new() { Edits = document.Edits.SelectMany(static entry => entry.Given).ToValueList() };
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
        EditsDocument document = new() { Version = EditsDocument.CurrentVersion, Edits = edits.Select(EditEntry.Of).ToValueList() };
        return SmallDocument.Write(document, DocumentFormat.Edits);
    }

    /// <summary>Writes edits as a text.</summary>
    /// <param name="edits">The edits.</param>
    public static string WriteToString(IEnumerable<LandscapeEdit> edits) => Encoding.UTF8.GetString(WriteToUtf8Bytes(edits));

    private static IEnumerable<LandscapeError> Problems(EditsDocument document) =>
    [
        .. SmallDocument.ProblemsOfVersion(document.Version, EditsDocument.CurrentVersion),
        .. document.Edits.SelectMany(static (entry, place) => SmallDocument.ProblemsOf(entry, "edits", place)),
    ];
}
