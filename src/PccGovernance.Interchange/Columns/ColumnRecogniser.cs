using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Finds the header row of a sheet and what its columns hold, from headers first and contents second.</summary>
internal sealed partial class ColumnRecogniser(ContentReaders readers)
{
    private const int LastHeaderRow = 60;
    private const int LeastAcross = 3;
    private const int LongestMark = 4;
    private static readonly string[] s_halves = ["/", " or ", " neu ", "&", "|", " - ", " – "];
    private static readonly Dictionary<string, ColumnField> Words = LoadWords();
    private readonly CellContent[] _contents = CellContent.All(readers);

    /// <summary>Headers of the sheet in hand that are boards, in a table of organisations by boards that stands alone.</summary>
    private HashSet<string> _boards = [];

    public MappedSheet Recognise(TableSheet sheet)
    {
        TableRow? header = null;
        decimal best = 0;
        foreach (TableRow row in sheet.Lines.Where(static row => row.Number <= LastHeaderRow))
        {
            decimal score = HeaderScore(row);
            if (score > best)
            {
                (header, best) = (row, score);
            }
        }

        bool isUnsure = header is null || (best < 1.5m && !IsKey(header));
        if (HeaderByContent.Find(sheet, _contents) is { } byContent
            && (isUnsure || (byContent.Number < header!.Number && HeaderByContent.IsData(sheet, header, byContent, _contents))))
        {
            header = byContent;
        }
        else if (isUnsure)
        {
            return new() { Sheet = sheet.Name };
        }

        header = HeaderRows.Whole(sheet, HeaderRows.First(sheet, header!));
        _boards = BoardHeaders.Across(sheet, header, readers.IsOrganisation);
        List<MappedColumn> columns = [];
        int last = sheet
            .Lines.SelectMany(static row => row.Cells)
            .Where(static cell => !cell.IsBlank)
            .Select(static cell => cell.Column)
            .DefaultIfEmpty()
            .Max();
        for (int column = 1; column <= Math.Min(last, 512); column++)
        {
            columns.Add(Map(column, TextKey.Tidy(header[column]?.Text ?? string.Empty), sheet, header));
        }

        ListHeaders.Take(columns);
        NumberedHeaders.Take(columns);
        SettledColumns.Settle(columns);
        ContradictedColumns.Take(columns, sheet, header, readers.IsOrganisation);
        BoardNameColumn.Take(columns, sheet, header, readers);
        CodeHeaders.Take(columns, sheet, header);
        ContentColumns.TakeKinds(columns, sheet, header, readers);
        ThemeColumns.Take(columns, sheet, header, readers.IsThemes);
        AttendanceHeaders.Take(columns, sheet, header, readers.IsOrganisation);
        LogColumns.Take(columns, sheet, header, readers.IsOrganisation);
        VenueColumns.Take(columns, sheet, header, readers.IsArea);
        PostHeaders.Take(columns, sheet, header);
        OrganisationColumns.Take(columns, sheet, header);
        CornerColumn.Take(columns, sheet, header, IsBoard);
        ContentColumns.Take(columns, sheet, header, readers);
        OpenColumns.Take(columns, sheet, header, readers);
        LeadColumns.Take(columns, sheet, header);
        Answered(columns, sheet);
        return new()
        {
            Sheet = sheet.Name,
            HeaderRow = header.Number,
            Columns = [.. columns],
            Layout = LayoutFinder.Of(columns, sheet, header, IsBoard, readers.IsOrganisation),
        };
    }

    /// <summary>What a person said of columns that were asked.</summary>
    private void Answered(List<MappedColumn> columns, TableSheet sheet)
    {
        for (int i = 0; i < columns.Count; i++)
        {
            if (columns[i].Header.Length > 0 && readers.Answer(columns[i].Header, sheet.Name) is { } field)
            {
                columns[i] = columns[i] with { Field = field, Score = 1, Reason = null };
            }
        }
    }

    /// <summary>Two columns of which one has the meanings are a key, whatever the other is called.</summary>
    private static bool IsKey(TableRow header) =>
        header.Cells.Where(static cell => !cell.IsBlank).ToArray() is [_, var last]
            && OfHeader(TextKey.Tidy(last.Text)) is (ColumnField.Meaning, 1, _);

    /// <summary>Whether a header is known for what a column holds.</summary>
    public static bool IsKnown(string header) => Words.ContainsKey(TextKey.Of(header));

    /// <summary>What a header says; the score is 0 when it says nothing.</summary>
    public static (ColumnField Field, decimal Score, Statement? Reason) OfHeader(string header)
    {
        string key = TextKey.Of(
            System.Text.RegularExpressions.Regex.Replace(
                header,
                "\\([^)]*\\)",
                string.Empty,
                System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromMinutes(1)));
        if (key.Length == 0 || header.Length > 80)
        {
            return default;
        }

        if (ListHeaders.OfTable(header) is { } column)
        {
            return ListHeaders.IsOfTheTool(column) ? default : OfHeader(column);
        }

        if (Words.TryGetValue(key, out ColumnField field) || Words.TryGetValue(TextKey.Of(header), out field))
        {
            return (field, 1, Statement.Of("import.column.header-is", ("header", header)));
        }

        string parted = ListHeaders.Parted(header);
        if (parted != header
            && Words.TryGetValue(TextKey.Of(parted), out ColumnField apart))
        {
            return (apart, 1, Statement.Of("import.column.header-is", ("header", header)));
        }

        if (HeaderWords.WrittenOut(parted) is { } whole && Words.TryGetValue(whole, out ColumnField inFull))
        {
            return (inFull, 0.95m, Statement.Of("import.column.header-is", ("header", header)));
        }

        if (OfHalves(header) is not ColumnField.Unknown and var both)
        {
            return (both, 0.95m, Statement.Of("import.column.header-is", ("header", header)));
        }

        if (MonthHeaders.Of(header) > 0)
        {
            return (ColumnField.Month, 0.9m, Statement.Of("import.column.header-is-month", ("header", header)));
        }

        // 'Freq code' holds what a key explains of how often.
        if (OfCodes().Match(TextKey.Of(parted)) is { Success: true } coded
            && OfHeader(coded.Groups["of"].Value) is { Score: >= 0.9m, Field: not (ColumnField.Name or ColumnField.Contact) } of)
        {
            return (of.Field, 0.9m, Statement.Of("import.column.header-is", ("header", header)));
        }

        string? part = Words
            .Keys.Where(word => (word.Length > 3 || word is "rag" or "cag") && TextKey.Holds(key, word))
            .MaxBy(static word => word.Length);
        return part is not null
            ? (
                Words[part],
                0.5m + (0.4m * part.Length / key.Length),
                Statement.Of("import.column.header-holds", ("header", header), ("word", part)))
            : default;
    }

