using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using NodaTime;

namespace PccGovernance.Serialization;

/// <summary>Reads a document: first as if it were sound and, where it is not, again to say everything that is wrong with it.</summary>
internal static class LandscapeReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static LandscapeResult Read(string json, LandscapeJsonOptions options)
    {
        // A character takes a byte or more: a text of too many characters is too large without converting all of it.
        if (json.Length > options.MaximumBytes)
        {
            return TooLarge(Encoding.UTF8.GetBytes(json[..(options.MaximumBytes + 1)]), options);
        }

        try
        {
            return Read(StrictUtf8.GetBytes(json), options);
        }
        catch (EncoderFallbackException problem)
        {
            return HalfCharacter(json, problem.Index, options);
        }
    }

    public static LandscapeResult Read(ReadOnlySpan<byte> bytes, LandscapeJsonOptions options)
    {
        if (bytes.Length > options.MaximumBytes)
        {
            return TooLarge(bytes, options);
        }

        ReadOnlySpan<byte> utf8 = bytes.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;
        if (!Utf8.IsValid(utf8))
        {
            return NotUtf8(utf8, bytes.Length - utf8.Length, options);
        }

        var version = DocumentVersion.Of(utf8, options.MaximumDepth);
        return Deserialize(utf8, version.Strict, options.MaximumDepth) is { } document
            && document.Version == version.Number
            && options.Edition(document.Edition) is { } edition
            ? Create(utf8, version, edition, document.ToContents(), options.CarryAreasTo)
            : Explain(utf8, version, options);
    }

    private static DocumentRoot? Deserialize(ReadOnlySpan<byte> utf8, JsonTypeInfo<DocumentRoot> type, int maxDepth)
    {
        Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = maxDepth });
        try
        {
            DocumentRoot? document = JsonSerializer.Deserialize(ref reader, type);
            reader.Read();
            return document;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static LandscapeResult Create(ReadOnlySpan<byte> utf8, DocumentVersion version, ReferenceEdition edition,
        LandscapeContents contents, LocalDate? carryTo)
    {
        LandscapeTranslation? translation = carryTo is { } day ? LandscapeTranslation.Of(edition.Geography, contents, day) : null;
        LandscapeResult result = Landscape.TryCreate(edition, translation?.Contents ?? contents);
        if (result.IsValid)
        {
            return result with { Translation = translation };
        }

        DocumentErrors errors = new();
        errors.AddLocated(Located(result.Errors, version), utf8);
        return LandscapeResult.Invalid(errors.Place(utf8));
    }

    private static LandscapeResult Explain(ReadOnlySpan<byte> utf8, DocumentVersion version, LandscapeJsonOptions options)
    {
        DocumentHeader header = DocumentHeader.Find(utf8, options.MaximumDepth);
        if (header.Version is { } given && !DocumentVersion.Reads(given.Value))
        {
            return One(
                utf8,
                LandscapeErrorKind.Unsupported,
                "$.version",
                given.Offset,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The document is of version {given.Value}, which this library does not read: give a document of version "
                    + $"{DocumentRoot.CurrentVersion}, or use a newer library."
                )
            );
        }

        DocumentErrors errors = DocumentInspector.Inspect(utf8, options.MaximumDepth, version.Shape);
        if (header.Edition is { } named)
        {
            if (options.Edition(named.Value) is not { } edition)
            {
                errors.Add(LandscapeErrorKind.Unsupported, "$.edition", named.Offset, UnknownEdition(named.Value, options));
            }
            else if (errors.AreAllOfValues)
            {
                AddErrorsOfContents(utf8, version, edition, errors, options.MaximumDepth);
            }
        }

        if (errors.IsEmpty)
        {
            errors.Add(
                LandscapeErrorKind.Malformed,
                "$",
                0,
                "The document cannot be read, for no reason that can be named: check it against the schema.");
        }

        return LandscapeResult.Invalid(errors.Place(utf8));
    }

    /// <summary>Adds what is wrong with the contents apart from malformed values, as far as it does not rest on one of them.</summary>
    private static void AddErrorsOfContents(ReadOnlySpan<byte> utf8, DocumentVersion version, ReferenceEdition edition,
        DocumentErrors errors, int maxDepth)
    {
        if (Deserialize(utf8, version.Lenient, maxDepth) is { } document)
        {
            LandscapeError[] further =
            [
                .. Located(LandscapeValidator.Validate(edition, document.ToContents()), version)
                    .Where(static e => e.Kind is not (LandscapeErrorKind.Contradiction or LandscapeErrorKind.ReportingCycle))
                    .Where(e => e.Kind == LandscapeErrorKind.LimitExceeded || !errors.Touch(e.Location)),
            ];
            errors.AddLocated(further, utf8);
        }
    }

    private static IEnumerable<LandscapeError> Located(IEnumerable<LandscapeError> errors, DocumentVersion version) =>
        errors.Select(error => error with { Location = version.LocationOf(error.Location) });

    private static LandscapeResult TooLarge(ReadOnlySpan<byte> bytes, LandscapeJsonOptions options) =>
        One(
            bytes,
            LandscapeErrorKind.LimitExceeded,
            "$",
            options.MaximumBytes,
            string.Create(
                CultureInfo.InvariantCulture,
                $"The document is larger than the {options.MaximumBytes} bytes allowed: give a smaller one, or raise 'MaximumBytes' in "
                + $"the options."
            )
        );

    private static LandscapeResult NotUtf8(ReadOnlySpan<byte> utf8, int skipped, LandscapeJsonOptions options)
    {
        int offset = 0;
        while (Rune.DecodeFromUtf8(utf8[offset..], out _, out int length) == System.Buffers.OperationStatus.Done)
        {
            offset += length;
        }

        string location = DocumentInspector.LocationOfEnd(utf8[..offset], options.MaximumDepth);
        return One(utf8, LandscapeErrorKind.Malformed, location, offset, string.Create(
            CultureInfo.InvariantCulture,
            $"The byte 0x{utf8[offset]:X2} at offset {offset + skipped}, counted from 0, is not UTF-8: save the document as UTF-8."));
    }

    private static LandscapeResult HalfCharacter(string json, int index, LandscapeJsonOptions options)
    {
        byte[] before = StrictUtf8.GetBytes(json[..index]);
        return One(
            before,
            LandscapeErrorKind.Malformed,
            DocumentInspector.LocationOfEnd(before, options.MaximumDepth),
            before.Length,
            string.Create(
                CultureInfo.InvariantCulture,
                $"The text has half a surrogate pair at character {index}, counted from 0: give both halves, or take it out."));
    }

    private static LandscapeResult One(ReadOnlySpan<byte> utf8, LandscapeErrorKind kind, string location, int offset, string message)
    {
        DocumentErrors errors = new();
        errors.Add(kind, location, offset, message);
        return LandscapeResult.Invalid(errors.Place(utf8));
    }

    private static string UnknownEdition(Id<ReferenceEdition> id, LandscapeJsonOptions options) =>
        $"The document is on the edition '{id}', which is not known here: give "
        + $"{Words.OneOf(options.Editions.Select(static e => e.Id.Value))}, or add the edition to the options.";
}
