namespace PccGovernance.Samples.AlignPriorities;

/// <summary>A priority of the input.</summary>
internal sealed record PriorityRow
{
    public required string Id { get; init; }

    public required string Document { get; init; }

    /// <summary>Whether it is of a plan; else it is of a strategy.</summary>
    public required bool IsOfPlan { get; init; }

    public required string Text { get; init; }

    /// <summary>What the strategy as a whole is about; empty when not given.</summary>
    public required Id<Theme>[] Context { get; init; }
}
