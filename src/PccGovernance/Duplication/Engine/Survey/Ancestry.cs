using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Knows which boards are above which, near and far.</summary>
/// <remarks>
/// Every board has a place in the tree of its lowest parents, so that a line of any length takes no memory of its own: places say at once
/// who is above whom on it. Where somebody on a line reports to several, what the tree does not know is looked for upwards, along boards
/// that may lead there: lower than the upper board and within its interval of a walk of all lines (Yildirim, Chaoji and Zaki, "GRAIL",
/// 2010).
/// </remarks>
internal sealed class Ancestry
{
    private readonly ReportingTable _lines;

    // How many boards the longest line above each has.
    private readonly int[] _depth;
    private readonly bool[] _hasOneLine;
    private readonly int[] _place;
    private readonly int[] _lastBelow;
    private readonly int[] _walked;
    private readonly int[] _leastWalked;

    public Ancestry(ReportingTable lines, int boards)
    {
        _lines = lines;
        _depth = new int[boards];
        _hasOneLine = new bool[boards];
        _place = new int[boards];
        _lastBelow = new int[boards];
        LinesBelow below = new(lines, boards);
        int[] lowestParents = WalkDown(below);
        WalkTree(new(lowestParents));
        bool isTree = Array.TrueForAll(_hasOneLine, static has => has);
        _walked = isTree ? [] : new int[boards];
        _leastWalked = isTree ? [] : new int[boards];
        if (!isTree)
        {
            WalkAll(below);
        }
    }

    /// <summary>Who is above whom in a landscape: worked out once and kept with it.</summary>
    public static Ancestry Of(Landscape landscape) =>
        landscape.Derived.Of(landscape, static of => new Ancestry(of.ReportingTable, of.Partnerships.Count));

    /// <summary>Whether a board is above another.</summary>
    public bool IsAbove(int upper, int lower) =>
        _depth[upper] < _depth[lower]
        && (IsAboveInTree(upper, lower) || (!_hasOneLine[lower] && MayBeAbove(upper, lower) && IsFoundAbove(upper, lower)));

    /// <summary>How many boards the longest line above a board has: so many at the least are above it.</summary>
    public int DepthOf(int board) => _depth[board];

    /// <summary>The boards above a board.</summary>
    public IEnumerable<int> Above(int board) => _hasOneLine[board] ? Line(board) : Everyone(board);

    private IEnumerable<int> Line(int board)
    {
        while (_lines.Parents(board) is [int parent])
        {
            yield return parent;
            board = parent;
        }
    }

    private IEnumerable<int> Everyone(int board)
    {
        HashSet<int> seen = [];
        Stack<int> open = new([board]);
        while (open.TryPop(out int lower))
        {
            foreach (int parent in _lines.Parents(lower))
            {
                if (seen.Add(parent))
                {
                    yield return parent;
                    open.Push(parent);
                }
            }
        }
    }

    private bool IsAboveInTree(int upper, int lower) => _place[upper] < _place[lower] && _place[lower] <= _lastBelow[upper];

    private bool MayBeAbove(int upper, int lower) => _leastWalked[upper] <= _leastWalked[lower] && _walked[lower] < _walked[upper];

    private bool IsFoundAbove(int upper, int lower)
    {
        HashSet<int> seen = [];
        Stack<int> open = new([lower]);
        while (open.TryPop(out int board))
        {
            foreach (int parent in _lines.Parents(board))
            {
                if (parent == upper || IsAboveInTree(upper, parent))
                {
                    return true;
                }

                if (_depth[parent] > _depth[upper] && !_hasOneLine[parent] && MayBeAbove(upper, parent) && seen.Add(parent))
                {
                    open.Push(parent);
                }
            }
        }

        return false;
    }

    /// <summary>Goes from those who report to nobody downwards, each board after all above it; answers the lowest parent of each.</summary>
    private int[] WalkDown(LinesBelow below)
    {
        int[] lowest = new int[_depth.Length];
        int[] waitingFor = new int[_depth.Length];
        Queue<int> next = [];
        for (int board = 0; board < _depth.Length; board++)
        {
            lowest[board] = LinesBelow.Nobody;
            waitingFor[board] = _lines.Parents(board).Length;
            if (waitingFor[board] == 0)
            {
                _hasOneLine[board] = true;
                next.Enqueue(board);
            }
        }

        while (next.TryDequeue(out int board))
        {
            for (int report = below.FirstOf(board); report != LinesBelow.Nobody; report = below.NextOf(report))
            {
                int lower = below.BoardOf(report);
                if (lowest[lower] == LinesBelow.Nobody || _depth[board] > _depth[lowest[lower]])
                {
                    (lowest[lower], _depth[lower]) = (board, _depth[board] + 1);
                }

                _hasOneLine[lower] = _hasOneLine[board] && _lines.Parents(lower).Length == 1;
                if (--waitingFor[lower] == 0)
                {
                    next.Enqueue(lower);
                }
            }
        }

        return lowest;
    }

    private void WalkTree(LinesBelow below)
    {
        int place = 0;
        below.Walk(board => _place[board] = place++, board => _lastBelow[board] = place - 1);
    }

    /// <summary>Of two boards the upper one is left after the lower, and has left none before all that the lower has left.</summary>
    private void WalkAll(LinesBelow below)
    {
        int place = 0;
        below.Walk(
            static _ => { },
            board =>
            {
                (_walked[board], _leastWalked[board]) = (place, place);
                for (int report = below.FirstOf(board); report != LinesBelow.Nobody; report = below.NextOf(report))
                {
                    _leastWalked[board] = Math.Min(_leastWalked[board], _leastWalked[below.BoardOf(report)]);
                }

                place++;
            });
    }
}
