namespace PccGovernance.Duplication;

/// <summary>Makes pairs of boards of pairs of tables, and of a board that is like very many, so many that work stays in bounds.</summary>
/// <remarks>
/// Of a crowd of boards with nearly the same members each is paired with those that stand next to it in the order of remits: the sorted
/// neighbourhood method (Hernández and Stolfo 1995). What is left out is known before any pair is looked at.
/// </remarks>
internal sealed class PeopleNeighbours
{
    private const int NoTable = -1;

    private readonly IReadOnlyList<PartnershipProfile> _boards;
    private readonly SeatedAlike _tables;
    private readonly int[] _starts;
    private readonly int[] _likeTables;

    public PeopleNeighbours(IReadOnlyList<PartnershipProfile> boards, SeatedAlike tables, JoinedPair[] alike)
    {
        (_boards, _tables) = (boards, tables);
        _starts = new int[tables.Members.Count + 1];
        foreach (JoinedPair pair in alike)
        {
            _starts[pair.First + 1]++;
            _starts[pair.Second + 1]++;
        }

        for (int table = 1; table < _starts.Length; table++)
        {
            _starts[table] += _starts[table - 1];
        }

        _likeTables = new int[2 * alike.Length];
        int[] next = _starts.AsSpan(0, tables.Members.Count).ToArray();
        foreach (JoinedPair pair in alike)
        {
            _likeTables[next[pair.First]++] = pair.Second;
            _likeTables[next[pair.Second]++] = pair.First;
        }
    }

    /// <summary>How many boards of nearly the same members one board has at the most.</summary>
    public long Reach { get; private set; }

    /// <summary>Adds the pairs, of a board with more than <paramref name="most"/> of them those nearest to it in remit.</summary>
    /// <returns>How many pairs were left out.</returns>
    public long Add(int? most, PairCollector pairs)
    {
        long all = 0;
        bool[] isCrowded = new bool[_tables.Members.Count];
        for (int table = 0; table < isCrowded.Length; table++)
        {
            long reach = ReachOf(table);
            all += reach * _tables.BoardsOf(table).Length;
            isCrowded[table] = reach > most;
            Reach = Math.Max(Reach, reach);
        }

        bool isAnyCrowded = isCrowded.Contains(true);
        PairCollector own = isAnyCrowded ? new() : pairs;
        for (int table = 0; table < isCrowded.Length; table++)
        {
            if (!isCrowded[table])
            {
                AddAll(table, isCrowded, own);
            }
        }

        if (!isAnyCrowded)
        {
            return 0;
        }

        int[] tableOf = TablesInCrowds(isCrowded);
        int[] order = OrderOfRemits(tableOf);
        int[] places = new int[tableOf.Length];
        int[] tables = new int[order.Length];
        for (int place = 0; place < order.Length; place++)
        {
            places[order[place]] = place;
            tables[place] = tableOf[order[place]];
        }

        Crowds crowds = new(order, places, tables, most!.Value, own);
        for (int table = 0; table < isCrowded.Length; table++)
        {
            if (isCrowded[table])
            {
                crowds.AddNearest(table, _tables, LikeTo(table), ReachOf(table));
            }
        }

        return (all / 2) - own.MoveTo(pairs, _boards.Count);
    }

    /// <summary>How many boards each board of a table would be paired with.</summary>
    private long ReachOf(int table)
    {
        if (_tables.Members[table].Length == 0)
        {
            return 0;
        }

        long reach = _tables.BoardsOf(table).Length - 1;
        foreach (int other in LikeTo(table))
        {
            reach += _tables.BoardsOf(other).Length;
        }

        return reach;
    }

    private ReadOnlySpan<int> LikeTo(int table) => _likeTables.AsSpan(_starts[table].._starts[table + 1]);

    private void AddAll(int table, bool[] isCrowded, PairCollector pairs)
    {
        if (_tables.Members[table].Length == 0)
        {
            return;
        }

        ReadOnlySpan<int> boards = _tables.BoardsOf(table);
        for (int i = 0; i < boards.Length; i++)
        {
            foreach (int other in boards[(i + 1)..])
            {
                pairs.Add(boards[i], other);
            }
        }

        foreach (int like in LikeTo(table))
        {
            // Of two that are not crowded the first gives the pairs.
            if (table < like || isCrowded[like])
            {
                foreach (int board in boards)
                {
                    foreach (int other in _tables.BoardsOf(like))
                    {
                        pairs.Add(board, other);
                    }
                }
            }
        }
    }

    /// <summary>The table of each board in a crowd; no table for those that are like none of them, which nobody asks for.</summary>
    private int[] TablesInCrowds(bool[] isCrowded)
    {
        int[] tableOf = new int[_boards.Count];
        Array.Fill(tableOf, NoTable);
        for (int table = 0; table < isCrowded.Length; table++)
        {
            if (isCrowded[table])
            {
                Mark(table);
                foreach (int like in LikeTo(table))
                {
                    Mark(like);
                }
            }
        }

        return tableOf;

        void Mark(int table)
        {
            foreach (int board in _tables.BoardsOf(table))
            {
                tableOf[board] = table;
            }
        }
    }

    /// <summary>The boards of crowds in the order of remits.</summary>
    private int[] OrderOfRemits(int[] tableOf)
    {
        int[] order = [.. Enumerable.Range(0, tableOf.Length).Where(board => tableOf[board] != NoTable)];
        Array.Sort(order, (one, other) =>
        {
            (PartnershipProfile left, PartnershipProfile right) = (_boards[one], _boards[other]);
            int compared = left.Themes.AsSpan().SequenceCompareTo(right.Themes);
            compared = compared != 0 ? compared : left.Duties.AsSpan().SequenceCompareTo(right.Duties);
            compared = compared != 0 ? compared : left.Ground.Number.CompareTo(right.Ground.Number);
            compared = compared != 0 ? compared : left.Parents.AsSpan().SequenceCompareTo(right.Parents);
            return compared != 0 ? compared : one.CompareTo(other);
        });
        return order;
    }
}
