namespace PccGovernance.Duplication;

/// <summary>Strategies of which every two repeat each other and that could therefore be one.</summary>
public sealed record StrategyGroup
{
    /// <summary>The strategies, two or more, in the order of identifiers. Some may have the same owner.</summary>
    public required ValueList<Id<Strategy>> Members { get; init; }

    /// <summary>The owners, each once, in their order.</summary>
    public required ValueList<EntityReference> Owners { get; init; }

    /// <summary>The themes of every one, in the order of identifiers.</summary>
    public required ValueList<Id<Theme>> CommonThemes { get; init; }

    /// <summary>The themes of any of them, in the order of identifiers.</summary>
    public required ValueList<Id<Theme>> Themes { get; init; }

    /// <summary>The number of priorities of all of them.</summary>
    public required int Priorities { get; init; }
}
