using System.Globalization;
using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Columns of lengths that are in minutes, as their headers say: figures there have that unit, and one that can only be hours is told.
/// </summary>
internal static partial class MinuteColumns
{
    /// <summary>No meeting is so short; so many hours are a long one.</summary>
    private const decimal Fewest = 10;

    /// <summary>Whether a header says that lengths are in minutes, and of nothing else.</summary>
    public static bool IsOfMinutes(string header) => Minutes().IsMatch(TextKey.Of(header));

    /// <summary>Whether most of some values are figures of minutes.</summary>
    public static bool AreMinutes(string[] values) => values.Length > 0
        && values.Count(static value => Figures().IsMatch(value.Trim())
            && decimal.Parse(Figures().Match(value.Trim()).Groups["n"].Value, CultureInfo.InvariantCulture) >= Fewest) * 5
            >= values.Length * 3;

    /// <summary>A cell of such a column with its unit, or what is to be told of it.</summary>
    public static (TableCell Cell, CellReading<decimal>? Told) InMinutes(TableCell cell) =>
        Figures().Match(cell.Text.Trim()) is not { Success: true } match ? (cell, null)
        : decimal.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture) is >= Fewest
            ? (cell with { Kind = TableCellKind.Text, Text = $"{cell.Text.Trim()} mins" }, null)
        : (cell, CellReading<decimal>.Guess(
            decimal.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture), 0.6m, ImportEntryKind.Ambiguous,
            Statement.Of("import.cell.hours-among-minutes", ("text", cell.Text)), $"{cell.Text} hours", $"{cell.Text} minutes"));

    [GeneratedRegex("\\b(mins|minutes|munudau)\\b(?!.*\\b(hrs|hours|by|taken|taker|oriau)\\b)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Minutes();

    [GeneratedRegex("^(?<n>\\d{1,3})( ?[-–/] ?\\d{1,3})?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Figures();
}
