namespace PccGovernance.Alignment;

/// <summary>The pair that came nearest to a link without being one: they have themes in common or related, but too little.</summary>
public sealed record AlignmentNearMiss
{
    /// <summary>The strategy.</summary>
    public required Id<Strategy> Strategy { get; init; }

    /// <summary>Its priority.</summary>
    public required Id<StrategyPriority> StrategyPriority { get; init; }

    /// <summary>The plan priority.</summary>
    public required Id<PlanPriority> PlanPriority { get; init; }

    /// <summary>The strength, above 0.</summary>
    public required decimal Strength { get; init; }

    /// <summary>The themes of both, in the order of their identifiers.</summary>
    public required ValueList<Id<Theme>> SharedThemes { get; init; }
}
