using System.Collections.Frozen;

namespace PccGovernance.Text;

/// <summary>Says statements in one language: the one place where results become sentences.</summary>
/// <remarks>
/// A phrasebook is immutable. One for another language needs a phrase for each code that it wants to say; what it lacks is said by the book
/// that it falls back to. A caller's own codes are added by <see cref="With"/>.
/// </remarks>
public sealed class Phrasebook
{
    private readonly FrozenDictionary<string, Phrase> _phrases;
    private readonly Phrasebook? _fallback;

    /// <summary>Makes a phrasebook.</summary>
    /// <param name="language">The language as a BCP 47 tag, for example <c>en-GB</c>.</param>
    /// <param name="grammar">How the language writes lists, numbers and dates.</param>
    /// <param name="phrases">The phrases by code.</param>
    /// <param name="fallback">Says what this book cannot; <c>null</c> where nothing does.</param>
    public Phrasebook(string language, Grammar grammar, IEnumerable<KeyValuePair<string, Phrase>> phrases, Phrasebook? fallback = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(language);
        ArgumentNullException.ThrowIfNull(grammar);
        ArgumentNullException.ThrowIfNull(phrases);
        (Language, Grammar, _fallback) = (language, grammar, fallback);
        _phrases = phrases.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>British English: it says every statement of the library.</summary>
    public static Phrasebook English { get; } = new("en-GB", EnglishGrammar.Grammar, EnglishPhrases.All);

    /// <summary>Welsh: it says the statements on the review of partnerships, and leaves the rest to English.</summary>
    public static Phrasebook Welsh { get; } = new("cy-GB", WelshGrammar.Grammar, WelshReviewPhrases.All, English);

    /// <summary>The language as a BCP 47 tag.</summary>
    public string Language { get; }

    /// <summary>How the language writes lists, numbers and dates.</summary>
    public Grammar Grammar { get; }

    /// <summary>The codes that the book has phrases for, in order; those of its fallback are not among them.</summary>
    public ValueList<string> Codes => _phrases.Keys.Order(StringComparer.Ordinal).ToValueList();

    /// <summary>A book with more phrases, or other ones for codes that it has.</summary>
    /// <param name="phrases">The phrases by code.</param>
    public Phrasebook With(params IEnumerable<KeyValuePair<string, Phrase>> phrases)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        Dictionary<string, Phrase> all = new(_phrases, StringComparer.Ordinal);
        foreach ((string code, Phrase phrase) in phrases)
        {
            all[code] = phrase;
        }

        return new(Language, Grammar, all, _fallback);
    }

    /// <summary>Says a statement in full sentences.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="names">What things are called.</param>
    /// <param name="style">How things are called.</param>
    /// <returns>
    /// The sentences. A code that neither this book nor its fallback knows is said as code and arguments, so that nothing is lost.
    /// </returns>
    public string Say(Statement statement, EntityNames names, NameStyle style = NameStyle.Names)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(names);
        if (string.Equals(statement.Code, Statement.WrittenCode, StringComparison.Ordinal) && statement.Find("text") is QuoteValue written)
        {
            return written.Text;
        }

        return _phrases.TryGetValue(statement.Code, out Phrase? phrase)
            ? phrase(new(this, statement, names, style))
            : _fallback?.Say(statement, names, style) ?? statement.ToString();
    }
}
