namespace PccGovernance;

/// <summary>How often a board meets and what a meeting takes of each attendee. A part that is <c>null</c> is unknown, not nil.</summary>
public sealed record MeetingPattern
{
    /// <summary>Meetings a year, from 0 to 366; <c>null</c> when not known.</summary>
    public decimal? MeetingsPerYear { get; init; }

    /// <summary>Hours that a meeting lasts, from 0 to 24; <c>null</c> when not known.</summary>
    public decimal? MeetingHours { get; init; }

    /// <summary>Hours of preparation for each attendee and meeting, from 0 to 100; <c>null</c> when not known.</summary>
    public decimal? PreparationHours { get; init; }

    /// <summary>Hours of travel for each attendee and meeting, from 0 to 24; <c>null</c> when not known.</summary>
    public decimal? TravelHours { get; init; }

    /// <summary>Miles that an attendee drives for a meeting, there and back, from 0 to 2,000; <c>null</c> when not known.</summary>
    public decimal? TravelMiles { get; init; }

    /// <summary>The months in which it meets, 1 for January to 12, each once and in order. Empty when not known.</summary>
    public ValueList<int> Months { get; init => field = value is null ? [] : value.Distinct().Order().ToValueList(); } = [];

    /// <summary>Decisions a year that its minutes record, from 0 to 100,000; <c>null</c> when not known.</summary>
    public decimal? DecisionsPerYear { get; init; }

    /// <summary>Actions a year that its minutes record, from 0 to 100,000; <c>null</c> when not known.</summary>
    public decimal? ActionsPerYear { get; init; }

    /// <summary>How the fact is known. Default recorded.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;

    /// <summary>The ranges that a landscape allows on record, for patterns that are given to analyses.</summary>
    internal IEnumerable<OptionProblem> FindProblems() =>
        [
            .. OptionProblems.Range(nameof(MeetingsPerYear), MeetingsPerYear, 0, 366),
            .. OptionProblems.Range(nameof(MeetingHours), MeetingHours, 0, 24),
            .. OptionProblems.Range(nameof(PreparationHours), PreparationHours, 0, 100),
            .. OptionProblems.Range(nameof(TravelHours), TravelHours, 0, 24),
            .. OptionProblems.Range(nameof(TravelMiles), TravelMiles, 0, 2_000),
            .. Months
                .Where(static month => month is < 1 or > 12)
                .SelectMany(static month => OptionProblems.Range(nameof(Months), month, 1, 12)),
            .. OptionProblems.Range(nameof(DecisionsPerYear), DecisionsPerYear, 0, 100_000),
            .. OptionProblems.Range(nameof(ActionsPerYear), ActionsPerYear, 0, 100_000),
        ];
}
