using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Reads which boards a board reports to.</summary>
internal sealed partial class ReportingLines(ImportContext context)
{
    private static readonly string[] Separators = [" and ", " & ", " + ", ";", ",", "/", "\n", " a ", " ac "];

    public void Read(BoardDraft board)
    {
        if (board.Row[ColumnField.ReportsTo] is not { IsBlank: false } cell || CellWords.IsNothing(cell.Text))
        {
            if (board.Row[ColumnField.ReportsTo] is { IsBlank: false } dash)
            {
                context.Log.Understood(board.Row.Sheet, board.Row.RowOf(dash), dash.Column);
            }

            return;
        }

        int row = board.Row.RowOf(cell);
        context.Log.Understood(board.Row.Sheet, row, cell.Column);
        if (cell.Kind == TableCellKind.Error)
        {
            Say(board, cell, cell.Text, ImportEntryKind.NotUnderstood, Statement.Of("import.cell.error", ("text", cell.Text)), null);
            return;
        }

        string text = TextKey.Tidy(context.Decisions.Find("reports-to", cell.Text, board.Row.Sheet, row) ?? cell.Text);
        if (CellWords.IsNothing(text))
        {
            return;
        }

        if (CellWords.IsUnknown(text))
        {
            Say(board, cell, text, ImportEntryKind.NotUnderstood, Statement.Of("import.board.none", ("text", text)), null);
            return;
        }

        if (text.EndsWith(";#", StringComparison.Ordinal))
        {
            // What a list looked up is gone from it: a number is left.
            Say(board, cell, text, ImportEntryKind.NotUnderstood, Statement.Of("import.board.none", ("text", text)), 0);
            return;
        }

        if (Take(board, cell, text, whole: true))
        {
            return;
        }

        foreach (string part in text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            Take(board, cell, part, whole: false);
        }
    }

    private bool Take(BoardDraft board, TableCell cell, string text, bool whole)
    {
        (IReadOnlyList<BoardDraft> found, decimal score) = context.References.GetValueOrDefault(TextKey.Of(text)) is { } numbered
            ? ([numbered], 1)
            : context.Boards.Find(text);
        if (found.Count == 0 && ByNumber(text) is { } almost)
        {
            (found, score) = ([almost], 0.9m);
        }

        if (found.Count == 0 && context.Kinds.OfType(text).Kind is { } kind)
        {
            // 'PSB' is the one public services board of the file, whatever its own name.
            found = [.. context.Drafts.Where(other => other.Kind == kind && other.SameAs is null && other != board)];
            score = 0.75m;
        }

        if (score < 1 && BoardsOfKey.Find(context, text, board) is { } byKey)
        {
            (found, score) = ([byKey], 0.95m);
        }

        if (score < 0.95m && context.Areas.WithoutHome(text) is { } inShort && context.Boards.Find(inShort) is { Score: 1 } exact)
        {
            (found, score) = (exact.Boards, 0.9m);
        }

        if (found.Count == 0 && BoardsOfKind.Find(context, text) is { } ofKind)
        {
            (found, score) = ([ofKind], 0.75m);
        }

        if (found.Count == 0)
        {
            (found, score) = BoardsInShort.Find(context, text);
        }

        if (found.Count == 0 && Together(board, cell, text))
        {
            return true;
        }

        if (score < 1 && context.Organisations.Resolve(text) is [{ Kind: not null, Score: >= 0.9m } body] && body.Kind != KindUses.Board)
        {
            Say(board, cell, text, ImportEntryKind.NotUnderstood, Statement.Of("import.board.is-body", ("text", text)), null);
            return true;
        }

        BoardDraft[] others = [.. found.Where(other => other != board && other != board.SameAs)];
        if (others.Length > 1 && others.Where(other => other.Row.Sheet == board.Row.Sheet).ToArray() is [var near]
            && context.SheetAreas.ContainsKey(board.Row.Sheet))
        {
            others = [near];
        }

        bool divisible = whole && Separators.Any(separator => text.Contains(separator, StringComparison.Ordinal));
        if (others is [var one] && (score == 1 || !divisible))
        {
            BoardDraft parent = one.SameAs ?? one;
            if (!board.ReportsTo.Contains(parent))
            {
                board.AddParent(parent);
            }

            // A second listing says for the first to whom the board reports, where the first does not.
            if (board.SameAs is { } first && first != parent && first.Row[ColumnField.ReportsTo] is null or { IsBlank: true }
                && !first.ReportsTo.Contains(parent))
            {
                first.AddParent(parent);
            }

            if (score < 1)
            {
                Say(
                    board,
                    cell,
                    text,
                    ImportEntryKind.Guessed,
                    Statement.Of("import.board.taken", ("text", text), ("board", parent.Name)),
                    score,
                    parent.Name);
            }

            return true;
        }

        if (divisible)
        {
            return false;
        }

        if (others.Length > 1)
        {
            Say(
                board,
                cell,
                text,
                ImportEntryKind.Ambiguous,
                Statement.Of("import.board.any-of", ("text", text), ("boards", others.Length)),
                0,
                [.. others.Take(8).Select(static other => other.Name)]);
        }
        else
        {
            Say(board, cell, text, ImportEntryKind.NotUnderstood, Statement.Of("import.board.none", ("text", text)), 0);
        }

        return true;
    }

