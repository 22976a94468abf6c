using System.Collections.Frozen;
using System.Globalization;

namespace PccGovernance.Text;

/// <summary>
/// What a language needs beside its phrases: how it joins a list, writes a number, a date or an amount, and its words for closed
/// vocabularies.
/// </summary>
public sealed record Grammar
{
    /// <summary>The word between the last two of a list, for example <c>and</c>.</summary>
    public required string And { get; init; }

    /// <summary>Says that a list goes on, for example <c>{0} more</c>.</summary>
    public required Func<int, string> More { get; init; }

    /// <summary>Between the ends of a range, for example <c>to</c>.</summary>
    public required string To { get; init; }

    /// <summary>A date that is not known.</summary>
    public required string UnknownDate { get; init; }

    /// <summary>Something without a name or identifier.</summary>
    public required string Nameless { get; init; }

    /// <summary>The names of the months, January first.</summary>
    public required ValueList<string> Months { get; init; }

    /// <summary>The names of the seasons, spring first.</summary>
    public required ValueList<string> Seasons { get; init; }

    /// <summary>Chooses among the forms of a noun by a number: English has one for 1 and one for all others.</summary>
    public required Func<decimal, string[], string> Choose { get; init; }

    /// <summary>
    /// Words for values of closed vocabularies, by <c>vocabulary/word</c>. One that is not here is said as it stands, hyphens as spaces.
    /// </summary>
    public FrozenDictionary<string, string> Words { get; init; } = FrozenDictionary<string, string>.Empty;

    internal string Join(IReadOnlyList<string> parts, int more)
    {
        List<string> all = [.. parts];
        if (more > 0)
        {
            all.Add(More(more));
        }

        return all.Count switch
        {
            0 => string.Empty,
            1 => all[0],
            _ => $"{string.Join(", ", all[..^1])} {And} {all[^1]}",
        };
    }

    internal string Date(PartialDate date) =>
        date switch
        {
            { IsEmpty: true } => UnknownDate,
            { IsDay: true } => string.Create(
                CultureInfo.InvariantCulture,
                $"{date.Earliest.Day} {Months[date.Earliest.Month - 1]} {date.Earliest.Year}"),
            { Precision: DatePrecision.Month } => string.Create(
                CultureInfo.InvariantCulture,
                $"{Months[date.Earliest.Month - 1]} {date.Earliest.Year}"),
            { Precision: DatePrecision.Quarter } => string.Create(
                CultureInfo.InvariantCulture,
                $"{Months[date.Earliest.Month - 1]} {To} {Months[date.Latest.Month - 1]} {date.Earliest.Year}"),
            { Precision: DatePrecision.Season } => string.Create(
                CultureInfo.InvariantCulture,
                $"{Seasons[(date.Earliest.Month / 3) - 1]} {date.Earliest.Year}"),
            _ => date.Earliest.Year.ToString(CultureInfo.InvariantCulture),
        };

    internal string Word(WordValue word) => Words.GetValueOrDefault($"{word.Vocabulary}/{word.Word}") ?? word.Word.Replace('-', ' ');
}