    /// <summary>What the label of a form or of a row says; the score is 0 when it says nothing.</summary>
    public static (ColumnField Field, decimal Score, Statement? Reason) OfLabel(string text) =>
        OfHeader(TextKey.Tidy(text).TrimEnd(':', ' ', '?', '*'));

    private decimal HeaderScore(TableRow row)
    {
        HashSet<ColumnField> fields = [];
        decimal score = 0;
        int months = 0;
        int days = 0;
        int named = 0;
        TableCell[] cells = row.Filled();
        foreach (TableCell cell in cells)
        {
            (ColumnField field, decimal certainty, _) = OfHeader(TextKey.Tidy(cell.Text));
            if (certainty > 0 && fields.Add(field))
            {
                score += certainty;
            }
            else if ((certainty == 0 && cell.Text.Length <= 60 && (readers.IsOrganisation(cell.Text) || IsBoard(cell.Text)))
                || (certainty is > 0 and < 1 && score >= 1 && BoardHeaders.IsLikely(cell.Text)))
            {
                score += 0.3m;
                named++;
            }

            months += field == ColumnField.Month ? 1 : 0;
            days += AttendanceHeaders.IsDay(cell) ? 1 : 0;
        }

        // Days of meetings across the top: of a row of data they would be few beside what it says.
        bool isAttendance = days > 1 && fields.Count > 0;

        // Nothing but boards, or bodies, across the top and an empty corner: a table of the one by the other.
        bool isCross = named >= LeastAcross && named == cells.Length && cells[0].Column > 1;
        return fields.Count == 0 && months == 0 && !isCross ? score / 2 : score + (months > 2 || isAttendance || isCross ? 1 : 0);
    }

    private bool IsBoard(string text) => readers.IsBoard(text) || _boards.Contains(TextKey.Tidy(text));

    private MappedColumn Map(int column, string header, TableSheet sheet, TableRow headerRow)
    {
        (ColumnField field, decimal score, Statement? reason) = OfHeader(header);
        string[] values =
        [
            .. sheet
                .Lines.Where(row => row.Number > headerRow.Number)
                .Select(row => row[column])
                .OfType<TableCell>()
                .Where(static cell => !cell.IsBlank)
                .Select(static cell => cell.Text)
                .Take(60),
        ];
        if (score < 0.9m && values.Length > 0 && values.Count(MoneyText.IsMoney) * 2 > values.Length)
        {
            (field, score, reason) = (ColumnField.Cost, Math.Max(score, 0.7m), Statement.Of("import.column.values-money"));
        }
        else if (score < 0.9m
            && header.Length > 0
            && !header.Contains('£', StringComparison.Ordinal)
            && (readers.IsOrganisation(header)
                || Array.Exists(header.Split(" / "), half => half.Length < header.Length && readers.IsOrganisation(half)))
            && values.Length > 0
            && values.Count(static value => value.Length <= 40) * 10 >= values.Length * 8)
        {
            (field, score, reason) = (
                ColumnField.OrganisationSeat,
                0.85m,
                Statement.Of("import.column.header-is-body", ("header", header)));
        }

        bool isOfMarks = field == ColumnField.Name && score < 1 && BoardHeaders.IsLikely(header) && values.Length > 0
            && Array.TrueForAll(values, static value => value.Length <= LongestMark && MatrixCellText.Read(value, null).HasValue);
        if (header.Length > 0 && (isOfMarks || IsBoard(header)))
        {
            return new()
            {
                Letter = TableColumns.Letter(column),
                Header = header,
                Reason = Statement.Of("import.column.header-is-board", ("header", header)),
            };
        }

        if (
            score < 0.6m
            && values.Length >= 3
            && values.Count(static value => CellContent.IsFrequency(value)) * 10
                >= values.Length * 6)
        {
            (field, score, reason) = (ColumnField.Frequency, 0.6m, Statement.Of("import.column.values-frequencies"));
        }
        else if (field is ColumnField.Unknown or ColumnField.Secretariat
            && MinuteColumns.IsOfMinutes(header) && MinuteColumns.AreMinutes(values))
        {
            (field, score, reason) = (ColumnField.Length, 0.9m, Statement.Of("import.column.values-lengths"));
        }
        else if (
            score < 0.6m
            && values.Length >= 3
            && values.Count(static value => MeetingLengthText.Read(value) is { HasValue: true } && !decimal.TryParse(value, out _)) * 10
                >= values.Length * 6)
        {
            (field, score, reason) = (ColumnField.Length, 0.6m, Statement.Of("import.column.values-lengths"));
        }

        return new()
        {
            Letter = TableColumns.Letter(column),
            Header = header,
            Field = field,
            Score = Math.Round(score, 2),
            Reason = reason,
        };
    }
}
