namespace PccGovernance.Classification;

/// <summary>A theme that a text shows, without the words that decided.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="Scope">How much of it the text is about.</param>
/// <param name="Strength">How sure the words make it.</param>
/// <param name="IsHeading">Whether the text is a heading that covers it, whatever else it says of it.</param>
/// <param name="IsLead">Whether it alone is what the text begins with before it goes on to something else: <em>Get in early:
/// fraud</em>.</param>
internal readonly record struct TextTheme(
    Id<Theme> Theme,
    PhraseScope Scope,
    decimal Strength,
    bool IsHeading = false,
    bool IsLead = false);
