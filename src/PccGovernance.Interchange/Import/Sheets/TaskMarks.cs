using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Tells tables of who is responsible, accountable, consulted and informed by their letters: they say who does the work, and not who has a
/// seat; and the letters mean other things than in a table of seats.
/// </summary>
internal static class TaskMarks
{
    private const int LeastMarks = 6;

    public static bool Are(MappedSheet map, TableSheet sheet)
    {
        int[] bodies =
        [
            .. map.Columns.Where(static column => column.Field is ColumnField.OrganisationSeat or ColumnField.PolicingBodySeat)
                .Select(static column => TableColumns.Number(column.Letter)),
        ];
        if (bodies.Length < 2)
        {
            return false;
        }

        HashSet<string> seen = [];
        int marks = 0;
        foreach (TableRow row in sheet.Lines)
        {
            foreach (int column in row.Number > map.HeaderRow ? bodies : [])
            {
                if (row[column] is { IsBlank: false } cell && !CellWords.IsNothing(cell.Text))
                {
                    foreach (string letter in cell.Text.Split([' ', '/', ',', '&'], StringSplitOptions.RemoveEmptyEntries))
                    {
                        if (letter.ToUpperInvariant() is not ("R" or "A" or "C" or "I" or "S"))
                        {
                            return false;
                        }

                        marks++;
                        seen.Add(letter.ToUpperInvariant());
                    }
                }
            }
        }

        return marks >= LeastMarks && seen.Contains("R") && seen.Contains("A") && (seen.Contains("C") || seen.Contains("I"));
    }

    /// <summary>A mark of a task, which is asked; <c>null</c> where the file's key says that it is a role.</summary>
    public static CellReading<T>? Ask<T>(ImportContext context, string text) =>
        context.IsOfTasks
        && text.Length <= 4
        && text.Any(char.IsLetter)
        && text.All(static c => "RACIS/,& ".Contains(char.ToUpperInvariant(c), StringComparison.Ordinal))
        && context.Seats.KeyRole?.Invoke(text) is null or SeatRole.Unknown
            ? CellReading<T>.Ask(
                ImportEntryKind.NotUnderstood, Statement.Of("import.cell.task", ("text", text)), "chair", "member", "adviser", "no")
            : null;
}
