using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Tells a sheet that is a form, with labels down the side and what they ask for beside them, and finds what each label asks for. Labels
/// are known by the words of headers. A form may have several boards side by side, or one after another.
/// </summary>
internal static class FormRecogniser
{
    private const int LeastLabels = 4;
    private const int LastRow = 400;

    /// <summary>What a table of members within a form has for headers.</summary>
    private static bool IsOfSeat(ColumnField field) => field is ColumnField.Organisation or ColumnField.Members or ColumnField.Role
        or ColumnField.Post or ColumnField.Person or ColumnField.Attendance or ColumnField.Contact or ColumnField.Notes;

    /// <summary>What a form of a board asks for.</summary>
    private static bool IsOfBoard(ColumnField field) =>
        field is > ColumnField.Unknown and < ColumnField.OrganisationSeat or ColumnField.Organisation;

    /// <summary>The labels of a form; <c>null</c> when the sheet is none.</summary>
    public static MappedSheet? Recognise(TableSheet sheet)
    {
        List<MappedColumn> labels = [];
        int column = 0;
        bool isInSeats = false;
        foreach (TableRow row in sheet.Lines.Where(static row => row.Number <= LastRow && !row.IsBlank))
        {
            TableCell[] cells = [.. row.Cells.Where(static cell => !cell.IsBlank)];
            (ColumnField Field, decimal Score, Statement? Reason)[] said =
                [.. cells.Select(static cell => ColumnRecogniser.OfLabel(cell.Text))];
            if (said.Count(static one => one.Score >= 0.9m) is >= 3 and var headers && headers * 2 > cells.Length)
            {
                if (!said.All(static one => one.Score == 0 || IsOfSeat(one.Field)))
                {
                    return null;
                }

                labels.AddRange(cells.Select((cell, i) => Label(cell, row, SeatField(said[i].Field), said[i].Score, said[i].Reason)));
                isInSeats = true;
                continue;
            }

            bool isLabel = said[0].Score >= 0.9m && IsOfBoard(said[0].Field);
            if (isInSeats && !isLabel)
            {
                continue;
            }

            column = column == 0 && isLabel ? cells[0].Column : column;
            isInSeats &= !isLabel;
            if (column == 0 || cells[0].Column != column)
            {
                continue;
            }

            // Beside a label stands what it asks for, and then there may be another label.
            for (int i = 0; i < cells.Length; i += 2)
            {
                bool isSure = said[i].Score >= 0.9m && IsOfBoard(said[i].Field);
                if (i > 0 && !(isSure && i + 1 < cells.Length))
                {
                    break;
                }

                labels.Add(Label(cells[i], row, IsOfBoard(said[i].Field) && (isSure || said[i].Score >= 0.6m)
                    ? said[i].Field
                    : ColumnField.Unknown, said[i].Score, said[i].Reason));
            }
        }

        NamesAbove(sheet, labels, column);
        int known = labels
            .Where(static label => IsOfBoard(label.Field) && label.Score >= 0.9m)
            .DistinctBy(static label => label.Field)
            .Count();
        return known >= LeastLabels && labels.Count(static label => label.Field == ColumnField.Unknown) <= labels.Count / 2
            ? new() { Sheet = sheet.Name, Layout = SheetLayout.Form, Columns = [.. labels] }
            : null;
    }

    /// <summary>The names of boards that forms give.</summary>
    public static IEnumerable<string> Names(MappedSheet map, TableSheet sheet)
    {
        MappedColumn? label = map.Columns.FirstOrDefault(static label => label.Field == ColumnField.Name);
        return label is null || sheet.Lines.FirstOrDefault(row => row.Number == label.Row) is not { } row
            ? [sheet.Name]
            : row.Cells.Where(cell => !cell.IsBlank && cell.Column > TableColumns.Number(label.Letter))
                .Select(static cell => TextKey.Tidy(cell.Text));
    }

    /// <summary>
    /// Names of boards across the top of what is said of them, with nothing before them: a register turned on its side.
    /// </summary>
    private static void NamesAbove(TableSheet sheet, List<MappedColumn> labels, int column)
    {
        if (column == 0 || labels.Count == 0 || labels.Exists(static label => label.Field == ColumnField.Name))
        {
            return;
        }

        int first = labels.Min(static label => label.Row ?? int.MaxValue);
        if (sheet.Lines.LastOrDefault(row => row.Number < first && !row.IsBlank) is { } above
            && above.Filled() is { Length: >= 2 } names
            && names[0].Column > column
            && Array.TrueForAll(names, static name => name.Text.Any(char.IsLetter)))
        {
            labels.Insert(0, new()
            {
                Letter = TableColumns.Letter(column),
                Row = above.Number,
                Field = ColumnField.Name,
                Score = 0.8m,
                Reason = Statement.Of("import.column.names-above"),
            });
        }
    }

    private static ColumnField SeatField(ColumnField field) => field == ColumnField.Members ? ColumnField.Organisation : field;

    private static MappedColumn Label(TableCell cell, TableRow row, ColumnField field, decimal score, Statement? reason) => new()
    {
        Letter = cell.Letter,
        Row = row.Number,
        Header = TextKey.Tidy(cell.Text),
        Field = field,
        Score = field == ColumnField.Unknown ? 0 : Math.Round(score, 2),
        Reason = field == ColumnField.Unknown ? null : reason,
    };
}
