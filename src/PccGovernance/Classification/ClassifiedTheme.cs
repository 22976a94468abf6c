namespace PccGovernance.Classification;

/// <summary>A theme that a text shows, and the words that decided.</summary>
public sealed record ClassifiedTheme
{
    /// <summary>The theme.</summary>
    public required Id<Theme> Theme { get; init; }

    /// <summary>
    /// How sure the words make it, from the least that the classifier takes to below 1: one less the product of what each phrase leaves
    /// open.
    /// </summary>
    public required decimal Strength { get; init; }

    /// <summary>How much of the theme the text is about: the whole of it when any phrase says so.</summary>
    public required PhraseScope Scope { get; init; }

    /// <summary>The words that decided, in the order of the text; each phrase once.</summary>
    public required ValueList<ThemeEvidence> Evidence { get; init; }
}
