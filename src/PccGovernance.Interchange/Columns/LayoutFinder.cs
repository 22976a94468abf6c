namespace PccGovernance.Interchange;

/// <summary>Finds what the rows of a sheet are, by what its columns hold.</summary>
internal static class LayoutFinder
{
    public static SheetLayout Of(
        List<MappedColumn> columns,
        TableSheet sheet,
        TableRow header,
        Func<string, bool> isBoard,
        Func<string, bool> isOrganisation)
    {
        bool Has(ColumnField field) => columns.Exists(column => column.Field == field);
        bool AreMostlyBodies(ColumnField field)
        {
            (int values, int bodies) = (0, 0);
            if (columns.Find(column => column.Field == field) is { } mapped)
            {
                foreach (string text in sheet.Lines.Where(row => row.Number > header.Number)
                    .Select(row => row[TableColumns.Number(mapped.Letter)]?.Text)
                    .OfType<string>()
                    .Where(static text => !string.IsNullOrWhiteSpace(text)))
                {
                    values++;
                    bodies += isOrganisation(text) ? 1 : 0;
                }
            }

            return bodies * 2 > values;
        }

        // A key may have another table beside it, of contacts or the like; a register has columns of which a key has none.
        if (Has(ColumnField.Meaning)
            && (columns.Count(static column => column.Header.Length > 0) <= 5
                || (Has(ColumnField.ShortName) && !columns.Exists(static column => IsOfBoards(column.Field)))))
        {
            return SheetLayout.Abbreviations;
        }

        if (Has(ColumnField.Milestone) && (Has(ColumnField.OriginalDue) || Has(ColumnField.CurrentDue)))
        {
            return SheetLayout.Milestones;
        }

        if (Has(ColumnField.Strategy) && !Has(ColumnField.Members) && !Has(ColumnField.Chair))
        {
            return SheetLayout.Strategies;
        }

        if (Has(ColumnField.Name) && Has(ColumnField.Organisation))
        {
            return SheetLayout.Seats;
        }

        if (Has(ColumnField.Date) && LogLists.Are(columns))
        {
            return Has(ColumnField.Name) ? SheetLayout.Seats : SheetLayout.Attendance;
        }

        if ((Has(ColumnField.Meeting) || (Has(ColumnField.Date) && Has(ColumnField.Attendance))) && Has(ColumnField.Organisation))
        {
            return SheetLayout.Attendance;
        }

        if (
            Has(ColumnField.Name)
            && (Has(ColumnField.Date) || columns.Count(static column => column.Field == ColumnField.Month) > 2)
            && !Has(ColumnField.Members)
            && !Has(ColumnField.Chair)
            && !(Has(ColumnField.Date) && IsRegister(columns, sheet, header)))
        {
            return SheetLayout.Calendar;
        }

        if (
            columns.Count(column =>
                column.Field is ColumnField.Unknown or ColumnField.ShortName && column.Header.Length > 0 && isBoard(column.Header)
            ) >= 2
            && (
                Has(ColumnField.Organisation)
                || !Has(ColumnField.Name)
                || AreMostlyBodies(ColumnField.Name)))
        {
            return SheetLayout.Organisations;
        }

        return Has(ColumnField.Name) ? SheetLayout.Boards : SheetLayout.Unknown;
    }

    /// <summary>
    /// Whether a table with a day for each board has it beside what else a register says of boards, each of which stands once.
    /// </summary>
    private static bool IsRegister(List<MappedColumn> columns, TableSheet sheet, TableRow header) =>
        columns.Exists(static column => column.Field is ColumnField.Frequency or ColumnField.Length or ColumnField.Kind or ColumnField.Tier
            or ColumnField.Footprint or ColumnField.ReportsTo or ColumnField.Established or ColumnField.LastReviewed)
        && columns.Find(static column => column.Field == ColumnField.Name) is { } name
        && ContentColumns.Texts(name, sheet, header, fewestFilled: 2) is var names
        && names.Distinct(StringComparer.OrdinalIgnoreCase).Count() * 10 >= names.Length * 9;

    private static bool IsOfBoards(ColumnField field) => field is ColumnField.Chair or ColumnField.Members or ColumnField.Frequency
        or ColumnField.Length or ColumnField.Footprint or ColumnField.Tier or ColumnField.ReportsTo or ColumnField.Organisation
        or ColumnField.OrganisationSeat or ColumnField.Established or ColumnField.Month or ColumnField.Meeting;
}
