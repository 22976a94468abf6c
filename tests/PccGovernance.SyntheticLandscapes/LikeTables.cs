namespace PccGovernance.SyntheticLandscapes;

/// <summary>Finds the boards of an area that have three fifths of their tables in common, on common ground.</summary>
/// <remarks>
/// A plain prefix join: rarest members first, two such boards have one in common among the first two fifths of either. Voluntary bodies are numbered by falling
/// frequency and all others come before them, so that the highest numbers are the rarest.
/// </remarks>
internal static class LikeTables
{
    public static IEnumerable<(PlannedBoard Board, PlannedBoard Other)> Of(AreaFrame area, IEnumerable<PlannedBoard> boards)
    {
        Dictionary<int, List<PlannedBoard>> earlier = [];
        HashSet<PlannedBoard> seen = [];
        foreach (PlannedBoard board in boards.OrderBy(static board => board.Members.Length).ThenBy(static board => board.Number))
        {
            seen.Clear();
            int size = board.Members.Length;
            int prefix = size - LeastShared(size) + 1;
            foreach (int member in board.Members.AsEnumerable().Reverse().Take(prefix))
            {
                if (!earlier.TryGetValue(member, out List<PlannedBoard>? others))
                {
                    earlier.Add(member, others = []);
                }

                foreach (PlannedBoard other in others)
                {
                    if (other.Members.Length >= LeastShared(size) && area.Meet(board.Ground, other.Ground) && seen.Add(other) && AreLike(board.Members, other.Members))
                    {
                        yield return (board, other);
                    }
                }

                others.Add(board);
            }
        }
    }

    private static int LeastShared(int size) => ((3 * size) + 4) / 5;

    private static bool AreLike(int[] left, int[] right)
    {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < left.Length && j < right.Length)
        {
            int order = left[i].CompareTo(right[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return 5 * shared >= 3 * (left.Length + right.Length - shared);
    }
}
