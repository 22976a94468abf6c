namespace PccGovernance;

/// <summary>The ground as bits: one cell for each pair of a smallest authority of any day and a community safety area in it.</summary>
/// <remarks>
/// A smallest authority is one that was made of no other: its ground lies whole in whatever followed it, so that areas of different days
/// have cells in common.
/// </remarks>
internal sealed class GeographyCells
{
    private readonly Dictionary<AreaCode, ulong[]> _cellsOf = [];
    private readonly int[] _weights;
    private readonly int _words;

    public GeographyCells(Geography geography, AreaHistory history)
    {
        GroundCell[] cells = [.. GroundCell.Of(geography, history)];
        _words = (cells.Length + 63) / 64;
        _weights = new int[cells.Length];
        ILookup<AreaCode, NamedArea> made = geography.OtherAreas
            .SelectMany(static area => area.Authorities.Select(authority => (authority, area)))
            .ToLookup(static part => part.authority, static part => part.area);
        for (int cell = 0; cell < cells.Length; cell++)
        {
            foreach (AreaCode area in cells[cell].AreasHolding(made))
            {
                Set(area, cell);
            }
        }

        // An authority of the map's day weighs the same as any other; its community safety areas share it alike, and each shares its part
        // among its cells.
        ILookup<AreaCode, int> ofAuthority = Enumerable.Range(0, cells.Length).ToLookup(cell => cells[cell].Standing.Code);
        IGrouping<AreaCode?, int>[][] parts =
        [
            .. ofAuthority.Select(authority => authority.GroupBy(cell => cells[cell].CommunitySafetyArea).ToArray()),
        ];
        Unit = parts.SelectMany(static part => part.Select(group => part.Length * group.Count())).Aggregate(1, LeastCommonMultiple);
        foreach (IGrouping<AreaCode?, int>[] part in parts)
        {
            foreach (IGrouping<AreaCode?, int> group in part)
            {
                foreach (int cell in group)
                {
                    _weights[cell] = Unit / part.Length / group.Count();
                }
            }
        }
    }

    /// <summary>What a whole authority weighs: the least number that every authority's parts divide.</summary>
    public int Unit { get; }

    public int Weight(int cell) => _weights[cell];

    public ulong[] Union(ValueList<AreaCode> areas)
    {
        var union = new ulong[_words];
        foreach (AreaCode area in areas)
        {
            if (_cellsOf.TryGetValue(area, out ulong[]? cells))
            {
                for (int i = 0; i < union.Length; i++)
                {
                    union[i] |= cells[i];
                }
            }
        }

        return union;
    }

    private static int LeastCommonMultiple(int a, int b)
    {
        (int x, int y) = (a, b);
        while (y != 0)
        {
            (x, y) = (y, x % y);
        }

        return checked(a / x * b);
    }

    private void Set(AreaCode area, int cell)
    {
        if (!_cellsOf.TryGetValue(area, out ulong[]? cells))
        {
            _cellsOf.Add(area, cells = new ulong[_words]);
        }

        cells[cell / 64] |= 1UL << (cell % 64);
    }
}
