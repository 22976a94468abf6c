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

    /// <summary>What changed since an import before: what began, what ended, and which facts of what went on.</summary>
    /// <remarks>
    /// Identifiers are made of names, so that what is renamed in the file ends under its old name and begins under its new.
    /// </remarks>
    /// <param name="before">The landscape of that import.</param>
    public LandscapeDifference ChangesSince(Landscape before) => LandscapeDifference.Between(before, Landscape);
}
