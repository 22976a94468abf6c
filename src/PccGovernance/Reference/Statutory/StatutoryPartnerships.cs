namespace PccGovernance.Reference;

/// <summary>Makes the board of a kind on its ground, and gathers the organisations that sit on it.</summary>
/// <param name="facts">The facts.</param>
internal sealed class StatutoryPartnerships(ReferenceFacts facts)
{
    private readonly Dictionary<Id<Organisation>, Organisation> _organisations = [];
    private readonly HashSet<int> _seated = [];
    private readonly List<Seat> _seats = [];
    private StatutoryKind? _kind;

    /// <summary>Who takes which seats.</summary>
    public SeatHolders SeatHolders { get; } = new(facts);

    /// <summary>The organisations that sit on any board made so far.</summary>
    public IReadOnlyCollection<Organisation> Organisations => _organisations.Values;

    /// <summary>The identifier of a board of a kind on a ground.</summary>
    public static Id<Partnership> Identifier(PartnershipKind kind, string code) =>
        Id<Partnership>.Parse($"{StatutoryKind.PrefixOf(kind)}.{code}");

    /// <summary>The name of a board of a kind: its own, or that of its ground and kind.</summary>
    public static string NameOf(PartnershipKind kind, KnownPartnership? known, string? ground) =>
        NameOf(StatutoryKind.NameOf(kind), known, ground);

    /// <summary>What the identifier of a known board ends with; it has another for the time before a source shows it.</summary>
    public static string CodeOf(KnownPartnership known) => known.IsCarriedBack ? $"{known.Code}-before" : known.Code;

    /// <summary>Makes a board; <c>null</c> where its kind began after its ground had ended.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="unit">Its ground.</param>
    /// <param name="span">The time for which the ground stands.</param>
    public Partnership? Make(PartnershipKind kind, PartnershipUnit unit, EffectivePeriod span)
    {
        if (!ReferenceEquals(_kind?.Kind, kind))
        {
            _kind = new(facts, kind);
        }

        EffectivePeriod period = new(span.From is { } from && !(_kind.Begun > from) ? from : _kind.Begun, span.To);
        return period.IsInOrder
            ? new()
            {
                Id = Id<Partnership>.Parse($"{_kind.Prefix}.{unit.Code}"),
                Name = NameOf(_kind.Name, unit.Known, unit.Name),
                Kind = kind.Id,
                Tier = kind.UsualTier,
                Footprint = unit.Footprint,
                Seats = Seats(_kind, unit),
                Themes = kind.UsualThemes,
                Period = period,
                Provenance = _kind.PartnershipProvenance(unit),
            }
            : null;
    }

    /// <summary>Remembers an organisation, whether or not it takes a seat.</summary>
    public void Remember(SeatedOrganisation seated)
    {
        if (!seated.IsRemembered)
        {
            seated.IsRemembered = true;
            _ = _organisations.TryAdd(seated.Organisation.Id, seated.Organisation);
        }
    }

    private static string NameOf(string kind, KnownPartnership? known, string? ground) =>
        known?.BoardName ?? (ground is null ? kind : $"{ground} {kind}");

    private static bool Applies(MemberRequirement requirement, PartnershipUnit unit) =>
        (requirement.Extent switch
        {
            LegalExtent.England => !unit.ForceAreas[0].IsInWales,
            LegalExtent.Wales => unit.ForceAreas[0].IsInWales,
            _ => true,
        })
        && (!requirement.TwoTierOnly || unit.Authorities.Any(static a => a.County is not null));

    private ValueList<Seat> Seats(StatutoryKind kind, PartnershipUnit unit)
    {
        Provenance named = kind.NamedMember(unit);

        // An organisation sits once, except that a council may send an elected member beside its officer.
        _seated.Clear();
        _seats.Clear();
        foreach (SeatRequirement required in kind.Requirements)
        {
            if (Applies(required.Member, unit))
            {
                int beside = required.Seats is SeatWords.Beside ? 1 : 0;
                foreach (SeatHolder holder in Holders(unit, required))
                {
                    if (_seated.Add((2 * holder.Seated.Number) + beside))
                    {
                        Remember(holder.Seated);
                        _seats.Add(
                            holder.Seated.Seat(
                                !required.ByLaw ? StatutoryKind.UsualMember
                                : holder.IsNamed ? named
                                : kind.PlaceholderMember));
                    }
                }
            }
        }

        return _seats.ToValueList();
    }

    private IEnumerable<SeatHolder> Holders(PartnershipUnit unit, SeatRequirement required) =>
        unit.Known is { } known && known.Instead.TryGetValue(required.Member.Kind, out Id<OrganisationKind> instead)
            ? SeatHolders.Of(instead, facts.SeatsOf(instead), unit, required.ByLaw)
            : SeatHolders.Of(required.Member.Kind, required.Seats, unit, required.ByLaw);
}
