namespace PccGovernance.Classification;

/// <summary>A read-only table from pairs of a node and a symbol to the node that they lead to.</summary>
internal sealed class SymbolTable
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private readonly Slot[] _slots;

    public SymbolTable(IReadOnlyCollection<KeyValuePair<long, int>> entries)
    {
        int size = 16;
        while (size < entries.Count * 3)
        {
            size *= 2;
        }

        _slots = new Slot[size];
        foreach ((long key, int value) in entries)
        {
            int slot = SlotOf(key);
            while (_slots[slot].Value != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            _slots[slot] = new(key, value);
        }
    }

    /// <summary>The node that a key leads to; 0, the root, to which none leads, when there is none.</summary>
    public int this[long key]
    {
        get
        {
            Slot[] slots = _slots;
            for (int slot = SlotOf(key); slots[slot].Value != 0; slot = (slot + 1) & (slots.Length - 1))
            {
                if (slots[slot].Key == key)
                {
                    return slots[slot].Value;
                }
            }

            return 0;
        }
    }

    private int SlotOf(long key) => (int)(((ulong)key * Multiplier) >> 40) & (_slots.Length - 1);

    // Key and node stand together, so that one look into memory is enough.
    private readonly record struct Slot(long Key, int Value);
}
