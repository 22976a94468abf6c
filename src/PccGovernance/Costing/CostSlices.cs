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

    public ValueList<CostSlice<TKey>> InOrder(IComparer<TKey>? order = null, Func<TKey, bool>? isUnknown = null) =>
        _slices.OrderBy(pair => isUnknown?.Invoke(pair.Key) ?? false).ThenBy(static pair => pair.Key, order).Select(static pair => pair.Value.Write(pair.Key)).ToValueList();

    /// <summary>The slices under another type of key, the one of boards that give none last.</summary>
    public ValueList<CostSlice<TNullable>> InOrder<TNullable>(Func<TKey, TNullable> write, TNullable none)
    {
        IEnumerable<CostSlice<TNullable>> given = _slices.OrderBy(static pair => pair.Key).Select(pair => pair.Value.Write(write(pair.Key)));
        return (_noneGiven.Boards == 0 ? given : given.Append(_noneGiven.Write(none))).ToValueList();
    }

    private struct Slice
    {
        private CostTally _tally;
        private int _unknown;

        public int Boards { get; private set; }

        public void Add(in CostTally board)
        {
            _tally.Add(board);
            Boards++;
            _unknown += board.Costed == 0 ? 1 : 0;
        }

        public readonly CostSlice<T> Write<T>(T key) => new() { Key = key, Boards = Boards, BoardsUnknown = _unknown, Total = _tally.ToTotal() };
    }
}
