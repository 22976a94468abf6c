namespace PccGovernance;

/// <summary>A priority of a corporate plan and the plan priorities that it serves: one row of the crosswalk.</summary>
public sealed record CorporatePriority : IEntity<CorporatePriority>
{
    /// <summary>The priority's identifier, unique in the landscape.</summary>
    public required Id<CorporatePriority> Id { get; init; }

    /// <summary>Its text.</summary>
    public required string Text { get; init; }

    /// <summary>The heading that it stands under in the plan; <c>null</c> when it has none.</summary>
    public string? Heading { get; init; }

    /// <summary>What it is about. Empty when not known.</summary>
    public ValueList<Id<Theme>> Themes { get; init => field = value ?? []; } = [];

    /// <summary>The plan priorities that it is declared to serve.</summary>
    public ValueList<Id<PlanPriority>> Serves { get; init => field = value ?? []; } = [];

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    public ValueList<OwnFact> OwnFacts { get; init => field = OwnFact.InOrder(value); } = [];

    static EntityKind IEntity<CorporatePriority>.EntityKind => EntityKind.CorporatePriority;
}
