namespace PccGovernance.SyntheticLandscapes;

/// <summary>
/// A board before it has an identifier. Its table and ground are planned first, for bare sets need no more; then what it is about.
/// </summary>
internal sealed class PlannedBoard
{
    /// <summary>The ground of a board that covers all of its force area.</summary>
    public const int WholeArea = -1;

    /// <summary>The numbers of the organisations, ascending.</summary>
    public required int[] Members { get; init; }

    /// <summary>The place of the council whose ground it covers, or <see cref="WholeArea"/>.</summary>
    public required int Ground { get; init; }

    /// <summary>The board that it was made from; <c>null</c> when it was made on its own.</summary>
    public PlannedBoard? Origin { get; init; }

    /// <summary>How it repeats <see cref="Origin"/>.</summary>
    public PlantedPattern Pattern { get; init; }

    /// <summary>Whether it was made on its own and nothing was made from it.</summary>
    public bool IsPlain { get; init; }

    /// <summary>The number of the parallel family in its area, from 0; <c>null</c> for a board of none.</summary>
    public int? Family { get; init; }

    /// <summary>The number of the board within the landscape.</summary>
    public int Number { get; set; }

    /// <summary>A bit for each of its themes, by their places in the edition.</summary>
    public ulong Themes { get; set; }

    public PartnershipTier Tier { get; set; }

    public Id<PartnershipKind>? Kind { get; set; }

    /// <summary>What it is there to do, where it has no kind that says so.</summary>
    public PartnershipFunction Function { get; set; }

    public PlannedBoard? ReportsTo { get; set; }

    public PlannedBoard Root => Origin ?? this;
}
