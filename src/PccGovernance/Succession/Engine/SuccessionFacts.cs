using System.Text.Json.Serialization.Metadata;
using NodaTime;
using NodaTime.Text;
using PccGovernance.Kernel;
using PccGovernance.Reference;

namespace PccGovernance.Succession;

/// <summary>Reads what the package knows of succession.</summary>
internal static class SuccessionFacts
{
    private static readonly Lazy<AnnouncedSuccessionDocument> s_announced =
        new(static () => Read("announced-succession.json", SuccessionJson.Default.AnnouncedSuccessionDocument));

    /// <summary>The announcement that commissioners are to end.</summary>
    public static Id<AnnouncedChange> Abolition => new(s_announced.Value.Abolition.AnnouncedChange);

    /// <summary>The first day after the term in which they are to end.</summary>
    public static LocalDate FirstDayAfter => LocalDatePattern.Iso.Parse(s_announced.Value.Abolition.FirstDayAfter).Value;

    public static bool IsToEnd(LocalPolicingBodyKind kind) =>
        s_announced.Value.Abolition.Bodies.Select(GovernanceFacts.Kind).Contains(kind);

    /// <summary>How mayoral areas lie to a force area.</summary>
    public static IEnumerable<MayoralFitEntry> FitsOf(AreaCode forceArea) =>
        s_announced.Value.Fits.Where(fit => AreaCode.Parse(fit.ForceArea) == forceArea);

    public static ValueList<PolicingFunction> Functions() =>
        Read("policing-functions.json", SuccessionJson.Default.PolicingFunctionsDocument).Functions.Select(Function).ToValueList();

    private static PolicingFunction Function(PolicingFunctionEntry entry)
    {
        LegalExtent extent = entry.Extent switch
        {
            "E" => LegalExtent.England,
            "W" => LegalExtent.Wales,
            _ => LegalExtent.EnglandAndWales,
        };
        return new()
        {
            Id = entry.Id,
            Name = entry.Name,
            Kind = entry.Kind,
            Holders = entry.Holders.Select(GovernanceFacts.Kind).ToValueList(),
            Extent = extent,
            Citation = new() { Text = entry.Citation, Extent = extent },
            OnTransfer = entry.Transfer,
            TransferNote = entry.TransferNote,
            OnAbolition = entry.Abolition,
            AbolitionNote = entry.AbolitionNote,
            Question = entry.Question,
            Boards = (entry.Boards ?? []).Select(Id<PartnershipKind>.Parse).ToValueList(),
            Provenance = new() { Basis = entry.Basis, Sources = entry.Sources.ToValueList() },
        };
    }

    private static T Read<T>(string file, JsonTypeInfo<T> type) => EmbeddedDocument.Json($"Succession.Data.{file}", type);
}
