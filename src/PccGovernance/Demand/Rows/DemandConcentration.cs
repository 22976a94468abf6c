namespace PccGovernance.Demand;

/// <summary>How far boards hang on few. The busiest is the one on most boards, the first by identifier of equals.</summary>
public sealed record DemandConcentration
{
    /// <summary>Boards in force with a seat.</summary>
    public required int PartnershipsWithSeats { get; init; }

    /// <summary>The busiest organisation; <c>null</c> when there are no seats.</summary>
    public Id<Organisation>? BusiestOrganisation { get; init; }

    /// <summary>How many boards it is on.</summary>
    public required int PartnershipsOfBusiestOrganisation { get; init; }

    /// <summary>Boards with a seat of which the post is known. What is said of posts is said of these alone.</summary>
    public required int PartnershipsWithPosts { get; init; }

    /// <summary>The busiest post; <c>null</c> when no seat's post is known.</summary>
    public Id<Post>? BusiestPost { get; init; }

    /// <summary>How many boards hang on it.</summary>
    public required int PartnershipsOfBusiestPost { get; init; }

    /// <summary>
    /// The share of <see cref="PartnershipsWithPosts"/> that hangs on the busiest post, from 0 to 1; <c>null</c> when there are none.
    /// </summary>
    public decimal? ShareOnBusiestPost => PartnershipsWithPosts == 0 ? null : (decimal)PartnershipsOfBusiestPost / PartnershipsWithPosts;
}
