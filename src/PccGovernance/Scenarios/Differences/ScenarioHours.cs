namespace PccGovernance.Scenarios;

/// <summary>What boards ask of everybody a year before and after.</summary>
public sealed record ScenarioHours
{
    /// <summary>Hours before, preparation and travel included; <c>null</c> when none are known.</summary>
    public required decimal? HoursBefore { get; init; }

    /// <summary>Hours after; <c>null</c> when none are known.</summary>
    public required decimal? HoursAfter { get; init; }

    /// <summary>The ends of <see cref="HoursBefore"/>; <c>null</c> where nothing in it is on record as a range.</summary>
    public AmountEnds? HoursEndsBefore { get; init; }

    /// <summary>The ends of <see cref="HoursAfter"/>; <c>null</c> where nothing in it is on record as a range.</summary>
    public AmountEnds? HoursEndsAfter { get; init; }

    /// <summary>Meetings before; <c>null</c> when none are known.</summary>
    public required decimal? MeetingsBefore { get; init; }

    /// <summary>Meetings after; <c>null</c> when none are known.</summary>
    public required decimal? MeetingsAfter { get; init; }

    /// <summary>The ends of <see cref="MeetingsBefore"/>; <c>null</c> where nothing in it is on record as a range.</summary>
    public AmountEnds? MeetingsEndsBefore { get; init; }

    /// <summary>The ends of <see cref="MeetingsAfter"/>; <c>null</c> where nothing in it is on record as a range.</summary>
    public AmountEnds? MeetingsEndsAfter { get; init; }

    /// <summary>Seats before whose hours are not known, and not in it.</summary>
    public required int SeatsUnknownBefore { get; init; }

    /// <summary>Seats after whose hours are not known, and not in it.</summary>
    public required int SeatsUnknownAfter { get; init; }

    /// <summary>Hours more after than before, less than 0 where there are fewer; <c>null</c> when none are known after.</summary>
    public decimal? HoursAdded => HoursAfter - (HoursBefore ?? 0);

    /// <summary>
    /// What <see cref="HoursAdded"/> comes to at the least and at the most of what is on record as ranges, on both sides alike;
    /// <c>null</c> where it is not known, or comes to the same.
    /// </summary>
    public AmountEnds? HoursAddedEnds => AmountEnds.Of(
        HoursAdded,
        (HoursEndsAfter?.Low ?? HoursAfter ?? 0) - (HoursEndsBefore?.Low ?? HoursBefore ?? 0),
        (HoursEndsAfter?.High ?? HoursAfter ?? 0) - (HoursEndsBefore?.High ?? HoursBefore ?? 0),
        Math.Max(0, (HoursEndsAfter?.AtLeast ?? 0) - (HoursEndsBefore?.AtLeast ?? 0)));
}
