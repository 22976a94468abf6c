using System.Globalization;

namespace PccGovernance.Text;

/// <summary>A measured or reckoned number, which may lie in a range. Its unit is part of the phrase.</summary>
public sealed record NumberValue : StatementValue
{
    /// <summary>The number, or the low end of the range.</summary>
    public required decimal Number { get; init; }

    /// <summary>The high end of the range; <c>null</c> where the number is no range.</summary>
    public decimal? High { get; init; }

    /// <summary>The value, for whoever debugs.</summary>
    public override string ToString() => High is { } high
        ? string.Create(CultureInfo.InvariantCulture, $"{Number} to {high}")
        : Number.ToString(CultureInfo.InvariantCulture);
}
