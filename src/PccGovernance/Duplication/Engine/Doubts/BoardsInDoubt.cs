using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>
/// Finds for a board of which the record says that nobody knows what it does the one on its ground that has most of its subjects or of its
/// people: where its work is done now, if anywhere.
/// </summary>
internal static class BoardsInDoubt
{
    /// <summary>What is said of more boards of one ground than this is about the list, not about two of them.</summary>
    private const int Most = 6;

    /// <summary>From how many bodies the same person must come to say where the work may lie.</summary>
    private const int FewestPeople = 3;

    /// <summary>Whether the record says it of a board that nobody stands above and no Act sets up.</summary>
    public static bool IsOne(PartnershipProfile board) =>
        board.Reading.IsInDoubt && board.IsOrMayBeForJointWork && board.Parents.Length == 0 && !board.IsBoardInStatute
        && !board.Ground.Extent.IsEmpty;

    public static Dictionary<int, List<int>> Of(LinkSources sources, GroundHolders grounds)
    {
        Dictionary<int, List<int>> links = [];
        if (sources.InDoubt.Count == 0)
        {
            return links;
        }

        ILookup<FootprintFacts, PartnershipProfile> boards = sources.All
            .Where(static board => board.IsOrMayBeForJointWork && !IsOne(board))
            .ToLookup(static board => board.Ground);
        foreach (IGrouping<FootprintFacts, PartnershipProfile> there in sources.InDoubt.GroupBy(static board => board.Ground))
        {
            if (there.Count() > Most)
            {
                continue;
            }

            foreach (PartnershipProfile board in there)
            {
                if (Nearest(board, grounds.Of(there.Key).SelectMany(ground => boards[ground])) is { } nearest)
                {
                    LinkSurvey.Link(links, board.Number, nearest.Number);
                }
            }
        }

        return links;
    }

    // Half of what it is about, or three who come to both; the most of either, and the nearest ground.
    private static PartnershipProfile? Nearest(PartnershipProfile doubted, IEnumerable<PartnershipProfile> others) => others
        .Where(other => !other.IsBelow(doubted))
        .Select(other => (Board: other, Themes: SortedSets.CountShared(doubted.Themes, other.Themes), SharedPosts.Of(doubted, other).Same))
        .Where(near => (near.Themes > 0 && 2 * near.Themes >= doubted.Themes.Length) || near.Same >= FewestPeople)
        .OrderByDescending(static near => near.Themes + near.Same)
        .ThenByDescending(near => SortedSets.CountShared(doubted.Subject, near.Board.Subject))
        .ThenByDescending(near => near.Board.Tier == doubted.Tier)
        .ThenByDescending(near => SortedSets.CountShared(doubted.Organisations, near.Board.Organisations))
        .ThenBy(static near => near.Board.Ground.Authorities)
        .ThenBy(static near => near.Board.Themes.Length)
        .Select(static near => near.Board)
        .FirstOrDefault();
}
