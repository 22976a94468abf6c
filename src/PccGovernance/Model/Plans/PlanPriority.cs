namespace PccGovernance;

/// <summary>A police and crime objective, or another priority of a Police and Crime Plan.</summary>
public sealed record PlanPriority : IEntity<PlanPriority>
{
    /// <summary>The priority's identifier, unique in the landscape.</summary>
    public required Id<PlanPriority> Id { get; init; }

    /// <summary>Its text.</summary>
    public required string Text { get; init; }

    /// <summary>What it is about. Empty when not known.</summary>
    public ValueList<Id<Theme>> Themes { get; init => field = value ?? []; } = [];

    /// <summary>The resources for it; <c>null</c> when not on record.</summary>
    public string? Resources { get; init; }

    /// <summary>How the chief officer reports on it; <c>null</c> when not on record.</summary>
    public string? MeansOfReporting { get; init; }

    /// <summary>How performance against it is measured; <c>null</c> when not on record.</summary>
    public string? MeansOfMeasuring { get; init; }

    /// <summary>Its measures, in the plan's order. Empty when none are on record.</summary>
    public ValueList<Measure> Measures { get; init => field = value ?? []; } = [];

    /// <summary>The grants made for it, in any order. Empty when none are on record.</summary>
    public ValueList<PlanGrant> Grants { get; init => field = value ?? []; } = [];

    /// <summary>How the fact is known. Default recorded.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    public ValueList<OwnFact> OwnFacts { get; init => field = OwnFact.InOrder(value); } = [];

    static EntityKind IEntity<PlanPriority>.EntityKind => EntityKind.PlanPriority;
}
