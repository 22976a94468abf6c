namespace PccGovernance;

/// <summary>A force's or body's own plan, with its crosswalk to a Police and Crime Plan (as Cambridgeshire's of July 2020).</summary>
public sealed record CorporatePlan : ILandscapeItem<CorporatePlan>, IPlan<CorporatePlan, CorporatePriority>
{
    /// <summary>The plan's identifier.</summary>
    public required Id<CorporatePlan> Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Name { get; init; }

    /// <summary>The organisation whose plan it is; <c>null</c> when not known.</summary>
    public Id<Organisation>? Owner { get; init; }

    /// <summary>The Police and Crime Plan that it delivers; <c>null</c> when none is declared.</summary>
    public Id<PoliceAndCrimePlan>? Delivers { get; init; }

    /// <summary>When it is in force.</summary>
    public EffectivePeriod Period { get; init; }

    /// <summary>Its priorities, in the plan's order.</summary>
    public ValueList<CorporatePriority> Priorities { get; init => field = value ?? []; } = [];

    /// <summary>
    /// Earlier versions of the plan, in any order. On a day before one was replaced, the earliest such version is in force.
    /// </summary>
    public ValueList<PlanVersion<CorporatePriority>> EarlierVersions { get; init => field = value ?? []; } = [];

    /// <summary>How the fact is known. Default recorded.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    public ValueList<OwnFact> OwnFacts { get; init => field = OwnFact.InOrder(value); } = [];

    static EntityKind IEntity<CorporatePlan>.EntityKind => EntityKind.CorporatePlan;

    ValueList<CorporatePriority> IPlan<CorporatePlan, CorporatePriority>.Parts => Priorities;

    CorporatePlan IPlan<CorporatePlan, CorporatePriority>.With(
        ValueList<CorporatePriority> parts,
        ValueList<PlanVersion<CorporatePriority>> earlier
    ) => this with { Priorities = parts, EarlierVersions = earlier };
}
