namespace PccGovernance;

/// <summary>A multi-agency board, group, panel or forum.</summary>
public sealed record Partnership : ILandscapeItem<Partnership>
{
    /// <summary>The partnership's identifier.</summary>
    public required Id<Partnership> Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its kind; <c>null</c> when it is of no kind that the landscape knows.</summary>
    public Id<PartnershipKind>? Kind { get; init; }

    /// <summary>Further kinds whose function it carries: one board, several duties.</summary>
    public ValueList<Id<PartnershipKind>> AlsoActsAs { get; init => field = value ?? []; } = [];

    /// <summary>
    /// Further kinds whose function it carries for a time: <see cref="Landscape.AsOf"/> adds those of the day to <see cref="AlsoActsAs"/>.
    /// Empty when none are dated.
    /// </summary>
    public ValueList<CarriedFunction> CarriedFunctions { get; init => field = value ?? []; } = [];

    /// <summary>What it is there to do; where <see cref="PartnershipFunction.Unknown"/>, that of its kind.</summary>
    public PartnershipFunction Function { get; init; }

    /// <summary>The level at which it works.</summary>
    public PartnershipTier Tier { get; init; }

    /// <summary>The ground that it covers.</summary>
    public Footprint Footprint { get; init => field = value ?? Footprint.Unknown; } = Footprint.Unknown;

    /// <summary>The partnerships that it reports to.</summary>
    public ValueList<Id<Partnership>> ReportsTo { get; init => field = value ?? []; } = [];

    /// <summary>
    /// Partnerships that it reports to for a time: <see cref="Landscape.AsOf"/> adds those of the day to <see cref="ReportsTo"/>. Empty
    /// when none are dated.
    /// </summary>
    public ValueList<ReportingLine> ReportingLines { get; init => field = value ?? []; } = [];

    /// <summary>The partnerships whose work it took over, in whole or in part. Empty when none are on record.</summary>
    public ValueList<Id<Partnership>> Predecessors { get; init => field = value ?? []; } = [];

    /// <summary>
    /// Other partnerships with which it meets as one: one sitting, each under its own terms. Empty when none are on record. One side is
    /// enough.
    /// </summary>
    public ValueList<Id<Partnership>> MeetsWith { get; init => field = value ?? []; } = [];

    /// <summary>The seats. Empty when membership is not known.</summary>
    public ValueList<Seat> Seats { get; init => field = value ?? []; } = [];

    /// <summary>How often it meets; <c>null</c> when nothing is known of it.</summary>
    public MeetingPattern? Meetings { get; init; }

    /// <summary>What it is about. Empty when not known.</summary>
    public ValueList<Id<Theme>> Themes { get; init => field = value ?? []; } = [];

    /// <summary>The duties that it discharges, beyond those of its kind and of <see cref="AlsoActsAs"/>.</summary>
    public ValueList<Id<Duty>> Duties { get; init => field = value ?? []; } = [];

    /// <summary>What it says that it is for; <c>null</c> when not recorded.</summary>
    public string? Purpose { get; init; }

    /// <summary>Its terms of reference; <c>null</c> when none are on record.</summary>
    public TermsOfReference? TermsOfReference { get; init; }

    /// <summary>What it costs beside attendees' time; <c>null</c> when nothing is known of it.</summary>
    public PartnershipSupport? Support { get; init; }

    /// <summary>
    /// When somebody last reviewed whether it works and is needed, as far as it is known; <c>null</c> when no review is on record.
    /// </summary>
    public PartialDate? LastReviewed { get; init; }

    /// <summary>When it exists.</summary>
    public EffectivePeriod Period { get; init; }

    /// <summary>How the fact is known. Default recorded.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    public ValueList<OwnFact> OwnFacts { get; init => field = OwnFact.InOrder(value); } = [];

    static EntityKind IEntity<Partnership>.EntityKind => EntityKind.Partnership;
}
