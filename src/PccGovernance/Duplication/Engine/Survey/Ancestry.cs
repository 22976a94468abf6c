using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Knows the boards above each board. Boards that report to the same board share one list.</summary>
internal sealed class Ancestry
{
    private readonly int[][] _parents;
    private readonly int[]?[] _fromHereUp;

    public Ancestry(ValueList<Partnership> boards)
    {
        _parents = new int[boards.Count][];
        _fromHereUp = new int[boards.Count][];
        DirectReports = new int[boards.Count];
        Dictionary<string, int>? numbers = null;
        for (int board = 0; board < _parents.Length; board++)
        {
            ValueList<Id<Partnership>> parents = boards[board].ReportsTo;
            _parents[board] = parents.IsEmpty ? [] : Numbers(parents, numbers ??= Numbering.Of(boards, static b => b.Id.Value));
            foreach (int parent in _parents[board])
            {
                DirectReports[parent]++;
            }
        }
    }

    /// <summary>How many boards report directly to each.</summary>
    public int[] DirectReports { get; }

    /// <summary>The boards to which a board reports directly.</summary>
    public int[] Parents(int board) => _parents[board];

    /// <summary>The boards above a board, near and far.</summary>
    public int[] Above(int board)
    {
        foreach (int parent in _parents[board])
        {
            if (_fromHereUp[parent] is null)
            {
                Learn(parent);
            }
        }

        return AboveKnown(board);
    }

    private static int[] Numbers(ValueList<Id<Partnership>> boards, Dictionary<string, int> numbers)
    {
        var found = new int[boards.Count];
        for (int i = 0; i < found.Length; i++)
        {
            found[i] = numbers[boards[i].Value];
        }

        return SortedSets.Of(found);
    }

    // With a stack of its own, since a chain of reporting lines may be longer than a thread's.
    private void Learn(int start)
    {
        Stack<int> open = new([start]);
        while (open.TryPeek(out int board))
        {
            int waiting = open.Count;
            foreach (int parent in _parents[board])
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

    private int[] AboveKnown(int board) => _parents[board] switch
    {
        [] => [],
        [int parent] => _fromHereUp[parent]!,
        int[] parents => SortedSets.Of(parents.SelectMany(parent => _fromHereUp[parent]!)),
    };
}
