namespace PccGovernance;

/// <summary>Whose footprint was carried, and how.</summary>
public sealed record TranslatedFootprint
{
    /// <summary>The partnership, organisation or strategy.</summary>
    public required EntityReference Subject { get; init; }

    /// <summary>The footprint as it is now, with what became of each code.</summary>
    public required FootprintTranslation Translation { get; init; }
}
