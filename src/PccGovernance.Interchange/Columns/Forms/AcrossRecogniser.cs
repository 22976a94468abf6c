using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Tells a sheet with boards across the top and organisations down the side that gives facts of the boards between the two: labels such as
/// 'How often' or 'Chair', each a row.
/// </summary>
internal static class AcrossRecogniser
{
    private const int LastRow = 60;
    private const int LeastFacts = 2;
    private const int LeastBoards = 3;
    private const int LeastOrganisations = 3;
    private const int LongestName = 100;

    /// <summary>The columns and labels of such a sheet; <c>null</c> when it is none.</summary>
    public static MappedSheet? Recognise(TableSheet sheet, Func<string, bool> isOrganisation)
    {
        TableRow[] rows = [.. sheet.Lines.Where(static row => !row.IsBlank)];
        (TableRow Row, TableCell Label, ColumnField Field)[] facts = Facts(rows);
        if (facts.DistinctBy(static fact => fact.Field).Count() < LeastFacts)
        {
            return null;
        }

        int side = facts[0].Label.Column;
        int first = facts.SelectMany(fact => fact.Row.Filled()).Where(cell => cell.Column > side).Select(static cell => cell.Column)
            .DefaultIfEmpty(int.MaxValue).Min();
        TableRow? top = Array.FindLast(rows, row => row.Number < facts[0].Row.Number && Names(row, first).Length >= LeastBoards);
        if (top is null)
        {
            return null;
        }

        TableCell[] boards = Names(top, first);
        int last = LastOfFacts(rows, facts[^1].Row.Number, side, isOrganisation);
        TableCell[] down =
        [
            .. rows.Where(row => row.Number > last).Select(row => row[side]).OfType<TableCell>().Where(static cell => !cell.IsBlank),
        ];
        return down.Count(cell => isOrganisation(cell.Text)) < LeastOrganisations
            || !rows.Any(row => row.Number > last && Array.Exists(boards, board => row[board.Column] is { IsBlank: false }))
            ? null
            : new()
            {
                Sheet = sheet.Name,
                HeaderRow = top.Number,
                Layout = SheetLayout.Organisations,
                Columns =
                [
                    .. Side(rows, top, side, first, last),
                    .. boards.Select(static board => new MappedColumn
                    {
                        Letter = board.Letter,
                        Header = TextKey.Tidy(board.Text),
                        Reason = Statement.Of("import.column.header-is-board", ("header", TextKey.Tidy(board.Text))),
                    }),
                    .. rows.Where(row => row.Number > top.Number && row.Number <= last && row[side] is { IsBlank: false })
                        .Select(row => Label(row, row[side]!, facts)),
                ],
            };
    }

    /// <summary>The rows that begin with the label of a fact, in the column in which most of them do.</summary>
    private static (TableRow Row, TableCell Label, ColumnField Field)[] Facts(TableRow[] rows) =>
        rows.Where(static row => row.Number <= LastRow && row.Filled().Length > LeastBoards)
            .Select(static row => (Row: row, Label: row.Filled()[0]))
            .Select(static one => (one.Row, one.Label, ColumnRecogniser.OfLabel(one.Label.Text)))
            .Where(static one => one.Item3 is { Score: >= 0.9m, Field: var field } && IsFact(field))
            .Select(static one => (one.Row, one.Label, one.Item3.Field))
            .GroupBy(static one => one.Label.Column)
            .MaxBy(static column => column.Count())?.ToArray() ?? [];

    private static bool IsFact(ColumnField field) => field is ColumnField.ShortName or ColumnField.Reference or ColumnField.Kind
        or ColumnField.Tier or ColumnField.Footprint or ColumnField.Chair or ColumnField.ViceChair or ColumnField.Secretariat
        or ColumnField.Frequency or ColumnField.Length or ColumnField.ReportsTo or ColumnField.Established or ColumnField.Ended
        or ColumnField.LastReviewed or ColumnField.Themes or ColumnField.Purpose;

    private static TableCell[] Names(TableRow row, int first) =>
        [
            .. row.Cells.Where(cell => cell.Column >= first && !cell.IsBlank && cell.Formula is null && cell.Text.Length <= LongestName
                && cell.Text.Any(char.IsLetter) && !CountHeaders.IsCount(TextKey.Tidy(cell.Text))),
        ];

    // A row between the facts and the first organisation that is filled is a fact of which nobody knows what it asks.
    private static int LastOfFacts(TableRow[] rows, int last, int side, Func<string, bool> isOrganisation)
    {
        foreach (TableRow row in rows.Where(row => row.Number > last))
        {
            if (row[side] is not { IsBlank: false } label || row.Filled().Length == 1 || isOrganisation(label.Text))
            {
                return last;
            }

            last = row.Number;
        }

        return last;
    }

    /// <summary>What stands before the boards: organisations, and beside them posts or parts of each.</summary>
    private static IEnumerable<MappedColumn> Side(TableRow[] rows, TableRow top, int side, int first, int last)
    {
        bool isPost = false;
        for (int column = side; column < first; column++)
        {
            bool isText = !isPost && column > side
                && rows.Count(row => row.Number > last && row[column] is { IsBlank: false, Formula: null } cell
                    && cell.Text.Any(char.IsLetter)) >= LeastOrganisations;
            isPost |= isText;
            yield return new()
            {
                Letter = TableColumns.Letter(column),
                Header = TextKey.Tidy(top[column]?.Text ?? string.Empty),
                Field = column == side ? ColumnField.Organisation : isText ? ColumnField.Post : ColumnField.Unknown,
                Score = column == side || isText ? 0.85m : 0,
                Reason = column == side || isText ? Statement.Of("import.column.beside-boards") : null,
            };
        }
    }

    private static MappedColumn Label(TableRow row, TableCell cell, (TableRow Row, TableCell Label, ColumnField Field)[] facts)
    {
        ColumnField field = Array.Find(facts, fact => fact.Row == row).Field;
        return new()
        {
            Letter = cell.Letter,
            Row = row.Number,
            Header = TextKey.Tidy(cell.Text),
            Field = field,
            Score = field == ColumnField.Unknown ? 0 : 0.95m,
            Reason = field == ColumnField.Unknown ? null : Statement.Of("import.column.header-is", ("header", TextKey.Tidy(cell.Text))),
        };
    }
}
