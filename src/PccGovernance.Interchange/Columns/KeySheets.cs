using System.Text.RegularExpressions;

namespace PccGovernance.Interchange;

/// <summary>Tells a sheet that is a key: codes in one column and what they stand for in the next, with headers or without.</summary>
internal static partial class KeySheets
{
    private const int LongestCode = 24;
    private const int LeastLines = 2;

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
    public static MappedSheet? Recognise(TableSheet sheet)
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
