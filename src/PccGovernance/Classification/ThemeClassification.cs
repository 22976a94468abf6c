namespace PccGovernance.Classification;

/// <summary>The themes of a text.</summary>
public sealed record ThemeClassification
{
    /// <summary>The classification of a text that shows no theme.</summary>
    public static ThemeClassification None { get; } = new();

    /// <summary>The themes, the surest first and then by identifier. Empty when the text shows none.</summary>
    public ValueList<ClassifiedTheme> Themes { get; init => field = value ?? []; } = [];

    /// <summary>The identifiers of the themes, in their order.</summary>
    public ValueList<Id<Theme>> ThemeIds => Themes.Select(static theme => theme.Theme).Order().ToValueList();

    /// <summary>The words that decided, each once, in the order of the text.</summary>
    public ValueList<string> Words =>
        Themes
            .SelectMany(static theme => theme.Evidence)
            .OrderBy(static evidence => evidence.Start)
            .ThenBy(static evidence => evidence.Words.Length)
            .Select(static evidence => evidence.Words)
            .Distinct(StringComparer.Ordinal)
            .ToValueList();
}
