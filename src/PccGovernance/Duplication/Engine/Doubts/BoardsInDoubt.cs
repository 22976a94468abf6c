using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>
/// Finds for a board of which the record says that nobody knows what it does the one on its ground that is nearest to it by subjects and
/// people: where its work is done now, if anywhere.
/// </summary>
internal static class BoardsInDoubt
{
    /// <summary>
    /// Whether the record says it of a board, which is or may be for joint work, that nobody stands above and no Act sets up.
    /// </summary>
    public static bool IsOne(PartnershipProfile board) =>
        board.HasNote && board.Parents.Length == 0 && !board.IsBoardInStatute && !board.Ground.Extent.IsEmpty && board.Reading.IsInDoubt;

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
            if (there.Count() > Questions.Most)
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

    // Half of what it is about, or three who come to both; the most of either, and the nearest ground. Of two that are as near none is
    // told.
    private static PartnershipProfile? Nearest(PartnershipProfile doubted, IEnumerable<PartnershipProfile> others)
    {
        PartnershipProfile? nearest = null;
        (int, int, bool, int, double, int) most = default;
        bool isTied = false;
        foreach (PartnershipProfile other in others.Where(other => !other.IsBelow(doubted)))
        {
            int themes = SortedSets.CountShared(doubted.Themes, other.Themes);
            int same = SharedPosts.Of(doubted, other).Same;
            if (same < Questions.FewestPeople && (themes == 0 || 2 * themes < doubted.Themes.Length))
            {
                continue;
            }

            (int, int, bool, int, double, int) near = (themes + same, SortedSets.CountShared(doubted.Subject, other.Subject),
                other.Tier == doubted.Tier, SortedSets.CountShared(doubted.Organisations, other.Organisations),
                -other.Ground.Authorities, -other.Themes.Length);
            int order = nearest is null ? 1 : near.CompareTo(most);
            isTied = order == 0 || (order < 0 && isTied);
            (nearest, most) = order > 0 ? (other, near) : (nearest, most);
        }

        return isTied ? null : nearest;
    }
}
