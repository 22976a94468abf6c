namespace PccGovernance.Interchange;

/// <summary>Reads the themes of a board, by the words of the field and by the file's own key.</summary>
internal sealed class BoardThemes(ImportContext context)
{
    public void Read(BoardDraft board)
    {
        if (board.Row[ColumnField.Themes] is not { IsBlank: false } cell)
        {
            return;
        }

        context.Log.Understood(board.Row.Sheet, board.Row.RowOf(cell), cell.Column);
        (board.Themes, List<CellReading<string>> said) =
            context.Themes.Read(context.Decisions.Find("theme", cell.Text, board.Row.Sheet, board.Row.Row) ?? cell.Text);
        foreach (CellReading<string> word in said)
        {
            if (context.Decisions.Find("theme", word.Value!, board.Row.Sheet, board.Row.Row) is { } decided)
            {
                board.Themes = [.. board.Themes, .. context.Themes.Read(decided).Themes.Except(board.Themes)];
                continue;
            }

            if (!word.HasValue && ByKey(word.Value!) is { Count: > 0 } explained)
            {
                board.Themes = [.. board.Themes, .. explained.Except(board.Themes)];
                continue;
            }

            context.Log.Add(new()
            {
                Sheet = board.Row.Sheet,
                Row = board.Row.RowOf(cell),
                Column = cell.Letter,
                Kind = word.Issue,
                Field = "theme",
                Value = word.Value!,
                Statement = word.Statement!,
                Score = word.HasValue ? word.Score : IsLeftOut(word, board) ? null : 0,
                Alternatives = [.. word.Alternatives],
                Group = IsLeftOut(word, board) ? string.Empty : word.Group,
            });
        }
    }

    /// <summary>Whether a person said that words which are no themes are left out.</summary>
    private bool IsLeftOut(CellReading<string> word, BoardDraft board) => word.Group.Length > 0
        && context.Decisions.Find(word.Group, QuestionGroups.Any, board.Row.Sheet, board.Row.Row) is not null;

    private List<Id<Theme>>? ByKey(string word) => context.Key.MeaningsOf(word)
        .Where(context.Themes.IsList)
        .Select(meaning => context.Themes.Read(meaning).Themes)
        .FirstOrDefault(static themes => themes.Count > 0);
}
