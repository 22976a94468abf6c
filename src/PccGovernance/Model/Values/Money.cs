using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>An amount of pounds sterling.</summary>
/// <remarks>
/// The amount is exact: nothing rounds it before <see cref="ToString"/> does. <c>default</c> is nil, £0. An unknown amount is a
/// <c>null</c> <see cref="Money"/>, never nil. Sums and products beyond ±7.9 × 10^28 throw <see cref="OverflowException"/>.
/// </remarks>
/// <param name="amount">Pounds; negative amounts are allowed and mean a saving.</param>
[JsonConverter(typeof(MoneyJsonConverter))]
[TypeConverter(typeof(MoneyTypeConverter))]
public readonly struct Money(decimal amount) : IEquatable<Money>, IComparable<Money>
{
    /// <summary>No pounds: £0.</summary>
    public static Money Zero => default;

    /// <summary>Pounds, unrounded.</summary>
    public decimal Amount { get; } = amount;

    /// <summary>Whether the two are equal.</summary>
    public static bool operator ==(Money left, Money right) => left.Amount == right.Amount;

    /// <summary>Whether the two amounts differ.</summary>
    public static bool operator !=(Money left, Money right) => left.Amount != right.Amount;

    /// <summary>Whether the left amount is less.</summary>
    public static bool operator <(Money left, Money right) => left.Amount < right.Amount;

    /// <summary>Whether the left amount is more.</summary>
    public static bool operator >(Money left, Money right) => left.Amount > right.Amount;

    /// <summary>Whether the left amount is less or the same.</summary>
    public static bool operator <=(Money left, Money right) => left.Amount <= right.Amount;

    /// <summary>Whether the left amount is more or the same.</summary>
    public static bool operator >=(Money left, Money right) => left.Amount >= right.Amount;

    /// <summary>The sum.</summary>
    public static Money operator +(Money left, Money right) => Add(left, right);

    /// <summary>The difference.</summary>
    public static Money operator -(Money left, Money right) => Subtract(left, right);

    /// <summary>The amount times a number.</summary>
    public static Money operator *(Money left, decimal right) => Multiply(left, right);

    /// <summary>The sum.</summary>
    public static Money Add(Money left, Money right) => new(left.Amount + right.Amount);

    /// <summary>The difference.</summary>
    public static Money Subtract(Money left, Money right) => new(left.Amount - right.Amount);

    /// <summary>The amount times a number.</summary>
    public static Money Multiply(Money left, decimal right) => new(left.Amount * right);

    /// <inheritdoc />
    public bool Equals(Money other) => Amount == other.Amount;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => Amount.GetHashCode();

    /// <inheritdoc />
    public int CompareTo(Money other) => Amount.CompareTo(other.Amount);

    /// <summary>
    /// The amount for a reader, rounded to the penny, halves away from nil, whatever the culture: <c>£4,081.63</c>, <c>-£12.50</c>.
    /// </summary>
    public override string ToString()
    {
        decimal rounded = Math.Round(Amount, 2, MidpointRounding.AwayFromZero);
        string sign = rounded < 0 ? "-" : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"{sign}£{Math.Abs(rounded):N2}");
    }
}
