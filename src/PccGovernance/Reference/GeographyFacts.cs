namespace PccGovernance.Reference;

/// <summary>Makes the map of its document.</summary>
internal static class GeographyFacts
{
    public static Geography Read(GeographyDocument document, AreaChangesDocument history, NamesDocument names)
    {
        Dictionary<string, string> instead = history.Changes.SelectMany(static change => change.Steps)
            .Where(static step => !step.To.StartsWith("E47", StringComparison.Ordinal))
            .GroupBy(static step => step.From, StringComparer.Ordinal)
            .ToDictionary(static steps => steps.Key, static steps => steps.First().To, StringComparer.Ordinal);
        Dictionary<string, AuthorityEntry> standing = document.Authorities.ToDictionary(static entry => entry.Code, StringComparer.Ordinal);
        Dictionary<string, string[]> formerCodes = history.FormerCodes.ToDictionary(
            static entry => entry.Code,
            static entry => entry.Former,
            StringComparer.Ordinal);
        Dictionary<string, string> begins = history
            .Changes.Where(change => string.Equals(change.Status, "enacted", StringComparison.Ordinal))
            .SelectMany(static change => change.Steps.Select(step => (step.To, change.Date)))
            .Where(begun =>
                history.FormerAuthorities.Any(former =>
                    string.Equals(instead.GetValueOrDefault(former.Code), begun.To, StringComparison.Ordinal)))
            .DistinctBy(static begun => begun.To, StringComparer.Ordinal)
            .ToDictionary(static begun => begun.To, static begun => begun.Date, StringComparer.Ordinal);
        ILookup<string, AreaCode> formerIn = history.FormerAuthorities
            .Where(static entry => entry.CommunitySafetyArea is not null)
            .ToLookup(static entry => entry.CommunitySafetyArea!, static entry => AreaCode.Parse(entry.Code), StringComparer.Ordinal);
        Dictionary<string, string> councils = names.Councils.ToDictionary(
            static council => council.Code,
            static council => council.Name,
            StringComparer.Ordinal);
        return new(
            document.ForceAreas.Select(ForceArea),
            document.Authorities.Select(entry =>
                Authority(entry, formerCodes.GetValueOrDefault(entry.Code), begins.GetValueOrDefault(entry.Code)) with
                {
                    CouncilName = councils.GetValueOrDefault(entry.Code, entry.CouncilName),
                }),
            document.CommunitySafetyAreas.Select(entry => CommunitySafetyArea(entry, formerIn)),
            document
                .OtherAreas.Select(static entry => new NamedArea { Code = AreaCode.Parse(entry.Code), Name = entry.Name })
                .Concat(history.CompositeAreas.Select(Composite)),
            history.FormerAuthorities.Select(former => Former(former, Place(former.Code))),
            history.Changes.Select(Change));

        // What ended lies where what took its place lies.
        AuthorityEntry Place(string code)
        {
            string next = code;
            while (!standing.ContainsKey(next))
            {
                next = instead[next];
            }

            return standing[next];
        }
    }

    public static LocalAuthorityType AuthorityType(string word) => word switch
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

    private static ForceArea ForceArea(ForceAreaEntry entry) => new()
    {
        Code = AreaCode.Parse(entry.Code),
        Name = entry.Name,
        ForceName = entry.ForceName,
        WelshForceName = entry.WelshForceName,
        PoliceUkId = entry.PoliceUkId,
        Country = AreaCode.Parse(entry.Country),
        Region = Wording.Area(entry.Region),
    };

    private static LocalAuthority Authority(AuthorityEntry entry, string[]? formerCodes, string? from) => new()
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
        FormerCodes = (formerCodes ?? []).Select(AreaCode.Parse).ToValueList(),
        Period = Wording.Period(from, null),
    };

    private static LocalAuthority Former(FormerAuthorityEntry entry, AuthorityEntry place) => new()
    {
        Code = AreaCode.Parse(entry.Code),
        Name = entry.Name,
        CouncilName = entry.CouncilName,
        Type = AuthorityType(entry.Type),
        Country = AreaCode.Parse(place.Country),
        County = Wording.Area(entry.County),
        Region = Wording.Area(place.Region),
        ForceArea = AreaCode.Parse(place.ForceArea),
        FireArea = Wording.Area(place.FireArea),
        LocalHealthBoard = Wording.Area(place.LocalHealthBoard),
        Period = Wording.Period(entry.From, entry.To),
    };

    private static CommunitySafetyArea CommunitySafetyArea(CommunitySafetyAreaEntry entry, ILookup<string, AreaCode> formerIn) => new()
    {
        Code = AreaCode.Parse(entry.Code),
        Name = entry.Name,
        ForceArea = AreaCode.Parse(entry.ForceArea),
        Country = AreaCode.Parse(entry.Country),
        Authorities = entry.Authorities.Select(AreaCode.Parse).ToValueList(),
        OtherAuthorities = formerIn[entry.Code].Order().ToValueList(),
    };

    private static NamedArea Composite(CompositeAreaEntry entry) => new()
    {
        Code = AreaCode.Parse(entry.Code),
        Name = entry.Name,
        Period = Wording.Period(entry.From, entry.To),
        Authorities = entry.Parts.Select(AreaCode.Parse).ToValueList(),
    };

    private static AreaChange Change(AreaChangeEntry entry) =>
        new()
        {
            Id = Id<AreaChange>.Parse(entry.Id),
            Summary = entry.Summary,
            Date = PartialDate.Parse(entry.Date),
            Status = Wording.Status(entry.Status),
            Steps = entry
                .Steps.Select(static step => new AreaSuccession { From = AreaCode.Parse(step.From), To = AreaCode.Parse(step.To) })
                .ToValueList(),
            Footprint = new() { Areas = (entry.Areas ?? []).Select(AreaCode.Parse).ToValueList() },
            Instrument = entry.Instrument is { } instrument ? new() { Text = instrument } : null,
            Provenance = Wording.Provenance(entry.Basis, entry.Sources, entry.Note),
        };
}
