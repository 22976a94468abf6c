namespace PccGovernance.Demand;

/// <summary>What boards ask of a person a year.</summary>
public sealed record PersonDemand
{
    /// <summary>The person.</summary>
    public required Id<Person> Person { get; init; }

    /// <summary>What is asked.</summary>
    public required DemandLoad Load { get; init; }
}
