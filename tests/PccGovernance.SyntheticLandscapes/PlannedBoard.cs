namespace PccGovernance.SyntheticLandscapes;

/// <summary>A board before it has an identifier: its table and its place.</summary>
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

    /// <summary>The number of the board within the landscape.</summary>
    public int Number { get; set; }
}
