using PccGovernance.Classification;

namespace PccGovernance.Alignment;

/// <summary>What a priority is about: the themes recorded for it or, where none are, those that its text shows.</summary>
/// <remarks>Made by <see cref="PriorityAligner.Read"/>.</remarks>
public sealed class PriorityReading
{
    private readonly string _text;
    private readonly ThemeClassifier? _classifier;

    internal PriorityReading(PriorityProfile profile, string text, ThemeClassifier? classifier) => (Profile, _text, _classifier) = (profile, text, classifier);

    /// <summary>The themes, in the order of identifiers. Empty when none are recorded and the text shows none.</summary>
    public ValueList<Id<Theme>> Themes => Profile.Themes;

    /// <summary>Whether the themes were read from the text, or taken from the strategy's subject, since none are recorded.</summary>
    public bool AreThemesInferred => Profile.AreThemesInferred;

    /// <summary>The words of the text that decided; empty when the themes are recorded. Each call reads the text again.</summary>
    public ValueList<string> Words => Profile.Source == ThemeSource.Text && _classifier is not null ? _classifier.Classify(_text).Words : [];

    internal PriorityProfile Profile { get; }
}
