namespace PccGovernance.Placement;

/// <summary>How a board fits a duty, each from 0 to 1.</summary>
public sealed record PlacementFit
{
    /// <summary>The share of the kinds of organisation that must take part that sit on it.</summary>
    public required decimal People { get; init; }

    /// <summary>The share of the duty's themes that it is about; its kind's usual ones where it records none.</summary>
    public required decimal Remit { get; init; }

    /// <summary>The share of the duty's ground that it covers.</summary>
    public required decimal Ground { get; init; }

    /// <summary>
    /// 1 where it works at the level asked for or none is asked for, 0.5 where its level is not known, 0 where it works at another.
    /// </summary>
    public required decimal Tier { get; init; }

    /// <summary>Whether it is there to do what the duty asks for, or nothing says otherwise.</summary>
    public required bool Function { get; init; }

    /// <summary>0.35 for people, 0.35 for remit, 0.2 for ground and 0.1 for tier; nil where the function is another one.</summary>
    public required decimal Score { get; init; }
}
