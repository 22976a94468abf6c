namespace PccGovernance.Reference;

/// <summary>Says for which grounds of a force area the law or usual practice sets up boards of a kind.</summary>
/// <param name="geography">The map.</param>
internal sealed class PartnershipUnits(Geography geography)
{
    private static readonly AreaCode s_london = AreaCode.Parse("E12000007");
    private static readonly AreaCode s_metropolitanPolice = AreaCode.Parse("E23000001");
    private static readonly AreaCode s_cityOfLondon = AreaCode.Parse("E23000034");

    private const string RegionInWales =
        "One board is assumed for each Local Health Board area; areas set by regulations or agreement are larger in places.";

    private const string RegionInEngland =
        "The ground is that of an integrated care system, which this edition does not have: one board for each force area is assumed, and its footprint is unknown.";

    private const string LocallyChosen = "The ground is chosen locally: the force area is assumed.";

    private const string WholeOfLondon = "One board is assumed for the whole of London, with the Greater London Authority for the boroughs.";

    /// <summary>The units for boards of a kind in a force area: none where the kind does not apply.</summary>
    public IEnumerable<PartnershipUnit> Of(PartnershipKind kind, ForceArea area)
    {
        if (!Reaches(kind.Extent, area))
        {
            return [];
        }

        bool metropolitan = area.Code == s_metropolitanPolice;
        bool london = metropolitan || area.Code == s_cityOfLondon;
        return kind.Id.Value switch
        {
            // A power, a grant to some areas, a pilot and a duty that is not in force require no board.
            "police-collaboration-agreement" or "violence-reduction-unit" or "offensive-weapons-homicide-review" or "victim-support-collaboration" => [],
            "police-and-crime-panel" => london ? [] : [Whole(area)],
            "london-police-and-crime-committee" => metropolitan ? [Whole(area) with { Name = null }] : [],
            "safer-neighbourhood-board" => Authorities(area).Where(static a => a.Type == LocalAuthorityType.LondonBorough).Select(Single),
            "local-resilience-forum" when london => [London(kind.UsualFootprint)],
            "domestic-abuse-local-partnership-board" when london => [London(kind.UsualFootprint) with { Assumption = WholeOfLondon }],
            "community-safety-partnership" => geography.CommunitySafetyAreas.Where(c => c.ForceArea == area.Code).Select(CommunitySafety),
            _ => AtLevel(kind.UsualFootprint, area),
        };
    }

    private static bool Reaches(LegalExtent extent, ForceArea area) => extent switch
    {
        LegalExtent.England => !area.IsInWales,
        LegalExtent.Wales => area.IsInWales,
        _ => true,
    };

    private IEnumerable<PartnershipUnit> AtLevel(FootprintLevel level, ForceArea area) => level switch
    {
        FootprintLevel.District => Authorities(area).Select(Single),
        FootprintLevel.County => Counties(area).Select(county => UpperTier(county) with { Level = FootprintLevel.County }),
        FootprintLevel.UpperTier => Counties(area).Concat(Authorities(area).Where(static a => a.IsUpperTier)).Select(UpperTier),
        FootprintLevel.ForceArea => [Whole(area)],
        FootprintLevel.LocallyChosen => [Whole(area) with { Assumption = LocallyChosen }],
        FootprintLevel.Region when area.IsInWales => Authorities(area).Select(static a => a.LocalHealthBoard).OfType<AreaCode>().Distinct().Select(HealthPartnership),
        FootprintLevel.Region => [Whole(area) with { Level = FootprintLevel.Region, Footprint = Footprint.Unknown, Assumption = RegionInEngland }],
        FootprintLevel.National => [Wales()],
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "There is no such level."),
    };

    private IEnumerable<LocalAuthority> Authorities(ForceArea area) => geography.Authorities.Where(a => a.ForceArea == area.Code && !a.IsCounty);

    private IEnumerable<LocalAuthority> Counties(ForceArea area) => geography.Authorities.Where(a => a.ForceArea == area.Code && a.IsCounty);

    private PartnershipUnit Whole(ForceArea area)
    {
        string name = AreaNames.InUsualOrder(area.Name);
        return new()
        {
            Code = area.Code,
            Name = name,
            Level = FootprintLevel.ForceArea,
            Footprint = Footprint.Of(area.Code),
            ForceAreas = [area],
            Authorities = Authorities(area).ToValueList(),
            PlaceholderArea = new() { Code = area.Code, Name = name },
        };
    }

    private PartnershipUnit Single(LocalAuthority authority) => Whole(AreaOf(authority.ForceArea)) with
    {
        Code = authority.Code,
        Name = AreaNames.InUsualOrder(authority.Name),
        Level = FootprintLevel.District,
        Footprint = Footprint.Of(authority.Code),
        Authorities = [authority],
    };

    private PartnershipUnit UpperTier(LocalAuthority authority) => Single(authority) with
    {
        Level = FootprintLevel.UpperTier,
        Authorities = authority.IsCounty ? geography.Authorities.Where(a => a.County == authority.Code).ToValueList() : [authority],
    };

    private PartnershipUnit CommunitySafety(CommunitySafetyArea area) => Whole(AreaOf(area.ForceArea)) with
    {
        Code = area.Code,
        Name = AreaNames.InUsualOrder(area.Name),
        Level = FootprintLevel.District,
        Footprint = Footprint.Of(area.Code),
        Authorities = area.Authorities.Select(geography.Authority).OfType<LocalAuthority>().ToValueList(),
    };

    private PartnershipUnit HealthPartnership(AreaCode code)
    {
        ValueList<LocalAuthority> authorities = geography.Authorities.Where(a => a.LocalHealthBoard == code).ToValueList();
        return Whole(AreaOf(authorities[0].ForceArea)) with
        {
            Code = code,
            Name = AreaNames.OfHealthPartnership(geography.NameOf(code)!),
            Level = FootprintLevel.Region,
            Footprint = Footprint.Of(code),
            Authorities = authorities,
            Assumption = RegionInWales,
        };
    }

    private PartnershipUnit London(FootprintLevel level) => new()
    {
        Code = s_london,
        Name = "London",
        Level = level,
        Footprint = Footprint.Of(s_london),
        ForceAreas = [AreaOf(s_metropolitanPolice), AreaOf(s_cityOfLondon)],
        Authorities = geography.Authorities.Where(static a => a.Region == s_london).ToValueList(),
        PlaceholderArea = new() { Code = s_london, Name = "London" },
    };

    private PartnershipUnit Wales() => new()
    {
        Code = AreaCode.Wales,
        Level = FootprintLevel.National,
        Footprint = Footprint.Of(AreaCode.Wales),
        ForceAreas = geography.ForceAreas.Where(static a => a.IsInWales).ToValueList(),
        Authorities = geography.Authorities.Where(static a => a.Country == AreaCode.Wales).ToValueList(),
        PlaceholderArea = new() { Code = AreaCode.Wales, Name = "Wales" },
    };

    private ForceArea AreaOf(AreaCode code) => geography.ForceArea(code)!;
}
