using System.Runtime.InteropServices;

namespace PccGovernance.Duplication;

/// <summary>
/// Finds for a group without a line the boards on its ground whose kind has its one subject as usual business, though they do not name it.
/// </summary>
internal static class UsualBusiness
{
    /// <summary>Of more boards than this none can be told to be the one.</summary>
    private const int Most = 2;

    public static Dictionary<int, List<int>> Of(LinkSources sources)
    {
        Dictionary<int, List<int>> links = [];
        if (sources.LoneGroups.Count == 0)
        {
            return links;
        }

        HashSet<int> wanted = [.. sources.LoneGroups.Select(static group => group.Subject[0])];
        Dictionary<(int Ground, int Theme), List<PartnershipProfile>> homes = [];
        // Of a board that an Act sets up the Act says what it is about.
        foreach (PartnershipProfile board in sources.Strategic.Where(static board => !board.IsBoardInStatute))
        {
            foreach (int theme in board.Kind.UsualThemes)
            {
                if (wanted.Contains(theme) && board.LeavesUnsaid(theme))
                {
                    ref List<PartnershipProfile>? there =
                        ref CollectionsMarshal.GetValueRefOrAddDefault(homes, (board.Ground.Number, theme), out _);
                    (there ??= []).Add(board);
                }
            }
        }

        foreach (PartnershipProfile group in sources.LoneGroups)
        {
            if (homes.GetValueOrDefault((group.Ground.Number, group.Subject[0])) is { Count: <= Most } those)
            {
                foreach (PartnershipProfile home in those)
                {
                    LinkSurvey.Link(links, group.Number, home.Number);
                }
            }
        }

        return links;
    }

    /// <summary>Whether a board is a group without a line that is there for one subject.</summary>
    public static bool IsLoneGroup(PartnershipProfile board) =>
        board.Tier == PartnershipTier.Tactical && board.Parents.Length == 0 && board.Subject.Length == 1 && board.HasSeats
        && !board.HasAssumedThemes && board.IsOrMayBeForJointWork && !board.Ground.Extent.IsEmpty;
}
