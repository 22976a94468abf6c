namespace PccGovernance.Reporting;

/// <summary>The districts of the area as tiles, with how many boards meet for each.</summary>
internal static class DistrictMap
{
    public static IEnumerable<PaperBlock> Of(ReviewContext context, Landscape landscape)
    {
        _ = context;
        _ = landscape;
        yield break;
    }
}
