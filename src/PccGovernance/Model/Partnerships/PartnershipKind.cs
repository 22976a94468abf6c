namespace PccGovernance;

/// <summary>A kind of partnership, such as a Community Safety Partnership, with what the law and usual practice say of it.</summary>
public sealed record PartnershipKind : ILandscapeItem<PartnershipKind>
{
    /// <summary>The kind's identifier, for example <c>community-safety-partnership</c>.</summary>
    public required Id<PartnershipKind> Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its usual abbreviation, for example <c>CSP</c>; <c>null</c> when it has none.</summary>
    public string? Abbreviation { get; init; }

    /// <summary>Where it exists. Default England and Wales.</summary>
    public LegalExtent Extent { get; init; }

    /// <summary>What boards of the kind are there to do.</summary>
    public PartnershipFunction Function { get; init; }

    /// <summary>Whether the law requires the bodies to act together.</summary>
    public bool IsStatutory { get; init; }

    /// <summary>Whether the board or group itself is in an Act or regulations, not only the duty.</summary>
    public bool IsBoardInStatute { get; init; }

    /// <summary>The provision that requires it; <c>null</c> when <see cref="IsStatutory"/> is false.</summary>
    public Citation? EnactingProvision { get; init; }

    /// <summary>The members that the law names; empty when <see cref="IsStatutory"/> is false.</summary>
    public ValueList<MemberRequirement> StatutoryMembers { get; init => field = value ?? []; } = [];

    /// <summary>The members that usual practice adds.</summary>
    public ValueList<MemberRequirement> UsualMembers { get; init => field = value ?? []; } = [];

    /// <summary>The level at which boards of the kind are usually set up.</summary>
    public FootprintLevel UsualFootprint { get; init; }

    /// <summary>The tier at which boards of the kind usually work.</summary>
    public PartnershipTier UsualTier { get; init; }

    /// <summary>The year in which the kind began, 1000 to 2999; <c>null</c> when not known.</summary>
    public int? EstablishedYear { get; init; }

    /// <summary>The themes that boards of the kind are usually about: the library's own judgement, for boards that give none.</summary>
    public ValueList<Id<Theme>> UsualThemes { get; init => field = value ?? []; } = [];

    /// <summary>The duties that boards of the kind discharge.</summary>
    public ValueList<Id<Duty>> Duties { get; init => field = value ?? []; } = [];

    /// <summary>The kinds that boards of this kind co-ordinate by law or design; two tiers of one structure are not duplicates.</summary>
    public ValueList<Id<PartnershipKind>> Coordinates { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The kinds that are meant to be one home of one duty with this one, so that two boards of them on one ground are the same work twice.
    /// It holds both ways, whichever of them says it.
    /// </summary>
    public ValueList<Id<PartnershipKind>> SameDutyAs { get; init => field = value ?? []; } = [];

    /// <summary>
    /// Whether boards of the kind are there for a place as a whole, whatever few themes their record gives: no home and no rival of one
    /// subject.
    /// </summary>
    public bool IsForWholePlace { get; init; }

    /// <summary>
    /// Whether the law names bodies and a duty and no board, so that the duty is met in any partnership that these bodies choose.
    /// </summary>
    public bool IsMetInAnyPartnership { get; init; }

    /// <summary>The power by which boards of the kind can be combined, with its extent; <c>null</c> when the law gives none.</summary>
    public Citation? CombiningPower { get; init; }

    /// <summary>
    /// What must hold before <see cref="CombiningPower"/> can be used, in the law's order. Default empty: not recorded, which is not
    /// "nothing".
    /// </summary>
    public ValueList<LegalCondition> CombiningConditions { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The kind of body that decides whether <see cref="CombiningPower"/> is used; <c>null</c> when the boards agree on it themselves.
    /// </summary>
    public Id<OrganisationKind>? CombiningDecider { get; init; }

    /// <summary>How the fact is known. Default recorded.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    public ValueList<OwnFact> OwnFacts { get; init => field = OwnFact.InOrder(value); } = [];

    static EntityKind IEntity<PartnershipKind>.EntityKind => EntityKind.PartnershipKind;
}
