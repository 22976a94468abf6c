namespace PccGovernance.Classification;

/// <summary>Finds the phrases of a lexicon in a text. The work for each word is bounded, so that the whole is linear.</summary>
internal sealed class PhraseMatcher(PhraseTrie trie)
{
    private const int MostLightWords = 3;
    private const int MostSkippedWhenJoined = 4;

    private readonly Vocabulary _vocabulary = trie.Vocabulary;

    /// <summary>The words of a text.</summary>
    public List<TextToken> Tokens(ReadOnlySpan<char> text)
    {
        List<TextToken> tokens = new(Math.Min((text.Length / 6) + 4, 1 << 20));
        Span<char> folded = stackalloc char[WordForms.MostCharacters];
        TokenReader reader = new(text);
        int sentence = 0;
        int clause = 0;
        while (reader.Next())
        {
            ReadOnlySpan<char> word = reader.Word;
            sentence += reader.BeginsSentence ? 1 : 0;
            clause += reader.BeginsClause ? 1 : 0;
            int id = reader.IsAmpersand ? _vocabulary.And : _vocabulary.Find(folded[..WordForms.Fold(word, folded)]);
            tokens.Add(new(id, reader.Start, reader.Start + word.Length, sentence, clause, reader.IsAfterComma));
        }

        return tokens;
    }

    /// <summary>The matches, in the order of their first words; none lies within another.</summary>
    /// <param name="tokens">The words of the text.</param>
    /// <param name="steps">How many steps were taken through the tree, and how many matches held against each other.</param>
    public List<PhraseMatch> Matches(List<TextToken> tokens, out long steps)
    {
        Search search = new(tokens);
        for (int i = 0; i < tokens.Count; i++)
        {
            search.First = i;
            Step(search, PhraseTrie.Root, i, 0, new());
        }

        List<PhraseMatch> outer = WithoutInner(search.Found, ref search.Steps);
        steps = search.Steps;
        return outer;
    }

    /// <summary>A match within another says nothing of its own: drug driving is not about drugs.</summary>
    private static List<PhraseMatch> WithoutInner(List<PhraseMatch> matches, ref long steps)
    {
        if (matches.Count < 2)
        {
            return matches;
        }

        List<PhraseMatch> outer = new(matches.Count);
        int from = 0;
        for (int i = 0; i < matches.Count; i++)
        {
            while (matches[from].First + PhraseMatch.MostTokens <= matches[i].First)
            {
                from++;
            }

            bool isInner = false;
            for (int other = from; other < matches.Count && matches[other].First <= matches[i].First && !isInner; other++)
            {
                steps++;
                isInner = matches[i].IsWithin(matches[other]);
            }

            if (!isInner)
            {
                outer.Add(matches[i]);
            }
        }

        return outer;
    }

    /// <summary>Goes on from a node with the word at a place, as itself and as a member of its classes.</summary>
    private void Step(Search search, int node, int place, uint mask, Skips skips)
    {
        search.Steps++;
        int word = search.Tokens[place].Word;
        if (word == Vocabulary.Unknown)
        {
            return;
        }

        mask |= 1u << (place - search.First);
        int next = trie.ByWord(node, word);
        if (next != PhraseTrie.Root)
        {
            Arrive(search, next, place, mask, skips);
        }

        foreach (int id in _vocabulary.ClassesOf(word))
        {
            next = trie.ByClass(node, id);
            if (next != PhraseTrie.Root)
            {
                Arrive(search, next, place, mask, skips with { HasClass = true });
            }
        }
    }

    private void Arrive(Search search, int node, int place, uint mask, Skips skips)
    {
        if (trie.PhrasesAt(node).Length > 0)
        {
            search.Found.Add(new(node, search.First, place, mask));
        }

        if (!trie.HasChildren(node))
        {
            return;
        }

        int lights = 0;
        for (int next = place + 1; search.Reaches(next); next++)
        {
            Step(search, node, next, mask, skips);
            int word = search.Tokens[next].Word;
            if (word == Vocabulary.Unknown && !skips.Unknown)
            {
                skips = skips with { Unknown = true };
            }
            else if (!_vocabulary.Is(word, WordKind.Light) || ++lights > MostLightWords)
            {
                break;
            }
        }

        if (!skips.Joined)
        {
            StepOverJoined(search, node, place + 1, mask, skips with { Joined = true });
        }
    }

    /// <summary>Goes on where words are joined: domestic (and sexual) violence, child sexual (abuse and) exploitation, reducing (and preventing) crime.</summary>
    private void StepOverJoined(Search search, int node, int from, uint mask, Skips skips)
    {
        if (!search.Reaches(from))
        {
            return;
        }

        bool beginsJoined = search.Tokens[from].IsAfterComma || IsJoining(search, from);
        bool isJoined = false;
        for (int next = from; next < from + MostSkippedWhenJoined && search.Reaches(next + 1); next++)
        {
            isJoined |= IsJoining(search, next);
            if (skips.HasClass && !IsJoining(search, next) && !IsVerb(search.Tokens[next].Word))
            {
                return;
            }

            bool headJoined = beginsJoined && isJoined && !IsJoining(search, next);
            bool tailJoined = !skips.HasClass && next > from && next - from < 3 && IsJoining(search, next);
            if (headJoined || tailJoined)
            {
                Step(search, node, next + 1, mask, skips);
            }
        }
    }

    private bool IsJoining(Search search, int place) => _vocabulary.Is(search.Tokens[place].Word, WordKind.Joining);

    private bool IsVerb(int word) => word == Vocabulary.Unknown || _vocabulary.Is(word, WordKind.Light) || _vocabulary.ClassesOf(word).Length > 0;

    private readonly record struct Skips(bool Unknown, bool Joined, bool HasClass);

    private sealed class Search(List<TextToken> tokens)
    {
        public long Steps;

        public List<TextToken> Tokens => tokens;

        public List<PhraseMatch> Found { get; } = [];

        public int First { get; set; }

        public bool Reaches(int place) =>
            place < tokens.Count && place - First < PhraseMatch.MostTokens && tokens[place].Clause == tokens[First].Clause;
    }
}
