namespace PccGovernance.Duplication;

/// <summary>Brings footprints to the ground, each different one once.</summary>
internal sealed class GroundSurvey
{
    private readonly Geography _geography;
    private readonly Dictionary<Footprint, FootprintFacts> _grounds;

    // Most footprints are one area, whose code is quicker to find.
    private readonly Dictionary<AreaCode, FootprintFacts> _ofOne;

    // A force area and all of its authorities are one ground, however a record puts it.
    private readonly Dictionary<FootprintExtent, FootprintFacts> _ofExtent;
    private readonly (AreaCode Code, FootprintExtent Extent)[] _forceAreas;
    private readonly (AreaCode Code, FootprintExtent Extent)[] _counties;
    private readonly FootprintExtent _england;
    private readonly FootprintExtent _wales;

    /// <param name="geography">The map.</param>
    public GroundSurvey(Geography geography)
    {
        _geography = geography;
        (_grounds, _ofOne, _ofExtent) = ([], [], []);
        _forceAreas = [.. geography.ForceAreas.Select(area => (area.Code, Extent(area.Code)))];
        _counties = [.. geography.Authorities.Where(static a => a.IsCounty).Select(county => (county.Code, Extent(county.Code)))];
        (_england, _wales) = (Extent(AreaCode.England), Extent(AreaCode.Wales));

        FootprintExtent Extent(AreaCode area) => geography.Resolve(Footprint.Of(area));
    }

    /// <param name="like">A survey of the same map whose grounds are taken over.</param>
    public GroundSurvey(GroundSurvey like)
    {
        _geography = like._geography;
        (_grounds, _ofOne, _ofExtent) = (new(like._grounds), new(like._ofOne), new(like._ofExtent));
        (_forceAreas, _counties, _england, _wales) = (like._forceAreas, like._counties, like._england, like._wales);
    }

    public FootprintFacts Of(Footprint footprint)
    {
        FootprintFacts? ground;
        if (footprint.Areas is [AreaCode area])
        {
            if (!_ofOne.TryGetValue(area, out ground))
            {
                _ofOne.Add(area, ground = Survey(_geography.Resolve(footprint)));
            }
        }
        else if (!_grounds.TryGetValue(footprint, out ground))
        {
            _grounds.Add(footprint, ground = Survey(_geography.Resolve(footprint)));
        }

        return ground;
    }

    private FootprintFacts Survey(FootprintExtent extent)
    {
        if (!_ofExtent.TryGetValue(extent, out FootprintFacts? ground))
        {
            _ofExtent.Add(extent, ground = Facts(extent));
        }

        return ground;
    }

    private FootprintFacts Facts(FootprintExtent extent) =>
        new()
        {
            Number = _ofExtent.Count,
            Extent = extent,
            Cells = extent.CellNumbers(),
            Authorities = (double)extent.Authorities,
            ForceArea = Holder(_forceAreas, extent),
            ForceAreas = [.. _forceAreas.Where(area => area.Extent.Intersects(extent)).Select(static area => area.Code)],
            County = Holder(_counties, extent),
            IsWholeArea = Array.Exists(_forceAreas, area => area.Extent.Equals(extent))
                || Array.Exists(_counties, county => county.Extent.Equals(extent)),
            HasTwoTiers = _counties.Any(county => county.Extent.Intersects(extent)),
            InEngland = _england.Intersects(extent),
            InWales = _wales.Intersects(extent),
        };

    private static AreaCode? Holder((AreaCode Code, FootprintExtent Extent)[] areas, FootprintExtent extent)
    {
        foreach ((AreaCode code, FootprintExtent area) in areas)
        {
            if (area.Contains(extent))
            {
                return code;
            }
        }

        return null;
    }
}
