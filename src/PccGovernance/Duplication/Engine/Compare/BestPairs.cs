namespace PccGovernance.Duplication;

/// <summary>
/// Keeps the first of the pairs that are added, in an order, and counts all: what is kept is bounded while the search goes on.
/// </summary>
internal sealed class BestPairs(int most, Comparison<FoundPair> order)
{
    private const int FewestBeforeSorting = 64;

    private readonly List<FoundPair> _pairs = [];
    private FoundPair? _last;

    /// <summary>How many were added.</summary>
    public long Added { get; private set; }

    /// <summary>How many of them are kept.</summary>
    public int Kept => (int)Math.Min(Added, most);

    public void Add(FoundPair pair)
    {
        Added++;
        if (most == 0 || (_last is { } last && order(pair, last) > 0))
        {
            return;
        }

        _pairs.Add(pair);
        if (_pairs.Count >= Math.Max(2L * most, FewestBeforeSorting))
        {
            Cut();
        }
    }

    /// <summary>Those kept, in their order.</summary>
    public List<FoundPair> InOrder()
    {
        Cut();
        return _pairs;
    }

    private void Cut()
    {
        _pairs.Sort(order);
        if (_pairs.Count >= most && most > 0)
        {
            _pairs.RemoveRange(most, _pairs.Count - most);
            _last = _pairs[^1];
        }
    }
}
