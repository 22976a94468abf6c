namespace PccGovernance.Scenarios;

/// <summary>What boards ask of everybody a year before and after.</summary>
public sealed record ScenarioHours
{
    /// <summary>Hours before, preparation and travel included; <c>null</c> when none are known.</summary>
    public required decimal? HoursBefore { get; init; }

    /// <summary>Hours after; <c>null</c> when none are known.</summary>
    public required decimal? HoursAfter { get; init; }

    /// <summary>Meetings before; <c>null</c> when none are known.</summary>
    public required decimal? MeetingsBefore { get; init; }

    /// <summary>Meetings after; <c>null</c> when none are known.</summary>
    public required decimal? MeetingsAfter { get; init; }

    /// <summary>Seats before whose hours are not known, and not in it.</summary>
    public required int SeatsUnknownBefore { get; init; }

    /// <summary>Seats after whose hours are not known, and not in it.</summary>
    public required int SeatsUnknownAfter { get; init; }
}
