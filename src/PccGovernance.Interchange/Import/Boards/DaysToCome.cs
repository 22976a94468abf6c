using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Days on which something is said to have been, and which are yet to come.</summary>
internal static class DaysToCome
{
    /// <summary>Days between the first days of the two ways in which workbooks count.</summary>
    private const int DaysBetweenCounts = 1462;

    /// <summary>The day as it stands, with the doubt; of a workbook that counts from 1904 also the day counted the other way.</summary>
    public static CellReading<PartialDate> Doubt(TableCell cell, PartialDate day)
    {
        PartialDate? other = cell.Kind == TableCellKind.Date && day.IsDay ? new(day.Earliest.PlusDays(-DaysBetweenCounts)) : null;
        return CellReading<PartialDate>.Guess(
            day,
            0.5m,
            ImportEntryKind.Ambiguous,
            Statement.Of(
                other is null ? "import.board.day-to-come" : "import.board.day-to-come-otherwise",
                ("text", cell.Text),
                ("date", day.ToString()),
                ("other", other?.ToString() ?? string.Empty)),
            other is null ? [day.ToString()] : [day.ToString(), other.Value.ToString()]);
    }
}
