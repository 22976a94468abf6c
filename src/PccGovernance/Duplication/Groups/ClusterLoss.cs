namespace PccGovernance.Duplication;

/// <summary>What only one board of a cluster has, and what would therefore be lost with it.</summary>
public sealed record ClusterLoss
{
    /// <summary>The board.</summary>
    public required Id<Partnership> Partnership { get; init; }

    /// <summary>The organisations that sit on it alone, in the order of identifiers.</summary>
    public required ValueList<Id<Organisation>> Organisations { get; init; }

    /// <summary>The themes that it alone has, in the order of identifiers.</summary>
    public required ValueList<Id<Theme>> Themes { get; init; }

    /// <summary>The duties that it alone discharges and that must keep a home, in the order of identifiers.</summary>
    public required ValueList<Id<Duty>> Duties { get; init; }
}
