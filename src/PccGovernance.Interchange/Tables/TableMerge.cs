namespace PccGovernance.Interchange;

/// <summary>Cells merged into one, which shows the value of the first.</summary>
public sealed record TableMerge
{
    /// <summary>The first row.</summary>
    public required int FirstRow { get; init; }

    /// <summary>The last row.</summary>
    public required int LastRow { get; init; }

    /// <summary>The first column.</summary>
    public required int FirstColumn { get; init; }

    /// <summary>The last column.</summary>
    public required int LastColumn { get; init; }
}
