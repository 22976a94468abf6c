namespace PccGovernance;

/// <summary>Money on record: a funding stream, a grant, a contract, a saving, a precept or a budget.</summary>
/// <remarks>
/// One shape serves them all. A costing adds them up beside what boards cost, which is not read from it: <see cref="PartnershipSupport"/>
/// and seats say that.
/// </remarks>
public sealed record FundingLine : ILandscapeItem<FundingLine>
{
    /// <summary>The line's identifier.</summary>
    public required Id<FundingLine> Id { get; init; }

    /// <summary>Its name, for example <c>Safer Streets Fund</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it is. Default <see cref="FundingKind.Unknown"/>.</summary>
    public FundingKind Kind { get; init; }

    /// <summary>The organisation that pays, or that saves; <c>null</c> when not known.</summary>
    public Id<Organisation>? Payer { get; init; }

    /// <summary>The organisation that receives it; <c>null</c> when not known or when nobody does.</summary>
    public Id<Organisation>? Recipient { get; init; }

    /// <summary>The sum over its whole period: awarded, contracted, planned to be saved; <c>null</c> when not known.</summary>
    public Money? Amount { get; init; }

    /// <summary>What was paid, spent or saved of it so far; <c>null</c> when not known.</summary>
    public Money? Actual { get; init; }

    /// <summary>The line that it is part of or paid from, as a contract is from a grant; <c>null</c> when none is on record.</summary>
    public Id<FundingLine>? PartOf { get; init; }

    /// <summary>The line that it goes on from; <c>null</c> when it follows none.</summary>
    public Id<FundingLine>? Follows { get; init; }

    /// <summary>Where the commissioning of it stands. Default <see cref="CommissioningStage.Unknown"/>.</summary>
    public CommissioningStage Stage { get; init; }

    /// <summary>The partnerships that it pays for or that oversee it. Empty when not known.</summary>
    public ValueList<Id<Partnership>> Partnerships { get; init => field = value ?? []; } = [];

    /// <summary>The duties that it serves. Empty when not known.</summary>
    public ValueList<Id<Duty>> Duties { get; init => field = value ?? []; } = [];

    /// <summary>What it is about. Empty when not known.</summary>
    public ValueList<Id<Theme>> Themes { get; init => field = value ?? []; } = [];

    /// <summary>The conditions on which it is given; <c>null</c> when none are on record.</summary>
    public string? Conditions { get; init; }

    /// <summary>The time for which it is made.</summary>
    public EffectivePeriod Period { get; init; }

    /// <summary>How the fact is known. Default recorded.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    public ValueList<OwnFact> OwnFacts { get; init => field = OwnFact.InOrder(value); } = [];

    static EntityKind IEntity<FundingLine>.EntityKind => EntityKind.FundingLine;
}
