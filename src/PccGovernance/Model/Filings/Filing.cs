namespace PccGovernance;

/// <summary>
/// A document, decision or process that the law asks for, with the steps that it went through: a plan, an annual report, a precept, a
/// hearing, an assessment, an answer.
/// </summary>
/// <remarks>
/// One shape serves them all. What is not on record is not known, unless <see cref="IsComplete"/> says that everything is on record; a step
/// that is known not to have been taken is on record with <see cref="FilingStep.IsDone"/> false. Kinds, steps and facts are words in lower
/// case with hyphens; <c>docs/statute.md</c> lists those that the requirements read, and others may be kept.
/// </remarks>
public sealed record Filing : ILandscapeItem<Filing>
{
    /// <summary>The filing's identifier.</summary>
    public required Id<Filing> Id { get; init; }

    /// <summary>What it is, for example <c>annual-report</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Its title; <c>null</c> when it has none.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// The area for which it is: a force area for what a local policing body or panel does, an authority for what a council does. Where
    /// unknown, that of <see cref="Partnership"/> or <see cref="Plan"/>.
    /// </summary>
    public Footprint Footprint { get; init => field = value ?? Footprint.Unknown; } = Footprint.Unknown;

    /// <summary>The board whose it is; <c>null</c> when it is not a board's, or when that is not known.</summary>
    public Id<Partnership>? Partnership { get; init; }

    /// <summary>The organisation whose it is; <c>null</c> when that is not known or said by the area.</summary>
    public Id<Organisation>? Organisation { get; init; }

    /// <summary>The Police and Crime Plan whose steps these are; <c>null</c> for anything else.</summary>
    public Id<PoliceAndCrimePlan>? Plan { get; init; }

    /// <summary>
    /// The financial year for which it is, by the calendar year in which that begins: 2026 for 2026-27. <c>null</c> when it is for none, or
    /// when that is not known.
    /// </summary>
    public int? FinancialYear { get; init; }

    /// <summary>The days that it covers. Default open at both ends: not known.</summary>
    public EffectivePeriod Covers { get; init; }

    /// <summary>
    /// Whether everything about it is on record, so that a step or fact that is not there is known not to be. Default false.
    /// </summary>
    public bool IsComplete { get; init; }

    /// <summary>The steps that it went through, in any order.</summary>
    public ValueList<FilingStep> Steps { get; init => field = value ?? []; } = [];

    /// <summary>What it says or lacks, and figures of it, in any order.</summary>
    public ValueList<FilingFact> Facts { get; init => field = value ?? []; } = [];

    /// <summary>How the fact is known. Default recorded.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    public ValueList<OwnFact> OwnFacts { get; init => field = OwnFact.InOrder(value); } = [];

    static EntityKind IEntity<Filing>.EntityKind => EntityKind.Filing;
}
