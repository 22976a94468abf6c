namespace PccGovernance.Interchange;

/// <summary>Finds the boards of the file that a text may be in short.</summary>
internal static class BoardsInShort
{
    /// <summary>The boards that the text fits best, with how sure that is; one board alone is no guess among several.</summary>
    /// <param name="context">The import.</param>
    /// <param name="text">The text.</param>
    /// <param name="sheet">The sheet whose boards alone are looked at; <c>null</c> for all.</param>
    public static (IReadOnlyList<BoardDraft> Boards, decimal Score) Find(ImportContext context, string text, string? sheet = null)
    {
        string[] asked = ShortNames.Words(context.Areas.WrittenOut(text));
        if (asked.Length == 0)
        {
            return ([], 0);
        }

        ShortNameFit best = ShortNameFit.Letter;
        List<BoardDraft> found = [];
        foreach (BoardDraft board in context.Drafts)
        {
            if (board.SameAs is not null || (sheet is not null && board.Row.Sheet != sheet))
            {
                continue;
            }

            ShortNameFit fit = Fit(context, asked, board);
            if (fit > best)
            {
                best = fit;
                found.Clear();
            }

            if (fit == best)
            {
                found.Add(board);
            }
        }

        return (found, best switch { ShortNameFit.Whole => 0.85m, ShortNameFit.Begun => 0.8m, _ => 0.7m });
    }

    private static ShortNameFit Fit(ImportContext context, string[] asked, BoardDraft board)
    {
        ShortNameFit fit = context.InShort.Fit(asked, ShortNames.Words(board.Name), board.Kind);
        foreach (string alias in board.Aliases)
        {
            ShortNameFit other = context.InShort.Fit(asked, ShortNames.Words(alias), board.Kind);
            fit = other > fit ? other : fit;
        }

        return fit;
    }
}
