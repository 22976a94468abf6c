namespace PccGovernance.Classification;

/// <summary>Finds the phrases of a lexicon in a text. The work for each word is bounded, so that the whole is linear.</summary>
internal sealed class PhraseMatcher(PhraseTrie trie)
{
    private const int MostLightWords = 3;
    private const int MostSkippedWhenJoined = 4;

    private readonly Vocabulary _vocabulary = trie.Vocabulary;

    /// <summary>Finds where phrases stand in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="search">Takes the words and the matches; what it held before is lost.</param>
    public void Find(ReadOnlySpan<char> text, TextSearch search)
    {
        search.Clear();
        Read(text, search);
        for (int i = 0; i < search.Tokens.Count; i++)
        {
            search.Steps++;
            if (trie.Begins(search.Tokens[i].Word))
            {
                search.First = i;
                Step(search, PhraseTrie.Root, i, 0, new());
            }
        }

        TakeOuter(search);
    }

    private void Read(ReadOnlySpan<char> text, TextSearch search)
    {
        TokenReader reader = new(text);
        int sentence = 0;
        int clause = 0;
        WordKind kinds = WordKind.Plain;
        while (reader.Next())
        {
            sentence += reader.BeginsSentence ? 1 : 0;
            clause += reader.BeginsClause ? 1 : 0;
            int id = reader.IsAmpersand ? _vocabulary.And : trie.Words.Find(reader);
            kinds |= _vocabulary.KindOf(id);
            search.Tokens.Add(new(id, reader.Start, reader.Start + reader.Word.Length, sentence, clause, reader.IsAfterComma));
        }

        search.HasJoining = (kinds & WordKind.Joining) != WordKind.Plain;
        search.HasIntroducing = (kinds & WordKind.Introducing) != WordKind.Plain;
        search.HasMarker = (kinds & WordKind.Marker) != WordKind.Plain;
    }

    /// <summary>A match within another says nothing of its own: drug driving is not about drugs.</summary>
    private static void TakeOuter(TextSearch search)
    {
        List<PhraseMatch> found = search.Found;
        int from = 0;
        for (int i = 0; i < found.Count; i++)
        {
            while (found[from].First + PhraseMatch.MostTokens <= found[i].First)
            {
                from++;
            }

            bool isInner = false;
            for (int other = from; other < found.Count && found[other].First <= found[i].First && !isInner; other++)
            {
                search.Steps++;
                isInner = found[i].IsWithin(found[other]);
            }

            if (!isInner)
            {
                search.Matches.Add(found[i]);
            }
        }
    }

    /// <summary>Goes on from a node with the word at a place, as itself and as a member of its classes.</summary>
    private void Step(TextSearch search, int node, int place, uint mask, Skips skips)
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

        foreach (int id in trie.HasClasses(node) ? _vocabulary.ClassesOf(word) : [])
        {
            next = trie.ByClass(node, id);
            if (next != PhraseTrie.Root)
            {
                Arrive(search, next, place, mask, skips with { HasClass = true });
            }
        }
    }

    private void Arrive(TextSearch search, int node, int place, uint mask, Skips skips)
    {
        if (trie.PhrasesAt(node).Length > 0 && !(skips.IsLoose && trie.MeansNothing(node)))
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

        if (search.HasJoining && !skips.Joined)
        {
            StepOverJoined(search, node, place + 1, mask, skips with { Joined = true });
        }
    }

    /// <summary>
    /// Goes on where words are joined: domestic (and sexual) violence, child sexual (abuse and) exploitation, reducing (and preventing)
    /// crime.
    /// </summary>
    private void StepOverJoined(TextSearch search, int node, int from, uint mask, Skips skips)
    {
        if (!search.Reaches(from))
        {
            return;
        }

        bool beginsJoined = search.Tokens[from].IsAfterComma || IsJoining(search, from);
        bool isJoined = false;
        int last = search.Tokens[from - 1].Word;
        for (int next = from; next < from + MostSkippedWhenJoined && search.Reaches(next + 1); next++)
        {
            // Violence, and violence against women: what says its word again shares nothing.
            if (search.Tokens[next].Word == last)
            {
                return;
            }

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

    private bool IsJoining(TextSearch search, int place) => _vocabulary.Is(search.Tokens[place].Word, WordKind.Joining);

    private bool IsVerb(int word) =>
        word == Vocabulary.Unknown || _vocabulary.Is(word, WordKind.Light) || _vocabulary.ClassesOf(word).Length > 0;

    private readonly record struct Skips(bool Unknown, bool Joined, bool HasClass)
    {
        /// <summary>
        /// Whether words were skipped that are no small ones. A phrase that means nothing takes words away from others, and so has to stand
        /// as it is written.
        /// </summary>
        public bool IsLoose => Unknown || Joined;
    }
}
