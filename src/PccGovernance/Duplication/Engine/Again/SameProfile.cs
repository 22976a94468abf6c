namespace PccGovernance.Duplication;

/// <summary>
/// Whether boards read the same to the judgement in two landscapes: their records, the lines that they are on, and what ties them to
/// others.
/// </summary>
internal sealed class SameProfile
{
    private const int None = -1;

    private readonly ReadyBoards _before;
    private readonly ReadyBoards _now;
    private readonly int[] _beforeOf;
    private readonly bool[] _isOnOtherLines;
    private readonly Dictionary<(int[] Was, int[] Now), bool> _known = [];

    public SameProfile(ReadyBoards before, ReadyBoards now)
    {
        (_before, _now, _beforeOf) = (before, now, now.BeforeOf!);
        _isOnOtherLines = OnOtherLines();
    }

    /// <summary>Whether nothing that a pair with this board is judged by is another but figures of the landscape as a whole.</summary>
    public bool Is(PartnershipProfile board)
    {
        int place = _beforeOf[board.Number];
        return place != None
            && !_isOnOtherLines[board.Number]
            && _before.All[place] is var was
            && ReferenceEquals(was.Partnership, board.Partnership)
            && was.DirectReports == board.DirectReports
            && was.IsSitting == board.IsSitting
            && was.SitsForOneGround == board.SitsForOneGround
            && AreSame(was.Superiors, board.Superiors)
            && was.HasLostItsLine == board.HasLostItsLine
            && was.AlsoServes == (board.AlsoServes is { } served ? _beforeOf[served] : null)
            && was.ThemesAbove.AsSpan().SequenceEqual(board.ThemesAbove)
            && AreSame(was.Links, board.Links)
            && Array.TrueForAll(board.Parents, IsForTheSame);
    }

    private bool AreSame(PartnershipLinks was, PartnershipLinks now)
    {
        if (!ReferenceEquals(was, now))
        {
            foreach (LinkKind kind in PartnershipLinks.Kinds)
            {
                if (!AreSame(was[kind], now[kind]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    // Boards without a line share their lists with many.
    private bool AreSame(int[] was, int[] now)
    {
        if (was.Length != now.Length)
        {
            return false;
        }

        if (was.Length == 0)
        {
            return true;
        }

        if (!_known.TryGetValue((was, now), out bool same))
        {
            same = true;
            for (int i = 0; i < was.Length && same; i++)
            {
                same = was[i] == _beforeOf[now[i]];
            }

            _known.Add((was, now), same);
        }

        return same;
    }

    // What a group does is told from what the board that set it up is there for.
    private bool IsForTheSame(int parent)
    {
        (PartnershipProfile was, PartnershipProfile now) = (_before.All[_beforeOf[parent]], _now.All[parent]);
        return ReferenceEquals(was.Partnership, now.Partnership)
            || (was.Partnership.Kind == now.Partnership.Kind && was.Subject.AsSpan().SequenceEqual(now.Subject));
    }

    /// <summary>The boards that report to others than before, and all below them.</summary>
    private bool[] OnOtherLines()
    {
        bool[] other = new bool[_now.All.Length];
        Queue<int> open = new();
        foreach (PartnershipProfile board in _now.All)
        {
            int place = _beforeOf[board.Number];
            if (!AreSame(place == None ? [] : _before.All[place].Parents, board.Parents))
            {
                other[board.Number] = true;
                open.Enqueue(board.Number);
            }
        }

        if (open.Count == 0)
        {
            return other;
        }

        ILookup<int, int> below = _now.All.SelectMany(static board => board.Parents.Select(parent => (Parent: parent, board.Number)))
            .ToLookup(static line => line.Parent, static line => line.Number);
        while (open.TryDequeue(out int upper))
        {
            foreach (int lower in below[upper])
            {
                if (!other[lower])
                {
                    other[lower] = true;
                    open.Enqueue(lower);
                }
            }
        }

        return other;
    }
}
