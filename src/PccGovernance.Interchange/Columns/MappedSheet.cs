using System.Globalization;

namespace PccGovernance.Interchange;

/// <summary>A sheet, its header row and what its columns hold.</summary>
public sealed record MappedSheet
{
    /// <summary>The name of the sheet; empty for separated values.</summary>
    public required string Sheet { get; init; }

    /// <summary>What its rows are.</summary>
    public SheetLayout Layout { get; init; }

    /// <summary>The row of the headers, from 1; 0 when it has none.</summary>
    public int HeaderRow { get; init; }

    /// <summary>The columns, in order.</summary>
    public ValueList<MappedColumn> Columns { get; init => field = value ?? []; } = [];

    /// <summary>The labels of a form, or of what a table says of boards across its top.</summary>
    internal IEnumerable<MappedColumn> Labels => Columns.Where(static column => column.Row is not null);

    /// <summary>Whether it gives facts of boards, and not only who sits on them or when they meet.</summary>
    internal bool IsRegister => Layout is SheetLayout.Boards or SheetLayout.Form
        || (Layout == SheetLayout.Organisations && Labels.Any());

    /// <summary>What is wrong with the map of this sheet, in sentences; a map that somebody wrote is not believed.</summary>
    internal IEnumerable<string> FindProblems()
    {
        if (HeaderRow < 0)
        {
            yield return $"The map of the sheet '{Sheet}' has {HeaderRow} for the row of headers: give 0 or more.";
        }

        foreach (MappedColumn column in Columns)
        {
            if (column.Letter is not { Length: > 0 } letter || !letter.All(char.IsAsciiLetter) || TableColumns.Number(letter) == 0)
            {
                yield return $"The map of the sheet '{Sheet}' has the column '{column.Letter}': give its letters, A to XFD.";
            }
        }

        foreach (IGrouping<(int, int?), MappedColumn> twice in Columns
            .GroupBy(static column => (TableColumns.Number(column.Letter), column.Row))
            .Where(static group => group.Count() > 1))
        {
            yield return $"The map of the sheet '{Sheet}' has the column '{twice.First().Letter}' {twice.Count()} times: give it once.";
        }

        bool isForm = Layout == SheetLayout.Form;
        bool mayHaveLabels = isForm || Layout == SheetLayout.Organisations;
        foreach (MappedColumn column in Columns.Where(column =>
            column.Row is null ? isForm : !mayHaveLabels || column.Row <= (isForm ? 0 : HeaderRow)))
        {
            string row = column.Row?.ToString(CultureInfo.InvariantCulture) ?? "of nothing";
            yield return $"The map of the sheet '{Sheet}' has the row {row} for "
                + $"'{column.Header}': in a form each label has a row from 1, in a table of organisations a row below the boards, "
                + "in others none has.";
        }

        if (Layout == SheetLayout.Boards && Columns.All(static column => column.Field != ColumnField.Name))
        {
            yield return $"The map of the sheet '{Sheet}' has no column for the names of boards: say which it is.";
        }
    }
}
