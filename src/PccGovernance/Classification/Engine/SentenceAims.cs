namespace PccGovernance.Classification;

/// <summary>Tells what a sentence is aimed at from what it mentions, by the place of words.</summary>
/// <remarks>
/// Means (<em>by raising awareness</em>), helpers and tools (<em>with partners</em>), those who are told (<em>advice for parents
/// about</em>), those whom others harm (<em>criminals who exploit the young</em>) and the purpose of it all (<em>so that crime falls</em>)
/// are mentions where the sentence has an aim besides. A new aim ends them: <em>by patrols, and support victims</em>. The sentence is gone
/// through once.
/// </remarks>
internal sealed class SentenceAims(Vocabulary vocabulary, PhraseSense[] senses, LexiconGrammar grammar)
{
    private const int FocusWithin = 4;
    private const int ToldWithin = 12;

    // With partners, ... and working with partners, ...
    private const int LeadsWithin = 2;

    // Criminals who most often exploit ...
    private const int HarmsWithin = 3;

    private readonly bool[] _isManner = [.. senses.Select(sense => grammar.Manner.Contains(sense.Theme))];
    private readonly bool[] _isOfPersons = [.. senses.Select(sense => grammar.Persons.Contains(sense.Theme))];

    /// <summary>Takes the mentions out of the phrases of a sentence.</summary>
    /// <param name="search">What was found, of which <see cref="TextSearch.Sentence"/> is the sentence, in the order of first
    /// words.</param>
    public void TakeOutMentions(TextSearch search)
    {
        List<(int Phrase, PhraseMatch Match)> hits = search.Sentence;
        if (!search.HasMarker || hits.Count < 2)
        {
            return;
        }

        List<TextToken> tokens = search.Tokens;
        int sentence = tokens[hits[0].Match.First].Sentence;
        int first = FirstOf(tokens, hits[0].Match.First);
        int lastAim = LastAim(hits);
        State state = default;
        for (int i = first; i < tokens.Count && tokens[i].Sentence == sentence; i++)
        {
            Pass(hits, ref state, i);
            if (vocabulary.Is(tokens[i].Word, WordKind.Harming) && state.HasAim && IsRelative(tokens, first, i))
            {
                state.EndOfPersons = EndOf(tokens, i);
            }

            if (!IsMarker(tokens, i, state.Covered, out bool isBeside))
            {
                continue;
            }

            if (vocabulary.Is(tokens[i].Word, WordKind.Telling))
            {
                state.End = EndOfTold(tokens, i, lastAim) is var told && told > state.End ? told : state.End;
                continue;
            }

            bool isLeading = state.Passed == 0 && i - first < LeadsWithin;
            if (isLeading && EndOfLeading(tokens, i) is var end && end >= 0 && lastAim >= end)
            {
                state.End = end;
            }
            else if (!isLeading && (vocabulary.Is(tokens[i].Word, WordKind.Purpose) ? state.HasSubject : state.HasAim))
            {
                state.NextAim = state.NextAim > i + 1 ? state.NextAim : EndOf(tokens, i);
                (state.End, state.EndOfManner) = isBeside ? (state.End, state.NextAim) : (state.NextAim, state.EndOfManner);
            }
        }

        Pass(hits, ref state, int.MaxValue);
        hits.RemoveRange(state.Kept, hits.Count - state.Kept);
    }

    /// <summary>Goes past the phrases that begin before a place: keeps those that are no mentions, at the front of the list.</summary>
    private void Pass(List<(int Phrase, PhraseMatch Match)> hits, ref State state, int place)
    {
        for (; state.Passed < hits.Count && hits[state.Passed].Match.First < place; state.Passed++)
        {
            (int phrase, PhraseMatch match) = hits[state.Passed];
            state.Covered = Math.Max(state.Covered, match.Last + 1);
            if (match.First < state.End
                || (match.First < state.EndOfManner && _isManner[phrase])
                || (match.First < state.EndOfPersons && _isOfPersons[phrase]))
            {
                continue;
            }

            hits[state.Kept++] = hits[state.Passed];
            state.HasAim |= senses[phrase].IsEnough;
            state.HasSubject |= senses[phrase].IsEnough && !_isManner[phrase];
        }
    }

