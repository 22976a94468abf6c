namespace PccGovernance;

/// <summary>
/// A Police and Crime Plan, with the seven contents of the Police Reform and Social Responsibility Act 2011 s.7(1)(a) to (f), (ea) among
/// them.
/// </summary>
/// <remarks>A content that is <c>null</c> is not on record, which is not to say that the plan lacks it.</remarks>
public sealed record PoliceAndCrimePlan : ILandscapeItem<PoliceAndCrimePlan>, IPlan<PoliceAndCrimePlan, PlanPriority>
{
    /// <summary>The plan's identifier.</summary>
    public required Id<PoliceAndCrimePlan> Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Name { get; init; }

    /// <summary>The police force area.</summary>
    public required AreaCode ForceArea { get; init; }

    /// <summary>The planning period (s.7(3)).</summary>
    public EffectivePeriod Period { get; init; }

    /// <summary>The day on which it was issued, as far as it is known; <c>null</c> when not known.</summary>
    public PartialDate? IssuedOn { get; init; }

    /// <summary>
    /// (a) The police and crime objectives, which plans call priorities, in the plan's order. Empty when not on record.
    /// </summary>
    public ValueList<PlanPriority> Priorities { get; init => field = value ?? []; } = [];

    /// <summary>
    /// Earlier versions of the plan, in any order. On a day before one was replaced, the earliest such version is in force.
    /// </summary>
    public ValueList<PlanVersion<PlanPriority>> EarlierVersions { get; init => field = value ?? []; } = [];

    /// <summary>(b) The policing that the chief officer is to provide.</summary>
    public string? Policing { get; init; }

    /// <summary>(c) The financial and other resources for the chief officer.</summary>
    public string? Resources { get; init; }

    /// <summary>(d) The means by which the chief officer reports to the local policing body.</summary>
    public string? MeansOfReporting { get; init; }

    /// <summary>(e) The means by which the chief officer's performance is measured.</summary>
    public string? MeansOfMeasuring { get; init; }

    /// <summary>(ea) The services under s.143 of the Anti-social Behaviour, Crime and Policing Act 2014, from 20 March 2014.</summary>
    public string? Services { get; init; }

    /// <summary>(f) The crime and disorder reduction grants and their conditions.</summary>
    public string? Grants { get; init; }

    /// <summary>How the fact is known. Default recorded.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    public ValueList<OwnFact> OwnFacts { get; init => field = OwnFact.InOrder(value); } = [];

    static EntityKind IEntity<PoliceAndCrimePlan>.EntityKind => EntityKind.PoliceAndCrimePlan;

    ValueList<PlanPriority> IPlan<PoliceAndCrimePlan, PlanPriority>.Parts => Priorities;

    PoliceAndCrimePlan IPlan<PoliceAndCrimePlan, PlanPriority>.With(
        ValueList<PlanPriority> parts,
        ValueList<PlanVersion<PlanPriority>> earlier
    ) => this with { Priorities = parts, EarlierVersions = earlier };
}
