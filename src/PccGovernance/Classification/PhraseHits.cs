namespace PccGovernance.Classification;

/// <summary>The phrases found in a text, each with its first place.</summary>
internal sealed class PhraseHits
{
    // Few phrases are looked through faster than they are hashed; a long text may have thousands.
    private const int Few = 16;

    private readonly List<(int Phrase, PhraseMatch Match)> _hits = new(4);
    private HashSet<int>? _many;

    public void Add(int phrase, PhraseMatch match)
    {
        if (_hits.Count < Few)
        {
            foreach ((int known, _) in _hits)
            {
                if (known == phrase)
                {
                    return;
                }
            }
        }
        else
        {
            _many ??= [.. _hits.Select(static hit => hit.Phrase)];
            if (!_many.Add(phrase))
            {
                return;
            }
        }

        _hits.Add((phrase, match));
    }

    /// <summary>The phrases in the order of the lexicon, in which those of a theme stand together.</summary>
    public List<(int Phrase, PhraseMatch Match)> InOrder()
    {
        _hits.Sort(static (left, right) => left.Phrase.CompareTo(right.Phrase));
        return _hits;
    }
}
