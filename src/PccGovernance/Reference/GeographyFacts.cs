namespace PccGovernance.Reference;

/// <summary>Makes the map of its document.</summary>
internal static class GeographyFacts
{
    public static Geography Read(GeographyDocument document) => new(
        document.ForceAreas.Select(static entry => new ForceArea
        {
            Code = AreaCode.Parse(entry.Code),
            Name = entry.Name,
            ForceName = entry.ForceName,
            WelshForceName = entry.WelshForceName,
            PoliceUkId = entry.PoliceUkId,
            Country = AreaCode.Parse(entry.Country),
            Region = Wording.Area(entry.Region),
        }),
        document.Authorities.Select(static entry => new LocalAuthority
        {
            Code = AreaCode.Parse(entry.Code),
            Name = entry.Name,
            CouncilName = entry.CouncilName,
            Type = AuthorityType(entry.Type),
            Country = AreaCode.Parse(entry.Country),
            County = Wording.Area(entry.County),
            Region = Wording.Area(entry.Region),
            ForceArea = AreaCode.Parse(entry.ForceArea),
            FireArea = Wording.Area(entry.FireArea),
            LocalHealthBoard = Wording.Area(entry.LocalHealthBoard),
            RecodedAs = Wording.Area(entry.RecodedAs),
        }),
        document.CommunitySafetyAreas.Select(static entry => new CommunitySafetyArea
        {
            Code = AreaCode.Parse(entry.Code),
            Name = entry.Name,
            ForceArea = AreaCode.Parse(entry.ForceArea),
            Country = AreaCode.Parse(entry.Country),
            Authorities = entry.Authorities.Select(AreaCode.Parse).ToValueList(),
        }),
        document.OtherAreas.Select(static entry => new NamedArea { Code = AreaCode.Parse(entry.Code), Name = entry.Name }));

    private static LocalAuthorityType AuthorityType(string word) => word switch
    {
        "non-metropolitan-district" => LocalAuthorityType.NonMetropolitanDistrict,
        "county" => LocalAuthorityType.County,
        "unitary" => LocalAuthorityType.Unitary,
        "metropolitan-district" => LocalAuthorityType.MetropolitanDistrict,
        "london-borough" => LocalAuthorityType.LondonBorough,
        "city-corporation" => LocalAuthorityType.CityCorporation,
        "welsh-unitary" => LocalAuthorityType.WelshUnitary,
        _ => throw Wording.Unknown("type of authority", word),
    };
}
