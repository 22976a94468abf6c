using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <content>What a row has of boards: several in one cell, and the area of the block in which it stands.</content>
internal sealed partial class SheetRows
{
    private int? _areaOfBlocks;
    private TableCell? _block;
    private (PartnershipTier Level, string Heading)? _level;

    /// <summary>The board of a row, or several where the cell of its name has several.</summary>
    private IEnumerable<BoardRow> Boards(TableRow row, TableCell name)
    {
        BoardRow Of(string text, IEnumerable<TableCell> more)
        {
            IEnumerable<TableCell> cells = row.Cells
                .Select(cell => cell.Column == name.Column ? cell with { Text = text } : cell)
                .Concat(more)
                .OrderBy(static cell => cell.Column);
            return new(_byNumber, row with { Cells = [.. cells] }) { Sheet = sheet.Name };
        }

        if (BoardsOfCell.Listed(name.Text) is { Length: > 1 } listed)
        {
            Said(row, name, "import.board.several-in-cell", ImportEntryKind.Guessed, 0.8m, listed);
            return listed.Select(text => Of(text, []));
        }

        if (BoardsOfCell.Perhaps(name.Text) is { Length: > 1 } perhaps)
        {
            string? answer = context.Decisions.Find("boards", name.Text, sheet.Name, row.Number);
            if (answer is not null)
            {
                return TextKey.Of(answer) is "several" ? perhaps.Select(text => Of(text, [])) : [Of(name.Text, [])];
            }

            Said(row, name, "import.board.perhaps-several", ImportEntryKind.Ambiguous, 0, ["one", "several"]);
        }
        else if (BoardsOfCell.WithMore(name.Text) is (var first, var rest))
        {
            Said(row, name, "import.board.name-and-more", ImportEntryKind.Guessed, 0.85m, [first]);
            TableCell[] purpose = Cell(row, ColumnField.Purpose) is null or { IsBlank: true }
                && Array.IndexOf(_byNumber, ColumnField.Purpose) is > 0 and var at
                    ? [new() { Column = at, Kind = TableCellKind.Text, Text = rest }]
                    : [];
            return [Of(first, purpose)];
        }

        return [new(_byNumber, row) { Sheet = sheet.Name }];
    }

    private void Said(TableRow row, TableCell name, string code, ImportEntryKind kind, decimal score, string[] alternatives) =>
        context.Log.Add(new()
        {
            Sheet = sheet.Name,
            Row = row.Number,
            Column = name.Letter,
            Kind = kind,
            Field = score == 0 ? "boards" : string.Empty,
            Value = name.Text,
            Score = score,
            Statement = Statement.Of(code, ("text", TextKey.Tidy(name.Text)), ("boards", string.Join("; ", alternatives))),
            Alternatives = [.. alternatives],
        });

    /// <summary>Begins what stands below a heading: one of a level gives it to the boards below, and any other to none.</summary>
    private void Begin(string heading)
    {
        string key = TextKey.Of(heading);
        if (!PageFooter().IsMatch(key) && !_byNumber.Contains(ColumnField.Tier))
        {
            _level = Level().Match(key) is { Success: true, Groups: var said } && CellMarks.Level(said["level"].Value) is { } level
                ? (level, TextKey.Tidy(heading))
                : null;
        }
    }

    /// <summary>A board with the level of the heading above, where its table has no column of levels.</summary>
    private BoardRow Levelled(BoardRow board, TableCell name)
    {
        if (_level is not (var level, var heading))
        {
            return board;
        }

        board.Level = level;
        context.Log.Add(new()
        {
            Sheet = sheet.Name,
            Row = board.Row,
            Column = name.Letter,
            Kind = ImportEntryKind.Guessed,
            Value = string.Empty,
            Score = 0.85m,
            Statement = Statement.Of("import.board.level-of-heading", ("text", heading), ("level", level.ToString())),
        });
        return board;
    }

    /// <summary>A heading that numbers the boards below it: a number, capitals, and nothing of a board.</summary>
    private bool IsNumberedHeading(TableRow row, TableCell[] cells) =>
        cells is [var number, var heading]
        && FieldAt(number.Column) == ColumnField.Reference
        && FieldAt(heading.Column) == ColumnField.Name
        && heading.Text.Contains(' ', StringComparison.Ordinal)
        && SeatPatterns.Brackets().Replace(heading.Text, string.Empty) is var plain
        && plain.Any(char.IsLetter)
        && !plain.Any(char.IsLower)
        && _headers.Count > LeastFacts
        && row.Number > map.HeaderRow;

    /// <summary>A row with the area of the block in which it stands, where only the first row of each block names it.</summary>
    private TableRow OfBlock(TableRow row)
    {
        if (AreaOfBlocks() is not (> 0 and var column))
        {
            return row;
        }

        if (row[column] is { IsBlank: false } own)
        {
            _block = own;
            return row;
        }

        if (_block is null)
        {
            return row;
        }

        context.Log.Add(new()
        {
            Sheet = sheet.Name,
            Row = row.Number,
            Column = _block.Letter,
            Kind = ImportEntryKind.Guessed,
            Value = string.Empty,
            Score = 0.8m,
            Statement = Statement.Of("import.area.of-block", ("text", TextKey.Tidy(_block.Text))),
            Alternatives = [_block.Text],
        });
        return row with
        {
            Cells = [.. row.Cells.Where(cell => cell.Column != column).Append(_block).OrderBy(static cell => cell.Column)],
        };
    }

    /// <summary>
    /// The column of areas before the names in which each area stands once, above others that give none; 0 where there is none.
    /// </summary>
    private int AreaOfBlocks()
    {
        if (_areaOfBlocks is { } known)
        {
            return known;
        }

        int area = Array.IndexOf(_byNumber, ColumnField.Footprint);
        int name = Array.IndexOf(_byNumber, ColumnField.Name);
        HashSet<string> seen = new(StringComparer.Ordinal);
        int blank = 0;
        bool isOfBlocks = area > 0 && area < name && _merged.IsEmpty;
        foreach (TableRow row in sheet.Lines)
        {
            if (isOfBlocks && row.Number > map.HeaderRow && row[name] is { IsBlank: false } called && !IsTotal(called.Text))
            {
                bool isBlank = row[area] is null or { IsBlank: true };
                blank += isBlank ? 1 : 0;
                if (isBlank ? seen.Count == 0 : !seen.Add(TextKey.Of(row[area]!.Text)))
                {
                    isOfBlocks = false;
                    break;
                }
            }
        }

        _areaOfBlocks = isOfBlocks && seen.Count > 1 && blank > 1 ? area : 0;
        return _areaOfBlocks.Value;
    }

    [GeneratedRegex(
        "^((tier|level|lefel|haen) \\d )?(?<level>strategic|tactical|operational|strategol|tactegol|gweithredol)"
            + "( (and|delivery|local|level|tier|boards?|groups?|meetings?|partnerships?|forums?))*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Level();

    [GeneratedRegex("^(page|tudalen|sheet) \\d+( (of|o) \\d+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex PageFooter();
}
