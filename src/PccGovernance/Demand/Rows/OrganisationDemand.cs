namespace PccGovernance.Demand;

/// <summary>What boards ask of an organisation a year.</summary>
public sealed record OrganisationDemand
{
    /// <summary>The organisation.</summary>
    public required Id<Organisation> Organisation { get; init; }

    /// <summary>What is asked.</summary>
    public required DemandLoad Load { get; init; }
}
