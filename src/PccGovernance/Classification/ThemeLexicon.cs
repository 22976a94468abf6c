using PccGovernance.Kernel;

namespace PccGovernance.Classification;

/// <summary>The phrases by which texts show their themes.</summary>
/// <remarks>
/// Immutable; <see cref="With"/> and <see cref="Without"/> make another. Phrases stand in the order of themes and then of their words.
/// </remarks>
public sealed class ThemeLexicon
{
    private static readonly Lazy<ThemeLexicon> Embedded = new(ReadEmbedded);

    private ThemeLexicon(IEnumerable<ThemePhrase> phrases, LexiconGrammar grammar)
    {
        Phrases = phrases
            .OrderBy(static phrase => phrase.Theme)
            .ThenBy(static phrase => phrase.Phrase, StringComparer.Ordinal)
            .ToValueList();
        Grammar = grammar;
        if (FindProblems().ToArray() is { Length: > 0 } problems)
        {
            throw new ArgumentException(string.Join(Environment.NewLine, problems), nameof(phrases));
        }
    }

    /// <summary>
    /// The lexicon of policing and community safety in England and Wales that this package carries, for the themes of its taxonomy.
    /// </summary>
    public static ThemeLexicon Default => Embedded.Value;

    /// <summary>The phrases.</summary>
    public ValueList<ThemePhrase> Phrases { get; }

    internal LexiconGrammar Grammar { get; }

    /// <summary>The themes that it has phrases for.</summary>
    internal IEnumerable<Id<Theme>> Themes => Phrases.Select(static phrase => phrase.Theme).OfType<Id<Theme>>().Distinct();

    /// <summary>A plain lexicon: the names and synonyms of a taxonomy, each as sure as the next, and nothing else.</summary>
    /// <param name="taxonomy">The themes.</param>
    public static ThemeLexicon Of(ThemeTaxonomy taxonomy)
    {
        ArgumentNullException.ThrowIfNull(taxonomy);
        return new(
            taxonomy
                .Themes.SelectMany(static theme =>
                    theme.Synonyms.Prepend(theme.Name).Select(words => new ThemePhrase { Theme = theme.Id, Phrase = words }))
                .DistinctBy(static phrase => (phrase.Theme, phrase.Phrase)),
            LexiconGrammar.None);
    }

    /// <summary>A lexicon with more phrases; one of the same theme and words takes the place of that which is here.</summary>
    /// <param name="phrases">The phrases to add.</param>
    /// <exception cref="ArgumentException">A phrase has no words, a weight out of its range or a class that the lexicon does not
    /// have.</exception>
    public ThemeLexicon With(IEnumerable<ThemePhrase> phrases)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        Dictionary<(Id<Theme>?, string, bool), ThemePhrase> merged = Phrases.ToDictionary(static phrase => phrase.Key);
        foreach (ThemePhrase phrase in phrases)
        {
            merged[phrase.Key] = phrase;
        }

        return new(merged.Values, Grammar);
    }

    /// <summary>A lexicon without some of its phrases.</summary>
    /// <param name="isUnwanted">Which to leave out.</param>
    public ThemeLexicon Without(Func<ThemePhrase, bool> isUnwanted)
    {
        ArgumentNullException.ThrowIfNull(isUnwanted);
        return new(Phrases.Where(phrase => !isUnwanted(phrase)), Grammar);
    }

    private static ThemeLexicon ReadEmbedded()
    {
        (ValueList<ThemePhrase> phrases, LexiconGrammar grammar) =
            LexiconReader.Read(EmbeddedDocument.Text("Classification.themes.lexicon"));
        return new(phrases, grammar);
    }

    private IEnumerable<string> FindProblems()
    {
        HashSet<string> classes = [.. Grammar.Classes.Select(static entry => entry.Key)];
        foreach (ThemePhrase phrase in Phrases)
        {
            if (!LexiconPhrases.Variants(phrase.Phrase).Any(static words => words.Length > 0))
            {
                yield return $"The phrase '{phrase.Phrase}' of the theme '{phrase.Theme}' has no words: give letters or digits.";
            }

            if (phrase.Weight is <= 0 or >= 1)
            {
                yield return FormattableString.Invariant(
                    $"The phrase '{phrase.Phrase}' of the theme '{phrase.Theme}' weighs {phrase.Weight}: give a number above 0 and below 1."
                );
            }

            foreach (string unknown in LexiconPhrases.ClassesIn(phrase.Phrase).Where(name => !classes.Contains(name)))
            {
                yield return $"The phrase '{phrase.Phrase}' of the theme '{phrase.Theme}' uses the class '<{unknown}>', which the lexicon "
                    + $"does not have: use one of {string.Join(", ", classes.Order(StringComparer.Ordinal))}.";
            }
        }
    }
}
