namespace PccGovernance.Costing;

/// <summary>A number that a cost rests on, with its source.</summary>
public sealed record Assumption
{
    /// <summary>The number, in the unit that the property which holds it gives.</summary>
    public required decimal Value { get; init; }

    /// <summary>Where the number comes from.</summary>
    public required Citation Source { get; init; }
}
