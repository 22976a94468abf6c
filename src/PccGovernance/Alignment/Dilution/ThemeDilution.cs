namespace PccGovernance.Alignment;

/// <summary>How many priorities, strategies and owners in a force area name one theme at once.</summary>
public sealed record ThemeDilution
{
    /// <summary>The theme.</summary>
    public required Id<Theme> Theme { get; init; }

    /// <summary>The priorities that have it.</summary>
    public required int Priorities { get; init; }

    /// <summary>The strategies that those belong to.</summary>
    public required int Strategies { get; init; }

    /// <summary>The owners of those that are known.</summary>
    public required int Owners { get; init; }

    /// <summary>
    /// Its part of what all priorities with themes are worth, above 0 and up to 1, to six decimals; a priority shares its worth among its
    /// themes.
    /// </summary>
    public required decimal Share { get; init; }
}
