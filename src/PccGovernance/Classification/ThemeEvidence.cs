namespace PccGovernance.Classification;

/// <summary>Words of a text that showed a theme.</summary>
public sealed record ThemeEvidence
{
    /// <summary>The words as the text has them, from the first that counted to the last.</summary>
    public required string Words { get; init; }

    /// <summary>The phrase of the lexicon that they are.</summary>
    public required string Phrase { get; init; }

    /// <summary>How sure the phrase makes the theme, above 0 and below 1.</summary>
    public required decimal Weight { get; init; }

    /// <summary>
    /// Where the words begin in the text, in UTF-16 characters from 0. Where the phrase occurs more than once, the first place.
    /// </summary>
    public required int Start { get; init; }
}
