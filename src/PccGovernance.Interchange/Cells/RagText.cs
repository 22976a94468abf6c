using System.Text.RegularExpressions;
using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Reads colours of delivery, and the day that a column of them reports on.</summary>
internal static partial class RagText
{
    public static CellReading<RagStatus> Read(string text) =>
        TextKey.Of(text) switch
        {
            "green" or "g" or "gwyrdd" or "on track" => CellReading<RagStatus>.Of(RagStatus.Green),
            "amber" or "a" or "ambr" or "yellow" or "melyn" or "oren" => CellReading<RagStatus>.Of(RagStatus.Amber),
            "red" or "r" or "coch" => CellReading<RagStatus>.Of(RagStatus.Red),
            "" or "grey" or "gray" or "llwyd" or "not due" or "not started" => CellReading<RagStatus>.Nothing,
            "blue" or "b" or "glas" or "complete" or "completed" => CellReading<RagStatus>.Ask(
                ImportEntryKind.NotUnderstood,
                Statement.Of("import.cell.complete-is-no-colour", ("text", text))),
            _ when TextKey.Of(text) is "amber green" or "green amber" or "amber red" or "red amber" or "ag" or "ar" =>
                CellReading<RagStatus>.Ask(
                    ImportEntryKind.Ambiguous,
                    Statement.Of("import.cell.two-colours", ("text", text)),
                    "green",
                    "amber",
                    "red"),
            _ => CellReading<RagStatus>.Ask(ImportEntryKind.NotUnderstood, Statement.Of("import.cell.no-colour", ("text", text))),
        };

    /// <summary>
    /// The last day of the quarter or month that a header names; the year may stand in the name of the sheet or in titles above the table.
    /// </summary>
    public static LocalDate? Day(string header, string sheet, IEnumerable<string> titles)
    {
        if (Quarter().Match(header) is { Success: true } quarter)
        {
            int? first = ((IEnumerable<string>)[header[(quarter.Index + quarter.Length)..], header, sheet, .. titles])
                .Select(FirstYear)
                .FirstOrDefault(static year => year is not null);
            int number = int.Parse(quarter.Groups["q"].Value);
            return first is { } year
                ? new LocalDate(number == 4 ? year + 1 : year, number == 4 ? 3 : 3 + (3 * number), 1).With(DateAdjusters.EndOfMonth)
                : null;
        }

        string plain = Words().Replace(header, " ").Trim(' ', '(', ')', '-', '–', ':');
        return PartialDateCell.Read(plain) is { HasValue: true } date && date.Value.ToString().Length >= 7 ? date.Value.Latest : null;
    }

    /// <summary>The first year of a financial year such as 2025/26.</summary>
    private static int? FirstYear(string text) =>
        Fiscal().Match(text) is { Success: true } match
        && int.Parse(match.Groups["a"].Value) is var a
        && int.Parse(match.Groups["b"].Value) is var b
        && (a + 1) % 100 == b % 100
            ? a < 100
                ? 2000 + a
                : a
            : null;

    [GeneratedRegex(
        "\\bQ(?<q>[1-4])\\b|\\bquarter (?<q>[1-4])\\b|\\bchwarter (?<q>[1-4])\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        60_000)]
    private static partial Regex Quarter();

    [GeneratedRegex(
        "\\b(?<a>20\\d\\d|\\d\\d) ?[-/–] ?(?<b>20\\d\\d|\\d\\d)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex Fiscal();

    [GeneratedRegex(
        "\\b(rag|status|rating|colour|cag)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        60_000)]
    private static partial Regex Words();
}
