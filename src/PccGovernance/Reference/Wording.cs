using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace PccGovernance.Reference;

/// <summary>Reads the words of the embedded documents: codes, days, extents and the like.</summary>
internal static class Wording
{
    public static AreaCode? Area(string? code) => code is null ? null : AreaCode.Parse(code);

    public static LocalDate? Day(string? text) => text is null ? null : LocalDatePattern.Iso.Parse(text).GetValueOrThrow();

    public static EffectivePeriod Period(string? from, string? to) => new(Day(from), Day(to));

    public static ValueList<Id<T>> Ids<T>(IEnumerable<string>? values) => (values ?? []).Select(Id<T>.Parse).ToValueList();

    public static LegalExtent Extent(string? word) => word switch
    {
        null or "EW" => LegalExtent.EnglandAndWales,
        "E" => LegalExtent.England,
        "W" => LegalExtent.Wales,
        _ => throw Unknown("extent", word),
    };

    public static Citation? Citation(CitationEntry? entry) => entry is null
        ? null
        : new() { Text = entry.Text, Extent = Extent(entry.Extent), InForce = Period(entry.From, null), Url = entry.Url };

    public static Provenance Provenance(string basis, IEnumerable<string> sources, string? note) => new()
    {
        Basis = basis switch
        {
            "recorded" => FactBasis.Recorded,
            "assumed" => FactBasis.Assumed,
            _ => throw Unknown("basis", basis),
        },
        Sources = sources.ToValueList(),
        Note = note,
    };

    public static AnnouncementStatus Status(string word) => word switch
    {
        "announced" => AnnouncementStatus.Announced,
        "minded-to" => AnnouncementStatus.MindedTo,
        "enacted" => AnnouncementStatus.Enacted,
        "overtaken" => AnnouncementStatus.Overtaken,
        "quashed" => AnnouncementStatus.Quashed,
        _ => throw Unknown("status of an announcement", word),
    };

    /// <summary>The value of an enumeration that a word stands for; the first where there is no word.</summary>
    public static TEnum Choice<TEnum>(string? word)
        where TEnum : struct, Enum =>
        word is null ? default
        : Array.Find(Enum.GetValues<TEnum>(), value =>
            string.Equals(JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()), word, StringComparison.Ordinal)) is var found
            && !EqualityComparer<TEnum>.Default.Equals(found, default)
            ? found
            : throw Unknown(typeof(TEnum).Name, word);

    public static InvalidOperationException Unknown(string what, string? word) =>
        new($"The reference data have the {what} '{word}', which is none: correct the document.");
}
