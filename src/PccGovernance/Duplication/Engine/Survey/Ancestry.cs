using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Knows the boards above each board. Boards that report to the same board share one list.</summary>
internal sealed class Ancestry(ReportingTable lines, int boards)
{
    private readonly int[]?[] _fromHereUp = new int[boards][];

    /// <summary>The boards above a board, near and far.</summary>
    public int[] Above(int board)
    {
        foreach (int parent in lines.Parents(board))
        {
            if (_fromHereUp[parent] is null)
            {
                Learn(parent);
            }
        }

        return AboveKnown(board);
    }

    // With a stack of its own, since a chain of reporting lines may be longer than a thread's.
    private void Learn(int start)
    {
        Stack<int> open = new([start]);
        while (open.TryPeek(out int board))
        {
            int waiting = open.Count;
            foreach (int parent in lines.Parents(board))
            {
                if (_fromHereUp[parent] is null)
                {
                    open.Push(parent);
                }
            }

            if (open.Count == waiting)
            {
                open.Pop();
                _fromHereUp[board] ??= SortedSets.Of(AboveKnown(board).Append(board));
            }
        }
    }

    private int[] AboveKnown(int board) => lines.Parents(board) switch
    {
        [] => [],
        [int parent] => _fromHereUp[parent]!,
        int[] parents => SortedSets.Of(parents.SelectMany(parent => _fromHereUp[parent]!)),
    };
}
