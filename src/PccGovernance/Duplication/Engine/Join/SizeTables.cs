namespace PccGovernance.Duplication;

/// <summary>What the threshold asks of sizes, worked out once for every size up to the largest.</summary>
internal readonly struct SizeTables : IDisposable
{
    /// <summary>The binary places of <see cref="Allowance"/>.</summary>
    public const int AllowanceBits = 16;

    /// <summary>The most tokens of which a row of <see cref="KeepsWhole"/> has room: a vector without the set before them.</summary>
    public const int MostInWhole = 15;

    private readonly bool _keepsWhole;
    private readonly Rented<int> _prefix;
    private readonly Rented<int> _leastSize;
    private readonly Rented<int> _prefixOfSmaller;
    private readonly Rented<int> _difference;
    private readonly Rented<long> _allowance;

    /// <param name="threshold">The threshold.</param>
    /// <param name="largest">The size of the largest set.</param>
    /// <param name="keepsWhole">Whether rows of small records have all of their tokens.</param>
    public SizeTables(JaccardThreshold threshold, int largest, bool keepsWhole)
    {
        _keepsWhole = keepsWhole;
        _prefix = Rented<int>.Uninitialised(largest + 1);
        _leastSize = Rented<int>.Uninitialised(largest + 1);
        _prefixOfSmaller = Rented<int>.Uninitialised(largest + 1);
        for (int size = 0; size <= largest; size++)
        {
            LeastSize[size] = threshold.LeastSize(size);
            Prefix[size] = size == 0 ? 0 : size - LeastSize[size] + 1;
            PrefixOfSmaller[size] = size - threshold.LeastOverlap(2 * size) + 1;
        }

        AllowancePerToken = threshold.DifferenceAllowed(1, AllowanceBits);
        _allowance = Rented<long>.Uninitialised(largest + 1);
        for (int size = 0; size <= largest; size++)
        {
            Allowance[size] = threshold.DifferenceAllowed(size, AllowanceBits);
        }

        _difference = Rented<int>.Uninitialised((2 * largest) + 1);
        for (int sum = 0; sum <= 2 * largest; sum++)
        {
            MostDifference[sum] = sum - (2 * threshold.LeastOverlap(sum));
        }
    }

    /// <summary>By size: how many of the rarest tokens hold at least one of those shared with any similar record.</summary>
    public Span<int> Prefix => _prefix.Span;

    /// <summary>
    /// By size: how many of the rarest tokens hold at least one of those shared with any similar record that is no smaller; no more than
    /// <see cref="Prefix"/>.
    /// </summary>
    public Span<int> PrefixOfSmaller => _prefixOfSmaller.Span;

    /// <summary>By size: the smallest record that can be similar.</summary>
    public Span<int> LeastSize => _leastSize.Span;

    /// <summary>
    /// By the sum of two sizes: the most tokens that one of the two records may have and the other not; negative where none suffices.
    /// </summary>
    public Span<int> MostDifference => _difference.Span;

    /// <summary>
    /// Whether a row of a record of some size has all of its tokens, and not those of its prefix alone.
    /// </summary>
    public bool KeepsWhole(int size) => _keepsWhole && size <= MostInWhole;

    /// <summary>
    /// By size: what a record of it brings to the difference that is allowed. The sum for two records is at least
    /// <see cref="MostDifference"/>, and less than one more, so that it may be used where a table of sums may not.
    /// </summary>
    public Span<long> Allowance => _allowance.Span;

    /// <summary>
    /// What each token of two records brings to the difference that is allowed, rounded up: a little more than <see cref="Allowance"/>.
    /// </summary>
    public long AllowancePerToken { get; }

    public void Dispose()
    {
        _prefix.Dispose();
        _leastSize.Dispose();
        _prefixOfSmaller.Dispose();
        _difference.Dispose();
        _allowance.Dispose();
    }
}
