namespace PccGovernance.Classification;

/// <summary>A read-only table from pairs of a node and a symbol to the node that they lead to.</summary>
internal sealed class SymbolTable
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private readonly long[] _keys;
    private readonly int[] _values;
    private readonly int _mask;

    public SymbolTable(IReadOnlyCollection<KeyValuePair<long, int>> entries)
    {
        int size = 16;
        while (size < entries.Count * 3)
        {
            size *= 2;
        }

        _mask = size - 1;
        _keys = new long[size];
        _values = new int[size];
        foreach ((long key, int value) in entries)
        {
            int slot = SlotOf(key);
            while (_values[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _keys[slot] = key;
            _values[slot] = value;
        }
    }

    /// <summary>The node that a key leads to; 0, the root, to which none leads, when there is none.</summary>
    public int this[long key]
    {
        get
        {
            int slot = SlotOf(key);
            while (_values[slot] != 0)
            {
                if (_keys[slot] == key)
                {
                    return _values[slot];
                }

                slot = (slot + 1) & _mask;
            }

            return 0;
        }
    }

    private int SlotOf(long key) => (int)(((ulong)key * Multiplier) >> 40) & _mask;
}
