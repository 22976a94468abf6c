using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Lines that only the numbers of the boards show: 2.1 stands below 2, and reports to it. A board whose number is of another's part of the
/// list is told, and not taken.
/// </summary>
internal static partial class NumberedLines
{
    /// <summary>So many numbers show that they are those of a tree, and not of a meeting or a page.</summary>
    private const int LeastBelow = 3;

    /// <summary>Lists longer than that are no hand's.</summary>
    private const int MostNumbers = 2_000;

    /// <summary>Takes the lines of the sheets that have numbers and say nothing of lines.</summary>
    public static void Take(ImportContext context)
    {
        foreach ((TableSheet sheet, MappedSheet map) in context.Maps.Where(static pair => pair.Value.Layout == SheetLayout.Boards
            && pair.Value.Columns.Any(static column => column.Field == ColumnField.Reference)
            && pair.Value.Columns.All(static column => column.Field != ColumnField.ReportsTo)))
        {
            (BoardDraft Board, TableCell Cell, string[] Number)[] numbered =
            [
                .. from board in context.Drafts
                   where board.Row.Sheet == sheet.Name
                   let cell = board.Row[ColumnField.Reference]
                   where cell is { IsBlank: false } && Dotted().IsMatch(cell.Text.Trim())
                   select (board, cell, cell.Text.Trim().TrimEnd('.', ')').Split('.')),
            ];
            if (numbered.Length <= MostNumbers)
            {
                Take(context, numbered);
            }
        }
    }

    private static void Take(ImportContext context, (BoardDraft Board, TableCell Cell, string[] Number)[] numbered)
    {
        List<(BoardDraft Board, TableCell Cell, BoardDraft? Parent, BoardDraft? Elsewhere)> found = [];
        List<(BoardDraft Board, string[] Number)> above = [];
        foreach ((BoardDraft board, TableCell cell, string[] number) in numbered)
        {
            if (number.Length > 1)
            {
                BoardDraft? parent = above.FindLast(one => IsBelow(number, one.Number)).Board;
                BoardDraft? elsewhere = parent is null
                    ? numbered.FirstOrDefault(one => one.Board != board && IsBelow(number, one.Number)).Board
                    : null;
                found.Add((board, cell, parent, elsewhere));
                if (elsewhere is not null)
                {
                    continue;
                }
            }

            above.RemoveAll(one => one.Number[0] != number[0]);
            above.Add((board, number));
        }

        int below = found.Count(static one => one.Parent is not null);
        if (below < LeastBelow || found.Count(static one => one.Elsewhere is not null) * 3 > below)
        {
            return;
        }

        foreach ((BoardDraft board, TableCell cell, BoardDraft? parent, BoardDraft? elsewhere) in found)
        {
            if (parent is not null && !board.ReportsTo.Contains(parent.SameAs ?? parent))
            {
                board.AddParent(parent.SameAs ?? parent);
                Say(context, board, cell, parent, ImportEntryKind.Guessed, "import.board.below-by-number", 0.85m);
            }
            else if (elsewhere is not null)
            {
                Say(context, board, cell, elsewhere, ImportEntryKind.Conflicting, "import.board.number-elsewhere", 0.5m);
            }
        }
    }

    /// <summary>Whether a number is one step below another: 2.1.3 is below 2.1.</summary>
    private static bool IsBelow(string[] number, string[] other) =>
        number.Length == other.Length + 1 && number.AsSpan(0, other.Length).SequenceEqual(other);

    private static void Say(
        ImportContext context, BoardDraft board, TableCell cell, BoardDraft parent, ImportEntryKind kind, string code, decimal score) =>
        context.Log.Add(new()
        {
            Sheet = board.Row.Sheet,
            Row = board.Row.RowOf(cell),
            Column = cell.Letter,
            Kind = kind,
            Value = cell.Text,
            Score = score,
            Statement = Statement.Of(code, ("text", cell.Text.Trim()), ("board", parent.Name)),
            Alternatives = [parent.Name],
        });

    [GeneratedRegex("^\\d{1,3}(\\.\\d{1,3}){0,4}[.)]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Dotted();
}
