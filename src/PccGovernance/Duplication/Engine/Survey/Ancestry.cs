using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Knows the boards above each board, near and far.</summary>
/// <remarks>
/// Where nobody on a board's line reports to two boards, the line is a path in a tree: places in a walk of the tree say who is above whom,
/// so that a line of any length takes no memory of its own. Boards below one that reports to several have a list, shared with those beside
/// them.
/// </remarks>
internal sealed class Ancestry
{
    private const int NoTree = -1;

    private readonly ReportingTable _lines;
    private readonly int[] _depth;
    private readonly int[] _place;
    private readonly int[] _lastBelow;
    private readonly int[]?[] _fromHereUp;
    private readonly int[]?[] _above;

    public Ancestry(ReportingTable lines, int boards)
    {
        _lines = lines;
        _depth = new int[boards];
        _place = new int[boards];
        _lastBelow = new int[boards];
        _fromHereUp = new int[boards][];
        _above = new int[boards][];
        Array.Fill(_depth, NoTree);
        WalkTrees(boards);
        for (int board = 0; board < boards; board++)
        {
            _above[board] = _depth[board] == NoTree ? ListOf(board) : null;
        }
    }

    /// <summary>Whether a board is above another.</summary>
    public bool IsAbove(int upper, int lower) => _depth[lower] == NoTree
        ? SortedSets.Contains(_above[lower]!, upper)
        : _depth[upper] != NoTree && _place[upper] < _place[lower] && _place[lower] <= _lastBelow[upper];

    /// <summary>How many boards are above a board.</summary>
    public int CountAbove(int board) => _depth[board] == NoTree ? _above[board]!.Length : _depth[board];

    /// <summary>The boards above a board.</summary>
    public IEnumerable<int> Above(int board) => _depth[board] == NoTree ? _above[board]! : Path(board);

    private IEnumerable<int> Path(int board)
    {
        while (_lines.Parents(board) is [int parent])
        {
            yield return parent;
            board = parent;
        }
    }

    private void WalkTrees(int boards)
    {
        // The first board below each and the next beside each, so that the walk needs no lists.
        int[] firstBelow = new int[boards];
        int[] nextBeside = new int[boards];
        Array.Fill(firstBelow, NoTree);
        for (int board = boards - 1; board >= 0; board--)
        {
            if (_lines.Parents(board) is [int parent])
            {
                (nextBeside[board], firstBelow[parent]) = (firstBelow[parent], board);
            }
        }

        int place = 0;
        for (int root = 0; root < boards; root++)
        {
            if (_lines.Parents(root).Length > 0)
            {
                continue;
            }

            for (int board = root, depth = 0; ;)
            {
                (_place[board], _depth[board]) = (place++, depth);
                if (firstBelow[board] != NoTree)
                {
                    board = firstBelow[board];
                    depth++;
                    continue;
                }

                _lastBelow[board] = place - 1;
                while (board != root && nextBeside[board] == NoTree)
                {
                    board = _lines.Parents(board)[0];
                    depth--;
                    _lastBelow[board] = place - 1;
                }

                if (board == root)
                {
                    break;
                }

                board = nextBeside[board];
            }
        }
    }

    private int[] ListOf(int board)
    {
        foreach (int parent in _lines.Parents(board))
        {
            if (_fromHereUp[parent] is null)
            {
                Learn(parent);
            }
        }

        return ListKnown(board);
    }

    // With a stack of its own, since a chain of reporting lines may be longer than a thread's.
    private void Learn(int start)
    {
        Stack<int> open = new([start]);
        while (open.TryPeek(out int board))
        {
            int waiting = open.Count;
            foreach (int parent in _lines.Parents(board))
            {
                if (_fromHereUp[parent] is null)
                {
                    open.Push(parent);
                }
            }

            if (open.Count == waiting)
            {
                open.Pop();
                _fromHereUp[board] ??= SortedSets.Of(ListKnown(board).Append(board));
            }
        }
    }

    private int[] ListKnown(int board) => _lines.Parents(board) switch
    {
        [] => [],
        [int parent] => _fromHereUp[parent]!,
        int[] parents => SortedSets.Of(parents.SelectMany(parent => _fromHereUp[parent]!)),
    };
}
