using System.Globalization;
using NodaTime;

namespace PccGovernance.Reference;

/// <summary>Makes the board of a kind on its ground, and gathers the organisations that sit on it.</summary>
/// <param name="facts">The facts.</param>
internal sealed class StatutoryPartnerships(ReferenceFacts facts)
{
    private const string UsualMember = "A usual member of boards of this kind, not one by law.";

    private const string PlaceholderMember = "The law names a member of this kind; which organisation it is here is not known.";

    private const string AssumedMember = "The list of members by law is from general knowledge.";

    private const string AssumedGround = "A member by law; whether it belongs to the ground of this very board is assumed.";

    private const string RequiredMember = "By law, of a board that is assumed.";

    private const string RequiredPartnership = "The law requires one here; no source says that it exists.";

    private const string AssumedPartnership = "Boards of this kind are usual; whether this one exists was not established.";

    private const string Seen = "It stands here from the day by which a source shows it; what was before is a board that is assumed.";

    private readonly Dictionary<Id<Organisation>, Organisation> _organisations = [];

    /// <summary>Who takes which seats.</summary>
    public SeatHolders SeatHolders { get; } = new(facts);

    /// <summary>The organisations that sit on any board made so far.</summary>
    public IReadOnlyCollection<Organisation> Organisations => _organisations.Values;

    /// <summary>The identifier of a board of a kind on a ground.</summary>
    public static Id<Partnership> Identifier(PartnershipKind kind, string code)
    {
        string prefix = kind.Abbreviation is { } abbreviation ? abbreviation.ToLowerInvariant().Replace(' ', '-') : kind.Id.Value;
        return Id<Partnership>.Parse($"{prefix}.{code}");
    }

    /// <summary>The name of a board of a kind: its own, or that of its ground and kind.</summary>
    public static string NameOf(PartnershipKind kind, KnownPartnership? known, string? ground) =>
        known?.BoardName ?? (ground is null ? WithoutBrackets(kind.Name) : $"{ground} {WithoutBrackets(kind.Name)}");

    /// <summary>What the identifier of a known board ends with; it has another for the time before a source shows it.</summary>
    public static string CodeOf(KnownPartnership known) => known.IsCarriedBack ? $"{known.Code}-before" : known.Code;

    /// <summary>Makes a board; <c>null</c> where its kind began after its ground had ended.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="unit">Its ground.</param>
    /// <param name="span">The time for which the ground stands.</param>
    public Partnership? Make(PartnershipKind kind, PartnershipUnit unit, EffectivePeriod span)
    {
        LocalDate? begun = kind.EstablishedYear is { } year ? new LocalDate(year, 1, 1) : null;
        EffectivePeriod period = new(span.From is { } from && !(begun > from) ? from : begun, span.To);
        return period.IsInOrder ? Make(kind, unit) with { Period = period } : null;
    }

    private Partnership Make(PartnershipKind kind, PartnershipUnit unit) => new()
    {
        Id = Identifier(kind, unit.Code),
        Name = NameOf(kind, unit.Known, unit.Name),
        Kind = kind.Id,
        Tier = kind.UsualTier,
        Footprint = unit.Footprint,
        Seats = Seats(kind, unit).ToValueList(),
        Themes = kind.UsualThemes,
        Provenance = PartnershipProvenance(kind, unit),
    };

    /// <summary>Remembers an organisation that takes no seat.</summary>
    public void Remember(Organisation organisation) => _organisations.TryAdd(organisation.Id, organisation);

    private static string WithoutBrackets(string name)
    {
        int bracket = name.IndexOf(" (", StringComparison.Ordinal);
        return bracket > 0 && name.EndsWith(')') ? name[..bracket] : name;
    }

    private static Provenance PartnershipProvenance(PartnershipKind kind, PartnershipUnit unit)
    {
        string?[] notes =
        [
            unit.Known is { } known ? known.Provenance.Note : kind.IsStatutory ? RequiredPartnership : AssumedPartnership,
            unit.Known is null ? unit.Assumption : null,
            unit.Known is { SeenFrom: not null, IsCarriedBack: false } ? Seen
            : kind.EstablishedYear is { } year
                ? string.Create(CultureInfo.InvariantCulture, $"The beginning is the first day of {year}, the first year of the kind.")
                : null,
        ];
        return new()
        {
            Basis = IsRecorded(unit) ? FactBasis.Recorded : FactBasis.Assumed,
            Sources = unit.Known is { } on
                ? Sources(kind).Concat(on.Provenance.Sources).Distinct(StringComparer.Ordinal).ToValueList()
                : Sources(kind),
            Note = string.Join(' ', notes.OfType<string>()) is { Length: > 0 } note ? note : null,
        };
    }

    /// <summary>That the law wants a board is a requirement: only a source that says that it exists makes it a recorded fact.</summary>
    private static bool IsRecorded(PartnershipUnit unit) => unit.Known?.Provenance.Basis == FactBasis.Recorded;

    private static ValueList<string> Sources(PartnershipKind kind) => kind.EnactingProvision is { } provision ? [provision.Text] : [];

    private static bool Applies(MemberRequirement requirement, PartnershipUnit unit) =>
        (requirement.Extent switch
        {
            LegalExtent.England => !unit.ForceAreas[0].IsInWales,
            LegalExtent.Wales => unit.ForceAreas[0].IsInWales,
            _ => true,
        })
        && (!requirement.TwoTierOnly || unit.Authorities.Any(static a => a.County is not null));

    private IEnumerable<Seat> Seats(PartnershipKind kind, PartnershipUnit unit)
    {
        Provenance placeholder = new() { Basis = FactBasis.Assumed, Sources = Sources(kind), Note = PlaceholderMember };
        Provenance usual = Provenance.AssumedFrom(UsualMember);
        Provenance named =
            kind.Provenance.Basis == FactBasis.Assumed
                ? new()
                {
                    Basis = FactBasis.Assumed,
                    Sources = Sources(kind),
                    Note = AssumedMember,
                }
            : !IsRecorded(unit)
                ? new()
                {
                    Basis = FactBasis.Assumed,
                    Sources = Sources(kind),
                    Note = unit.Known is null && unit.Assumption is null ? RequiredMember : AssumedGround,
                }
            : new() { Sources = Sources(kind) };

        // An organisation sits once, except that a council may send an elected member beside its officer.
        HashSet<(Id<Organisation> Organisation, bool Elected)> seated = [];
        IEnumerable<(MemberRequirement Member, bool ByLaw)> requirements = kind
            .StatutoryMembers.Select(static member => (member, true))
            .Concat(kind.UsualMembers.Select(static member => (member, false)));
        foreach ((MemberRequirement member, bool byLaw) in requirements.Where(r => Applies(r.Member, unit)))
        {
            foreach (
                SeatHolder holder in Holders(unit, member, byLaw)
                    .Where(h => seated.Add((h.Organisation.Id, facts.SeatsOf(member.Kind) is SeatWords.Beside))))
            {
                Remember(holder.Organisation);
                yield return new()
                {
                    Organisation = holder.Organisation.Id,
                    Period = holder.Organisation.Period,
                    Provenance = !byLaw ? usual : holder.IsNamed ? named : placeholder,
                };
            }
        }
    }

    private IEnumerable<SeatHolder> Holders(PartnershipUnit unit, MemberRequirement member, bool byLaw) =>
        SeatHolders.Of(unit.Known?.Instead.GetValueOrDefault(member.Kind, member.Kind) ?? member.Kind, unit, byLaw);
}
