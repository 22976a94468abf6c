namespace PccGovernance;

/// <summary>A police and crime objective, or another priority of a Police and Crime Plan.</summary>
public sealed record PlanPriority
{
    /// <summary>The priority's identifier, unique in the landscape.</summary>
    public required Id<PlanPriority> Id { get; init; }

    /// <summary>Its text.</summary>
    public required string Text { get; init; }

    /// <summary>What it is about. Empty when not known.</summary>
    public ValueList<Id<Theme>> Themes { get; init => field = value ?? []; } = [];

    /// <summary>How the fact is known. Default recorded.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;
}
