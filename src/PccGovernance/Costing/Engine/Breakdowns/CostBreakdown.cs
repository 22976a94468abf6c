using PccGovernance.Kernel;

namespace PccGovernance.Costing;

/// <summary>Divides boards among the things of one sort that they name, in equal shares. Boards that name none have a slice of their own.</summary>
internal sealed class CostBreakdown<T>(PartnershipColumn<T> column)
    where T : notnull
{
    private readonly CostSlice[] _slices = new CostSlice[column.Things.Count + 1];

    public void Add(int board, in CostTally tally)
    {
        ReadOnlySpan<int> things = column[board];
        if (things.IsEmpty)
        {
            _slices[^1].Add(in tally);
        }

        for (int place = 0; place < things.Length; place++)
        {
            _slices[things[place]].Add(in tally, place, things.Length);
        }
    }

    /// <summary>A row for each thing, in order, and at the end one for boards that name none, where there are any.</summary>
    public ValueList<TRow> Rows<TRow>(Func<T, CostSlice, TRow> write, Func<CostSlice, TRow> writeNone)
    {
        IEnumerable<TRow> given = column.Things.Select((thing, number) => write(thing, _slices[number]));
        return (_slices[^1].Partnerships == 0 ? given : given.Append(writeNone(_slices[^1]))).ToValueList();
    }
}
