namespace PccGovernance.Demand;

/// <summary>What boards ask of a post a year, and whether it can give it.</summary>
public sealed record PostDemand
{
    /// <summary>The post.</summary>
    public required Id<Post> Post { get; init; }

    /// <summary>The organisation that the post is in.</summary>
    public required Id<Organisation> Organisation { get; init; }

    /// <summary>What is asked.</summary>
    public required DemandLoad Load { get; init; }

    /// <summary>How many boards it chairs.</summary>
    public required int Chairs { get; init; }

    /// <summary>What the post can give; <c>null</c> when the options do not say.</summary>
    public PostCapacity? Capacity { get; init; }

    /// <summary>
    /// Whether more is asked than it can give, by hours or by meetings: true as soon as what is known is too much; false when all is known
    /// and is not; <c>null</c> when its capacity is not given, or what is known fits and something is not known or may be more.
    /// </summary>
    public bool? IsOverCapacity
    {
        get
        {
            if (Capacity is not { } capacity)
            {
                return null;
            }

            if ((Load.HoursLow ?? Load.Hours) > capacity.HoursPerYear
                || (Load.MeetingsLow ?? Load.MeetingsPerYear) > capacity.MeetingsPerYear)
            {
                return true;
            }

            bool isUnknown =
                (capacity.HoursPerYear is { } most && (Load.SeatsUnknown > 0 || Load.SeatsAtLeast > 0 || Load.HoursHigh > most))
                || (capacity.MeetingsPerYear is { } often
                    && (Load.PartnershipsWithUnknownMeetings > 0 || Load.PartnershipsAtLeast > 0 || Load.MeetingsHigh > often));
            return isUnknown ? null : false;
        }
    }
}
