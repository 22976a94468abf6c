using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using NodaTime;

namespace PccGovernance.Interchange;

/// <summary>Reads one sheet of a workbook as a stream, keeping only cells that hold something.</summary>
internal sealed class XlsxSheetReader(
    string fileName,
    TableOptions options,
    XlsxStyles styles,
    List<XlsxText> strings,
    bool from1904,
    int cellsLeft)
{
    private const int LastColumn = 16_384;
    private const int LastRow = 1_048_576;
    private readonly TableRowsBuilder _rows = new();
    private readonly List<int> _hiddenColumns = [];
    private readonly List<TableMerge> _merges = [];
    private Dictionary<(int Row, int Column), string> _comments = [];

    /// <summary>How many more cells may be kept after this sheet.</summary>
    public int CellsLeft { get; private set; } = cellsLeft;

    public TableSheet Read(WorksheetPart part, string name)
    {
        _comments = Comments(part);
        using XmlReader reader = XlsxText.Reader(part.GetStream(FileMode.Open, FileAccess.Read), options.MaxUnpackedBytes);
        int lastRow = 0;
        while (!reader.EOF)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                reader.Read();
                continue;
            }

            switch (reader.LocalName)
            {
                case "col":
                    HideColumns(reader);
                    reader.Read();
                    break;
                case "row":
                    lastRow = ReadRow(reader, lastRow, name);
                    break;
                case "mergeCell":
                    Merge(reader.GetAttribute("ref"));
                    reader.Read();
                    break;
                default:
                    reader.Read();
                    break;
            }
        }

        return new()
        {
            Name = name,
            Lines = _rows.BuildInOrder(),
            HiddenColumns = [.. _hiddenColumns.Order()],
            Merges = [.. _merges],
        };
    }

    private void HideColumns(XmlReader reader)
    {
        if (reader.GetAttribute("hidden") is "1" or "true"
            && int.TryParse(reader.GetAttribute("min"), out int min) && int.TryParse(reader.GetAttribute("max"), out int max))
        {
            // Programs hide 'all columns to the right' as well; what lies there empty is no column of the table.
            _hiddenColumns.AddRange(Enumerable.Range(min, Math.Min(max, Math.Min(LastColumn, min + 500)) - min + 1));
        }
    }

    private int ReadRow(XmlReader reader, int lastRow, string sheet)
    {
        int number = int.TryParse(reader.GetAttribute("r"), out int given) ? given : lastRow + 1;
        if (number is < 1 or > LastRow)
        {
            throw new InterchangeException(FormattableString.Invariant(
                $"'{fileName}' has a row {number} in '{sheet}', and a sheet has 1 to {LastRow:N0}: save it again in a program."));
        }

        bool hidden = reader.GetAttribute("hidden") is "1" or "true";
        List<TableCell> cells = [];
        if (!reader.IsEmptyElement)
        {
            using XmlReader inner = reader.ReadSubtree();
            inner.Read();
            int column = 0;
            while (!inner.EOF)
            {
                if (inner is { NodeType: XmlNodeType.Element, LocalName: "c" })
                {
                    column =
                        inner.GetAttribute("r") is { } reference && TableColumns.Number(reference) is > 0 and int named
                            ? named
                            : column + 1;
                    if (ReadCell(inner, number, column) is { } cell)
                    {
                        cells.Add(cell);
                    }
                }
                else
                {
                    inner.Read();
                }
            }
        }

        reader.Read();
        Keep(number, hidden, cells, sheet);
        return number;
    }

    private void Keep(int number, bool hidden, List<TableCell> cells, string sheet)
    {
        if (cells.Count == 0)
        {
            return;
        }

        CellsLeft -= cells.Count;
        if (_rows.Count >= options.MaxRows || CellsLeft < 0)
        {
            throw new InterchangeException(
                $"'{fileName}' has more than {options.MaxRows} rows in the sheet '{sheet}', or more than {options.MaxCells} cells: it is "
                + "no map of partnerships, or raise the limit if you trust it."
            );
        }

        if (cells.GroupBy(static cell => cell.Column).FirstOrDefault(static group => group.Count() > 1) is { } twice)
        {
            throw new InterchangeException(
                $"'{fileName}' gives the cell {TableColumns.Letter(twice.Key)}{number} of the sheet '{sheet}' twice, so that nobody can "
                + "tell which holds: open it in a spreadsheet program and save it again.");
        }

        _rows.Add(new() { Number = number, IsHidden = hidden, Cells = [.. cells.OrderBy(static cell => cell.Column)] });
    }

    private TableCell? ReadCell(XmlReader reader, int row, int column)
    {
        string type = reader.GetAttribute("t") ?? "n";
        int style = int.TryParse(reader.GetAttribute("s"), out int index) ? index : 0;
        (string? value, string? formula, XlsxText? inline) = Content(reader);
        (TableCellKind numberKind, bool struck, string? fill) = styles[style];
        string? comment = _comments.GetValueOrDefault((row, column));
        XlsxText text = type switch
        {
            "s" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int shared) && shared < strings.Count =>
                strings[shared],
            "inlineStr" => inline ?? new(value ?? string.Empty, null),
            _ => new(value ?? string.Empty, null),
        };
        if (text.Text.Length > options.MaxCellCharacters)
        {
            throw new InterchangeException(
                $"'{fileName}' has a cell of {text.Text.Length} characters at {TableColumns.Letter(column)}{row}; a cell may have "
                + $"{options.MaxCellCharacters}.");
        }

        if (text.Text.Length == 0 && fill is null && comment is null)
        {
            return null;
        }

        (TableCellKind kind, double? number, string shown) = Value(type, text.Text, numberKind);
        return new()
        {
            Column = column,
            Kind = kind,
            Text = shown,
            Number = number,
            IsStruckThrough = struck || (text.Struck is { } part && part.Length >= text.Text.Length),
            StruckText = struck ? null : text.Struck,
            Fill = fill,
            Comment = comment,
            Formula = formula,
            CountsFrom1904 = from1904 && kind == TableCellKind.Number,
        };
    }

    private static (string? Value, string? Formula, XlsxText? Inline) Content(XmlReader reader)
    {
        string? value = null;
        string? formula = null;
        XlsxText? inline = null;
        if (!reader.IsEmptyElement)
        {
            using XmlReader inner = reader.ReadSubtree();
            inner.Read();
            while (!inner.EOF)
            {
                switch (inner.NodeType == XmlNodeType.Element ? inner.LocalName : null)
                {
                    case "v":
                        value = inner.ReadElementContentAsString();
                        break;
                    case "f":
                        formula = inner.ReadElementContentAsString();
                        break;
                    case "is":
                        inline = XlsxText.Read(inner);
                        break;
                    default:
                        inner.Read();
                        break;
                }
            }
        }

        reader.Read();
        return (value, formula, inline);
    }

    private (TableCellKind Kind, double? Number, string Text) Value(string type, string text, TableCellKind numberKind)
    {
        if (text.Length == 0)
        {
            return (TableCellKind.Empty, null, text);
        }

        switch (type)
        {
            case "e":
                return (TableCellKind.Error, null, text);
            case "b":
                return (TableCellKind.Boolean, null, text == "1" ? "TRUE" : "FALSE");
            case "n"
                when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number):
                return numberKind switch
                {
                    TableCellKind.Date when number >= 1 && SerialDate.From(number, from1904) is { } date => (
                        TableCellKind.Date,
                        number,
                        date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)),
                    TableCellKind.Date or TableCellKind.Time when number is >= 0 and < 1 => (TableCellKind.Time, number, Clock(number)),
                    _ => (TableCellKind.Number, number, number.ToString("R", CultureInfo.InvariantCulture)),
                };
            case "d" when DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime iso):
                return (TableCellKind.Date, null, LocalDate.FromDateTime(iso).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
            default:
                return (TableCellKind.Text, null, text);
        }
    }

    private static string Clock(double partOfDay)
    {
        int minutes = (int)Math.Round(partOfDay * 1440);
        return string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:D2}:{minutes % 60:D2}");
    }

    private void Merge(string? reference)
    {
        string[] ends = (reference ?? string.Empty).Split(':');
        if (ends.Length == 2 && TableColumns.Row(ends[0]) is > 0 and int first && TableColumns.Row(ends[1]) is > 0 and int last)
        {
            _merges.Add(
                new()
                {
                    FirstRow = first,
                    LastRow = last,
                    FirstColumn = TableColumns.Number(ends[0]),
                    LastColumn = TableColumns.Number(ends[1]),
                });
        }
    }

    private Dictionary<(int Row, int Column), string> Comments(WorksheetPart part)
    {
        Dictionary<(int Row, int Column), string> comments = [];
        if (part.WorksheetCommentsPart is { } comment)
        {
            using XmlReader reader = XlsxText.Reader(comment.GetStream(FileMode.Open, FileAccess.Read), options.MaxUnpackedBytes);
            (int Row, int Column) at = default;
            while (!reader.EOF)
            {
                if (reader is { NodeType: XmlNodeType.Element, LocalName: "text" })
                {
                    comments[at] = XlsxText.Read(reader).Text.Trim();
                    continue;
                }

                if (reader is { NodeType: XmlNodeType.Element, LocalName: "comment" } && reader.GetAttribute("ref") is { } reference)
                {
                    at = (TableColumns.Row(reference), TableColumns.Number(reference));
                }

                reader.Read();
            }
        }

        return comments;
    }
}
