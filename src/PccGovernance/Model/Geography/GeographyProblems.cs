namespace PccGovernance;

/// <summary>What keeps a set of areas from being a geography.</summary>
internal sealed class GeographyProblems
{
    private readonly HashSet<AreaCode> _known = [AreaCode.England, AreaCode.Wales, AreaCode.EnglandAndWales];
    private readonly List<string> _problems = [];

    private GeographyProblems()
    {
    }

    public static IReadOnlyList<string> Find(Geography geography)
    {
        GeographyProblems problems = new();
        problems.CheckCodes(geography);
        foreach (ForceArea area in geography.ForceAreas)
        {
            problems.CheckForceArea(area);
        }

        foreach (LocalAuthority authority in geography.Authorities.Concat(geography.OtherAuthorities))
        {
            problems.CheckAuthority(authority);
        }

        Dictionary<AreaCode, AreaCode> forceAreas = geography
            .Authorities.Concat(geography.OtherAuthorities)
            .DistinctBy(static a => a.Code)
            .ToDictionary(static a => a.Code, static a => a.ForceArea);
        foreach (CommunitySafetyArea area in geography.CommunitySafetyAreas)
        {
            problems.CheckCommunitySafetyArea(area, forceAreas);
        }

        foreach (NamedArea area in geography.OtherAreas)
        {
            problems.CheckAll(area.Code, area.Authorities);
        }

        foreach (AreaChange change in geography.Changes)
        {
            foreach (AreaSuccession step in change.Steps)
            {
                problems.CheckAll(step.From, [step.From, step.To]);
            }
        }

        return problems._problems;
    }

    private void CheckCodes(Geography geography)
    {
        AreaCode[] codes =
        [
            .. geography.ForceAreas.Select(static a => a.Code),
            .. geography.Authorities.Select(static a => a.Code),
            .. geography.Authorities.SelectMany(static a => a.Codes.Skip(1)),
            .. geography.OtherAuthorities.SelectMany(static a => a.Codes),
            .. geography.CommunitySafetyAreas.Select(static a => a.Code),
            .. geography.OtherAreas.Select(static a => a.Code),
        ];
        foreach (AreaCode code in codes)
        {
            if (code.IsEmpty)
            {
                _problems.Add("An area has no code: give it one.");
            }
            else if (!_known.Add(code))
            {
                _problems.Add($"The area code '{code}' stands twice: give each area once.");
            }
        }
    }

    private void CheckForceArea(ForceArea area)
    {
        Level(area.Code, AreaLevel.ForceArea);
        Names(area.Code, area.Country, AreaLevel.Country);
        Names(area.Code, area.Region, AreaLevel.Region);
    }

    private void CheckAuthority(LocalAuthority authority)
    {
        AreaLevel level = authority.IsCounty ? AreaLevel.County : AreaLevel.LocalAuthority;
        Level(authority.Code, level);
        Names(authority.Code, authority.RecodedAs, level);
        Names(authority.Code, authority.Country, AreaLevel.Country);
        Names(authority.Code, authority.County, AreaLevel.County);
        Names(authority.Code, authority.Region, AreaLevel.Region);
        Names(authority.Code, authority.ForceArea, AreaLevel.ForceArea);
        Names(authority.Code, authority.FireArea, AreaLevel.FireArea);
        Names(authority.Code, authority.LocalHealthBoard, AreaLevel.LocalHealthBoard);
    }

    private void CheckCommunitySafetyArea(CommunitySafetyArea area, Dictionary<AreaCode, AreaCode> forceAreaOf)
    {
        Level(area.Code, AreaLevel.CommunitySafetyArea);
        Names(area.Code, area.ForceArea, AreaLevel.ForceArea);
        Names(area.Code, area.Country, AreaLevel.Country);
        if (area.Authorities.IsEmpty || area.Authorities.Distinct().Count() < area.Authorities.Count)
        {
            _problems.Add(
                $"The community safety area '{area.Code}' names no authority, or one twice: give each authority that it lies in once.");
        }

        foreach (AreaCode authority in area.Authorities.Concat(area.OtherAuthorities).Distinct())
        {
            Names(area.Code, authority, AreaLevel.LocalAuthority);
            if (forceAreaOf.TryGetValue(authority, out AreaCode forceArea) && forceArea != area.ForceArea)
            {
                _problems.Add(
                    $"The community safety area '{area.Code}' lies in the force area '{area.ForceArea}' and its authority '{authority}' "
                    + $"in '{forceArea}': make them one."
                );
            }
        }
    }

    private void CheckAll(AreaCode holder, IEnumerable<AreaCode> named)
    {
        foreach (AreaCode code in named.Where(code => !_known.Contains(code)))
        {
            _problems.Add($"The area '{holder}' names the area '{code}', which is not given: add it or correct the code.");
        }
    }

    private void Level(AreaCode code, AreaLevel level)
    {
        if (!code.IsEmpty && code.Level != level)
        {
            _problems.Add($"The area code '{code}' is of the level {code.Level}: give one of the level {level}.");
        }
    }

    private void Names(AreaCode holder, AreaCode? named, AreaLevel level)
    {
        if (named is not { } code)
        {
            return;
        }

        if (!_known.Contains(code))
        {
            _problems.Add($"The area '{holder}' names the area '{code}', which is not given: add it or correct the code.");
        }
        else if (code.Level != level)
        {
            _problems.Add($"The area '{holder}' names the area '{code}' of the level {code.Level}: give one of the level {level}.");
        }
    }
}
