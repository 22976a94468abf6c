namespace PccGovernance.Costing;

/// <summary>What an organisation pays a year for its seats and for the support that it gives boards.</summary>
public sealed record OrganisationCost
{
    /// <summary>The organisation; <c>null</c> on the row of support whose payer is not known.</summary>
    public required Id<Organisation>? Organisation { get; init; }

    /// <summary>How many boards it has a seat on.</summary>
    public required int Partnerships { get; init; }

    /// <summary>How many seats it has.</summary>
    public required int Seats { get; init; }

    /// <summary>
    /// Meetings a year of the boards that it has a seat on, each board once, where known; <c>null</c> when none of these boards' are.
    /// </summary>
    public required decimal? MeetingsPerYear { get; init; }

    /// <summary>
    /// How many of <see cref="Partnerships"/> have a number of meetings that is not known, and so are not in <see cref="MeetingsPerYear"/>.
    /// </summary>
    public required int PartnershipsWithUnknownMeetings { get; init; }

    /// <summary>Its lines added up.</summary>
    public required CostTotal Total { get; init; }
}
