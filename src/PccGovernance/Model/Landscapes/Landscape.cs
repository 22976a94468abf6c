using System.Globalization;
using NodaTime;

namespace PccGovernance;

/// <summary>
/// The governance of policing in some area: who governs, which bodies exist, who sits on them, what they plan. Checked once, then
/// immutable.
/// </summary>
/// <remarks>
/// <para>A landscape is made of contents by <see cref="TryCreate"/>, which answers with every error at once, or by <see cref="Create"/>,
/// which throws them. Identifiers in it are unique, references resolve, reporting lines have no cycle and dates are in order.</para>
/// <para>Contents stand in the order of their identifiers, whatever order they were given in, so that equal landscapes are equal in
/// every result. Two landscapes are equal when their editions have the same identifier and their contents are equal. Safe for use from
/// any thread.</para>
/// </remarks>
public sealed partial class Landscape : IEquatable<Landscape>
{
    private readonly LandscapeIndex _index;
    private readonly LandscapeRelations _relations;
    private readonly Lazy<EffectivePeriod> _whole;

    /// <param name="edition">The reference facts.</param>
    /// <param name="contents">The contents, sound and in their order.</param>
    /// <param name="like">A landscape whose look-ups serve for the lists that it has in common with this; <c>null</c> for none.</param>
    private Landscape(ReferenceEdition edition, LandscapeContents contents, Landscape? like = null)
    {
        Edition = edition;
        Contents = contents;
        _index = new(contents, like?.Contents, like?._index);
        _relations = new(contents);
        _whole = new(() => InForceWindow.Of(contents));
    }

    /// <summary>The reference facts that the landscape is built on.</summary>
    public ReferenceEdition Edition { get; }

    /// <summary>The map.</summary>
    public Geography Geography => Edition.Geography;

    /// <summary>Everything in the landscape, in the order of identifiers.</summary>
    public LandscapeContents Contents { get; }

    /// <summary>What the landscape is called; <c>null</c> when it has no name.</summary>
    public string? Name => Contents.Name;

    /// <summary>What other rooms work out of this landscape and keep with it, by type. The landscape does not know what it is.</summary>
    internal DerivedValues Derived { get; } = new();

