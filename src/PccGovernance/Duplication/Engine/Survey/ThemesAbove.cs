using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>
/// Gathers the themes that boards name of their own accord down the lines of reporting: each board takes over what is known of those that
/// it reports to.
/// </summary>
internal static class ThemesAbove
{
    public static void Add(PartnershipProfile[] boards)
    {
        // From the boards that report to nobody down; a board comes when all that it reports to have come.
        int[] waitingFor = new int[boards.Length];
        List<int>?[] below = new List<int>[boards.Length];
        Queue<int> ready = new();
        foreach (PartnershipProfile board in boards)
        {
            waitingFor[board.Number] = board.Parents.Length;
            foreach (int parent in board.Parents)
            {
                (below[parent] ??= []).Add(board.Number);
            }

            if (board.Parents.Length == 0 && board.DirectReports > 0)
            {
                ready.Enqueue(board.Number);
            }
        }

        while (ready.TryDequeue(out int upper))
        {
            PartnershipProfile board = boards[upper];
            int[] named = board.HasAssumedThemes ? board.ThemesAbove : Both(board.ThemesAbove, board.Themes);
            foreach (int lower in below[upper] ?? [])
            {
                boards[lower].ThemesAbove = Both(boards[lower].ThemesAbove, named);
                if (--waitingFor[lower] == 0 && below[lower] is not null)
                {
                    ready.Enqueue(lower);
                }
            }
        }
    }

    // Most boards add nothing to what is named above them, and share its list.
    private static int[] Both(int[] one, int[] other) =>
        one.Length == 0 ? other
        : other.Length == 0 || SortedSets.CountShared(one, other) == other.Length ? one
        : SortedSets.Either(one, other);
}
