namespace PccGovernance.Duplication.Join;

/// <summary>What the threshold asks of sizes, worked out once for every size up to the largest.</summary>
internal readonly struct SizeTables : IDisposable
{
    private readonly Rented<int> _prefix;
    private readonly Rented<int> _overlap;

    public SizeTables(JaccardThreshold threshold, int largest)
    {
        _prefix = Rented<int>.Uninitialised(largest + 1);
        for (int size = 0; size <= largest; size++)
        {
            Prefix[size] = size == 0 ? 0 : size - threshold.LeastSize(size) + 1;
        }

        _overlap = Rented<int>.Uninitialised((2 * largest) + 1);
        for (int sum = 0; sum <= 2 * largest; sum++)
        {
            LeastOverlap[sum] = threshold.LeastOverlap(sum);
        }
    }

    /// <summary>By size: how many of the rarest tokens hold at least one of those shared with any similar record.</summary>
    public Span<int> Prefix => _prefix.Span;

    /// <summary>By the sum of two sizes: the fewest tokens to share.</summary>
    public Span<int> LeastOverlap => _overlap.Span;

    public void Dispose()
    {
        _prefix.Dispose();
        _overlap.Dispose();
    }
}
