namespace PccGovernance.Classification;

/// <summary>Finds the themes of free text by the phrases of a lexicon, and says which words decided.</summary>
/// <remarks>
/// <para>Nothing is learnt and nothing is fetched: the same text gives the same themes always. Of phrases that lie within a longer one only
/// the longest counts. The time taken is proportional to the length of the text.</para>
/// <para>Immutable, and safe for use from any thread. Making one takes longer than using it: keep it.</para>
/// </remarks>
public sealed class ThemeClassifier
{

    // Of two subjects each is an equal.
    private const int LeastOfList = 3;

    private static readonly Lazy<ThemeClassifier> OfDefault = new(static () => new(ThemeLexicon.Default));

    private readonly PhraseTrie _trie;
    private readonly PhraseMatcher _matcher;
    private readonly PhraseSense[] _senses;
    private readonly SentenceAims _aims;
    private readonly Introductions _introductions;

    // Working memory that no text is using, kept for the next.
    private TextSearch? _spare;

    /// <summary>Makes a classifier.</summary>
    /// <param name="lexicon">The phrases to go by.</param>
    public ThemeClassifier(ThemeLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        Lexicon = lexicon;
        _trie = new(lexicon);
        _matcher = new(_trie);
        _senses = [.. _trie.Phrases.Select(phrase => PhraseSense.Of(phrase, lexicon.Grammar))];
        _introductions = new(_trie, _senses);
        _aims = new(_trie.Vocabulary, _senses, lexicon.Grammar);
    }

    /// <summary>The classifier with <see cref="ThemeLexicon.Default"/>.</summary>
    public static ThemeClassifier Default => OfDefault.Value;

    /// <summary>The phrases that it goes by.</summary>
    public ThemeLexicon Lexicon { get; }

    /// <summary>The themes of a text.</summary>
    /// <param name="text">The text, of any length.</param>
    public ThemeClassification Classify(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        TextSearch search = Interlocked.Exchange(ref _spare, null) ?? new();
        Search(text, search);
        ThemeClassification found = Themes(text, search);
        _spare = search.IsSmall ? search : null;
        return found;
    }

    /// <summary>The themes of a text without the words that decided, in the order of identifiers.</summary>
    /// <param name="text">The text.</param>
    /// <param name="search">Working memory, which no other thread uses meanwhile.</param>
    internal TextTheme[] Read(string text, TextSearch search)
    {
        Search(text, search);
        List<TextTheme> themes = search.Read;
        for (int from = 0, to; from < search.Hits.Count; from = to)
        {
            to = EndOfTheme(search, from, out decimal strength, out PhraseScope scope, out bool isHeading);
            if (strength >= PhraseSense.Enough)
            {
                themes.Add(new(ThemeOf(search.Hits[from]), scope, strength, isHeading, ThemeOf(search.Hits[from]) == search.Lead));
            }
            else if (isHeading)
            {
                themes.Add(new(ThemeOf(search.Hits[from]), PhraseScope.Heading, 1, isHeading));
            }
        }

        return [.. themes];
    }

    private void Search(string text, TextSearch search)
    {
        _matcher.Find(text, search);
        List<PhraseMatch> matches = search.Matches;
        for (int from = 0, to; from < matches.Count; from = to)
        {
            int sentence = search.Tokens[matches[from].First].Sentence;
            for (to = from + 1; to < matches.Count && search.Tokens[matches[to].First].Sentence == sentence; to++)
            {
            }

            AddSentence(search, from, to);
        }

        if (search.Tokens.Count > 0 && search.Tokens[^1].Clause > 0)
        {
            search.HasList = HasList(search);
            search.Lead = Lead(search);
        }
    }

    private Id<Theme> Lead(TextSearch search)
    {
        Id<Theme> lead = default;
        for (int i = 0; i < search.Hits.Count; i++)
        {
            Id<Theme> theme = ThemeOf(search.Hits[i]);
            if (search.Tokens[search.Hits[i].Match.First].Clause == 0 && theme != lead)
            {
                if (!lead.IsEmpty)
                {
                    return default;
                }

                lead = theme;
            }
        }

        return lead;
    }

    /// <summary>
    /// Whether a heading is followed by a list of several things, each of them a small part of what the text is about: <em>Harbours: stop
    /// thefts, help victims, and catch smugglers</em>.
    /// </summary>
    private bool HasList(TextSearch search)
    {
        int listed = 0;
        Id<Theme> last = default;
        for (int i = 0; i < search.Hits.Count; i++)
        {
            Id<Theme> theme = ThemeOf(search.Hits[i]);
            if (theme != last && search.Tokens[search.Hits[i].Match.First].Clause > 0)
            {
                listed++;
                last = theme;
            }
        }

        return listed >= LeastOfList;
    }

