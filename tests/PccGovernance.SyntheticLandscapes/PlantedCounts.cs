namespace PccGovernance.SyntheticLandscapes;

/// <summary>How many boards of an area are planted.</summary>
internal readonly record struct PlantedCounts(int NearDuplicates, int Families, int SubGroups)
{
    /// <summary>The boards of a parallel family; two where an area has no more neighbours.</summary>
    public const int FamilySize = 3;

    private const int NearDuplicatePercent = 5;
    private const int FamilyPercent = 2;
    private const int SubGroupPercent = 3;

    /// <summary>
    /// The counts for the boards of an area that follow so many of other areas: rounded so that all areas together have the exact share.
    /// </summary>
    public static PlantedCounts Of(int before, int boards) =>
        new(Share(NearDuplicatePercent, before, boards), Share(FamilyPercent, before, boards), Share(SubGroupPercent, before, boards));

    private static int Share(int percent, int before, int boards) =>
        (int)(((long)percent * (before + boards) / 100) - ((long)percent * before / 100));
}
