namespace PccGovernance.Statute;

/// <summary>How requirements are looked at, and numbers of this library's own where the law has none.</summary>
/// <remarks>
/// "As soon as practicable", "reasonable time" and the like have no number. Beyond a number given here nothing is called a breach: the
/// answer is that somebody has to judge, and it says that the number is ours.
/// </remarks>
public sealed record StatuteOptions
{
    /// <summary>The defaults.</summary>
    public static StatuteOptions Default { get; } = new();

    /// <summary>How many years back filings, elections and financial years are looked at, from 1 to 20. Default 3.</summary>
    public int YearsBack { get; init; } = 3;

    /// <summary>How many years ahead days are listed that are to come, from 1 to 10. Default 1.</summary>
    public int YearsAhead { get; init; } = 1;

    /// <summary>Within how many days of taking office a plan is taken as issued soon, from 1 to 1,500. Default 270, ours.</summary>
    public int DaysToIssueAPlan { get; init; } = 270;

    /// <summary>Within how many days of the end of a year its report is taken as made soon, from 1 to 1,500. Default 274, ours.</summary>
    public int DaysToReportOnAYear { get; init; } = 274;

    /// <summary>
    /// Within how many days of the end of a year its figures are taken as published soon, from 1 to 1,500. Default 183, ours.
    /// </summary>
    public int DaysToPublishFigures { get; init; } = 183;

    /// <summary>
    /// Within how many days of its beginning a year's plan for youth justice is taken as made soon, from 1 to 1,500. Default 183, ours.
    /// </summary>
    public int DaysToPlanAYear { get; init; } = 183;

    /// <summary>Within how many days a decision is taken as published soon, from 1 to 1,500. Default 31, ours.</summary>
    public int DaysToPublishADecision { get; init; } = 31;

    /// <summary>
    /// How many days after a month, quarter or year what is published for each of them is taken as published soon, from 1 to 1,500. Default
    /// 31, ours.
    /// </summary>
    public int DaysAfterAPeriod { get; init; } = 31;

    /// <summary>
    /// How many days a panel has a draft plan at the least, to have it in reasonable time, from 1 to 1,500. Default 14, ours.
    /// </summary>
    public int DaysForADraft { get; init; } = 14;

    /// <summary>
    /// By how many percentage points a party's share of the appointed members of a panel may differ from its share of the councillors for
    /// the panel to be taken as balanced, from 1 to 100. Default 10, ours.
    /// </summary>
    public int PointsOfBalance { get; init; } = 10;

    /// <summary>Checks that every number is in its range.</summary>
    /// <exception cref="ArgumentException">Some number is not; the message lists every problem.</exception>
    public void Validate() => OptionProblems.Throw(FindProblems(), "options");

    internal IEnumerable<OptionProblem> FindProblems() =>
    [
        .. OptionProblems.Range(nameof(YearsBack), YearsBack, 1, 20),
        .. OptionProblems.Range(nameof(YearsAhead), YearsAhead, 1, 10),
        .. OptionProblems.Range(nameof(DaysToIssueAPlan), DaysToIssueAPlan, 1, 1_500),
        .. OptionProblems.Range(nameof(DaysToReportOnAYear), DaysToReportOnAYear, 1, 1_500),
        .. OptionProblems.Range(nameof(DaysToPublishFigures), DaysToPublishFigures, 1, 1_500),
        .. OptionProblems.Range(nameof(DaysToPlanAYear), DaysToPlanAYear, 1, 1_500),
        .. OptionProblems.Range(nameof(DaysToPublishADecision), DaysToPublishADecision, 1, 1_500),
        .. OptionProblems.Range(nameof(DaysAfterAPeriod), DaysAfterAPeriod, 1, 1_500),
        .. OptionProblems.Range(nameof(DaysForADraft), DaysForADraft, 1, 1_500),
        .. OptionProblems.Range(nameof(PointsOfBalance), PointsOfBalance, 1, 100),
    ];

    /// <summary>The number that a clause names.</summary>
    internal int DaysOf(string allowance) => allowance switch
    {
        "plan" => DaysToIssueAPlan,
        "report" => DaysToReportOnAYear,
        "figures" => DaysToPublishFigures,
        "youth" => DaysToPlanAYear,
        "decision" => DaysToPublishADecision,
        "draft" => DaysForADraft,
        _ => DaysAfterAPeriod,
    };
}
