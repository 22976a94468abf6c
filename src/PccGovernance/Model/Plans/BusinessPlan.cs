using NodaTime;

namespace PccGovernance;

/// <summary>A business plan: strands of priorities, each with deliverables and their milestones (as the APCC's of 2020-22).</summary>
public sealed record BusinessPlan : ILandscapeItem<BusinessPlan>, IPlan<BusinessPlan, Strand>
{
    /// <summary>The plan's identifier.</summary>
    public required Id<BusinessPlan> Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Name { get; init; }

    /// <summary>The organisation whose plan it is; <c>null</c> when not known.</summary>
    public Id<Organisation>? Owner { get; init; }

    /// <summary>When it is in force.</summary>
    public EffectivePeriod Period { get; init; }

    /// <summary>Its strands, in the plan's order.</summary>
    public ValueList<Strand> Strands { get; init => field = value ?? []; } = [];

    /// <summary>
    /// Earlier versions of the plan, in any order. On a day before one was replaced, the earliest such version is in force.
    /// </summary>
    public ValueList<PlanVersion<Strand>> EarlierVersions { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The day up to which its progress is recorded: nothing in it is reported, stated, set, read, moved or completed later. <c>null</c>
    /// when not stated.
    /// </summary>
    public LocalDate? RecordedTo { get; init; }

    /// <summary>How the fact is known. Default recorded.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    public ValueList<OwnFact> OwnFacts { get; init => field = OwnFact.InOrder(value); } = [];

    static EntityKind IEntity<BusinessPlan>.EntityKind => EntityKind.BusinessPlan;

    ValueList<Strand> IPlan<BusinessPlan, Strand>.Parts => Strands;

    BusinessPlan IPlan<BusinessPlan, Strand>.With(ValueList<Strand> parts, ValueList<PlanVersion<Strand>> earlier) =>
        this with
        {
            Strands = parts,
            EarlierVersions = earlier,
        };
}
