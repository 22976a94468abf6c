using System.Globalization;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>A number as far as it is known: one number, from one to another, or at least one.</summary>
/// <remarks>
/// <c>At least quarterly</c> is <see cref="AtLeast"/> 4. Where one number has to be reckoned with, it is <see cref="Central"/>; results
/// that can, show the ends too.
/// </remarks>
[JsonConverter(typeof(NumberRangeJsonConverter))]
public sealed record NumberRange
{
    private const int MostKept = 52;

    // Most meetings are so many a year or take so many hours: they share these.
    private static readonly NumberRange[] s_whole =
        [.. Enumerable.Range(0, MostKept + 1).Select(static n => new NumberRange { Low = n, High = n })];

    /// <summary>The least that it can be.</summary>
    public required decimal Low { get; init; }

    /// <summary>The most that it can be, not less than <see cref="Low"/>; <c>null</c> when only the least is known.</summary>
    public required decimal? High { get; init; }

    /// <summary>The number to reckon with: the middle of the range or, where only the least is known, the least.</summary>
    [JsonIgnore]
    public decimal Central => High is { } high && high != Low ? (Low + high) / 2 : Low;

    /// <summary>Whether it is one number.</summary>
    [JsonIgnore]
    public bool IsExact => High == Low;

    /// <summary>Whether only the least is known.</summary>
    [JsonIgnore]
    public bool IsAtLeast => High is null;

    /// <summary>One number.</summary>
    /// <param name="number">The number.</param>
    public static NumberRange Exactly(decimal number) =>
        number >= 0 && number <= MostKept && decimal.IsInteger(number) ? s_whole[(int)number] : new() { Low = number, High = number };

    /// <summary>From one number to another.</summary>
    /// <param name="low">The least.</param>
    /// <param name="high">The most.</param>
    public static NumberRange Between(decimal low, decimal high) => new() { Low = low, High = high };

    /// <summary>At least so many.</summary>
    /// <param name="number">The least.</param>
    public static NumberRange AtLeast(decimal number) => new() { Low = number, High = null };

    /// <summary>For a reader: <c>4</c>, <c>4 to 6</c> or <c>at least 4</c>.</summary>
    public override string ToString() =>
        IsExact ? Low.ToString(CultureInfo.InvariantCulture)
        : High is { } high ? string.Create(CultureInfo.InvariantCulture, $"{Low} to {high}")
        : string.Create(CultureInfo.InvariantCulture, $"at least {Low}");
}
