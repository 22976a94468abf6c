namespace PccGovernance;

/// <summary>A subject that boards, strategies and plans are about.</summary>
public sealed record Theme : ILandscapeItem<Theme>
{
    /// <summary>The theme's identifier, for example <c>domestic-abuse</c>.</summary>
    public required Id<Theme> Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it covers, and what it does not; <c>null</c> when the name says all.</summary>
    public string? Definition { get; init; }

    /// <summary>Words and abbreviations that mean it, for example <c>VAWG</c>; their order says nothing.</summary>
    public ValueList<string> Synonyms { get; init => field = value ?? []; } = [];

    /// <summary>What the theme names. Default a subject.</summary>
    public ThemeNature Nature { get; init; }

    /// <summary>The themes that are parts of it by its definition: a board that names the whole and its parts has one subject.</summary>
    public ValueList<Id<Theme>> Parts { get; init => field = value ?? []; } = [];

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    public ValueList<OwnFact> OwnFacts { get; init => field = OwnFact.InOrder(value); } = [];

    static EntityKind IEntity<Theme>.EntityKind => EntityKind.Theme;
}
