using System.Runtime.InteropServices;

namespace PccGovernance.Costing;

/// <summary>Gathers the slices of one breakdown.</summary>
internal sealed class CostSlices<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, Slice> _slices = [];
    private Slice _noneGiven;

    /// <summary>Adds a board to one slice.</summary>
    public void Add(TKey key, in CostTally board) => CollectionsMarshal.GetValueRefOrAddDefault(_slices, key, out _).Add(board);

    /// <summary>Adds a board that gives no key.</summary>
    public void AddNoneGiven(in CostTally board) => _noneGiven.Add(board);

    /// <summary>Divides a board among slices in equal shares.</summary>
    public void Divide(ValueList<TKey> keys, in CostTally board)
    {
        if (keys.IsEmpty)
        {
            AddNoneGiven(board);
        }

        for (int place = 0; place < keys.Count; place++)
        {
            Add(keys[place], board.Share(place, keys.Count));
        }
    }

    /// <summary>The slices in the order of keys.</summary>
    public ValueList<T> InOrder<T>(Func<TKey, int, int, CostTotal, T> write, IComparer<TKey>? order = null, Func<TKey, bool>? isUnknown = null) =>
        _slices.OrderBy(pair => isUnknown?.Invoke(pair.Key) ?? false).ThenBy(static pair => pair.Key, order)
            .Select(pair => write(pair.Key, pair.Value.Boards, pair.Value.Unknown, pair.Value.Tally.ToTotal())).ToValueList();

    /// <summary>The slices in the order of keys, that of boards that give none last.</summary>
    public ValueList<T> WithNoneGiven<T>(Func<TKey, int, int, CostTotal, T> write, Func<int, int, CostTotal, T> writeNone)
    {
        ValueList<T> given = InOrder(write);
        return _noneGiven.Boards == 0 ? given : given.Append(writeNone(_noneGiven.Boards, _noneGiven.Unknown, _noneGiven.Tally.ToTotal())).ToValueList();
    }

    private struct Slice
    {
        public CostTally Tally;

        public int Boards { get; private set; }

        public int Unknown { get; private set; }

        public void Add(in CostTally board)
        {
            Tally.Add(in board);
            Boards++;
            Unknown += board.Costed == 0 ? 1 : 0;
        }
    }
}
