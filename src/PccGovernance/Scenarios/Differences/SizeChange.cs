namespace PccGovernance.Scenarios;

/// <summary>How many sit on a board before and after.</summary>
public sealed record SizeChange
{
    /// <summary>The board.</summary>
    public required Id<Partnership> Partnership { get; init; }

    /// <summary>Seats before; <c>null</c> for a new board.</summary>
    public required int? SeatsBefore { get; init; }

    /// <summary>Seats after; <c>null</c> for a board that is gone.</summary>
    public required int? SeatsAfter { get; init; }

    /// <summary>Organisations on it before; <c>null</c> for a new board.</summary>
    public required int? OrganisationsBefore { get; init; }

    /// <summary>Organisations on it after; <c>null</c> for a board that is gone.</summary>
    public required int? OrganisationsAfter { get; init; }
}
