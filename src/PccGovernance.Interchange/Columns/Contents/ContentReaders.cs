namespace PccGovernance.Interchange;

/// <summary>What tells texts of a column from others.</summary>
internal sealed record ContentReaders
{
    /// <summary>Whether a text is a body that is known.</summary>
    public required Func<string, bool> IsOrganisation { get; init; }

    /// <summary>Whether a text is the name of a board of another sheet.</summary>
    public required Func<string, bool> IsBoard { get; init; }

    /// <summary>Whether a text is a list of themes.</summary>
    public required Func<string, bool> IsThemes { get; init; }

    /// <summary>Whether a text is an area, or several.</summary>
    public required Func<string, bool> IsArea { get; init; }

    /// <summary>Whether a text is a kind of boards.</summary>
    public required Func<string, bool> IsKind { get; init; }

    /// <summary>What a person said that a column of a header holds, in a sheet; <c>null</c> when nothing was said.</summary>
    public required Func<string, string, ColumnField?> Answer { get; init; }

    /// <summary>The day of the import.</summary>
    public required NodaTime.LocalDate AsOf { get; init; }
}
