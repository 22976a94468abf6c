namespace PccGovernance.Costing;

/// <summary>What a new burden costs in one year, in prices of the first and without discount.</summary>
public sealed record BurdenYear
{
    /// <summary>The year, from 1.</summary>
    public required int Year { get; init; }

    /// <summary>One-off cost: all of it in year 1, nil after. <c>null</c> when not known.</summary>
    public MoneyRange? OneOff { get; init; }

    /// <summary>Recurring cost; <c>null</c> when nothing could be costed.</summary>
    public MoneyRange? Recurring { get; init; }

    /// <summary>Savings.</summary>
    public MoneyRange Savings { get; init; }

    /// <summary>
    /// One-off and recurring cost less savings: the low end has the least cost and the most saved. <c>null</c> when either cost is not
    /// known.
    /// </summary>
    public MoneyRange? Net => (OneOff + Recurring) is { } cost
        ? new MoneyRange(cost.Low - Savings.High, cost.Central - Savings.Central, cost.High - Savings.Low)
        : null;
}
