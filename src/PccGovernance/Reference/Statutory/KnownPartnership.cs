using NodaTime;
using NodaTime.Text;

namespace PccGovernance.Reference;

/// <summary>A partnership that is known to exist, or to have a ground of its own, whatever level its kind usually has.</summary>
internal sealed record KnownPartnership
{
    public required Id<PartnershipKind> Kind { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public string? BoardName { get; init; }

    public required Footprint Footprint { get; init; }

    public EffectivePeriod Period { get; init; }

    /// <summary>
    /// The day by which a source shows it; <c>null</c> where the beginning of <see cref="Period"/> was read, or nothing was.
    /// </summary>
    public LocalDate? SeenFrom { get; init; }

    /// <summary>Whether this is what it was before any source shows it: an assumption.</summary>
    public bool IsCarriedBack { get; init; }

    /// <summary>Who sits in the place of a kind of member.</summary>
    public required IReadOnlyDictionary<Id<OrganisationKind>, Id<OrganisationKind>> Instead { get; init; }

    public required Provenance Provenance { get; init; }

    public static KnownPartnership Of(KnownPartnershipEntry entry) => new()
    {
        Kind = Id<PartnershipKind>.Parse(entry.Kind),
        Code = entry.Code,
        Name = entry.Name,
        BoardName = entry.BoardName,
        Footprint = new() { Areas = entry.Areas.Select(AreaCode.Parse).ToValueList() },
        Period = new(First(entry.From), First(entry.To)),
        SeenFrom = entry.SeenFrom is { } seen ? PartialDate.Parse(seen).Latest : null,
        Instead = (entry.Instead ?? []).ToDictionary(
            static member => Id<OrganisationKind>.Parse(member.Member), static member => Id<OrganisationKind>.Parse(member.Holder)),
        Provenance = Wording.Provenance(entry.Basis, entry.Sources, entry.Note),
    };

    /// <summary>What is known of it on a day: before a source shows it, that it existed is assumed.</summary>
    public KnownPartnership On(LocalDate day) => day < SeenFrom
        ? this with
        {
            IsCarriedBack = true,
            Provenance = Provenance with
            {
                Basis = FactBasis.Assumed,
                Note = $"Carried back: no source says that it existed before {LocalDatePattern.Iso.Format(SeenFrom.Value)}.",
            },
        }
        : this;

    /// <summary>Of a date known in part, the first day that it can mean.</summary>
    private static LocalDate? First(string? date) => date is null ? null : PartialDate.Parse(date).Earliest;
}
