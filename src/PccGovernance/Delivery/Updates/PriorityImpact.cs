namespace PccGovernance.Delivery;

/// <summary>What was achieved under a priority in a year.</summary>
public sealed record PriorityImpact
{
    /// <summary>The strand.</summary>
    public required Id<Strand> Strand { get; init; }

    /// <summary>The priority.</summary>
    public required Id<BusinessPriority> Priority { get; init; }

    /// <summary>How it stood before the year and on the day of the summary.</summary>
    public required RollUpChange Standing { get; init; }

    /// <summary>The milestones completed in the year, in the order of identifiers.</summary>
    public ValueList<Id<Milestone>> Achieved { get; init => field = value ?? []; } = [];

    /// <summary>How far its measures came, in the order of identifiers.</summary>
    public ValueList<MeasureProgress> Measures { get; init => field = value ?? []; } = [];
}
