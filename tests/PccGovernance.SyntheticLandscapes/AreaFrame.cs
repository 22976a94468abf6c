using PccGovernance.Reference;

namespace PccGovernance.SyntheticLandscapes;

/// <summary>What a force area gives its boards: grounds to cover, and organisations to sit, numbered from its first one.</summary>
internal sealed class AreaFrame
{
    /// <summary>Police, probation, health and fire.</summary>
    public const int CoreAgencies = 4;

    private const int VoluntaryBodiesPerBoard = 4;
    private const int LeastVoluntaryBodies = 200;

    private AreaFrame(ForceArea area, LocalAuthority[] councils, int boards, int firstOrganisation)
    {
        Area = area;
        Councils = councils;
        Boards = boards;
        FirstOrganisation = firstOrganisation;
        Counties = Places(static council => council.IsCounty);
        Peers = Places(static council => !council.IsCounty);
    }

    public ForceArea Area { get; }

    /// <summary>Its councils of every tier, in the order of their codes.</summary>
    public LocalAuthority[] Councils { get; }

    /// <summary>The places of the counties within <see cref="Councils"/>.</summary>
    public int[] Counties { get; }

    /// <summary>The places of the authorities that lie beside each other within <see cref="Councils"/>: all but the counties.</summary>
    public int[] Peers { get; }

    public int Boards { get; }

    public int FirstOrganisation { get; }

    public int FirstVoluntaryBody => FirstOrganisation + CoreAgencies + Councils.Length;

    public int VoluntaryBodies => Math.Max(LeastVoluntaryBodies, VoluntaryBodiesPerBoard * Boards);

    public int EndOfOrganisations => FirstVoluntaryBody + VoluntaryBodies;

    /// <summary>The frames of the areas that the options name, in the order of their codes, with the boards shared out.</summary>
    public static AreaFrame[] Of(SyntheticOptions options)
    {
        Geography geography = EnglandAndWales.Geography;
        ForceArea[] areas = [.. geography.ForceAreas.Where(area => options.ForceAreas.IsEmpty || options.ForceAreas.Contains(area.Code))];
        LocalAuthority[][] councils =
        [
            .. areas.Select(area => geography.Authorities.Where(council => council.ForceArea == area.Code).ToArray()),
        ];

        AreaFrame[] frames = new AreaFrame[areas.Length];
        long total = councils.Sum(Weight);
        long weightBefore = 0;
        int firstOrganisation = 0;
        for (int place = 0; place < areas.Length; place++)
        {
            // Differences of rounded sums: the parts add up to the whole.
            long weightAfter = weightBefore + Weight(councils[place]);
            int boards = (int)((weightAfter * options.Boards / total) - (weightBefore * options.Boards / total));
            frames[place] = new(areas[place], councils[place], boards, firstOrganisation);
            firstOrganisation = frames[place].EndOfOrganisations;
            weightBefore = weightAfter;
        }

        return frames;
    }

    /// <summary>Whether two grounds of the area have ground in common; one then lies within the other.</summary>
    public bool Meet(int ground, int other) =>
        ground == other
        || ground == PlannedBoard.WholeArea
        || other == PlannedBoard.WholeArea
        || Holds(ground, other)
        || Holds(other, ground);

    // Every area has the boards of the force itself, and more with every council.
    private static long Weight(LocalAuthority[] councils) => 3 + councils.Length;

    private bool Holds(int county, int district) => Councils[district].County == Councils[county].Code;

    private int[] Places(Func<LocalAuthority, bool> ofKind) =>
        [.. Enumerable.Range(0, Councils.Length).Where(place => ofKind(Councils[place]))];
}
