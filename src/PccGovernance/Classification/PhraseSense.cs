namespace PccGovernance.Classification;

/// <summary>What a phrase of a lexicon says, made ready to be added up.</summary>
/// <param name="Theme">The theme; <c>default</c> when it means none.</param>
/// <param name="Open">What the phrase leaves open: one less its weight.</param>
/// <param name="Scope">How much of the theme it is about.</param>
/// <param name="IsGeneral">Whether its theme only introduces what follows some words.</param>
/// <param name="DependsOnOthers">Whether it says something only beside some themes, or not beside them.</param>
internal readonly record struct PhraseSense(Id<Theme> Theme, decimal Open, PhraseScope Scope, bool IsGeneral, bool DependsOnOthers)
{
    /// <summary>The least strength at which a theme counts.</summary>
    public const decimal Enough = 0.5m;

    /// <summary>Whether it makes its theme certain by itself.</summary>
    public bool IsEnough => !Theme.IsEmpty && Scope != PhraseScope.Heading && Open <= 1 - Enough;

    public static PhraseSense Of(ThemePhrase phrase, LexiconGrammar grammar) => new(
        phrase.Theme.GetValueOrDefault(),
        1 - phrase.Weight,
        phrase.Scope,
        phrase.Theme is { } theme && grammar.General.Contains(theme),
        !phrase.Unless.IsEmpty || !phrase.OnlyWith.IsEmpty);
}
