namespace PccGovernance.Demand;

/// <summary>How much of a year a post can give to boards. At least one of the two is given.</summary>
public sealed record PostCapacity
{
    /// <summary>The post.</summary>
    public required Id<Post> Post { get; init; }

    /// <summary>Hours a year, preparation and travel included, not negative; <c>null</c> when no bound is set.</summary>
    public decimal? HoursPerYear { get; init; }

    /// <summary>Meetings a year, not negative; <c>null</c> when no bound is set.</summary>
    public decimal? MeetingsPerYear { get; init; }
}
