using System.Runtime.InteropServices;

namespace PccGovernance.Duplication;

/// <summary>Finds for each board the broad ones at the top of their line whose ground holds its own.</summary>
internal static class BroadBoards
{
    /// <summary>The fewest specific subjects of a broad board: one of two subjects is no umbrella.</summary>
    private const int FewestSubjects = 3;

    /// <summary>Where more broad boards than this stand on one ground, none of them is the one to bring others under.</summary>
    private const int Most = 4;

    public static Dictionary<int, List<int>> Of(PartnershipProfile[] boards, GroundHolders grounds)
    {
        Dictionary<FootprintFacts, PartnershipProfile[]> broad = boards.Where(IsBroad).GroupBy(static board => board.Ground)
            .Where(static group => group.Count() <= Most)
            .ToDictionary(static group => group.Key, static group => group.ToArray());
        Dictionary<int, List<int>> links = [];
        AddMissingLines(boards, links, grounds);
        if (broad.Count == 0)
        {
            return links;
        }

        Dictionary<FootprintFacts, PartnershipProfile[]> above = [];
        foreach (PartnershipProfile board in boards.Where(static board => MayBeNarrow(board)))
        {
            if (!above.TryGetValue(board.Ground, out PartnershipProfile[]? holders))
            {
                above.Add(board.Ground, holders = [.. grounds.Of(board.Ground).SelectMany(ground => broad.GetValueOrDefault(ground) ?? [])]);
            }

            foreach (PartnershipProfile holder in holders.Where(holder => holder.Subject.Length > board.Subject.Length))
            {
                LinkSurvey.Link(links, board.Number, holder.Number);
            }
        }

        return links;
    }

    /// <summary>Whether a board is broad: strategic, at the top of its line, with several subjects.</summary>
    public static bool IsBroad(PartnershipProfile board) =>
        board.Tier is PartnershipTier.Strategic && board.Parents.Length == 0 && board.HasSeats && board.IsOrMayBeForJointWork
        && !board.HasAssumedThemes && board.Subject.Length >= FewestSubjects;

    /// <summary>For each group without a line and without a kind, the strategic boards that name all of its subjects on ground that holds its own.</summary>
    private static void AddMissingLines(PartnershipProfile[] boards, Dictionary<int, List<int>> links, GroundHolders grounds)
    {
        PartnershipProfile[] groups = [.. boards.Where(static board => board.Kind.Kinds.IsEmpty && board.Tier > PartnershipTier.Strategic && board.Parents.Length == 0 && MayBeNarrow(board))];
        if (groups.Length == 0)
        {
            return;
        }

        HashSet<int> wanted = [.. groups.Select(static group => group.Subject[0])];
        Dictionary<(FootprintFacts, int), List<PartnershipProfile>> naming = [];
        foreach (PartnershipProfile board in boards.Where(static board => board.Tier == PartnershipTier.Strategic && board.HasSeats && board.IsOrMayBeForJointWork && board.HasRecordedFunction && !board.HasAssumedThemes))
        {
            foreach (int theme in board.Subject)
            {
                if (wanted.Contains(theme))
                {
                    ref List<PartnershipProfile>? there = ref CollectionsMarshal.GetValueRefOrAddDefault(naming, (board.Ground, theme), out _);
                    // More than these are not told apart below.
                    if ((there ??= []).Count <= Most)
                    {
                        there.Add(board);
                    }
                }
            }
        }

        Dictionary<(FootprintFacts, int), PartnershipProfile[]> homes = [];
        foreach (PartnershipProfile group in groups)
        {
            if (!homes.TryGetValue((group.Ground, group.Subject[0]), out PartnershipProfile[]? near))
            {
                near = [.. grounds.Of(group.Ground).SelectMany(ground => naming.GetValueOrDefault((ground, group.Subject[0])) ?? []).Take(Most + 1)];
                homes.Add((group.Ground, group.Subject[0]), near);
            }

            foreach (PartnershipProfile board in near.Length > Most ? [] : near)
            {
                LinkSurvey.Link(links, group.Number, board.Number);
            }
        }
    }

    // A group with a line of its own belongs to the board that set it up.
    private static bool MayBeNarrow(PartnershipProfile board) =>
        (board.Parents.Length == 0 || board.Tier == PartnershipTier.Strategic) && board.HasSeats && board.IsOrMayBeForJointWork && board.Subject.Length > 0 && !board.HasAssumedThemes && !board.Ground.Extent.IsEmpty;
}
