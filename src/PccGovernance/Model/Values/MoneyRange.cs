using System.Globalization;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>A low, a central and a high amount: how far an amount is known.</summary>
/// <remarks><c>default</c> is exactly nil. Sums are by end: low with low, central with central, high with high.</remarks>
public readonly struct MoneyRange : IEquatable<MoneyRange>
{
    /// <summary>Makes a range.</summary>
    /// <param name="low">The least amount.</param>
    /// <param name="central">The amount to quote; from <paramref name="low"/> to <paramref name="high"/>.</param>
    /// <param name="high">The greatest amount.</param>
    /// <exception cref="ArgumentException">The amounts are not in order.</exception>
    [JsonConstructor]
    public MoneyRange(Money low, Money central, Money high)
    {
        if (central < low || high < central)
        {
            throw new ArgumentException(
                $"The range from {low} by {central} to {high} is not in order: give the least amount first and the greatest last.",
                nameof(central));
        }

        (Low, Central, High) = (low, central, high);
    }

    /// <summary>The least amount.</summary>
    public Money Low { get; }

    /// <summary>The amount to quote.</summary>
    public Money Central { get; }

    /// <summary>The greatest amount.</summary>
    public Money High { get; }

    /// <summary>Exactly nil.</summary>
    public static MoneyRange Zero => default;

    /// <summary>Whether low, central and high are the same amount.</summary>
    public bool IsExact => Low == High;

    /// <summary>A range of one amount.</summary>
    /// <param name="amount">The amount.</param>
    public static MoneyRange Exactly(Money amount) => new(amount, amount, amount);

    /// <summary>Whether the two are equal.</summary>
    public static bool operator ==(MoneyRange left, MoneyRange right) => left.Equals(right);

    /// <summary>Whether the two ranges differ.</summary>
    public static bool operator !=(MoneyRange left, MoneyRange right) => !left.Equals(right);

    /// <summary>The sum, end by end.</summary>
    public static MoneyRange operator +(MoneyRange left, MoneyRange right) => Add(left, right);

    /// <summary>The range times a number; a negative one turns it round.</summary>
    public static MoneyRange operator *(MoneyRange left, decimal right) => Multiply(left, right);

    /// <summary>The sum, end by end.</summary>
    public static MoneyRange Add(MoneyRange left, MoneyRange right) =>
        new(left.Low + right.Low, left.Central + right.Central, left.High + right.High);

    /// <summary>The range times a number; a negative one turns it round, so that the low amount stays the least.</summary>
    public static MoneyRange Multiply(MoneyRange left, decimal right) => right < 0
        ? new(left.High * right, left.Central * right, left.Low * right)
        : new(left.Low * right, left.Central * right, left.High * right);

    /// <inheritdoc />
    public bool Equals(MoneyRange other) => Low == other.Low && Central == other.Central && High == other.High;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is MoneyRange other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Low, Central, High);

    /// <summary>The range for a reader: <c>£4,081.63</c>, or <c>£4,081.63 (£4,000.00 to £4,200.00)</c>.</summary>
    public override string ToString() => IsExact
        ? Central.ToString()
        : string.Create(CultureInfo.InvariantCulture, $"{Central} ({Low} to {High})");
}
