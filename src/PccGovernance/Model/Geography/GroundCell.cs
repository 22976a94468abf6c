namespace PccGovernance;

/// <summary>A piece of ground that no area of any day divides, as far as is known.</summary>
/// <param name="Line">The authorities that have held it, first to last.</param>
/// <param name="Standing">The one of the map's day.</param>
/// <param name="CommunitySafetyArea">The community safety area that it lies in; <c>null</c> where there is none.</param>
internal sealed record GroundCell(LocalAuthority[] Line, LocalAuthority Standing, AreaCode? CommunitySafetyArea)
{
    /// <summary>The cells of a map, in the order of the authorities of its day.</summary>
    public static IEnumerable<GroundCell> Of(Geography geography, AreaHistory history)
    {
        Dictionary<AreaCode, LocalAuthority> authorities = geography.Authorities.Concat(geography.OtherAuthorities)
            .Where(static authority => !authority.IsCounty)
            .ToDictionary(static authority => authority.Code);
        HashSet<AreaCode> standing = [.. geography.Authorities.Select(static authority => authority.Code)];
        ILookup<AreaCode, AreaCode> safety = geography.CommunitySafetyAreas
            .SelectMany(static area => area.Authorities.Concat(area.OtherAuthorities).Select(authority => (authority, area.Code)))
            .ToLookup(static link => link.authority, static link => link.Code);

        return authorities.Values
            .Where(authority => !history.PredecessorsOf(authority.Code).Any(authorities.ContainsKey))
            .OrderBy(static authority => authority.Code)
            .Select(authority => LineOf(authority, authorities, history))
            .Select(line => (Line: line, Standing: Array.Find(line, authority => standing.Contains(authority.Code))))
            .Where(static ground => ground.Standing is not null)
            .OrderBy(static ground => ground.Standing!.Code)
            .SelectMany(ground => SafetyAreasOf(ground.Line, safety).Select(area => new GroundCell(ground.Line, ground.Standing!, area)));
    }

    /// <summary>Every area, of any level and day, that the cell lies in.</summary>
    /// <param name="made">The areas that are made up of authorities, by authority.</param>
    public IEnumerable<AreaCode> AreasHolding(ILookup<AreaCode, NamedArea> made)
    {
        IEnumerable<AreaCode> own = Line.SelectMany(static authority => authority.Codes.Concat(new AreaCode?[]
        {
            authority.County, authority.Region, authority.ForceArea, authority.FireArea, authority.LocalHealthBoard, authority.Country,
        }.OfType<AreaCode>()));
        AreaCode[] areas = [.. own.Distinct(), AreaCode.EnglandAndWales];
        IEnumerable<AreaCode> above = areas.SelectMany(area => made[area]).Select(static area => area.Code);
        return CommunitySafetyArea is { } safety ? areas.Concat(above).Append(safety) : areas.Concat(above);
    }

    private static LocalAuthority[] LineOf(LocalAuthority first, Dictionary<AreaCode, LocalAuthority> authorities, AreaHistory history)
    {
        List<LocalAuthority> line = [first];
        for (int i = 0; i < line.Count; i++)
        {
            IEnumerable<LocalAuthority> next = history
                .SuccessorsOf(line[i].Code)
                .Select(code => authorities.GetValueOrDefault(code))
                .OfType<LocalAuthority>();
            line.AddRange(next.Where(authority => !line.Contains(authority)).ToArray());
        }

        return [.. line];
    }

    /// <summary>The areas that name the first of the line, else those that name what followed; none stands for no area.</summary>
    private static AreaCode?[] SafetyAreasOf(LocalAuthority[] line, ILookup<AreaCode, AreaCode> safety)
    {
        AreaCode?[] areas =
        [
            .. line.Select(authority => safety[authority.Code])
                .FirstOrDefault(static named => named.Any(), [])
                .Order()
                .Select(static code => (AreaCode?)code),
        ];
        return areas.Length == 0 ? [null] : areas;
    }
}
