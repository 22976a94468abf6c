namespace PccGovernance;

/// <summary>What keeps a set of areas from being a geography.</summary>
internal static class GeographyProblems
{
    public static IEnumerable<string> Find(Geography geography)
    {
        HashSet<AreaCode> seen = [AreaCode.England, AreaCode.Wales, AreaCode.EnglandAndWales];
        AreaCode[] codes =
        [
            .. geography.ForceAreas.Select(static a => a.Code),
            .. geography.Authorities.Select(static a => a.Code),
            .. geography.Authorities.Select(static a => a.RecodedAs).OfType<AreaCode>(),
            .. geography.CommunitySafetyAreas.Select(static a => a.Code),
            .. geography.OtherAreas.Select(static a => a.Code),
        ];

        foreach (AreaCode code in codes.Where(code => !seen.Add(code)))
        {
            yield return $"The area code '{code}' stands twice: give each area once.";
        }

        foreach (ForceArea area in geography.ForceAreas)
        {
            foreach (string problem in Unknown(seen, area.Code, area.Country, area.Region))
            {
                yield return problem;
            }
        }

        foreach (LocalAuthority authority in geography.Authorities)
        {
            foreach (string problem in Unknown(
                seen, authority.Code, authority.Country, authority.County, authority.Region, authority.ForceArea, authority.FireArea, authority.LocalHealthBoard))
            {
                yield return problem;
            }
        }

        foreach (CommunitySafetyArea area in geography.CommunitySafetyAreas)
        {
            foreach (string problem in Unknown(seen, area.Code, [area.ForceArea, area.Country, .. area.Authorities.Select(static a => (AreaCode?)a)]))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<string> Unknown(HashSet<AreaCode> known, AreaCode holder, params AreaCode?[] named) =>
        named.OfType<AreaCode>().Where(code => !known.Contains(code))
            .Select(code => $"The area '{holder}' names the area '{code}', which is not given: add it or correct the code.");
}