    /// <summary>Checks contents: a landscape, or every error.</summary>
    /// <param name="edition">The reference facts to build on.</param>
    /// <param name="contents">The contents, in any order.</param>
    public static LandscapeResult TryCreate(ReferenceEdition edition, LandscapeContents contents)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(contents);
        ValueList<LandscapeError> errors = LandscapeValidator.Validate(edition, contents);
        return errors.IsEmpty
            ? LandscapeResult.Valid(new(edition, CanonicalOrder.Of(contents)))
            : LandscapeResult.Invalid(errors);
    }

    /// <summary>Makes a landscape of contents that are known to be sound.</summary>
    /// <param name="edition">The reference facts to build on.</param>
    /// <param name="contents">The contents, in any order.</param>
    /// <exception cref="LandscapeException">The contents are not a landscape; the exception lists every error.</exception>
    public static Landscape Create(ReferenceEdition edition, LandscapeContents contents) =>
        TryCreate(edition, contents).GetLandscapeOrThrow();

    /// <summary>The landscape in force on a day: what began by then and has not ended, and the changes announced by then.</summary>
    /// <remarks>
    /// <para>A reference to something not in force that day is left out of what refers to it: a board whose parent has ended reports to
    /// nobody, and a seat, post or time in office of a body that has ended is left out whole. A landscape of which everything is in force
    /// answers itself.</para>
    /// <para>An announcement of which only the year or month is known counts from the first day that it can mean. What is known of a thing
    /// is not undone: reviews, confirmations, and reports and completions of milestones keep their own dates, also later ones.</para>
    /// </remarks>
    /// <param name="date">The day, of the ISO calendar.</param>
    /// <exception cref="ArgumentException">The day is of another calendar.</exception>
    public Landscape AsOf(LocalDate date)
    {
        if (date.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The day {date:uuuu-MM-dd} is of the calendar '{date.Calendar.Id}': give the day of the ISO calendar, "
                    + $"{date.WithCalendar(CalendarSystem.Iso):uuuu-MM-dd}."
                ),
                nameof(date)
            );
        }

        if (_whole.Value.Contains(date))
        {
            return this;
        }

        LandscapeContents inForce = InForce.On(Contents, date);
        return inForce == Contents ? this : new(Edition, inForce);
    }

    /// <summary>
    /// The name or text of anything that a finding or difference refers to; <c>null</c> when neither the landscape nor its edition has it.
    /// </summary>
    /// <param name="reference">What is referred to.</param>
    public string? NameOf(EntityReference reference) =>
        _index.Names.Value.GetValueOrDefault(reference)
        ?? reference.Kind switch
        {
            EntityKind.Area when AreaCode.TryParse(reference.Id.ToUpperInvariant(), out AreaCode code) => Geography.NameOf(code),
            EntityKind.PartnershipKind when Id<PartnershipKind>.TryParse(reference.Id, out Id<PartnershipKind> id) => Edition
                .PartnershipKind(id)
                ?.Name,
            EntityKind.OrganisationKind when Id<OrganisationKind>.TryParse(reference.Id, out Id<OrganisationKind> id) => Edition
                .OrganisationKind(id)
                ?.Name,
            EntityKind.Duty when Id<Duty>.TryParse(reference.Id, out Id<Duty> id) => Edition.Duty(id)?.Name,
            EntityKind.LocalPolicingBody when Id<LocalPolicingBody>.TryParse(reference.Id, out Id<LocalPolicingBody> id) => Edition
                .LocalPolicingBodies.FirstOrDefault(body => body.Id == id)
                ?.Name,
            EntityKind.Theme when Id<Theme>.TryParse(reference.Id, out Id<Theme> id) => Edition.Themes.Find(id)?.Name,
            _ => null,
        };

    /// <summary>The kind of a partnership, or <c>null</c> when it has none.</summary>
    /// <param name="partnership">The partnership.</param>
    public PartnershipKind? KindOf(Partnership partnership)
    {
        ArgumentNullException.ThrowIfNull(partnership);
        return partnership.Kind is { } kind ? PartnershipKind(kind) : null;
    }

    /// <summary>What a partnership is there to do: its own function where given, else that of its kind.</summary>
    /// <param name="partnership">The partnership.</param>
    public PartnershipFunction FunctionOf(Partnership partnership)
    {
        ArgumentNullException.ThrowIfNull(partnership);
        return partnership.Function != PartnershipFunction.Unknown
            ? partnership.Function
            : KindOf(partnership)?.Function ?? PartnershipFunction.Unknown;
    }

    /// <summary>
    /// The duties that a partnership discharges: its own, those of its kind and of the kinds it also acts as; each once, in the order of
    /// identifiers.
    /// </summary>
    /// <param name="partnership">The partnership.</param>
    public ValueList<Id<Duty>> DutiesOf(Partnership partnership) =>
        KindsOf(partnership) is { IsEmpty: false } kinds
            ? kinds.SelectMany(static kind => kind.Duties).Concat(partnership.Duties).Distinct().Order().ToValueList()
            : partnership.Duties.AsSet();

    /// <summary>The kinds that a partnership is of, each once: its own first, then those that it also acts as.</summary>
    /// <param name="partnership">The partnership.</param>
    public ValueList<PartnershipKind> KindsOf(Partnership partnership)
    {
        ArgumentNullException.ThrowIfNull(partnership);
        if (partnership.AlsoActsAs.IsEmpty)
        {
            return KindOf(partnership) is { } only ? [only] : [];
        }

        IEnumerable<Id<PartnershipKind>> own = partnership.Kind is { } kind ? [kind] : [];
        return own.Concat(partnership.AlsoActsAs).Distinct().Select(PartnershipKind).OfType<PartnershipKind>().ToValueList();
    }

    /// <summary>The ground that a strategy covers: its own footprint, else that of the partnership that owns it.</summary>
    /// <param name="strategy">The strategy.</param>
    public Footprint FootprintOf(Strategy strategy)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return strategy.Footprint.IsUnknown && strategy.OwnerPartnership is { } owner
            ? Partnership(owner)?.Footprint ?? Footprint.Unknown
            : strategy.Footprint;
    }

    /// <inheritdoc />
    public bool Equals(Landscape? other) => other is not null && Edition.Id == other.Edition.Id && Contents == other.Contents;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Landscape);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Edition.Id, Contents);
}
