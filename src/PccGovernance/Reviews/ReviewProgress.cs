namespace PccGovernance.Reviews;

/// <summary>How far a review is.</summary>
public sealed record ReviewProgress
{
    /// <summary>What is being done: the name of an analysis, or the identifier of a rule.</summary>
    public required string Doing { get; init; }

    /// <summary>How many rules have been applied.</summary>
    public required int Done { get; init; }

    /// <summary>How many rules there are to apply.</summary>
    public required int Total { get; init; }
}
