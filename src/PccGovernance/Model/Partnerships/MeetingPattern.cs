using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>How often a board meets and what a meeting takes of each attendee. A part that is <c>null</c> is unknown, not nil.</summary>
public sealed record MeetingPattern
{
    /// <summary>Meetings a year, from 0 to 366; of a range the number to reckon with. <c>null</c> when not known.</summary>
    [JsonIgnore]
    public decimal? MeetingsPerYear
    {
        get => MeetingsPerYearRange?.Central;
        init => MeetingsPerYearRange = value is { } number ? NumberRange.Exactly(number) : null;
    }

    /// <summary>Meetings a year as far as known, as in "at least quarterly"; <c>null</c> when not known.</summary>
    [JsonPropertyName("meetingsPerYear")]
    public NumberRange? MeetingsPerYearRange { get; init; }

    /// <summary>Hours that a meeting lasts, from 0 to 24; of a range the number to reckon with. <c>null</c> when not known.</summary>
    [JsonIgnore]
    public decimal? MeetingHours
    {
        get => MeetingHoursRange?.Central;
        init => MeetingHoursRange = value is { } number ? NumberRange.Exactly(number) : null;
    }

    /// <summary>Hours that a meeting lasts as far as known, as in "at least quarterly"; <c>null</c> when not known.</summary>
    [JsonPropertyName("meetingHours")]
    public NumberRange? MeetingHoursRange { get; init; }

    /// <summary>
    /// Hours of preparation for each attendee and meeting, from 0 to 100; of a range the number to reckon with. <c>null</c> when not known.
    /// </summary>
    [JsonIgnore]
    public decimal? PreparationHours
    {
        get => PreparationHoursRange?.Central;
        init => PreparationHoursRange = value is { } number ? NumberRange.Exactly(number) : null;
    }

    /// <summary>
    /// Hours of preparation for each attendee and meeting as far as known, as in "at least quarterly"; <c>null</c> when not known.
    /// </summary>
    [JsonPropertyName("preparationHours")]
    public NumberRange? PreparationHoursRange { get; init; }

    /// <summary>
    /// Hours of travel for each attendee and meeting, from 0 to 24; of a range the number to reckon with. <c>null</c> when not known.
    /// </summary>
    [JsonIgnore]
    public decimal? TravelHours
    {
        get => TravelHoursRange?.Central;
        init => TravelHoursRange = value is { } number ? NumberRange.Exactly(number) : null;
    }

    /// <summary>
    /// Hours of travel for each attendee and meeting as far as known, as in "at least quarterly"; <c>null</c> when not known.
    /// </summary>
    [JsonPropertyName("travelHours")]
    public NumberRange? TravelHoursRange { get; init; }

    /// <summary>Whether a number of meetings or hours is a range.</summary>
    internal bool IsRanged =>
        !(IsExact(MeetingsPerYearRange) && IsExact(MeetingHoursRange) && IsExact(PreparationHoursRange) && IsExact(TravelHoursRange));

    /// <summary>Whether the most of some number of meetings or hours is not known.</summary>
    internal bool IsAtLeast =>
        MeetingsPerYearRange is { IsAtLeast: true }
        || MeetingHoursRange is { IsAtLeast: true }
        || PreparationHoursRange is { IsAtLeast: true }
        || TravelHoursRange is { IsAtLeast: true };

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

    private static bool IsExact(NumberRange? number) => number is null or { IsExact: true };

    /// <summary>The ranges that a landscape allows on record, for patterns that are given to analyses.</summary>
    internal IEnumerable<OptionProblem> FindProblems() =>
        [
            .. OptionProblems.Range(nameof(MeetingsPerYear), MeetingsPerYearRange, 0, 366),
            .. OptionProblems.Range(nameof(MeetingHours), MeetingHoursRange, 0, 24),
            .. OptionProblems.Range(nameof(PreparationHours), PreparationHoursRange, 0, 100),
            .. OptionProblems.Range(nameof(TravelHours), TravelHoursRange, 0, 24),
            .. OptionProblems.Range(nameof(TravelMiles), TravelMiles, 0, 2_000),
            .. Months
                .Where(static month => month is < 1 or > 12)
                .SelectMany(static month => OptionProblems.Range(nameof(Months), month, 1, 12)),
            .. OptionProblems.Range(nameof(DecisionsPerYear), DecisionsPerYear, 0, 100_000),
            .. OptionProblems.Range(nameof(ActionsPerYear), ActionsPerYear, 0, 100_000),
        ];
}
