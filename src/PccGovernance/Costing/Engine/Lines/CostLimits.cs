namespace PccGovernance.Costing;

/// <summary>
/// The bounds of what is reckoned with, so that no sum of any number of lines overflows. What is beyond them has no cost and is counted.
/// </summary>
internal static class CostLimits
{
    /// <summary>The most that any line may cost a year.</summary>
    public const decimal MaxPounds = 1_000_000_000;

    /// <summary>The most hours a year of a line: of a hundred thousand people, all day and night.</summary>
    public const decimal MaxHours = 1_000_000_000;

    /// <summary>The greatest salary that is multiplied: beyond it a single hour would be beyond <see cref="MaxPounds"/>.</summary>
    public const decimal MaxSalary = 100_000_000_000_000;

    /// <summary>
    /// A product of numbers that are not negative; <c>null</c> when it is beyond <see cref="MaxPounds"/>. No product of some of them
    /// overflows either.
    /// </summary>
    public static decimal? Product(params ReadOnlySpan<decimal> factors)
    {
        double size = 1;
        foreach (decimal factor in factors)
        {
            size *= (double)factor;
        }

        if (size > (double)MaxPounds)
        {
            return null;
        }

        Span<decimal> ascending = stackalloc decimal[factors.Length];
        factors.CopyTo(ascending);
        ascending.Sort();
        decimal product = 1;
        foreach (decimal factor in ascending)
        {
            product *= factor;
        }

        return product > MaxPounds ? null : product;
    }

    /// <summary>
    /// An amount for each of so many; <c>null</c> where there are none, or so few that it would be beyond <see cref="MaxPounds"/> and so
    /// beyond any sense.
    /// </summary>
    public static MoneyRange? Per(MoneyRange? amount, decimal? count) =>
        amount is { } range && count is { } number and > 0 && (double)range.High.Amount / (double)number <= (double)MaxPounds
            ? new MoneyRange(new(range.Low.Amount / number), new(range.Central.Amount / number), new(range.High.Amount / number))
            : null;
}
