using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Says of each column of a table what has to be said: that it was left out and why, that it is asked what it holds, or that what it holds
/// was told by its cells alone.
/// </summary>
internal static class ColumnNotes
{
    /// <summary>What the codes of reasons have that are cells and not headers.</summary>
    private const string OfValues = ".values-";

    private static readonly Dictionary<ColumnField, Statement> Left = new()
    {
        [ColumnField.Unknown] = Statement.Of("import.column.unknown"),
        [ColumnField.Statutory] = Statement.Of("import.column.statutory"),
        [ColumnField.Rag] = Statement.Of("import.column.rating"),
        [ColumnField.TermsOfReference] =
            Statement.Of("import.column.terms"),
        [ColumnField.Notes] = Statement.Of("import.column.remarks"),
        [ColumnField.Contact] = Statement.Of("import.column.contact"),
        [ColumnField.Reference] = Statement.Of("import.column.numbers"),
    };

    /// <summary>Why a field is left out; <c>null</c> when it is not.</summary>
    public static Statement? WhyLeft(ColumnField field) => Left.GetValueOrDefault(field);

    /// <summary>Says what has to be said of the columns of a sheet.</summary>
    public static void Say(MappedSheet map, TableSheet sheet, ImportLog log, bool isLog)
    {
        foreach (MappedColumn column in map.Columns.Where(static column => column.Row is null))
        {
            int number = TableColumns.Number(column.Letter);
            (int values, bool coloured) = Column(sheet, map.HeaderRow, number);
            bool filled = values > 0;
            if (column.Header.Length == 0 && (values == 0 || (values < 2 && !IsBetween(map, column))))
            {
                continue;
            }

            bool hidden = sheet.HiddenColumns.Contains(number);
            if (Question(map, column, filled) is (var question, var choices))
            {
                Add(column, sheet, log, ImportEntryKind.Ambiguous, question, 0, choices);
            }
            else if (
                Left.TryGetValue(column.Field, out Statement? why)
                && (filled || coloured || column.Header.Length > 0)
                && !(map.Layout == SheetLayout.Organisations && column.Field == ColumnField.Unknown)
                && !(map.Layout == SheetLayout.Milestones && column.Field == ColumnField.Rag))
            {
                Statement? colours =
                    coloured && !filled ? Statement.Of("import.column.colours-alone")
                    : coloured && column.Field == ColumnField.Rag ? Statement.Of("import.column.colours-not-read")
                    : null;
                Add(
                    column, sheet, log, ImportEntryKind.NotImported,
                    Statement.Of(
                        hidden ? "import.column.hidden-left-out" : "import.column.left-out",
                        ("column", column.Header),
                        ("why", why),
                        ("colours", colours is null ? null : (StatementValue)colours)));
            }
            else if (filled
                && !LayoutFields.Fits(map.Layout, column.Field)
                && !SeatColumns.IsPostOfChair(column)
                && !(isLog && column.Field == ColumnField.Date))
            {
                Add(column, sheet, log, ImportEntryKind.NotImported, Statement.Of("import.column.no-place", ("column", column.Header)));
            }
            else
            {
                if (hidden && filled)
                {
                    Add(
                        column, sheet, log, ImportEntryKind.Guessed, Statement.Of("import.column.hidden", ("column", column.Header)), 0.9m);
                }

                if (filled && IsAssumed(column))
                {
                    Add(
                        column, sheet, log, ImportEntryKind.Guessed,
                        Statement.Of(
                            "import.column.assumed",
                            ("column", column.Header),
                            ("field", column.Field.ToString()),
                            ("why", column.Reason)),
                        column.Score,
                        [column.Field.ToString()]);
                }
            }
        }
    }

    /// <summary>What is asked of a column, with what it may hold; <c>null</c> for one that is not asked.</summary>
    private static (Statement Question, ValueList<string> Choices)? Question(MappedSheet map, MappedColumn column, bool isFilled) =>
        map.Layout != SheetLayout.Boards ? null
        : column.Field == ColumnField.LeadOrganisation
            ? (Statement.Of("import.column.lead-organisation", ("column", column.Header)), ["Secretariat", "Chair", "Members", "Unknown"])
        : isFilled ? OpenColumns.Ask(column, map.Columns)
        : null;

    /// <summary>Whether it was told by its cells, and not by its header or by a person, what a column holds.</summary>
    private static bool IsAssumed(MappedColumn column) =>
        column is { Score: > 0 and < 0.9m, Reason: { } reason }
            && column.Field is not (ColumnField.Unknown or ColumnField.OrganisationSeat)
            && reason.Code.Contains(OfValues, StringComparison.Ordinal);

    private static void Add(
        MappedColumn column,
        TableSheet sheet,
        ImportLog log,
        ImportEntryKind kind,
        Statement statement,
        decimal? score = null,
        ValueList<string>? choices = null) =>
        log.Add(
            new()
            {
                Sheet = sheet.Name,
                Column = column.Letter,
                Kind = kind,
                Field = score == 0 ? "column" : string.Empty,
                Value = column.Header,
                Score = score,
                Statement = statement,
                Alternatives = choices ?? [],
            });

    /// <summary>Whether a column without a header stands among those of organisations, of which one is not named.</summary>
    private static bool IsBetween(MappedSheet map, MappedColumn column)
    {
        int at = TableColumns.Number(column.Letter);
        int[] bodies =
        [
            .. map.Columns.Where(static other => other.Field == ColumnField.OrganisationSeat)
                .Select(static other => TableColumns.Number(other.Letter)),
        ];
        return bodies.Length > 1 && bodies.Min() < at && at < bodies.Max();
    }

    /// <summary>How many cells of a column have something to read, and whether more than one colour is among them.</summary>
    private static (int Values, bool IsColoured) Column(TableSheet sheet, int headerRow, int number)
    {
        int values = 0;
        string? fill = null;
        bool coloured = false;
        foreach (TableRow row in sheet.Lines)
        {
            if (row.Number > headerRow && row[number] is { } cell)
            {
                values += cell.IsBlank ? 0 : 1;
                coloured |= cell.Fill is { } other && fill is not null && !string.Equals(other, fill, StringComparison.Ordinal);
                fill ??= cell.Fill;
            }
        }

        return (values, coloured);
    }
}
