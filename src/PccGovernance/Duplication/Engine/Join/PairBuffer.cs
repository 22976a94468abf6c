namespace PccGovernance.Duplication;

/// <summary>The pairs that one worker has found, in one growing piece of rented memory.</summary>
internal sealed class PairBuffer : IDisposable
{
    private const int InitialLength = 1024;

    private Rented<JoinedPair> _pairs = Rented<JoinedPair>.Uninitialised(InitialLength);

    public int Count { get; private set; }

    public ReadOnlySpan<JoinedPair> Pairs => _pairs.Span[..Count];

    public void Add(JoinedPair pair)
    {
        Span<JoinedPair> pairs = _pairs.Span;
        if (Count == pairs.Length)
        {
            pairs = Grow();
        }

        pairs[Count++] = pair;
    }

    public void Dispose() => _pairs.Dispose();

    private Span<JoinedPair> Grow()
    {
        Rented<JoinedPair> larger = Rented<JoinedPair>.Uninitialised(checked(2 * Count));
        Pairs.CopyTo(larger.Span);
        _pairs.Dispose();
        _pairs = larger;
        return _pairs.Span;
    }
}
