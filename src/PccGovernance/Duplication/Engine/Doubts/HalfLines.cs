namespace PccGovernance.Duplication;

/// <summary>
/// Finds for a board of two places that answers to the board of one of them its fellow in the other: both ask it for the same, and only one
/// hears of it.
/// </summary>
internal static class HalfLines
{
    public static Dictionary<int, List<int>> Of(LinkSources sources)
    {
        PartnershipProfile[] boards = sources.All;
        Dictionary<int, List<int>> links = [];
        PartnershipProfile[] halves = [.. sources.Halved.Where(board => IsWider(board, boards[board.Parents[0]]))];
        if (halves.Length == 0)
        {
            return links;
        }

        HashSet<int> wanted = [.. halves.SelectMany(board => boards[board.Parents[0]].Kind.Numbers)];
        // By kind and first cell: a fellow lies within the ground of the board, so that its first cell does.
        ILookup<(int Kind, int Cell), PartnershipProfile> ofKind = boards.Where(static board => board.Ground.Cells.Length > 0)
            .SelectMany(static board => board.Kind.Numbers.Select(kind => (Kind: kind, Board: board)))
            .Where(entry => wanted.Contains(entry.Kind))
            .ToLookup(static entry => (entry.Kind, entry.Board.Ground.Cells[0]), static entry => entry.Board);
        foreach (PartnershipProfile board in halves)
        {
            PartnershipProfile superior = boards[board.Parents[0]];
            PartnershipProfile[] fellows = [.. superior.Kind.Numbers
                .SelectMany(kind => board.Ground.Cells.SelectMany(cell => ofKind[(kind, cell)])).Distinct()
                .Where(fellow => AreTheHalves(board, superior, fellow) && !board.IsBelow(fellow) && !fellow.IsBelow(board))];
            if (fellows is [var one])
            {
                LinkSurvey.Link(links, board.Number, one.Number);
            }
        }

        return links;
    }

    /// <summary>Whether a board, which is or may be for joint work, answers to one other and its ground is known.</summary>
    public static bool MayBeOne(PartnershipProfile board) => board.Parents.Length == 1 && !board.Ground.Extent.IsEmpty;

    private static bool IsWider(PartnershipProfile board, PartnershipProfile superior) =>
        superior.Kind.Numbers.Length > 0 && !superior.Ground.Extent.IsEmpty && superior.Ground.Number != board.Ground.Number
        && board.Ground.Extent.Contains(superior.Ground.Extent);

    private static bool AreTheHalves(PartnershipProfile board, PartnershipProfile superior, PartnershipProfile fellow) =>
        !fellow.Ground.Extent.Intersects(superior.Ground.Extent) && board.Ground.Extent.Contains(fellow.Ground.Extent)
        && superior.Ground.Cells.Length + fellow.Ground.Cells.Length == board.Ground.Cells.Length;
}