    /// <summary>
    /// The board of a number that is written without its dash, or has a remark behind it: <c>TV06</c>, <c>BU-03 (&amp; BU-01)</c>.
    /// </summary>
    private BoardDraft? ByNumber(string text)
    {
        string plain = TextKey.Of(SeatPatterns.Brackets().Replace(text, string.Empty));
        if (context.References.GetValueOrDefault(plain) is { } numbered)
        {
            return numbered;
        }

        string compact = TextKey.Compact(plain);
        return compact.Length is > 2 and <= 12 && compact.Any(char.IsAsciiDigit)
            && context.References.Where(pair => TextKey.Compact(pair.Key) == compact).Take(2).ToArray() is [{ Value: { } only }]
                ? only
                : null;
    }

    /// <summary>Two boards, or all, of a kind or a name in short: <c>both HWBs</c>.</summary>
    private bool Together(BoardDraft board, TableCell cell, string text)
    {
        if (Several().Match(text) is not { Success: true, Groups: var said })
        {
            return false;
        }

        string name = said["name"].Value.TrimEnd('s');
        BoardDraft[] found =
        [
            .. (context.Kinds.OfType(name).Kind is { } kind
                    ? context.Drafts.Where(other => other.Kind == kind)
                    : BoardsInShort.Find(context, name).Boards)
                .Where(other => other.SameAs is null && other.To is null && other != board),
        ];
        bool isTwo = TextKey.Of(said["all"].Value) is "both" or "the two" or "y ddau";
        if (found.Length < 2 || (isTwo && found.Length != 2))
        {
            return false;
        }

        foreach (BoardDraft parent in found.Where(parent => !board.ReportsTo.Contains(parent)))
        {
            board.AddParent(parent);
        }

        string[] names = [.. found.Select(static parent => parent.Name)];
        Say(
            board, cell, text, ImportEntryKind.Guessed,
            Statement.Of("import.board.taken", ("text", text), ("board", string.Join("; ", names))), 0.8m, names);
        return true;
    }

    [GeneratedRegex("^(?<all>both|the two|all|all the|y ddau)( the)? (?<name>.{2,40})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        60_000)]
    private static partial Regex Several();

    private void Say(
        BoardDraft board,
        TableCell cell,
        string text,
        ImportEntryKind kind,
        Statement statement,
        decimal? score,
        params string[] alternatives
    ) =>
        context.Log.Add(
            new()
            {
                Sheet = board.Row.Sheet,
                Row = board.Row.RowOf(cell),
                Column = cell.Letter,
                Kind = kind,
                Field = "reports-to",
                Value = text,
                Statement = statement,
                Score = score,
                Alternatives = [.. alternatives],
            });
}
