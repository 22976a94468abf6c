namespace PccGovernance.Classification;

/// <summary>Tells where general words only introduce something that is named after them.</summary>
internal sealed class Introductions(PhraseTrie trie, PhraseSense[] senses)
{
    private const int IntroducedWithin = 4;
    private const int IntroducesUpTo = 16;

    /// <summary>Whether general words are there for the sake of something named: crime, including burglary.</summary>
    public bool OnlyIntroduces(List<TextToken> tokens, List<PhraseMatch> matches, int general, int to)
    {
        PhraseMatch match = matches[general];
        int end = Math.Min(tokens.Count, match.Last + 1 + IntroducedWithin);
        for (int place = match.Last + 1; place < end && tokens[place].Clause == tokens[match.Last].Clause; place++)
        {
            if (trie.Vocabulary.Is(tokens[place].Word, WordKind.Introducing))
            {
                return IsNamed(matches, general, to, place + 1, place + 1 + IntroducedWithin);
            }
        }

        return false;
    }

    /// <summary>Whether words name a kind of what stands before them: violence, particularly against women.</summary>
    public bool IsIntroduced(TextSearch search, PhraseMatch match)
    {
        if (!search.HasIntroducing)
        {
            return false;
        }

        int clause = search.Tokens[match.First].Clause;
        for (int i = match.First - 1; i >= 0 && i >= match.First - IntroducesUpTo && search.Tokens[i].Clause == clause; i--)
        {
            if (trie.Vocabulary.Is(search.Tokens[i].Word, WordKind.Introducing))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNamed(List<PhraseMatch> matches, int after, int to, int first, int end)
    {
        for (int i = after + 1; i < to && matches[i].First < end; i++)
        {
            if (matches[i].First >= first
                && trie.PhrasesAt(matches[i].Node).Any(place => senses[place] is { IsEnough: true, IsGeneral: false }))
            {
                return true;
            }
        }

        return false;
    }
}
