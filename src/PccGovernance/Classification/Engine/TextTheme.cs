namespace PccGovernance.Classification;

/// <summary>A theme that a text shows, without the words that decided.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="Scope">How much of it the text is about.</param>
/// <param name="Strength">How sure the words make it.</param>
internal readonly record struct TextTheme(Id<Theme> Theme, PhraseScope Scope, decimal Strength);
