namespace PccGovernance.Scenarios;

/// <summary>What boards ask of an organisation or a post a year before and after, all its boards together.</summary>
public sealed record HoursChange
{
    /// <summary>The organisation or post.</summary>
    public required EntityReference Who { get; init; }

    /// <summary>Hours before, nil where nothing was asked; <c>null</c> when none are known.</summary>
    public required decimal? Before { get; init; }

    /// <summary>Hours after, nil where nothing is asked; <c>null</c> when none are known.</summary>
    public required decimal? After { get; init; }

    /// <summary>The ends of <see cref="Before"/>; <c>null</c> where nothing in it is on record as a range.</summary>
    public AmountEnds? EndsBefore { get; init; }

    /// <summary>The ends of <see cref="After"/>; <c>null</c> where nothing in it is on record as a range.</summary>
    public AmountEnds? EndsAfter { get; init; }

    /// <summary>Seats after whose hours are not known, and not in it.</summary>
    public required int SeatsUnknownAfter { get; init; }

    /// <summary>The boards from which the difference comes, in the order of identifiers.</summary>
    public ValueList<Id<Partnership>> Partnerships { get; init => field = value ?? []; } = [];
}
