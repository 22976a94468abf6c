namespace PccGovernance.Duplication;

/// <summary>The strategies that could not be compared with any other for one reason.</summary>
public sealed record StrategiesNotCompared
{
    /// <summary>What is missing.</summary>
    public required StrategyNotComparedReason Reason { get; init; }

    /// <summary>The strategies, in the order of identifiers. One that lacks several things stands under each reason.</summary>
    public required ValueList<Id<Strategy>> Strategies { get; init; }

    /// <summary>The number of strategies.</summary>
    public int Count => Strategies.Count;
}
