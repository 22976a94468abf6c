namespace PccGovernance.Scenarios;

/// <summary>A duty that some board discharged on some ground and none would.</summary>
public sealed record DutyWithoutHome
{
    /// <summary>The duty.</summary>
    public required Id<Duty> Duty { get; init; }

    /// <summary>The ground on which it has no home; unknown where that of the board was not known.</summary>
    public required Footprint Ground { get; init; }

    /// <summary>The board that discharged it there.</summary>
    public required Id<Partnership> LastHome { get; init; }

    /// <summary>The steps from which it comes, counted from 0.</summary>
    public ValueList<int> Steps { get; init => field = value ?? []; } = [];
}
