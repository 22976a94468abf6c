namespace PccGovernance;

/// <summary>The ground as bits: one cell for each pair of an authority and a community safety area in it.</summary>
internal sealed class GeographyCells
{
    private readonly Dictionary<AreaCode, ulong[]> _cellsOf = [];
    private readonly int[] _weights;
    private readonly int _words;

    public GeographyCells(Geography geography)
    {
        ILookup<AreaCode, CommunitySafetyArea> partnerships = geography.CommunitySafetyAreas
            .SelectMany(static area => area.Authorities.Select(authority => (authority, area)))
            .ToLookup(static link => link.authority, static link => link.area);
        LocalAuthority[] ground = [.. geography.Authorities.Where(static a => !a.IsCounty)];

        Unit = ground.Select(a => Math.Max(1, partnerships[a.Code].Count())).Aggregate(1, LeastCommonMultiple);
        int cells = ground.Sum(a => Math.Max(1, partnerships[a.Code].Count()));
        _weights = new int[cells];
        _words = (cells + 63) / 64;

        int cell = 0;
        foreach (LocalAuthority authority in ground)
        {
            CommunitySafetyArea?[] parts = [.. partnerships[authority.Code].DefaultIfEmpty()];
            foreach (CommunitySafetyArea? part in parts)
            {
                _weights[cell] = Unit / parts.Length;
                foreach (AreaCode area in AreasHolding(authority, part))
                {
                    Set(area, cell);
                }

                cell++;
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

    private static IEnumerable<AreaCode> AreasHolding(LocalAuthority authority, CommunitySafetyArea? part) =>
        new AreaCode?[]
        {
            authority.Code, authority.RecodedAs, authority.County, authority.Region, authority.ForceArea, authority.FireArea,
            authority.LocalHealthBoard, authority.Country, AreaCode.EnglandAndWales, part?.Code,
        }.OfType<AreaCode>();

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
