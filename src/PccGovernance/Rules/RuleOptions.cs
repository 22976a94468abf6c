namespace PccGovernance.Rules;

/// <summary>The bounds that rules read.</summary>
public sealed record RuleOptions
{
    /// <summary>The defaults.</summary>
    public static RuleOptions Default { get; } = new();

    /// <summary>How many days after it was last confirmed a fact is out of date. Default 365; at least 1.</summary>
    /// <remarks>Landscapes mapped by hand go out of date at once (APCC, Towards better local partnerships systems, 2025); a year is this library's choice.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumDaysSinceConfirmed { get; init => field = AtLeastOne(value); } = 365;

    /// <summary>How many years may pass between reviews of a board. Default 5; at least 1.</summary>
    /// <remarks>The APCC recommends a review of the landscape every two to five years (2025, recommendation 4).</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumYearsBetweenReviews { get; init => field = AtLeastOne(value); } = 5;

    /// <summary>What share of a cost may rest on assumptions before it is said so, from 0 to 1. Default 0.5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public decimal MaximumAssumedShareOfCost
    {
        get;
        init => field = value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The greatest assumed share of cost is a share: give 0 to 1.");
    } = 0.5m;

    private static int AtLeastOne(int value) =>
        value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The bound counts days or years: give 1 or more.");
}
