namespace PccGovernance.Classification;

/// <summary>Finds the themes of free text by the phrases of a lexicon, and says which words decided.</summary>
/// <remarks>
/// <para>Nothing is learnt and nothing is fetched: the same text gives the same themes always. Of phrases that lie within a longer one only
/// the longest counts. The time taken is proportional to the length of the text.</para>
/// <para>Immutable, and safe for use from any thread. Making one takes longer than using it: keep it.</para>
/// </remarks>
public sealed class ThemeClassifier
{
    private static readonly Lazy<ThemeClassifier> OfDefault = new(static () => new(ThemeLexicon.Default));

    private readonly PhraseTrie _trie;
    private readonly PhraseMatcher _matcher;
    private readonly PhraseSense[] _senses;
    private readonly int _themes;
    private readonly SentenceAims _aims;
    private readonly Introductions _introductions;
    private readonly Headings _headings;

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
        Dictionary<Id<Theme>, int> numbers = [];
        _senses = [.. _trie.Phrases.Select(phrase => new PhraseSense(phrase, lexicon.Grammar, numbers))];
        _themes = numbers.Count;
        _introductions = new(_trie, _senses);
        _headings = new(_senses);
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
            PhraseSense first = _senses[search.Hits[from].Phrase];
            to = EndOfTheme(search, from, out decimal strength, out PhraseScope scope, out bool isHeading);
            if (strength >= PhraseSense.Enough)
            {
                themes.Add(new(first.Theme, scope, strength, isHeading, first.Number == search.Lead));
            }
            else if (isHeading)
            {
                themes.Add(new(first.Theme, PhraseScope.Heading, 1, isHeading));
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
            search.HasList = _headings.HasList(search);
            search.Lead = _headings.Lead(search);
        }
    }

    /// <summary>Adds the phrases of a sentence that it is aimed at, in which what the lexicon says of themes side by side holds.</summary>
    private void AddSentence(TextSearch search, int from, int to)
    {
        bool isCertainKnown = false;
        search.Sentence.Clear();
        for (int i = from; i < to; i++)
        {
            PhraseMatch match = search.Matches[i];
            foreach (int place in _trie.PhrasesAt(match.Node))
            {
                PhraseSense sense = _senses[place];
                if (!sense.HasTheme)
                {
                    continue;
                }

                if (sense.DependsOnOthers && !isCertainKnown)
                {
                    NoteCertain(search, from, to);
                    isCertainKnown = true;
                }

                if ((!sense.DependsOnOthers || sense.Holds(search.Certain))
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

    /// <summary>Notes the themes that a sentence has whatever else is in it.</summary>
    private void NoteCertain(TextSearch search, int from, int to)
    {
        bool[] themes = search.ClearedCertain(_themes);
        for (int i = from; i < to; i++)
        {
            foreach (int place in _trie.PhrasesAt(search.Matches[i].Node))
            {
                PhraseSense sense = _senses[place];
                if (sense is { IsEnough: true, DependsOnOthers: false })
                {
                    themes[sense.Number] = true;
                }
            }
        }
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
                        Theme = _senses[search.Hits[from].Phrase].Theme,
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
        PhraseSense first = _senses[hits[from].Phrase];
        PhraseSense sense = first;
        decimal open = 1;
        scope = PhraseScope.Heading;
        isHeading = false;
        bool isInList = search.HasList;
        int to = from;
        do
        {
            if (sense.Scope == PhraseScope.Heading)
            {
                isHeading = true;
            }
            else
            {
                open = to == from ? sense.Open : open * sense.Open;
            }

            PhraseScope own =
                sense.Scope == PhraseScope.General && _introductions.IsIntroduced(search, hits[to].Match) ? PhraseScope.Named : sense.Scope;
            scope = own < scope ? own : scope;
            isInList = isInList && search.Tokens[hits[to].Match.First].Clause > 0;
        }
        while (++to < hits.Count && (sense = _senses[hits[to].Phrase]).Number == first.Number);

        scope = isInList && scope < PhraseScope.Minor ? PhraseScope.Minor : scope;
        strength = to == from + 1 && !isHeading ? first.Strength : PhraseSense.StrengthOf(open);
        return to;
    }

    private ValueList<ThemeEvidence> Evidence(string text, TextSearch search, int from, int to)
    {
        if (to == from + 1)
        {
            return [Evidence(text, search.Tokens, search.Hits[from])];
        }

        List<(int Phrase, PhraseMatch Match)> hits = search.Sentence;
        hits.Clear();
        for (int i = from; i < to; i++)
        {
            if (_senses[search.Hits[i].Phrase].Scope != PhraseScope.Heading)
            {
                hits.Add(search.Hits[i]);
            }
        }

        hits.Sort(static (left, right) =>
            left.Match.First != right.Match.First ? left.Match.First - right.Match.First : left.Phrase - right.Phrase);
        ThemeEvidence[] evidence = new ThemeEvidence[hits.Count];
        for (int i = 0; i < evidence.Length; i++)
        {
            evidence[i] = Evidence(text, search.Tokens, hits[i]);
        }

        return new(evidence);
    }

    private ThemeEvidence Evidence(string text, List<TextToken> tokens, (int Phrase, PhraseMatch Match) hit)
    {
        ThemePhrase phrase = _trie.Phrases[hit.Phrase];
        int start = tokens[hit.Match.First].Start;
        return new() { Words = text[start..tokens[hit.Match.Last].End], Phrase = phrase.Phrase, Weight = phrase.Weight, Start = start };
    }
}
