namespace PccGovernance.Scenarios;

/// <summary>A board of a smaller ground whose work a board of a larger one would take on.</summary>
public sealed record FocusLost
{
    /// <summary>The board of the smaller ground.</summary>
    public required Id<Partnership> Partnership { get; init; }

    /// <summary>The board that takes its work on.</summary>
    public required Id<Partnership> Into { get; init; }

    /// <summary>The smaller ground, in local authorities.</summary>
    public required decimal GroundBefore { get; init; }

    /// <summary>The larger ground, in local authorities.</summary>
    public required decimal GroundAfter { get; init; }
}
