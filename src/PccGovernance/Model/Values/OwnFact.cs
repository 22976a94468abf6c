using NodaTime;

namespace PccGovernance;

/// <summary>
/// A value of the caller's own, of one type: a text, a number, a yes or no, a date or an amount. The library keeps it and reads nothing
/// from it; rules of the caller's own may.
/// </summary>
public sealed record OwnFact
{
    /// <summary>Its name, once for each thing that has facts.</summary>
    public required string Name { get; init; }

    /// <summary>The value, where it is a text.</summary>
    public string? Text { get; init; }

    /// <summary>The value, where it is a number.</summary>
    public decimal? Number { get; init; }

    /// <summary>The value, where it is a yes or no.</summary>
    public bool? Flag { get; init; }

    /// <summary>The value, where it is a date, as far as it is known.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The value, where it is an amount in pounds.</summary>
    public Money? Amount { get; init; }

    /// <summary>A text.</summary>
    /// <param name="name">The name of the fact.</param>
    /// <param name="text">The value.</param>
    public static OwnFact Of(string name, string text) => new() { Name = name, Text = text };

    /// <summary>A number.</summary>
    /// <param name="name">The name of the fact.</param>
    /// <param name="number">The value.</param>
    public static OwnFact Of(string name, decimal number) => new() { Name = name, Number = number };

    /// <summary>A yes or no.</summary>
    /// <param name="name">The name of the fact.</param>
    /// <param name="flag">The value.</param>
    public static OwnFact Of(string name, bool flag) => new() { Name = name, Flag = flag };

    /// <summary>A day.</summary>
    /// <param name="name">The name of the fact.</param>
    /// <param name="date">The value.</param>
    public static OwnFact Of(string name, LocalDate date) => new() { Name = name, Date = new PartialDate(date) };

    /// <summary>A date as far as it is known.</summary>
    /// <param name="name">The name of the fact.</param>
    /// <param name="date">The value.</param>
    public static OwnFact Of(string name, PartialDate date) => new() { Name = name, Date = date };

    /// <summary>An amount.</summary>
    /// <param name="name">The name of the fact.</param>
    /// <param name="amount">The value.</param>
    public static OwnFact Of(string name, Money amount) => new() { Name = name, Amount = amount };

    internal int ValueCount =>
        (Text is null ? 0 : 1) + (Number is null ? 0 : 1) + (Flag is null ? 0 : 1) + (Date is null ? 0 : 1) + (Amount is null ? 0 : 1);

    internal static ValueList<OwnFact> InOrder(ValueList<OwnFact>? facts) =>
        facts is not { Count: > 1 }
            ? facts ?? []
            : facts.Sorted(Comparer<OwnFact>.Create(static (l, r) => string.CompareOrdinal(l.Name, r.Name)));
}
