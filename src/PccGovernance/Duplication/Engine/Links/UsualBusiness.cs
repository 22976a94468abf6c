using System.Runtime.InteropServices;

namespace PccGovernance.Duplication;

/// <summary>
/// Finds for a group without a line the boards on its ground whose kind has its one subject as usual business, though they do not name it.
/// </summary>
internal static class UsualBusiness
{
    /// <summary>Of more boards than this none can be told to be the one.</summary>
    private const int Most = 2;

    public static Dictionary<int, List<int>> Of(PartnershipProfile[] boards)
    {
        Dictionary<int, List<int>> links = [];
        PartnershipProfile[] groups = Array.FindAll(boards, IsLoneGroup);
        if (groups.Length == 0)
        {
            return links;
        }

        HashSet<int> wanted = [.. groups.Select(static group => group.Subject[0])];
        Dictionary<(int Ground, int Theme), List<PartnershipProfile>> homes = [];
        // Of a board that an Act sets up the Act says what it is about.
        foreach (PartnershipProfile board in boards.Where(static board =>
            board.Tier == PartnershipTier.Strategic && board.HasSeats && board.IsOrMayBeForJointWork && !board.IsBoardInStatute))
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

        foreach (PartnershipProfile group in groups)
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

    private static bool IsLoneGroup(PartnershipProfile board) =>
        board.Tier == PartnershipTier.Tactical && board.Parents.Length == 0 && board.Subject.Length == 1 && board.HasSeats
        && !board.HasAssumedThemes && board.IsOrMayBeForJointWork && !board.Ground.Extent.IsEmpty;
}
