namespace PccGovernance.Duplication;

/// <summary>How many of the organisations that two boards share would be shared anyway, because they sit on boards of every kind.</summary>
/// <remarks>
/// Each shared organisation counts for the number of other kinds of boards on which it sits, as a share of those of the organisation that sits on most kinds:
/// a body that sits on everything counts nearly 1 and is no sign of anything, one that sits on boards of these two kinds alone counts 0. A family of many
/// boards of one kind counts once, and a board that seats none of them changes nothing unless it makes another organisation the busiest.
/// </remarks>
internal sealed class ExpectedShared
{
    private readonly int[][] _kinds;
    private readonly int _most;

    public ExpectedShared(PartnershipProfile[] boards, int organisations)
    {
        // Kind by kind, so that an organisation is known to have been counted for a kind when that is the last of its list.
        int[] kinds = Array.ConvertAll(boards, KindOf);
        int[] order = [.. Enumerable.Range(0, boards.Length)];
        Array.Sort((int[])kinds.Clone(), order);
        List<int>?[] lists = new List<int>?[organisations];
        foreach (int number in order)
        {
            foreach (int organisation in boards[number].Organisations)
            {
                List<int> known = lists[organisation] ??= [];
                if (known.Count == 0 || known[^1] != kinds[number])
                {
                    known.Add(kinds[number]);
                }
            }
        }

        _kinds = Array.ConvertAll(lists, static list => list?.ToArray() ?? []);
        _most = _kinds.Length == 0 ? 0 : _kinds.Max(static list => list.Length);
    }

    public double Of(PartnershipProfile first, PartnershipProfile second)
    {
        (int one, int other) = (KindOf(first), KindOf(second));
        int all = 0;
        int[] a = first.Organisations;
        int[] b = second.Organisations;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
            {
                foreach (int kind in _kinds[a[i]])
                {
                    all += kind != one && kind != other ? 1 : 0;
                }

                i++;
                j++;
            }
            else if (a[i] < b[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return _most == 0 ? 0 : (double)all / _most;
    }

    // Boards of no kind count as one kind of their own.
    private static int KindOf(PartnershipProfile board) => board.Partnership.Kind is null || board.Kind.Numbers.Length == 0 ? -1 : board.Kind.Own;
}
