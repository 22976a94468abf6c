namespace PccGovernance.Classification;

/// <summary>A phrase that shows a theme.</summary>
/// <remarks>
/// A phrase is made of words. Capitals, accents, plurals, punctuation and American spellings make no difference. A hyphen stands for a
/// hyphen, a space or nothing; <c>knife/gun crime</c> is two phrases; <c>&lt;cut&gt; crime</c> begins with any word of the lexicon's class
/// <c>cut</c>.
/// </remarks>
public sealed record ThemePhrase
{
    /// <summary>The theme; <c>null</c> when the phrase means none, and keeps its words from meaning one.</summary>
    public Id<Theme>? Theme { get; init; }

    /// <summary>The words.</summary>
    public required string Phrase { get; init; }

    /// <summary>
    /// How sure the phrase makes the theme, above 0 and below 1. Default 0.9. Evidence adds up as independent chances do.
    /// </summary>
    public decimal Weight { get; init; } = 0.9m;

    /// <summary>How much of the theme the phrase is about. Default all of it.</summary>
    public PhraseScope Scope { get; init; }

    /// <summary>Two phrases that have the same key say the same.</summary>
    internal (Id<Theme>? Theme, string Phrase, bool IsHeading) Key => (Theme, Phrase, Scope == PhraseScope.Heading);

    /// <summary>The phrase says nothing in a sentence that has one of these themes. Default none.</summary>
    public ValueList<Id<Theme>> Unless { get; init => field = value ?? []; } = [];

    /// <summary>The phrase says something only in a sentence that has one of these themes. Empty, the default: in any.</summary>
    public ValueList<Id<Theme>> OnlyWith { get; init => field = value ?? []; } = [];
}
