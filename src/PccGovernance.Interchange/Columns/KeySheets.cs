using System.Text.RegularExpressions;

namespace PccGovernance.Interchange;

/// <summary>Tells a sheet that is a key: codes in one column and what they stand for in the next, with headers or without.</summary>
internal static partial class KeySheets
{
    private const int LongestCode = 24;
    private const int LeastLines = 2;
    private const int FirstRows = 10;

    private static readonly HashSet<string> s_codes = new(
        [
            "code",
            "codes",
            "symbol",
            "letter",
            "mark",
            "abbreviation",
            "abbrev",
            "acronym",
            "key",
            "short",
            "initials",
            "cod",
            "byrfodd",
            "symbol used",
            "llythyren",
            "marc",
        ],
        StringComparer.Ordinal);

    /// <summary>The key; <c>null</c> when the sheet is none.</summary>
    public static MappedSheet? Recognise(TableSheet sheet) => SideBySide(sheet) ?? OfPairs(sheet);

    /// <summary>
    /// Several keys beside each other: a row of headers of which two or more say that meanings stand below them, each beside its codes.
    /// </summary>
    private static MappedSheet? SideBySide(TableSheet sheet)
    {
        foreach (TableRow row in sheet.Lines.Where(static row => !row.IsBlank).Take(FirstRows))
        {
            TableCell[] headers = row.Filled();
            (TableCell Code, TableCell Meaning)[] keys =
            [
                .. headers.Where(static cell => ColumnRecogniser.OfHeader(TextKey.Tidy(cell.Text)) is (ColumnField.Meaning, >= 0.9m, _))
                    .Select(cell => (row[cell.Column - 1]!, cell))
                    .Where(static pair => pair.Item1 is { IsBlank: false }),
            ];
            if (keys.Length > 1 && keys.Length * 2 == headers.Length)
            {
                return new()
                {
                    Sheet = sheet.Name,
                    Layout = SheetLayout.Abbreviations,
                    HeaderRow = row.Number,
                    Columns =
                    [
                        .. keys.SelectMany(pair => (MappedColumn[])
                        [
                            Column(pair.Code.Column, row, ColumnField.ShortName), Column(pair.Meaning.Column, row, ColumnField.Meaning),
                        ]),
                    ],
                };
            }
        }

        return null;
    }

    private static MappedSheet? OfPairs(TableSheet sheet)
    {
        int rows = 0;
        List<TableCell[]> pairs = [];
        foreach (TableCell[] cells in sheet.Lines.Select(static row => row.Filled()).Where(static cells => cells.Length > 0))
        {
            rows++;
            if (cells.Length == 2)
            {
                pairs.Add(cells);
            }
        }

        if (pairs.Count < LeastLines || pairs.Count * 10 < rows * 6)
        {
            return null;
        }

        (int code, int meaning) = (pairs[^1][0].Column, pairs[^1][1].Column);
        TableRow? header = sheet.Lines.FirstOrDefault(row => row[code] is { } first && s_codes.Contains(TextKey.Of(first.Text)));
        bool isNamed = IsKey().IsMatch(TextKey.Of(sheet.Name));
        TableCell[][] lines =
        [
            .. pairs.Where(cells => cells[0].Column == code && cells[1].Column == meaning && cells[0] != header?[code]),
        ];
        return (header is not null || isNamed)
            && lines.Length >= LeastLines
            && lines.Length * 10 >= pairs.Count * 8
            && lines.Count(static cells => cells[0].Text.Trim().Length <= LongestCode) * 10 >= lines.Length * 8
            ? new()
            {
                Sheet = sheet.Name,
                Layout = SheetLayout.Abbreviations,
                HeaderRow = header?.Number ?? 0,
                Columns =
                [
                    Column(code, header, ColumnField.ShortName),
                    Column(meaning, header, ColumnField.Meaning),
                ],
            }
            : null;
    }

    private static MappedColumn Column(int number, TableRow? header, ColumnField field) => new()
    {
        Letter = TableColumns.Letter(number),
        Header = TextKey.Tidy(header?[number]?.Text ?? string.Empty),
        Field = field,
        Score = 0.9m,
        Reason = Text.Statement.Of("import.column.of-key"),
    };

    [GeneratedRegex(
        "^(.* )?(key|legend|codes?|abbreviations?|abbrevs?|initials|shorthand|jargon|glossary"
            + "|acronyms?|look ?ups?|allwedd|byrfoddau|codau|geirfa)( .*)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex IsKey();
}
