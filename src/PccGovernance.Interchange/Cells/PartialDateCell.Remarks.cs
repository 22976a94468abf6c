using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <content>Cells that say more than a day, or none.</content>
internal static partial class PartialDateCell
{
    private const int LongestRemark = 200;
    private const int MostWordsOfADay = 4;

    /// <summary>A day and a remark behind it that has none: <c>Jul 2025 (debrief)</c>, <c>Apr 2020, parked</c>.</summary>
    private static CellReading<PartialDate>? WithMore(string plain, string text)
    {
        if (NotSince().IsMatch(plain) && Read(NotSince().Replace(plain, string.Empty)) is { HasValue: true, Value: var since })
        {
            return CellReading<PartialDate>.Guess(
                since, 0.8m, ImportEntryKind.Guessed,
                Statement.Of("import.cell.date-and-more", ("text", text), ("date", since.ToString())), since.ToString());
        }

        if (plain.Length > LongestRemark
            || DayAndRemark().Match(plain) is not { Success: true, Groups: var said }
            || Read(said["day"].Value) is not { HasValue: true } read)
        {
            return null;
        }

        if (AnotherDay(plain[said["day"].Length..], read.Value) is { } other)
        {
            // '2018; updated 2024': which of the two the column is about is not said.
            return CellReading<PartialDate>.Ask(
                ImportEntryKind.Ambiguous, Statement.Of(NotUnderstood, ("text", text)), read.Value.ToString(), other.ToString());
        }

        return read.Issue != ImportEntryKind.Unknown
            ? read
            : CellReading<PartialDate>.Guess(
                read.Value, 0.85m, ImportEntryKind.Guessed,
                Statement.Of("import.cell.date-and-more", ("text", text), ("date", read.Value.ToString())), read.Value.ToString());
    }

    /// <summary>A day, month or year that a remark has and that is not the one before it, be it more or less exact.</summary>
    private static PartialDate? AnotherDay(string remark, PartialDate day)
    {
        string[] words = remark.Split([' ', '(', ')', ',', ';', '.', ':'], StringSplitOptions.RemoveEmptyEntries);
        for (int at = 0; at < words.Length; at++)
        {
            for (int length = Math.Min(MostWordsOfADay, words.Length - at); length > 0; length--)
            {
                string some = string.Join(' ', words, at, length);
                if (some.Any(char.IsAsciiDigit)
                    && DayOf(some) is { } other
                    && !other.ToString().StartsWith(day.ToString(), StringComparison.Ordinal)
                    && !day.ToString().StartsWith(other.ToString(), StringComparison.Ordinal))
                {
                    return other;
                }
            }
        }

        return null;
    }

    private static PartialDate? DayOf(string plain)
    {
        if (PartialDate.TryParse(plain, out PartialDate iso))
        {
            return IsLikely(iso.Earliest.Year) ? iso : null;
        }

        CellReading<PartialDate>? reading = Numeric(plain, plain) ?? Worded(plain, plain) ?? Vague(plain, plain);
        return reading is null ? null
            : reading.HasValue ? reading.Value
            : reading.Alternatives is [var first, ..] && PartialDate.TryParse(first, out PartialDate either) ? either
            : null;
    }

    /// <summary>A remark without a figure, a month or a season gives no day: told, and nothing to choose from.</summary>
    private static CellReading<PartialDate>? NoneAtAll(string text) =>
        text.Any(char.IsAsciiDigit) || DayWords().IsMatch(text.ToLowerInvariant()) || TextKey.Of(text).Split(' ').Any(static word =>
            CellWords.Month(word) > 0)
            ? null
            : CellReading<PartialDate>.Lacks(Statement.Of("import.cell.no-date", ("text", text)));

    /// <summary>A remark behind a day, in brackets or parted by a comma or a dash.</summary>
    [GeneratedRegex("^(?<day>[^(),;]*?\\d[^(),;]*?)( ?[,;(]([^\\d]*| ?[a-z]{3,}[ ,].*)| - [^\\d]*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex DayAndRemark();

    [GeneratedRegex("^(not|never|nothing) since ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex NotSince();

    [GeneratedRegex("\\b(spring|summer|autumn|winter|easter|whit|whitsun|christmas|xmas|new year|gwanwyn|haf|gaeaf|pasg|nadolig)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex DayWords();
}
