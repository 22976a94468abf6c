namespace PccGovernance.Demand;

/// <summary>What a seat asks for a year.</summary>
internal readonly ref struct SeatDemand
{
    public bool IsKnown { get; init; }

    public bool IsAssumed { get; init; }

    public bool IsChair { get; init; }

    public Trillionths Hours { get; init; }
}
