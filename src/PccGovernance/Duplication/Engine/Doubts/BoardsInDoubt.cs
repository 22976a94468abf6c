using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>
/// Finds for a board of which the record says that nobody knows what it does the one on its ground that is nearest to it by subjects and
/// people: where its work is done now, if anywhere.
/// </summary>
internal static class BoardsInDoubt
{
    /// <summary>To how many decimals likeness is compared: sums of shares that are the same differ in the last bit.</summary>
    private const int Decimals = 12;

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

    // Half of what it is about, or three who come to both; of those the one whose themes are most like its own and to which most of its
    // members come, and the nearest ground. Of two that are as near none is told.
    private static PartnershipProfile? Nearest(PartnershipProfile doubted, IEnumerable<PartnershipProfile> others)
    {
        PartnershipProfile? nearest = null;
        (double, int, bool, double, int) most = default;
        bool isTied = false;
        foreach (PartnershipProfile other in others.Where(other => !other.IsBelow(doubted)))
        {
            int themes = SortedSets.CountShared(doubted.Themes, other.Themes);
            int same = SharedPosts.Of(doubted, other).Same;
            if (same < Questions.FewestPeople && (themes == 0 || 2 * themes < doubted.Themes.Length))
            {
                continue;
            }

            double size = Math.Max(1, doubted.Organisations.Length);
            (double, int, bool, double, int) near = (
                Math.Round(((double)themes / Math.Max(1, doubted.Themes.Length + other.Themes.Length - themes))
                    + ((SortedSets.CountShared(doubted.Organisations, other.Organisations) + same) / size), Decimals),
                SortedSets.CountShared(doubted.Subject, other.Subject), other.Tier == doubted.Tier, -other.Ground.Authorities,
                -other.Themes.Length);
            int order = nearest is null ? 1 : near.CompareTo(most);
            isTied = order == 0 || (order < 0 && isTied);
            (nearest, most) = order > 0 ? (other, near) : (nearest, most);
        }

        return isTied ? null : nearest;
    }
}
