namespace PccGovernance.Alignment;

/// <summary>How many priorities the strategies of a force area set at once, and over how many subjects they spread.</summary>
/// <remarks>
/// Counted over the strategies in force whose footprint touches the force area. Each priority with themes is worth 1, shared equally among
/// its themes; the effective number is e to the power of the Shannon entropy of what the themes receive, so that n subjects of equal
/// weight make n.
/// </remarks>
public sealed record AlignmentDilution
{
    /// <summary>The strategies counted.</summary>
    public required int Strategies { get; init; }

    /// <summary>Of those, strategies with no priorities on record: how many priorities they set is not known.</summary>
    public required int StrategiesWithoutPriorities { get; init; }

    /// <summary>Strategies in force that were not counted because their footprint is not known.</summary>
    public required int StrategiesOfUnknownFootprint { get; init; }

    /// <summary>The priorities of the strategies counted.</summary>
    public required int PrioritiesInForce { get; init; }

    /// <summary>
    /// Of those, priorities whose themes were read from their text or taken from their strategy's subject, since none are recorded.
    /// </summary>
    public required int PrioritiesWithInferredThemes { get; init; }

    /// <summary>
    /// Of those in force, priorities without themes, recorded or inferred: they are left out of <see cref="EffectiveThemes"/>.
    /// </summary>
    public required int PrioritiesWithoutThemes { get; init; }

    /// <summary>How many different themes the priorities have.</summary>
    public required int Themes { get; init; }

    /// <summary>
    /// The effective number of themes, to six decimals, from 1 to <see cref="Themes"/>; <c>null</c> when no priority has themes.
    /// </summary>
    public decimal? EffectiveThemes { get; init; }

    /// <summary>The same by owner: those known in their order, then what has no known owner.</summary>
    public ValueList<OwnerDilution> ByOwner { get; init => field = value ?? []; } = [];

    /// <summary>The same by theme, the most crowded first and then by identifier.</summary>
    public ValueList<ThemeDilution> ByTheme { get; init => field = value ?? []; } = [];

    /// <summary>The most priorities that are not yet diluted, from the options.</summary>
    public required int MaximumPrioritiesInForce { get; init; }

    /// <summary>
    /// Whether there are more priorities in force than <see cref="MaximumPrioritiesInForce"/>; <c>null</c> when there are not as far as is
    /// known, but some strategies could not be counted in full.
    /// </summary>
    public bool? IsDiluted =>
        PrioritiesInForce > MaximumPrioritiesInForce ? true : StrategiesWithoutPriorities + StrategiesOfUnknownFootprint > 0 ? null : false;
}
