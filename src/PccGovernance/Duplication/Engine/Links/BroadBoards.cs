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
        PartnershipProfile[] narrow = Array.FindAll(boards, MayBeNarrow);
        Dictionary<(FootprintFacts Ground, int Theme), List<PartnershipProfile>> homes = Homes(boards, narrow);
        Dictionary<(FootprintFacts Ground, int Theme), PartnershipProfile[]> known = [];
        Dictionary<int, List<int>> links = new(broad.Count + homes.Count == 0 ? 0 : narrow.Length);

        // Boards of one ground, of so many subjects and, without a line, of one first subject have the same ones, and one list of them.
        Dictionary<(FootprintFacts Ground, int Subjects, int? Theme), List<int>> lists = [];
        foreach (PartnershipProfile board in broad.Count + homes.Count == 0 ? [] : narrow)
        {
            PartnershipProfile[] near = LacksLine(board) ? Near(board.Ground, board.Subject[0]) : [];
            int? theme = near.Length > 0 ? board.Subject[0] : null;
            if (!lists.TryGetValue((board.Ground, board.Subject.Length, theme), out List<int>? list))
            {
                IEnumerable<PartnershipProfile> broader =
                    grounds.Of(board.Ground).SelectMany(ground => broad.GetValueOrDefault(ground) ?? [])
                    .Where(holder => holder.Subject.Length > board.Subject.Length);
                list = [.. broader.Concat(near).Select(static holder => holder.Number)];
                lists.Add((board.Ground, board.Subject.Length, theme), list);
            }

            if (list.Count > 0)
            {
                links.Add(board.Number, list);
            }
        }

        return links;

        PartnershipProfile[] Near(FootprintFacts ground, int subject)
        {
            if (homes.Count == 0)
            {
                return [];
            }

            if (!known.TryGetValue((ground, subject), out PartnershipProfile[]? near))
            {
                near = [.. grounds.Of(ground).SelectMany(holder => homes.GetValueOrDefault((holder, subject)) ?? []).Take(Most + 1)];
                known.Add((ground, subject), near = near.Length > Most ? [] : near);
            }

            return near;
        }
    }

    /// <summary>Whether a board is broad: strategic, at the top of its line, with several subjects.</summary>
    public static bool IsBroad(PartnershipProfile board) =>
        board.Tier is PartnershipTier.Strategic && board.Parents.Length == 0 && board.HasSeats && board.IsOrMayBeForJointWork
        && !board.HasAssumedThemes && board.Subject.Length >= FewestSubjects;

    /// <summary>
    /// Whether a board is a group without a line and without a kind: a strategic board that names all of its subjects may be its home.
    /// </summary>
    public static bool LacksLine(PartnershipProfile board) =>
        board.Kind.Kinds.IsEmpty && board.Tier > PartnershipTier.Strategic && board.Parents.Length == 0;

    /// <summary>By ground and subject, the strategic boards that may be the home of a group without a line.</summary>
    private static Dictionary<(FootprintFacts Ground, int Theme),
        List<PartnershipProfile>> Homes(PartnershipProfile[] boards, PartnershipProfile[] narrow)
    {
        Dictionary<(FootprintFacts, int), List<PartnershipProfile>> homes = [];
        HashSet<int> wanted = [.. narrow.Where(LacksLine).Select(static group => group.Subject[0])];
        foreach (PartnershipProfile board in wanted.Count == 0 ? [] : Array.FindAll(boards, MayBeHome))
        {
            foreach (int theme in board.Subject)
            {
                if (wanted.Contains(theme))
                {
                    ref List<PartnershipProfile>? there =
                        ref CollectionsMarshal.GetValueRefOrAddDefault(homes, (board.Ground, theme), out _);
                    // More than these are not told apart.
                    if ((there ??= []).Count <= Most)
                    {
                        there.Add(board);
                    }
                }
            }
        }

        return homes;
    }

    private static bool MayBeHome(PartnershipProfile board) =>
        board.Tier == PartnershipTier.Strategic
            && board.HasSeats
            && board.IsOrMayBeForJointWork
            && (board.HasRecordedFunction || Specialists.IsOne(board))
            && !board.HasAssumedThemes
            && !PlaceBoards.IsOne(board);

    // A group with a line of its own belongs to the board that set it up.
    private static bool MayBeNarrow(PartnershipProfile board) =>
        (board.Parents.Length == 0 || board.Tier == PartnershipTier.Strategic)
            && board.HasSeats
            && board.IsOrMayBeForJointWork
            && board.Subject.Length > 0
            && !board.HasAssumedThemes
            && !board.Ground.Extent.IsEmpty;
}
