namespace PccGovernance.Statute;

/// <summary>The areas of a day, and which of them an area of any level touches: authorities of both tiers and force areas.</summary>
internal sealed class AreaTree
{
    private readonly Geography _map;
    private readonly Dictionary<AreaCode, AreaCode[]> _touched = [];
    private readonly ILookup<AreaCode, LocalAuthority> _byForceArea;
    private readonly Dictionary<AreaCode, EntityReference> _references;

    private AreaTree(Geography map)
    {
        _map = map;
        _references = map.Authorities.Select(static authority => authority.Code).Concat(map.ForceAreas.Select(static area => area.Code))
            .ToDictionary(static code => code, EntityReference.Of);
        _byForceArea = map.Authorities.ToLookup(static authority => authority.ForceArea);
    }

    public static AreaTree Of(Geography map) => new(map);

    /// <summary>How outcomes refer to an authority or force area: made once.</summary>
    public EntityReference ReferenceTo(AreaCode area) => _references[area];

    public IEnumerable<LocalAuthority> AuthoritiesOf(AreaCode forceArea) => _byForceArea[forceArea];

    public int CountOf(AreaCode forceArea) => _byForceArea[forceArea].Count();

    /// <summary>Whether an authority is the county in which a district lies.</summary>
    public bool IsCountyOf(LocalAuthority authority, AreaCode district) => authority.IsCounty && Touched(authority.Code).Contains(district);

    public bool IsTwoTier(AreaCode area) => _map.Authority(area) is { IsDistrict: true } or { IsCounty: true };

    /// <summary>Whether an area is a district or a single-tier area.</summary>
    public bool IsLocalArea(AreaCode area) => _map.Authority(area) is { IsCounty: false };

    /// <summary>The authorities and force areas that a footprint touches, each once.</summary>
    public IReadOnlyCollection<AreaCode> Touched(Footprint footprint)
    {
        if (footprint.Areas.Count == 1)
        {
            return Touched(footprint.Areas[0]);
        }

        HashSet<AreaCode> all = [];
        foreach (AreaCode area in footprint.Areas)
        {
            all.UnionWith(Touched(area));
        }

        return all;
    }

    /// <summary>The authorities and force areas that lie wholly in an area, itself among them.</summary>
    public IEnumerable<AreaCode> Within(AreaCode area)
    {
        FootprintExtent ground = _map.Resolve(Footprint.Of(area));
        return Touched(area).Where(code => code == area || ground.Contains(_map.Resolve(Footprint.Of(code))));
    }

    private AreaCode[] Touched(AreaCode area)
    {
        lock (_touched)
        {
            if (!_touched.TryGetValue(area, out AreaCode[]? touched))
            {
                _touched.Add(area, touched = [.. Find(area).Prepend(area).Distinct()]);
            }

            return touched;
        }
    }

    private IEnumerable<AreaCode> Find(AreaCode area)
    {
        FootprintExtent ground = _map.Resolve(Footprint.Of(area));
        if (ground.IsEmpty)
        {
            return [];
        }

        // What is done for a district is not done for its county; what is done for a county is done for its districts.
        return _map.Authorities.Where(authority => Touches(_map.Resolve(Footprint.Of(authority.Code)), ground, authority.IsCounty))
            .SelectMany(static authority => new[] { authority.Code, authority.ForceArea });
    }

    private static bool Touches(FootprintExtent authority, FootprintExtent ground, bool isCounty) =>
        isCounty ? ground.Contains(authority) : ground.Intersects(authority);
}
