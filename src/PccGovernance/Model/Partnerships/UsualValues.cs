namespace PccGovernance;

/// <summary>
/// What to take where a landscape does not say. What is filled in counts as assumed; a part that is <c>null</c> fills in nothing.
/// </summary>
/// <remarks>
/// Usual meetings are those of a board. Number, length, preparation and travel are taken for boards whose function is
/// <see cref="PartnershipFunction.Partnership"/> or <see cref="PartnershipFunction.Oversight"/>. They are not taken where it is not known,
/// nor for casework or a service: a case conference meets as its cases come, often weekly, and a shared service works as a team, so that a
/// few meetings a year would make either far too cheap. What is not on record for those stays unknown. The pay band is taken for every
/// seat, and attendance for all but those of casework and services.
/// </remarks>
public sealed record UsualValues
{
    /// <summary>
    /// The APCC's own illustration of 2025: four meetings a year of two hours, one hour for preparation and travel together, salaries of
    /// £50,000 to £80,000. The APCC calls its assumptions highly artificial.
    /// </summary>
    /// <remarks>
    /// The hour for preparation and travel stands as <see cref="PreparationHours"/>, with no hour of <see cref="TravelHours"/>.
    /// </remarks>
    public static UsualValues Apcc2025 { get; } = new()
    {
        MeetingsPerYear = 4,
        MeetingHours = 2,
        PreparationHours = 1,
        TravelHours = 0,
        PayBand = PayBand.Between(50_000, 80_000),
        Source = new() { Text = "APCC, findings on local partnerships, 2025, table of the salary cost of meetings" },
    };

    /// <summary>Meetings a year, from 0 to 366.</summary>
    public decimal? MeetingsPerYear { get; init; }

    /// <summary>Hours that a meeting lasts, from 0 to 24.</summary>
    public decimal? MeetingHours { get; init; }

    /// <summary>Hours of preparation for each attendee and meeting, from 0 to 100.</summary>
    public decimal? PreparationHours { get; init; }

    /// <summary>Hours of travel for each attendee and meeting, from 0 to 24.</summary>
    public decimal? TravelHours { get; init; }

    /// <summary>The salary of those who attend. It is not taken for support staff.</summary>
    public PayBand? PayBand { get; init; }

    /// <summary>The share of meetings attended, from 0 to 1. Where <c>null</c>, attendance is taken as full, as in the formula.</summary>
    public decimal? Attendance { get; init; }

    /// <summary>Where the values come from.</summary>
    public required Citation Source { get; init; }

    /// <summary>The usual meetings as a pattern, assumed, for whoever reckons with a pattern.</summary>
    public MeetingPattern ToMeetingPattern() => new()
    {
        MeetingsPerYear = MeetingsPerYear,
        MeetingHours = MeetingHours,
        PreparationHours = PreparationHours,
        TravelHours = TravelHours,
        Provenance = Provenance.AssumedFrom(Source.Text),
    };

    internal IEnumerable<OptionProblem> FindProblems() =>
    [
        .. OptionProblems.Range(nameof(MeetingsPerYear), MeetingsPerYear, 0, 366),
        .. OptionProblems.Range(nameof(MeetingHours), MeetingHours, 0, 24),
        .. OptionProblems.Range(nameof(PreparationHours), PreparationHours, 0, 100),
        .. OptionProblems.Range(nameof(TravelHours), TravelHours, 0, 24),
        .. OptionProblems.Share(nameof(Attendance), Attendance),
        .. OptionProblems.Under(nameof(PayBand), PayBand?.FindProblems() ?? []),
        .. OptionProblems.Missing(nameof(Source), Source, "say where the values come from"),
    ];
}
