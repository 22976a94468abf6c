namespace PccGovernance.Rules;

/// <summary>The bounds that rules read.</summary>
public sealed record RuleOptions
{
    /// <summary>The defaults.</summary>
    public static RuleOptions Default { get; } = new();

    /// <summary>How many days after it was last confirmed a fact is out of date, from 1 to 36,525. Default 365.</summary>
    /// <remarks>
    /// Landscapes mapped by hand go out of date at once (APCC, Towards better local partnerships systems, 2025); a year is this library's
    /// choice.
    /// </remarks>
    public int MaximumDaysSinceConfirmed { get; init; } = 365;

    /// <summary>How many years may pass between reviews of a board, from 1 to 100. Default 5.</summary>
    /// <remarks>The APCC recommends a review of the landscape every two to five years (2025, recommendation 4).</remarks>
    public int MaximumYearsBetweenReviews { get; init; } = 5;

    /// <summary>What share of a cost may rest on assumptions before it is said so, from 0 to 1. Default 0.5.</summary>
    public decimal MaximumAssumedShareOfCost { get; init; } = 0.5m;

    /// <summary>How many days before a grant or contract ends what follows it has to be on record, from 1 to 3,653. Default 183.</summary>
    /// <remarks>Half a year: about what a tender takes. It is this library's choice.</remarks>
    public int DaysBeforeFundingEnds { get; init; } = 183;

    /// <summary>
    /// How many days before the last day for which the law settles who governs policing what follows has to be on record, from 1 to 3,653.
    /// Default 730.
    /// </summary>
    /// <remarks>Two years: grants and contracts are made for as long, and boards agree a chair by the year. It is this library's choice.
    /// </remarks>
    public int DaysBeforeGoverningBodyEnds { get; init; } = 730;

    /// <summary>Checks that every bound is in its range.</summary>
    /// <exception cref="ArgumentException">Some bound is not; the message lists every problem.</exception>
    public void Validate() => OptionProblems.Throw(FindProblems(), "options");

    internal IEnumerable<OptionProblem> FindProblems() =>
    [
        .. OptionProblems.Range(nameof(MaximumDaysSinceConfirmed), MaximumDaysSinceConfirmed, 1, 36_525),
        .. OptionProblems.Range(nameof(MaximumYearsBetweenReviews), MaximumYearsBetweenReviews, 1, 100),
        .. OptionProblems.Range(nameof(DaysBeforeFundingEnds), DaysBeforeFundingEnds, 1, 3_653),
        .. OptionProblems.Range(nameof(DaysBeforeGoverningBodyEnds), DaysBeforeGoverningBodyEnds, 1, 3_653),
        .. OptionProblems.Share(nameof(MaximumAssumedShareOfCost), MaximumAssumedShareOfCost),
    ];
}
