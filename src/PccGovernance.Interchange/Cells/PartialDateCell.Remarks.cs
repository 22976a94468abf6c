using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <content>Cells that say more than a day, or none.</content>
internal static partial class PartialDateCell
{
    /// <summary>A day and a remark behind it that has none: <c>Jul 2025 (debrief)</c>, <c>Apr 2020, parked</c>.</summary>
    private static CellReading<PartialDate>? WithMore(string plain, string text)
    {
        if (NotSince().IsMatch(plain) && Read(NotSince().Replace(plain, string.Empty)) is { HasValue: true, Value: var since })
        {
            return CellReading<PartialDate>.Guess(
                since, 0.8m, ImportEntryKind.Guessed,
                Statement.Of("import.cell.date-and-more", ("text", text), ("date", since.ToString())), since.ToString());
        }

        if (DayAndRemark().Match(plain) is not { Success: true, Groups: var said }
            || Read(said["day"].Value) is not { HasValue: true } read)
        {
            return null;
        }

        return read.Issue != ImportEntryKind.Unknown
            ? read
            : CellReading<PartialDate>.Guess(
                read.Value, 0.85m, ImportEntryKind.Guessed,
                Statement.Of("import.cell.date-and-more", ("text", text), ("date", read.Value.ToString())), read.Value.ToString());
    }

    /// <summary>A remark without a figure, a month or a season gives no day: told, and nothing to choose from.</summary>
    private static CellReading<PartialDate>? NoneAtAll(string plain, string text) =>
        plain.Any(char.IsAsciiDigit) || DayWords().IsMatch(plain) || TextKey.Of(plain).Split(' ').Any(static word =>
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
