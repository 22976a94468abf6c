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
            int[] named = board.HasAssumedThemes ? board.ThemesAbove : SortedSets.Either(board.ThemesAbove, board.Themes);
            foreach (int lower in below[upper] ?? [])
            {
                // Most boards add nothing to what is named above them, and share its list.
                boards[lower].ThemesAbove = SortedSets.Either(boards[lower].ThemesAbove, named);
                if (--waitingFor[lower] == 0 && below[lower] is not null)
                {
                    ready.Enqueue(lower);
                }
            }
        }
    }
}
