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
        string[] Values(ColumnField field) =>
            columns.Find(column => column.Field == field) is not { } mapped
                ? []
                :
                [
                    .. sheet
                        .Rows.Where(row => row.Number > header.Number)
                        .Select(row => row[TableColumns.Number(mapped.Letter)]?.Text)
                        .OfType<string>()
                        .Where(static text => !string.IsNullOrWhiteSpace(text)),
                ];
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

        if ((Has(ColumnField.Meeting) || (Has(ColumnField.Date) && Has(ColumnField.Attendance))) && Has(ColumnField.Organisation))
        {
            return SheetLayout.Attendance;
        }

        if (
            Has(ColumnField.Name)
            && (Has(ColumnField.Date) || columns.Count(static column => column.Field == ColumnField.Month) > 2)
            && !Has(ColumnField.Members)
            && !Has(ColumnField.Chair))
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
                || Values(ColumnField.Name).Count(isOrganisation) * 2 > Values(ColumnField.Name).Length))
        {
            return SheetLayout.Organisations;
        }

        return Has(ColumnField.Name) ? SheetLayout.Boards : SheetLayout.Unknown;
    }

    private static bool IsOfBoards(ColumnField field) => field is ColumnField.Chair or ColumnField.Members or ColumnField.Frequency
        or ColumnField.Length or ColumnField.Footprint or ColumnField.Tier or ColumnField.ReportsTo or ColumnField.Organisation
        or ColumnField.OrganisationSeat or ColumnField.Established or ColumnField.Month or ColumnField.Meeting;
}
