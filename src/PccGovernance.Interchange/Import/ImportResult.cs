namespace PccGovernance.Interchange;

/// <summary>What came of an import.</summary>
public sealed record ImportResult
{
    /// <summary>The landscape.</summary>
    public required Landscape Landscape { get; init; }

    /// <summary>What has to be said of it.</summary>
    public required ImportReport Report { get; init; }

    /// <summary>What the columns were taken to hold, to be looked at, changed and used again.</summary>
    public required ColumnMap Columns { get; init; }
}