    private static int FirstOf(List<TextToken> tokens, int place)
    {
        int sentence = tokens[place].Sentence;
        while (place > 0 && tokens[place - 1].Sentence == sentence)
        {
            place--;
        }

        return place;
    }

    private int LastAim(List<(int Phrase, PhraseMatch Match)> hits)
    {
        int last = hits.FindLastIndex(hit => senses[hit.Phrase].IsEnough);
        return last < 0 ? -1 : hits[last].Match.First;
    }

    /// <summary>
    /// Whether a word is one that mentions follow. Within a phrase it is one of its words: abuse by a partner, dealing with.
    /// </summary>
    private bool IsMarker(List<TextToken> tokens, int place, int covered, out bool isBeside)
    {
        int word = tokens[place].Word;
        isBeside = vocabulary.Is(word, WordKind.Beside);
        if (place < covered || !vocabulary.Is(word, WordKind.Mention))
        {
            return false;
        }

        if (vocabulary.Is(word, WordKind.Purpose))
        {
            return place + 1 < tokens.Count && tokens[place + 1].Word == vocabulary.That;
        }

        bool isBound = place > 0 && vocabulary.Is(tokens[place - 1].Word, WordKind.Binding);
        return !isBound && !(isBeside && HasFocus(tokens, place));
    }

    /// <summary>Whether a word is told of somebody: criminals who exploit.</summary>
    private bool IsRelative(List<TextToken> tokens, int first, int place)
    {
        for (int i = place - 1; i >= first && i >= place - HarmsWithin && tokens[i].Clause == tokens[place].Clause; i--)
        {
            if (vocabulary.Is(tokens[i].Word, WordKind.Relative))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasFocus(List<TextToken> tokens, int place)
    {
        for (int i = place + 1; i < tokens.Count && i <= place + FocusWithin && tokens[i].Clause == tokens[place].Clause; i++)
        {
            if (vocabulary.Is(tokens[i].Word, WordKind.Focus))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>With our partners, find ...: what begins a sentence ends at the comma. Without one it is no mere beginning.</summary>
    private static int EndOfLeading(List<TextToken> tokens, int place)
    {
        for (int i = place + 1; i < tokens.Count && tokens[i].Clause == tokens[place].Clause; i++)
        {
            if (tokens[i].IsAfterComma)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Advice for parents and traders about fraud: those told are no aim where it is said of what.</summary>
    private int EndOfTold(List<TextToken> tokens, int place, int lastAim)
    {
        for (int i = place + 1; i < tokens.Count && i <= place + ToldWithin && tokens[i].Clause == tokens[place].Clause; i++)
        {
            if (vocabulary.Is(tokens[i].Word, WordKind.About) && lastAim > i)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>To the end of the clause, or to a new aim after a comma or <em>and</em>.</summary>
    private int EndOf(List<TextToken> tokens, int place)
    {
        int i = place + 1;
        for (; i < tokens.Count && tokens[i].Clause == tokens[place].Clause; i++)
        {
            bool isJoined = tokens[i].IsAfterComma || tokens[i - 1].Word == vocabulary.And;
            if (isJoined && i > place + 1 && vocabulary.Is(tokens[i].Word, WordKind.Aim))
            {
                break;
            }
        }

        return i;
    }

    /// <summary>How far the sentence was gone through, and what holds there.</summary>
    private record struct State
    {
        /// <summary>How many phrases were passed.</summary>
        public int Passed { get; set; }

        /// <summary>How many of them are kept.</summary>
        public int Kept { get; set; }

        /// <summary>The token after the last word of those passed.</summary>
        public int Covered { get; set; }

        /// <summary>Where what is only mentioned ends.</summary>
        public int End { get; set; }

        /// <summary>Where what is only mentioned of themes of manner ends.</summary>
        public int EndOfManner { get; set; }

        /// <summary>Where what is only mentioned of people ends.</summary>
        public int EndOfPersons { get; set; }

        /// <summary>Where the next aim begins, as far as that is known.</summary>
        public int NextAim { get; set; }

        /// <summary>Whether an aim stands before.</summary>
        public bool HasAim { get; set; }

        /// <summary>Whether an aim that is more than a manner of working does.</summary>
        public bool HasSubject { get; set; }
    }
}
