namespace PccGovernance.Classification;

/// <summary>
/// The phrases found in a text, each with its first place, in the order of the lexicon, in which those of a theme stand together.
/// </summary>
internal sealed class PhraseHits
{
    private readonly List<(int Phrase, PhraseMatch Match)> _hits = [];

    public int Count => _hits.Count;

    public (int Phrase, PhraseMatch Match) this[int place] => _hits[place];

    public void Clear() => _hits.Clear();

    public void Add(int phrase, PhraseMatch match)
    {
        int from = 0;
        int to = _hits.Count;
        while (from < to)
        {
            int middle = (from + to) / 2;
            (from, to) = _hits[middle].Phrase < phrase ? (middle + 1, to) : (from, middle);
        }

        if (from == _hits.Count || _hits[from].Phrase != phrase)
        {
            _hits.Insert(from, (phrase, match));
        }
    }
}
