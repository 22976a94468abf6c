namespace PccGovernance.Interchange;

/// <summary>Finds a board by its kind and area: <c>Dover CSP</c>, whatever its own name is.</summary>
internal static class BoardsOfKind
{
    private const int LongestName = 4;

    /// <summary>The one board of the file of the kind and area that a text names; <c>null</c> where there is none, or more.</summary>
    public static BoardDraft? Find(ImportContext context, string text)
    {
        if (context.Kinds.OfName(text, null) is not { HasValue: true, Value: { } kind } || !KindUses.Is(kind, "one-for-an-area"))
        {
            return null;
        }

        BoardDraft[] ofKind = [.. context.Drafts.Where(board => board.Kind == kind && board.SameAs is null && !board.Footprint.IsUnknown)];
        if (ofKind.Length == 0 || AreaOf(context, text) is not { } ground)
        {
            return null;
        }

        BoardDraft[] there = [.. ofKind.Where(board => context.Areas.Ground(board.Footprint.Areas).SetEquals(ground))];
        return there is [var one] ? one : null;
    }

    /// <summary>The ground of the longest name of one area in a text.</summary>
    private static HashSet<AreaCode>? AreaOf(ImportContext context, string text)
    {
        string[] words = TextKey.Of(context.Areas.WrittenOut(text)).Split(' ');
        for (int length = Math.Min(LongestName, words.Length); length > 0; length--)
        {
            for (int at = 0; at + length <= words.Length; at++)
            {
                if (context.Areas.Find(string.Join(' ', words, at, length)) is [{ Score: >= 0.85m } area])
                {
                    return context.Areas.Ground(area.Codes);
                }
            }
        }

        return null;
    }
}
