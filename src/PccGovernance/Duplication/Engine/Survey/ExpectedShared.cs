using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>How many of the organisations that two boards share would be shared anyway, because they sit on boards of every kind.</summary>
/// <remarks>
/// Each shared organisation counts for the number of other kinds of boards on which it sits, as a share of those of the organisation that
/// sits on most kinds:
/// a body that sits on everything counts nearly 1 and is no sign of anything, one that sits on boards of these two kinds alone counts 0. A
/// family of many boards of one kind counts once, and a board that seats none of them changes nothing unless it makes another organisation
/// the busiest.
/// </remarks>
internal sealed class ExpectedShared
{
    private const int NotCounted = -2;
    private const int MostOnTheStack = 256;

    // The kinds of boards on which each organisation sits, one organisation after the other.
    private readonly int[] _starts;
    private readonly int[] _kinds;
    private readonly int _kindsKnown;
    private readonly int _most;

    public ExpectedShared(PartnershipProfile[] boards, int organisations)
    {
        // Kind by kind, so that an organisation is known to have been counted for a kind when that was its last.
        int[] kinds = Array.ConvertAll(boards, KindOf);
        _kindsKnown = kinds.DefaultIfEmpty(-1).Max() + 1;
        int[] order = InOrderOf(kinds);
        int[] last = new int[organisations];
        _starts = new int[organisations + 1];
        Array.Fill(last, NotCounted);
        foreach (int number in order)
        {
            foreach (int organisation in boards[number].Organisations)
            {
                if (last[organisation] != kinds[number])
                {
                    last[organisation] = kinds[number];
                    _starts[organisation + 1]++;
                }
            }
        }

        for (int organisation = 0; organisation < organisations; organisation++)
        {
            _most = Math.Max(_most, _starts[organisation + 1]);
            _starts[organisation + 1] += _starts[organisation];
        }

        _kinds = new int[_starts[^1]];
        int[] next = _starts[..^1];
        Array.Fill(last, NotCounted);
        foreach (int number in order)
        {
            foreach (int organisation in boards[number].Organisations)
            {
                if (last[organisation] != kinds[number])
                {
                    last[organisation] = kinds[number];
                    _kinds[next[organisation]++] = kinds[number];
                }
            }
        }
    }

    public double Of(PartnershipProfile first, PartnershipProfile second)
    {
        (int one, int other) = (KindOf(first), KindOf(second));
        int all = 0;
        foreach (int organisation in SortedSets.EachShared(first.Organisations, second.Organisations))
        {
            foreach (int kind in KindsOf(organisation))
            {
                all += kind != one && kind != other ? 1 : 0;
            }
        }

        // Nobody sits on a board of another kind where no organisation sits anywhere.
        return (double)all / Math.Max(1, _most);
    }

    /// <summary>
    /// That of a landscape all of whose boards were told apart by the landscape alone: worked out once and kept with it.
    /// </summary>
    public static ExpectedShared Of(Landscape landscape, PartnershipProfile[] boards) =>
        landscape.Derived.Of(landscape, of => new ExpectedShared(boards, of.Organisations.Count));

    /// <summary>
    /// The organisations that sit on boards of other kinds than in another count of the same organisations and kinds, ascending;
    /// <c>null</c> where the busiest one sits on more or fewer, so that every pair shares another share.
    /// </summary>
    public List<int>? Unlike(ExpectedShared other)
    {
        if (_most != other._most)
        {
            return null;
        }

        List<int> unlike = [];
        for (int organisation = 0; organisation < _starts.Length - 1; organisation++)
        {
            if (!KindsOf(organisation).SequenceEqual(other.KindsOf(organisation)))
            {
                unlike.Add(organisation);
            }
        }

        return unlike;
    }

    /// <summary>The positions of the boards, those of one kind together.</summary>
    private static int[] InOrderOf(int[] kinds)
    {
        int[] keys = [.. kinds];
        int[] order = [.. Enumerable.Range(0, kinds.Length)];
        Array.Sort(keys, order);
        return order;
    }

    /// <summary>
    /// On how many further kinds of boards most of what two boards share sits too: the agencies of a place that meet as such anyway.
    /// </summary>
    /// <param name="first">One board.</param>
    /// <param name="second">The other.</param>
    /// <param name="most">The least share of the shared organisations that is most of them.</param>
    /// <remarks>Boards of no kind count for nothing here: together they are no table.</remarks>
    public int TablesLike(PartnershipProfile first, PartnershipProfile second, double most)
    {
        (int one, int other) = (KindOf(first), KindOf(second));
        Span<int> seated = _kindsKnown <= MostOnTheStack ? stackalloc int[_kindsKnown] : new int[_kindsKnown];
        int shared = 0;
        foreach (int organisation in SortedSets.EachShared(first.Organisations, second.Organisations))
        {
            shared++;
            foreach (int kind in KindsOf(organisation))
            {
                if (kind >= 0 && kind != one && kind != other)
                {
                    seated[kind]++;
                }
            }
        }

        int like = 0;
        foreach (int bodies in seated)
        {
            like += bodies > 0 && bodies >= most * shared ? 1 : 0;
        }

        return like;
    }

    private ReadOnlySpan<int> KindsOf(int organisation) => _kinds.AsSpan(_starts[organisation].._starts[organisation + 1]);

    // Boards of no kind count as one kind of their own.
    private static int KindOf(PartnershipProfile board) =>
        board.Partnership.Kind is null || board.Kind.Numbers.Length == 0 ? -1 : board.Kind.Own;
}
