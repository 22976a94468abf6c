namespace PccGovernance.SyntheticLandscapes;

/// <summary>Finds the boards of an area that have three fifths of their tables in common, on common ground.</summary>
/// <remarks>
/// A plain prefix join of its own, so that the truth of a landscape rests on nothing that is tested with it. Rarest members first, a board
/// and one that is not longer have a member in common among the first two fifths of the longer and the first quarter of the shorter.
/// Voluntary bodies are numbered by falling frequency and all others come before them, so that the highest numbers are the rarest.
/// </remarks>
internal static class LikeTables
{
    public static IEnumerable<(PlannedBoard Board, PlannedBoard Other)> Of(AreaFrame area, IEnumerable<PlannedBoard> boards)
    {
        PlannedBoard[] bySize = [.. boards.OrderBy(static board => board.Members.Length).ThenBy(static board => board.Number)];
        Dictionary<int, List<int>> shorter = [];
        int[] lastSeenBy = new int[bySize.Length];
        for (int place = 0; place < bySize.Length; place++)
        {
            PlannedBoard board = bySize[place];
            int[] members = board.Members;
            int probes = members.Length - LeastSharedWithAny(members.Length);
            for (int rank = 0; rank <= probes; rank++)
            {
                foreach (int other in shorter.GetValueOrDefault(members[^(rank + 1)]) ?? [])
                {
                    if (lastSeenBy[other] <= place)
                    {
                        // Its places are kept one up, for the array begins with noughts.
                        lastSeenBy[other] = place + 1;
                        if (area.Meet(board.Ground, bySize[other].Ground) && AreLike(members, bySize[other].Members))
                        {
                            yield return (board, bySize[other]);
                        }
                    }
                }
            }

            int indexed = members.Length - LeastSharedWithLonger(members.Length);
            for (int rank = 0; rank <= indexed; rank++)
            {
                if (!shorter.TryGetValue(members[^(rank + 1)], out List<int>? places))
                {
                    shorter.Add(members[^(rank + 1)], places = []);
                }

                places.Add(place);
            }
        }
    }

    // Of a table of this size and any other, three fifths of their union is three fifths of it at least.
    private static int LeastSharedWithAny(int size) => ((3 * size) + 4) / 5;

    // With one at least as long, it is three quarters.
    private static int LeastSharedWithLonger(int size) => ((3 * size) + 3) / 4;

    private static bool AreLike(int[] left, int[] right)
    {
        int least = ((3 * (left.Length + right.Length)) + 7) / 8;
        int i = left.Length - 1;
        int j = right.Length - 1;
        int shared = 0;
        while (i >= 0 && j >= 0 && shared + 1 + Math.Min(i, j) >= least)
        {
            int order = left[i].CompareTo(right[j]);
            shared += order == 0 ? 1 : 0;
            i -= order >= 0 ? 1 : 0;
            j -= order <= 0 ? 1 : 0;
        }

        return shared >= least;
    }
}
