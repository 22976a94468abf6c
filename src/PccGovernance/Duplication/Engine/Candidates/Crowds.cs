namespace PccGovernance.Duplication;

/// <summary>Pairs a board that is like very many with those of them that stand nearest to it in the order of remits.</summary>
/// <param name="order">The boards of crowds in the order of remits.</param>
/// <param name="places">The place of each board there.</param>
/// <param name="tables">The table of the board at each place.</param>
/// <param name="most">How many each board of the smallest crowd is paired with.</param>
/// <param name="pairs">Takes the pairs.</param>
internal sealed class Crowds(int[] order, int[] places, int[] tables, int most, PairCollector pairs)
{
    /// <summary>How many each board of the greatest crowd is paired with, where that is fewer.</summary>
    internal const int FewestOfACrowd = 75;

    private readonly int[] _likeOf = Unmarked(tables.Max() + 1);

    /// <summary>Adds the pairs of the boards of a table whose crowd, itself left out, is greater than so many.</summary>
    public void AddNearest(int table, SeatedAlike seated, ReadOnlySpan<int> like, long reach)
    {
        int nearest = NearestOf(reach, most);

        // Where most of all boards are in the crowd, the nearest of them are soon met; where few are, they are soon sorted.
        if ((double)reach * reach * double.Log2(reach) > (double)nearest * order.Length)
        {
            Walk(table, seated, like, nearest);
        }
        else
        {
            Sort(table, seated, like, nearest);
        }
    }

    /// <summary>
    /// With how many of a crowd each board of it is paired: a greater crowd is no more work than the smallest, until each is left with few.
    /// </summary>
    internal static int NearestOf(long reach, int most) =>
        (int)Math.Clamp((long)most * most / reach, Math.Min(most, FewestOfACrowd), most);

    private void Walk(int table, SeatedAlike seated, ReadOnlySpan<int> like, int nearest)
    {
        _likeOf[table] = table;
        foreach (int other in like)
        {
            _likeOf[other] = table;
        }

        foreach (int board in seated.BoardsOf(table))
        {
            int before = places[board];
            int found = 0;
            Look(ref before, -1, nearest / 2, ref found);
            int after = places[board];
            Look(ref after, 1, nearest, ref found);
            Look(ref before, -1, nearest, ref found);

            void Look(ref int place, int step, int upTo, ref int already)
            {
                while (already < upTo && place + step >= 0 && place + step < order.Length)
                {
                    place += step;
                    if (_likeOf[tables[place]] == table)
                    {
                        already++;
                        pairs.Add(board, order[place]);
                    }
                }
            }
        }
    }

    private void Sort(int table, SeatedAlike seated, ReadOnlySpan<int> like, int nearest)
    {
        List<int> crowd = [.. seated.BoardsOf(table)];
        int own = crowd.Count;
        foreach (int other in like)
        {
            crowd.AddRange(seated.BoardsOf(other));
        }

        int[] inOrder = [.. crowd];
        int[] keys = Array.ConvertAll(inOrder, position => places[position]);
        Array.Sort(keys, inOrder);
        for (int i = 0; i < own; i++)
        {
            int at = Array.BinarySearch(keys, places[crowd[i]]);
            int from = Math.Clamp(at - (nearest / 2), 0, inOrder.Length - 1 - nearest);
            foreach (int other in inOrder.AsSpan(from, nearest + 1))
            {
                pairs.Add(crowd[i], other);
            }
        }
    }

    private static int[] Unmarked(int count)
    {
        int[] marks = new int[count];
        Array.Fill(marks, -1);
        return marks;
    }
}
