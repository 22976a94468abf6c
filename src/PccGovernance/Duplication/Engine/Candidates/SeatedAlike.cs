using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Boards by who sits there: those with the same members are one table, which the join looks at once.</summary>
internal sealed class SeatedAlike
{
    private readonly int[] _starts;
    private readonly int[] _positions;

    public SeatedAlike(IReadOnlyList<PartnershipProfile> boards)
    {
        Members = new(boards.Count);
        Dictionary<int[], int> known = new(boards.Count, SameNumbers.Comparer);
        int[] tableOf = new int[boards.Count];
        for (int position = 0; position < tableOf.Length; position++)
        {
            int[] members = boards[position].Organisations;
            if (!known.TryGetValue(members, out tableOf[position]))
            {
                known.Add(members, tableOf[position] = Members.Count);
                Members.Add(members);
            }
        }

        _starts = new int[Members.Count + 1];
        foreach (int table in tableOf)
        {
            _starts[table + 1]++;
        }

        for (int table = 0; table < Members.Count; table++)
        {
            _starts[table + 1] += _starts[table];
        }

        _positions = new int[tableOf.Length];
        int[] next = _starts.AsSpan(0, Members.Count).ToArray();
        for (int position = 0; position < tableOf.Length; position++)
        {
            _positions[next[tableOf[position]]++] = position;
        }
    }

    /// <summary>The members of each table.</summary>
    public List<int[]> Members { get; }

    /// <summary>The positions of the boards of a table, ascending.</summary>
    public ReadOnlySpan<int> BoardsOf(int table) => _positions.AsSpan(_starts[table].._starts[table + 1]);
}
