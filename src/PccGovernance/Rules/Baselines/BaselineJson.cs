using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using PccGovernance.Serialization;

namespace PccGovernance.Rules;

/// <summary>Reads and writes a baseline as JSON, to be kept beside the landscape that it belongs to.</summary>
/// <remarks>
/// <c>{ "version": 1, "entries": [ { "rule": "DUP001", "outcome": "violated", "subjects": [ { "kind": "partnership", "id": "a" } ],
/// "reason": "...", "author": "...", "expires": "2027-04-01" } ] }</c>. Unknown members are refused. The same baseline gives the same
/// bytes.
/// </remarks>
public static class BaselineJson
{
    private const int MaxDepth = 16;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private static readonly ObjectShape s_shape = DocumentShape.Of(BaselineFormat.Strict);

    /// <summary>Reads a baseline.</summary>
    /// <param name="utf8">The document, in UTF-8.</param>
    /// <returns>The baseline, or every error with its path, line and position.</returns>
    public static BaselineReading Read(ReadOnlySpan<byte> utf8)
    {
        utf8 = utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;
        DocumentErrors errors = new();
        if (!Utf8.IsValid(utf8))
        {
            errors.Add(LandscapeErrorKind.Malformed, "$", 0, "The document is not UTF-8: save it as UTF-8.");
            return BaselineReading.Invalid(errors.Place(utf8));
        }

        if (DocumentHeader.Find(utf8, MaxDepth).Version is { Value: > BaselineDocument.CurrentVersion } newer)
        {
            errors.Add(LandscapeErrorKind.Unsupported, "$.version", newer.Offset, OfVersion(newer.Value));
            return BaselineReading.Invalid(errors.Place(utf8));
        }

        errors = DocumentInspector.Inspect(utf8, MaxDepth, s_shape);
        if (!errors.IsEmpty)
        {
            return BaselineReading.Invalid(errors.Place(utf8));
        }

        BaselineDocument document = JsonSerializer.Deserialize(utf8, BaselineFormat.Strict)!;
        errors.AddLocated(Problems(document), utf8);
        return errors.IsEmpty ? BaselineReading.Valid(FromDocument(document)) : BaselineReading.Invalid(errors.Place(utf8));
    }

    /// <summary>Reads a baseline.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The baseline, or every error with its path, line and position.</returns>
    public static BaselineReading Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (HalfCharacter.IndexIn(json) is >= 0 and int half)
        {
            DocumentErrors errors = new();
            byte[] before = Encoding.UTF8.GetBytes(json[..half]);
            errors.Add(LandscapeErrorKind.Malformed, DocumentInspector.LocationOfEnd(before, MaxDepth), before.Length, string.Create(
                CultureInfo.InvariantCulture,
                $"The text has half a surrogate pair at character {half}, counted from 0: give both halves, or take it out."));
            return BaselineReading.Invalid(errors.Place(before));
        }

        return Read(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>A baseline as UTF-8 bytes.</summary>
    /// <param name="baseline">The baseline.</param>
    public static byte[] WriteToUtf8Bytes(Baseline baseline)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, LandscapeWriter.Format(indented: true)))
        {
            JsonSerializer.Serialize(writer, ToDocument(baseline), BaselineFormat.Strict);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>A baseline as text.</summary>
    /// <param name="baseline">The baseline.</param>
    public static string WriteToString(Baseline baseline) => Encoding.UTF8.GetString(WriteToUtf8Bytes(baseline));

    private static IEnumerable<LandscapeError> Problems(BaselineDocument document)
    {
        if (document.Version != BaselineDocument.CurrentVersion)
        {
            yield return Error(
                LandscapeErrorKind.Unsupported,
                "$.version",
                OfVersion(document.Version));
        }

        for (int i = 0; i < document.Entries.Count; i++)
        {
            string at = string.Create(CultureInfo.InvariantCulture, $"$.entries[{i}]");
            BaselineDocumentEntry entry = document.Entries[i];
            if (string.IsNullOrWhiteSpace(entry.Reason))
            {
                yield return Error(
                    LandscapeErrorKind.InvalidValue,
                    $"{at}.reason",
                    $"The acceptance of '{Printable.Of(entry.Rule)}' has no reason: give one.");
            }

            if (string.IsNullOrWhiteSpace(entry.Author))
            {
                yield return Error(
                    LandscapeErrorKind.InvalidValue,
                    $"{at}.author",
                    $"The acceptance of '{Printable.Of(entry.Rule)}' has no author: give one.");
            }

            if (entry.Subjects.IsEmpty)
            {
                yield return Error(
                    LandscapeErrorKind.InvalidValue,
                    $"{at}.subjects",
                    $"The acceptance of '{Printable.Of(entry.Rule)}' has no subjects: give those of the finding.");
            }

            for (int j = 0; j < entry.Subjects.Count; j++)
            {
                if (!EntityReference.TryOf(entry.Subjects[j].Kind, entry.Subjects[j].Id, out _))
                {
                    yield return Error(
                        LandscapeErrorKind.InvalidValue,
                        string.Create(CultureInfo.InvariantCulture, $"{at}.subjects[{j}].id"),
                        $"The acceptance of '{Printable.Of(entry.Rule)}' has the subject '{Printable.Of(entry.Subjects[j].Id)}', which is "
                        + "no identifier of its kind: give that of the finding."
                    );
                }
            }
        }
    }

    private static string OfVersion(int version) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"The baseline is of version {version}: give a baseline of version {BaselineDocument.CurrentVersion}, or use a newer library.");

    private static LandscapeError Error(LandscapeErrorKind kind, string location, string message) =>
        new()
        {
            Kind = kind,
            Location = location,
            Message = message,
        };

    private static Baseline FromDocument(BaselineDocument document) => new()
    {
        Entries = document.Entries.Select(static entry => new BaselineEntry
        {
            RuleId = entry.Rule,
            Outcome = entry.Outcome,
            Subjects = entry.Subjects.Select(static subject => EntityReference.Of(subject.Kind, subject.Id)).ToValueList(),
            Reason = entry.Reason,
            Author = entry.Author,
            Expires = entry.Expires,
        }).ToValueList(),
    };

    private static BaselineDocument ToDocument(Baseline baseline) => new()
    {
        Version = BaselineDocument.CurrentVersion,
        Entries = baseline.Entries.Select(static entry => new BaselineDocumentEntry
        {
            Rule = entry.RuleId,
            Outcome = entry.Outcome,
            Subjects =
                entry.Subjects.Select(static subject => new BaselineDocumentSubject { Kind = subject.Kind, Id = subject.Id }).ToValueList(),
            Reason = entry.Reason,
            Author = entry.Author,
            Expires = entry.Expires,
        }).ToValueList(),
    };
}
