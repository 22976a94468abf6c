using System.Globalization;
using NodaTime;

namespace PccGovernance.Reference;

/// <summary>What the boards of a kind have in common, made once for all of them.</summary>
/// <param name="facts">The facts.</param>
/// <param name="kind">The kind.</param>
internal sealed class StatutoryKind(ReferenceFacts facts, PartnershipKind kind)
{
    private const string PlaceholderNote = "The law names a member of this kind; which organisation it is here is not known.";

    private const string AssumedMember = "The list of members by law is from general knowledge.";

    private const string AssumedGround = "A member by law; whether it belongs to the ground of this very board is assumed.";

    private const string RequiredMember = "By law, of a board that is assumed.";

    private const string RequiredPartnership = "The law requires one here; no source says that it exists.";

    private const string AssumedPartnership = "Boards of this kind are usual; whether this one exists was not established.";

    private const string Seen = "It stands here from the day by which a source shows it; what was before is a board that is assumed.";

    private readonly ValueList<string> _sources = kind.EnactingProvision is { } provision ? [provision.Text] : [];
    private Provenance? _assumedMember;
    private Provenance? _assumedGround;
    private Provenance? _requiredMember;
    private Provenance? _member;
    private (string? Assumption, Provenance Provenance)? _required;

    public static Provenance UsualMember { get; } = Provenance.AssumedFrom("A usual member of boards of this kind, not one by law.");

    public PartnershipKind Kind => kind;

    /// <summary>What identifiers of its boards begin with.</summary>
    public string Prefix { get; } = PrefixOf(kind);

    /// <summary>What names of its boards end with.</summary>
    public string Name { get; } = NameOf(kind);

    /// <summary>The first day on which there can have been one; <c>null</c> when no year is known.</summary>
    public LocalDate? Begun { get; } = kind.EstablishedYear is { } year ? new LocalDate(year, 1, 1) : null;

    public SeatRequirement[] Requirements { get; } =
    [
        .. kind.StatutoryMembers.Select(member => new SeatRequirement(member, ByLaw: true, facts.SeatsOf(member.Kind))),
        .. kind.UsualMembers.Select(member => new SeatRequirement(member, ByLaw: false, facts.SeatsOf(member.Kind))),
    ];

    public Provenance PlaceholderMember => field ??= Assumed(PlaceholderNote);

    public static string PrefixOf(PartnershipKind kind) =>
        kind.Abbreviation is { } abbreviation ? abbreviation.ToLowerInvariant().Replace(' ', '-') : kind.Id.Value;

    /// <summary>The name of the kind without what stands in brackets at its end.</summary>
    public static string NameOf(PartnershipKind kind)
    {
        int bracket = kind.Name.IndexOf(" (", StringComparison.Ordinal);
        return bracket > 0 && kind.Name.EndsWith(')') ? kind.Name[..bracket] : kind.Name;
    }

    /// <summary>How it is known that a member by law whose organisation is known sits on the board of a ground.</summary>
    public Provenance NamedMember(PartnershipUnit unit) =>
        kind.Provenance.Basis == FactBasis.Assumed ? _assumedMember ??= Assumed(AssumedMember)
        : IsRecorded(unit) ? _member ??= new() { Sources = _sources }
        : unit.Known is null && unit.Assumption is null ? _requiredMember ??= Assumed(RequiredMember)
        : _assumedGround ??= Assumed(AssumedGround);

    /// <summary>How the board of a ground is known.</summary>
    public Provenance PartnershipProvenance(PartnershipUnit unit)
    {
        if (unit.Known is { } known)
        {
            return new()
            {
                Basis = IsRecorded(unit) ? FactBasis.Recorded : FactBasis.Assumed,
                Sources = _sources.Concat(known.Provenance.Sources).Distinct(StringComparer.Ordinal).ToValueList(),
                Note = Notes(known.Provenance.Note, known is { SeenFrom: not null, IsCarriedBack: false } ? Seen : BeginningNote()),
            };
        }

        // Grounds of a kind have the same assumption, or none.
        if (_required is not { } required || !string.Equals(required.Assumption, unit.Assumption, StringComparison.Ordinal))
        {
            string why = kind.IsStatutory ? RequiredPartnership : AssumedPartnership;
            _required = required = (unit.Assumption, Assumed(Notes(why, unit.Assumption, BeginningNote())));
        }

        return required.Provenance;
    }

    /// <summary>That the law wants a board is a requirement: only a source that says that it exists makes it a recorded fact.</summary>
    private static bool IsRecorded(PartnershipUnit unit) => unit.Known?.Provenance.Basis == FactBasis.Recorded;

    private static string? Notes(params ReadOnlySpan<string?> notes)
    {
        string all = string.Join(' ', notes.ToArray().OfType<string>());
        return all.Length > 0 ? all : null;
    }

    private string? BeginningNote() => kind.EstablishedYear is { } year
        ? string.Create(CultureInfo.InvariantCulture, $"The beginning is the first day of {year}, the first year of the kind.")
        : null;

    private Provenance Assumed(string? note) => new() { Basis = FactBasis.Assumed, Sources = _sources, Note = note };
}