    /// <summary>Adds the phrases of a sentence that it is aimed at, in which what the lexicon says of themes side by side holds.</summary>
    private void AddSentence(TextSearch search, int from, int to)
    {
        HashSet<Id<Theme>>? certain = null;
        search.Sentence.Clear();
        for (int i = from; i < to; i++)
        {
            PhraseMatch match = search.Matches[i];
            foreach (int place in _trie.PhrasesAt(match.Node))
            {
                PhraseSense sense = _senses[place];
                if (!sense.Theme.IsEmpty
                    && (!sense.DependsOnOthers || Holds(_trie.Phrases[place], certain ??= Certain(search.Matches, from, to)))
                    && (!sense.IsGeneral || !_introductions.OnlyIntroduces(search.Tokens, search.Matches, i, to)))
                {
                    search.Sentence.Add((place, match));
                }
            }
        }

        _aims.TakeOutMentions(search);
        foreach ((int phrase, PhraseMatch match) in search.Sentence)
        {
            search.Hits.Add(phrase, match);
        }
    }

    private static bool Holds(ThemePhrase phrase, HashSet<Id<Theme>> themes) =>
        !phrase.Unless.Any(themes.Contains) && (phrase.OnlyWith.IsEmpty || phrase.OnlyWith.Any(themes.Contains));

    /// <summary>The themes that a sentence has whatever else is in it.</summary>
    private HashSet<Id<Theme>> Certain(List<PhraseMatch> matches, int from, int to)
    {
        HashSet<Id<Theme>> themes = [];
        for (int i = from; i < to; i++)
        {
            foreach (int place in _trie.PhrasesAt(matches[i].Node))
            {
                if (_senses[place] is { IsEnough: true, DependsOnOthers: false } sense)
                {
                    themes.Add(sense.Theme);
                }
            }
        }

        return themes;
    }

    private ThemeClassification Themes(string text, TextSearch search)
    {
        List<ClassifiedTheme> themes = search.Themes;
        for (int from = 0, to; from < search.Hits.Count; from = to)
        {
            to = EndOfTheme(search, from, out decimal strength, out PhraseScope scope, out _);
            if (strength >= PhraseSense.Enough)
            {
                themes.Add(
                    new()
                    {
                        Theme = ThemeOf(search.Hits[from]),
                        Strength = strength,
                        Scope = scope,
                        Evidence = Evidence(text, search, from, to)
                    });
            }
        }

        if (themes.Count == 0)
        {
            return ThemeClassification.None;
        }

        themes.Sort(static (left, right) =>
            left.Strength != right.Strength ? right.Strength.CompareTo(left.Strength) : left.Theme.CompareTo(right.Theme));
        return new() { Themes = themes.ToValueList() };
    }

    /// <summary>Where the hits of the theme at a place end, and what they say of it together.</summary>
    private int EndOfTheme(TextSearch search, int from, out decimal strength, out PhraseScope scope, out bool isHeading)
    {
        PhraseHits hits = search.Hits;
        PhraseSense sense;
        Id<Theme> theme = ThemeOf(hits[from]);
        decimal open = 1;
        scope = PhraseScope.Heading;
        isHeading = false;
        bool isInList = search.HasList;
        int to = from;
        for (; to < hits.Count && (sense = _senses[hits[to].Phrase]).Theme == theme; to++)
        {
            open *= sense.Scope == PhraseScope.Heading ? 1 : sense.Open;
            isHeading |= sense.Scope == PhraseScope.Heading;
            PhraseScope own = sense.Scope == PhraseScope.General && _introductions.IsIntroduced(search, hits[to].Match)
                ? PhraseScope.Named
                : sense.Scope;
            scope = own < scope ? own : scope;
            isInList &= search.Tokens[hits[to].Match.First].Clause > 0;
        }

        scope = isInList && scope < PhraseScope.Minor ? PhraseScope.Minor : scope;

        strength = Math.Round(1 - open, 6);
        return to;
    }

    private Id<Theme> ThemeOf((int Phrase, PhraseMatch Match) hit) => _senses[hit.Phrase].Theme;

    private ValueList<ThemeEvidence> Evidence(string text, TextSearch search, int from, int to) =>
        to == from + 1
            ? [Evidence(text, search.Tokens, search.Hits[from])]
            : Enumerable.Range(from, to - from)
                .Select(place => search.Hits[place])
                .Where(hit => _senses[hit.Phrase].Scope != PhraseScope.Heading)
                .OrderBy(static hit => hit.Match.First)
                .ThenBy(static hit => hit.Phrase)
                .Select(hit => Evidence(text, search.Tokens, hit)).ToValueList();

    private ThemeEvidence Evidence(string text, List<TextToken> tokens, (int Phrase, PhraseMatch Match) hit)
    {
        ThemePhrase phrase = _trie.Phrases[hit.Phrase];
        int start = tokens[hit.Match.First].Start;
        return new() { Words = text[start..tokens[hit.Match.Last].End], Phrase = phrase.Phrase, Weight = phrase.Weight, Start = start };
    }
}
