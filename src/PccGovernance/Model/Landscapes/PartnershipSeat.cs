namespace PccGovernance;

/// <summary>A seat and the partnership that it is on.</summary>
public sealed record PartnershipSeat
{
    /// <summary>The partnership.</summary>
    public required Id<Partnership> Partnership { get; init; }

    /// <summary>The seat.</summary>
    public required Seat Seat { get; init; }
}
