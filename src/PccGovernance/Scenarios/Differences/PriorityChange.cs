namespace PccGovernance.Scenarios;

/// <summary>A priority of a Police and Crime Plan that fewer strategies would serve.</summary>
public sealed record PriorityChange
{
    /// <summary>The priority.</summary>
    public required Id<PlanPriority> Priority { get; init; }

    /// <summary>The strategies that served it and would not, in the order of identifiers.</summary>
    public ValueList<Id<Strategy>> Lost { get; init => field = value ?? []; } = [];

    /// <summary>The strategies that would serve it, in the order of identifiers. Empty where none would: it is then a gap.</summary>
    public ValueList<Id<Strategy>> Left { get; init => field = value ?? []; } = [];
}
