namespace PccGovernance.Interchange;

/// <summary>Finds the board that a code stands for by the file's own key.</summary>
internal static class BoardsOfKey
{
    private const decimal LeastFit = 0.8m;

    /// <summary>
    /// The one board that fits what the key says; <c>null</c> where the key has not the code, or no board or several fit.
    /// </summary>
    public static BoardDraft? Find(ImportContext context, string code, BoardDraft? except)
    {
        foreach (string meaning in context.Key.MeaningsOf(code))
        {
            (IReadOnlyList<BoardDraft> found, decimal score) = context.Boards.Find(meaning);
            if (score >= LeastFit && found.Where(board => board != except).Take(2).ToArray() is [var one])
            {
                return one;
            }

            if (context.Kinds.OfType(meaning).Kind is { } kind
                && context.Drafts.Where(board => board.Kind == kind && board.SameAs is null && board.To is null && board != except)
                    .Take(2)
                    .ToArray() is [var ofKind])
            {
                return ofKind;
            }
        }

        return null;
    }
}
