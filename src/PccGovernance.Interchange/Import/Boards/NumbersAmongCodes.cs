using System.Globalization;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// A bare number in a column of codes for how often (<c>Q</c>, <c>6W</c>) may be times a year, or so many weeks or months apart.
/// </summary>
internal static class NumbersAmongCodes
{
    private const int LongestCode = 3;
    private const int MostRows = 200;
    private const int LeastCodes = 5;

    /// <summary>The doubt about a number; <c>null</c> where the cell is none or stands among words or other numbers.</summary>
    public static CellReading<MeetingFrequency>? Doubt(ImportContext context, string sheet, TableCell cell)
    {
        if (!decimal.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out decimal number) || number is < 2 or > 26)
        {
            return null;
        }

        if (!context.ColumnsOfCodes.TryGetValue((sheet, cell.Column), out bool isOfCodes))
        {
            context.ColumnsOfCodes[(sheet, cell.Column)] = isOfCodes = IsOfCodes(context, sheet, cell.Column);
        }

        return isOfCodes
            ? CellReading<MeetingFrequency>.Guess(
                MeetingFrequency.Of(number), 0.5m, ImportEntryKind.Ambiguous, Statement.Of("import.cell.number-among-codes",
                    ("text", cell.Text)),
                [.. new[] { number, Math.Round(52 / number, 2), Math.Round(12 / number, 2) }
                    .Select(static one => one.ToString("0.##", CultureInfo.InvariantCulture))])
            : null;
    }

    private static bool IsOfCodes(ImportContext context, string sheet, int column)
    {
        (int codes, int numbers, int cells) = (0, 0, 0);
        foreach (string text in context.Maps.Keys.First(table => table.Name == sheet).Lines
            .Select(row => row[column]?.Text.Trim() ?? string.Empty)
            .Where(static text => text.Length > 0)
            .Take(MostRows))
        {
            cells++;
            codes += text.Length <= LongestCode && text.Any(char.IsAsciiLetter) ? 1 : 0;
            numbers += text.All(char.IsAsciiDigit) ? 1 : 0;
        }

        return codes >= LeastCodes && codes * 2 >= cells && numbers * 10 <= cells;
    }
}
