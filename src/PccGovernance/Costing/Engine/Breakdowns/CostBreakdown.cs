using PccGovernance.Kernel;

namespace PccGovernance.Costing;

/// <summary>
/// Divides boards among the things of one sort that they name, in equal shares. Boards that name none have a slice of their own.
/// </summary>
internal sealed class CostBreakdown<T>(PartnershipColumn<T> column)
    where T : notnull
{
    private readonly SliceTally[] _slices = new SliceTally[column.Things.Count + 1];

    public void Add(int board, in CostTally tally)
    {
        ReadOnlySpan<int> things = column[board];
        if (things.Length < 2)
        {
            _slices[things.IsEmpty ? ^1 : things[0]].Add(in tally);
            return;
        }

        for (int place = 0; place < things.Length; place++)
        {
            _slices[things[place]].AddShare(in tally, place, things.Length);
        }
    }

    /// <summary>A slice for each thing, in order, and at the end one for boards that name none, where there are any.</summary>
    /// <param name="key">The key of a thing.</param>
    /// <param name="none">The key of boards that name none.</param>
    public ValueList<CostSlice<TKey>> Slices<TKey>(Func<T, TKey> key, TKey none)
    {
        IEnumerable<CostSlice<TKey>> given = column.Things.Select((thing, number) => _slices[number].ToSlice(key(thing)));
        return (_slices[^1].IsEmpty ? given : given.Append(_slices[^1].ToSlice(none))).ToValueList();
    }
}
