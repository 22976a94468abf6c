using PccGovernance.Classification;

namespace PccGovernance.Alignment;

/// <summary>What a priority is about: the themes recorded for it or, where none are, those that its text shows.</summary>
/// <remarks>Made by <see cref="PriorityAligner.Read"/>. Immutable, and safe for use from any thread.</remarks>
public sealed class PriorityReading
{
    private readonly Func<ValueList<string>> _words;

    internal PriorityReading(PriorityProfile profile, string text, ThemeClassifier? classifier)
        : this(profile, () => classifier?.Classify(text).Words ?? [])
    {
    }

    /// <summary>The reading of the text of another as something else.</summary>
    internal PriorityReading(PriorityProfile profile, PriorityReading of)
        : this(profile, of._words)
    {
    }

    private PriorityReading(PriorityProfile profile, Func<ValueList<string>> words) => (Profile, _words) = (profile, words);

    /// <summary>The themes, in the order of identifiers. Empty when none are recorded and the text shows none.</summary>
    public ValueList<Id<Theme>> Themes => Profile.Themes;

    /// <summary>Whether the themes were read from the text, or taken from the strategy's subject, since none are recorded.</summary>
    public bool AreThemesInferred => Profile.AreThemesInferred;

    /// <summary>The words of the text that decided; empty when the themes are recorded. Found when first asked for.</summary>
    public ValueList<string> Words => field ??= Profile.Source == ThemeSource.Text ? _words() : [];

    internal PriorityProfile Profile { get; }
}
