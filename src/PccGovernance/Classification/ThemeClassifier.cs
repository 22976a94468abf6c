namespace PccGovernance.Classification;

/// <summary>Finds the themes of free text by the phrases of a lexicon, and says which words decided.</summary>
/// <remarks>
/// <para>Nothing is learnt and nothing is fetched: the same text gives the same themes always. Of phrases that lie within a longer one only the longest
/// counts. The time taken is proportional to the length of the text.</para>
/// <para>Immutable, and safe for use from any thread. Making one takes longer than using it: keep it.</para>
/// </remarks>
public sealed class ThemeClassifier
{
    private const decimal Enough = 0.5m;
    private const int IntroducedWithin = 4;

    private static readonly Lazy<ThemeClassifier> OfDefault = new(static () => new(ThemeLexicon.Default));

    private readonly PhraseTrie _trie;
    private readonly PhraseMatcher _matcher;
    private readonly HashSet<Id<Theme>> _general;

    /// <summary>Makes a classifier.</summary>
    /// <param name="lexicon">The phrases to go by.</param>
    public ThemeClassifier(ThemeLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        Lexicon = lexicon;
        _trie = new(lexicon);
        _matcher = new(_trie);
        _general = [.. lexicon.Grammar.General];
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
        List<TextToken> tokens = _matcher.Tokens(text);
        List<PhraseMatch> matches = _matcher.Matches(tokens, out _);
        if (matches.Count == 0)
        {
            return ThemeClassification.None;
        }

        PhraseHits hits = new();
        for (int from = 0, to; from < matches.Count; from = to)
        {
            int sentence = tokens[matches[from].First].Sentence;
            for (to = from + 1; to < matches.Count && tokens[matches[to].First].Sentence == sentence; to++)
            {
            }

            AddSentence(tokens, matches, from, to, hits);
        }

        return Themes(text, tokens, hits.InOrder());
    }

    /// <summary>Adds the phrases of a sentence, in which what the lexicon says of themes side by side holds.</summary>
    private void AddSentence(List<TextToken> tokens, List<PhraseMatch> matches, int from, int to, PhraseHits hits)
    {
        HashSet<Id<Theme>>? certain = null;
        for (int i = from; i < to; i++)
        {
            foreach (int place in _trie.PhrasesAt(matches[i].Node))
            {
                ThemePhrase phrase = _trie.Phrases[place];
                if (phrase.Theme is not { } theme
                    || ((!phrase.Unless.IsEmpty || !phrase.OnlyWith.IsEmpty) && !Holds(phrase, certain ??= Certain(matches, from, to)))
                    || (_general.Contains(theme) && OnlyIntroduces(tokens, matches, i, to)))
                {
                    continue;
                }

                hits.Add(place, matches[i]);
            }
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
                ThemePhrase phrase = _trie.Phrases[place];
                if (phrase is { Theme: { } theme, Weight: >= Enough, OnlyWith.IsEmpty: true } && phrase.Unless.IsEmpty)
                {
                    themes.Add(theme);
                }
            }
        }

        return themes;
    }

    /// <summary>Whether general words are there for the sake of something named: crime, including burglary.</summary>
    private bool OnlyIntroduces(List<TextToken> tokens, List<PhraseMatch> matches, int general, int to)
    {
        PhraseMatch match = matches[general];
        int end = Math.Min(tokens.Count, match.Last + 1 + IntroducedWithin);
        for (int place = match.Last + 1; place < end && tokens[place].Clause == tokens[match.Last].Clause; place++)
        {
            if (_trie.Vocabulary.Is(tokens[place].Word, WordKind.Introducing))
            {
                return IsNamed(matches, general, to, place + 1, place + 1 + IntroducedWithin);
            }
        }

        return false;
    }

    private bool IsNamed(List<PhraseMatch> matches, int after, int to, int first, int end)
    {
        for (int i = after + 1; i < to && matches[i].First < end; i++)
        {
            if (matches[i].First >= first && _trie.PhrasesAt(matches[i].Node).Any(place => _trie.Phrases[place] is { Theme: { } theme, Weight: >= Enough } && !_general.Contains(theme)))
            {
                return true;
            }
        }

        return false;
    }

    private ThemeClassification Themes(string text, List<TextToken> tokens, List<(int Phrase, PhraseMatch Match)> hits)
    {
        List<ClassifiedTheme>? themes = null;
        for (int from = 0, to; from < hits.Count; from = to)
        {
            Id<Theme> theme = ThemeOf(hits[from]);
            decimal open = 1;
            PhraseScope scope = PhraseScope.Minor;
            for (to = from; to < hits.Count && ThemeOf(hits[to]) == theme; to++)
            {
                ThemePhrase phrase = _trie.Phrases[hits[to].Phrase];
                open *= 1 - phrase.Weight;
                scope = phrase.Scope < scope ? phrase.Scope : scope;
            }

            decimal strength = Math.Round(1 - open, 6);
            if (strength >= Enough)
            {
                (themes ??= []).Add(new() { Theme = theme, Strength = strength, Scope = scope, Evidence = Evidence(text, tokens, hits, from, to) });
            }
        }

        themes?.Sort(static (left, right) => left.Strength != right.Strength ? right.Strength.CompareTo(left.Strength) : left.Theme.CompareTo(right.Theme));
        return themes is null ? ThemeClassification.None : new() { Themes = [.. themes] };
    }

    private Id<Theme> ThemeOf((int Phrase, PhraseMatch Match) hit) => _trie.Phrases[hit.Phrase].Theme.GetValueOrDefault();

    private ValueList<ThemeEvidence> Evidence(string text, List<TextToken> tokens, List<(int Phrase, PhraseMatch Match)> hits, int from, int to)
    {
        if (to == from + 1)
        {
            return [Evidence(text, tokens, _trie.Phrases[hits[from].Phrase], hits[from].Match)];
        }

        return
        [
            .. hits[from..to].OrderBy(static hit => hit.Match.First).ThenBy(static hit => hit.Phrase)
                .Select(hit => Evidence(text, tokens, _trie.Phrases[hit.Phrase], hit.Match)),
        ];
    }

    private static ThemeEvidence Evidence(string text, List<TextToken> tokens, ThemePhrase phrase, PhraseMatch match) => new()
    {
        Words = text[tokens[match.First].Start..tokens[match.Last].End],
        Phrase = phrase.Phrase,
        Weight = phrase.Weight,
        Start = tokens[match.First].Start,
    };
}
