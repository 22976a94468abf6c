using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Which boards report to each directly: chains of reports through one array, so that no board has a list.</summary>
internal sealed class LinesBelow
{
    public const int Nobody = -1;

    private readonly int[] _first;
    private readonly int[] _next;
    private readonly int[] _boards;
    private readonly bool[] _hasParents;

    /// <summary>Of all lines.</summary>
    public LinesBelow(ReportingTable lines, int boards)
    {
        _first = Filled(boards);
        _hasParents = new bool[boards];
        int reports = 0;
        for (int board = 0; board < boards; board++)
        {
            reports += lines.Parents(board).Length;
        }

        (_next, _boards) = (new int[reports], new int[reports]);
        for (int board = boards - 1; board >= 0; board--)
        {
            foreach (int parent in lines.Parents(board))
            {
                Add(--reports, board, parent);
            }
        }
    }

    /// <summary>Of one line for each board at the most.</summary>
    public LinesBelow(int[] parents)
    {
        _first = Filled(parents.Length);
        _hasParents = new bool[parents.Length];
        (_next, _boards) = (new int[parents.Length], new int[parents.Length]);
        for (int board = parents.Length - 1; board >= 0; board--)
        {
            if (parents[board] != Nobody)
            {
                Add(board, board, parents[board]);
            }
        }
    }

    /// <summary>The first report to a board.</summary>
    public int FirstOf(int board) => _first[board];

    /// <summary>The next report to the same board.</summary>
    public int NextOf(int report) => _next[report];

    /// <summary>The board that reports.</summary>
    public int BoardOf(int report) => _boards[report];

    /// <summary>Comes to each board once, from those above it: before all that it leads to, and after.</summary>
    /// <remarks>A line may be longer than a thread's stack.</remarks>
    public void Walk(Action<int> come, Action<int> leave)
    {
        bool[] seen = new bool[_first.Length];
        Stack<(int Board, int Report)> open = [];
        for (int root = 0; root < _first.Length; root++)
        {
            if (_hasParents[root])
            {
                continue;
            }

            Come(root);
            while (open.TryPop(out (int Board, int Report) at))
            {
                if (at.Report == Nobody)
                {
                    leave(at.Board);
                    continue;
                }

                open.Push((at.Board, _next[at.Report]));
                if (!seen[_boards[at.Report]])
                {
                    Come(_boards[at.Report]);
                }
            }
        }

        void Come(int board)
        {
            seen[board] = true;
            come(board);
            open.Push((board, _first[board]));
        }
    }

    private void Add(int report, int board, int parent)
    {
        (_boards[report], _next[report], _first[parent]) = (board, _first[parent], report);
        _hasParents[board] = true;
    }

    private static int[] Filled(int boards)
    {
        int[] first = new int[boards];
        Array.Fill(first, Nobody);
        return first;
    }
}
