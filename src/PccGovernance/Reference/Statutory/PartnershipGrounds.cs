namespace PccGovernance.Reference;

/// <summary>The grounds on which boards are set up, on the map of one day.</summary>
internal sealed class PartnershipGrounds
{
    private const string RegionInWales =
        "One board is assumed for each Local Health Board area; areas set by regulations or agreement are larger in places.";

    private const string RegionInEngland =
        "The ground is that of an integrated care system, which this edition does not have: one board for each force area is assumed, and "
        + "its footprint is unknown.";

    private const string LocallyChosen = "The ground is chosen locally: the force area is assumed.";

    private readonly Geography _map;
    private readonly ILookup<AreaCode, LocalAuthority> _authorities;
    private readonly ILookup<AreaCode, LocalAuthority> _counties;
    private readonly ILookup<AreaCode, LocalAuthority> _ofCounty;
    private readonly ILookup<AreaCode, CommunitySafetyArea> _safety;
    private readonly Dictionary<AreaCode, PartnershipUnit> _whole;

    public PartnershipGrounds(Geography map)
    {
        _map = map;
        _authorities = map.Authorities.Where(static a => !a.IsCounty).ToLookup(static a => a.ForceArea);
        _counties = map.Authorities.Where(static a => a.IsCounty).ToLookup(static a => a.ForceArea);
        _ofCounty = map.Authorities.Where(static a => a.County is not null).ToLookup(static a => a.County!.Value);
        _safety = map.CommunitySafetyAreas.ToLookup(static area => area.ForceArea);
        _whole = map.ForceAreas.ToDictionary(static area => area.Code, Whole);
    }

    /// <summary>The usual grounds of a kind in a force area.</summary>
    public IEnumerable<PartnershipUnit> Of(PartnershipKind kind, Applicability applies, ForceArea area) =>
        applies.OnCommunitySafetyAreas
            ? _safety[area.Code].Select(CommunitySafety)
            : kind.UsualFootprint switch
            {
                FootprintLevel.District => _authorities[area.Code].Where(applies.Reaches).Select(Single),
                FootprintLevel.County => _counties[area.Code].Select(county => UpperTier(county) with { Level = FootprintLevel.County }),
                FootprintLevel.UpperTier => _counties[area.Code]
                    .Concat(_authorities[area.Code].Where(static a => a.IsUpperTier))
                    .Where(applies.Reaches)
                    .Select(UpperTier),
                FootprintLevel.ForceArea => [_whole[area.Code] with { Name = applies.Only.Count == 1 ? null : _whole[area.Code].Name }],
                FootprintLevel.LocallyChosen => [_whole[area.Code] with { Assumption = LocallyChosen }],
                FootprintLevel.Region when area.IsInWales => _authorities[area.Code]
                    .Select(static a => a.LocalHealthBoard)
                    .OfType<AreaCode>()
                    .Distinct()
                    .Select(HealthPartnership),
                FootprintLevel.Region =>
                [
                    _whole[area.Code] with
                    {
                        Level = FootprintLevel.Region,
                        Footprint = Footprint.Unknown,
                        Assumption = RegionInEngland,
                    },
                ],
                FootprintLevel.National => [Wales()],
                _ => throw new ArgumentOutOfRangeException(nameof(kind), kind.UsualFootprint, "There is no such level."),
            };

    /// <summary>The ground of a partnership that is known, with the authorities of the map's day on it.</summary>
    public PartnershipUnit Of(KnownPartnership known, FootprintLevel level)
    {
        FootprintExtent ground = _map.Resolve(known.Footprint);
        ValueList<ForceArea> areas = _map.ForceAreasOf(known.Footprint);
        LocalAuthority[] authorities =
        [
            .. areas
                .SelectMany(area => _authorities[area.Code])
                .Where(authority => ground.Intersects(_map.Resolve(Footprint.Of(authority.Code)))),
        ];
        AreaCode? own = AreaCode.TryParse(known.Code.ToUpperInvariant(), out AreaCode code) ? code : null;
        return _whole[areas[0].Code] with
        {
            Code = StatutoryPartnerships.CodeOf(known),
            Name = known.Name,
            Level = level,
            Footprint = known.Footprint,
            ForceAreas = areas,
            Authorities = authorities.ToValueList(),
            PlaceholderArea =
                areas.Count > 1 && own is { } wide ? new() { Code = wide, Name = known.Name } : _whole[areas[0].Code].PlaceholderArea,
            Known = known,
        };
    }

    public bool Holds(Footprint wide, Footprint narrow) => _map.Resolve(wide).Contains(_map.Resolve(narrow));

    private static string Ending(AreaCode code) => code.ToString().ToLowerInvariant();

    private PartnershipUnit Whole(ForceArea area)
    {
        string name = AreaNames.InUsualOrder(area.Name);
        return new()
        {
            Code = Ending(area.Code),
            Name = name,
            Level = FootprintLevel.ForceArea,
            Footprint = Footprint.Of(area.Code),
            ForceAreas = [area],
            Authorities = _authorities[area.Code].ToValueList(),
            PlaceholderArea = new() { Code = area.Code, Name = name },
        };
    }

    private PartnershipUnit Single(LocalAuthority authority) => _whole[authority.ForceArea] with
    {
        Code = Ending(authority.Code),
        Name = AreaNames.InUsualOrder(authority.Name),
        Level = FootprintLevel.District,
        Footprint = Footprint.Of(authority.Code),
        Authorities = [authority],
    };

    private PartnershipUnit UpperTier(LocalAuthority authority) => Single(authority) with
    {
        Level = FootprintLevel.UpperTier,
        Authorities = authority.IsCounty ? _ofCounty[authority.Code].ToValueList() : [authority],
    };

    private PartnershipUnit CommunitySafety(CommunitySafetyArea area) => _whole[area.ForceArea] with
    {
        Code = Ending(area.Code),
        Name = AreaNames.InUsualOrder(area.Name),
        Level = FootprintLevel.District,
        Footprint = Footprint.Of(area.Code),
        Authorities = area.Authorities.Select(_map.Authority).OfType<LocalAuthority>().ToValueList(),
    };

    private PartnershipUnit HealthPartnership(AreaCode code)
    {
        ValueList<LocalAuthority> authorities = _map.Authorities.Where(a => a.LocalHealthBoard == code).ToValueList();
        return _whole[authorities[0].ForceArea] with
        {
            Code = Ending(code),
            Name = AreaNames.OfHealthPartnership(_map.NameOf(code)!),
            Level = FootprintLevel.Region,
            Footprint = Footprint.Of(code),
            Authorities = authorities,
            Assumption = RegionInWales,
        };
    }

    private PartnershipUnit Wales() => new()
    {
        Code = Ending(AreaCode.Wales),
        Level = FootprintLevel.National,
        Footprint = Footprint.Of(AreaCode.Wales),
        ForceAreas = _map.ForceAreas.Where(static a => a.IsInWales).ToValueList(),
        Authorities = _map.Authorities.Where(static a => a.Country == AreaCode.Wales).ToValueList(),
        PlaceholderArea = new() { Code = AreaCode.Wales, Name = "Wales" },
    };
}
