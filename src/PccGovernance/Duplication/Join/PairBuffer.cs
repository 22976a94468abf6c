using System.Buffers;

namespace PccGovernance.Duplication.Join;

/// <summary>The pairs that one worker has found, in one growing array of the shared pool.</summary>
internal sealed class PairBuffer : IDisposable
{
    private const int InitialLength = 1024;

    private JoinedPair[]? _pairs;

    public int Count { get; private set; }

    public ReadOnlySpan<JoinedPair> Pairs => _pairs.AsSpan(0, Count);

    public void Add(JoinedPair pair)
    {
        if (_pairs is null || Count == _pairs.Length)
        {
            Grow();
        }

        _pairs![Count++] = pair;
    }

    public void Dispose()
    {
        if (_pairs is not null)
        {
            ArrayPool<JoinedPair>.Shared.Return(_pairs);
            _pairs = null;
        }
    }

    private void Grow()
    {
        JoinedPair[] larger = ArrayPool<JoinedPair>.Shared.Rent(_pairs is null ? InitialLength : checked(2 * _pairs.Length));
        Pairs.CopyTo(larger);
        Dispose();
        _pairs = larger;
    }
}
