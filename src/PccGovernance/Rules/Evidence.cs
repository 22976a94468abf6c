using System.Globalization;
using NodaTime;

namespace PccGovernance.Rules;

/// <summary>One value that decided a finding, so that a reader can check it.</summary>
public sealed record Evidence
{
    /// <summary>What the value is of.</summary>
    public required string Name { get; init; }

    /// <summary>The value, in invariant form; money in pounds without a sign, dates in ISO form.</summary>
    public required string Value { get; init; }

    /// <summary>The unit; <c>null</c> for a bare word or date.</summary>
    public string? Unit { get; init; }

    /// <summary>A word, name or identifier.</summary>
    /// <param name="name">What it is of.</param>
    /// <param name="value">The text.</param>
    public static Evidence Of(string name, string value) => new() { Name = name, Value = value };

    /// <summary>A count.</summary>
    /// <param name="name">What is counted.</param>
    /// <param name="value">The count.</param>
    /// <param name="unit">What one of them is, in the plural.</param>
    public static Evidence Of(string name, long value, string unit) =>
        new() { Name = name, Value = value.ToString(CultureInfo.InvariantCulture), Unit = unit };

    /// <summary>A measure.</summary>
    /// <param name="name">What is measured.</param>
    /// <param name="value">The value.</param>
    /// <param name="unit">Its unit.</param>
    public static Evidence Of(string name, decimal value, string unit) =>
        new() { Name = name, Value = value.ToString(CultureInfo.InvariantCulture), Unit = unit };

    /// <summary>A share or score, to four decimal places.</summary>
    /// <param name="name">What is measured.</param>
    /// <param name="value">The value.</param>
    /// <param name="unit">Its unit, for example <c>of 1</c>.</param>
    public static Evidence Of(string name, double value, string unit) =>
        new() { Name = name, Value = value.ToString("0.####", CultureInfo.InvariantCulture), Unit = unit };

    /// <summary>An amount of money.</summary>
    /// <param name="name">What it is for.</param>
    /// <param name="value">The amount.</param>
    public static Evidence Of(string name, Money value) =>
        new() { Name = name, Value = value.Amount.ToString(CultureInfo.InvariantCulture), Unit = "pounds" };

    /// <summary>A date.</summary>
    /// <param name="name">What happened or is due on it.</param>
    /// <param name="value">The date.</param>
    public static Evidence Of(string name, LocalDate value) =>
        new() { Name = name, Value = value.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) };
}
