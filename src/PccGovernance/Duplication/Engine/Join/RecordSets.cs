namespace PccGovernance.Duplication;

/// <summary>
/// Sets of interned integers in two flat arrays: set <c>i</c> is <c>Tokens[Offsets[i]..Offsets[i + 1]]</c>, ascending and without
/// repetition.
/// </summary>
internal sealed class RecordSets
{
    /// <summary>The most tokens that a set may have: sizes and positions are kept in 16 bits.</summary>
    public const int MaximumSize = ushort.MaxValue;

    private readonly int[] _offsets;
    private readonly int[] _tokens;

    internal RecordSets(int[] offsets, int count, int[] tokens, int universe, int largest)
    {
        _offsets = offsets;
        _tokens = tokens;
        Count = count;
        Universe = universe;
        Largest = largest;
    }

    public int Count { get; }

    /// <summary>One more than the greatest token.</summary>
    public int Universe { get; }

    /// <summary>The size of the largest set.</summary>
    public int Largest { get; }

    public int TokenCount => _offsets[Count];

    public ReadOnlySpan<int> Offsets => _offsets.AsSpan(0, Count + 1);

    /// <summary>The tokens of all sets, followed by <see cref="RecordSetsBuilder.Padding"/> that belongs to none.</summary>
    public ReadOnlySpan<int> Tokens => _tokens;

    public ReadOnlySpan<int> this[int set] => _tokens.AsSpan(_offsets[set], _offsets[set + 1] - _offsets[set]);

    public static RecordSets Of(IEnumerable<IReadOnlyList<int>> sets)
    {
        var builder = new RecordSetsBuilder();
        foreach (IReadOnlyList<int> set in sets)
        {
            foreach (int token in set)
            {
                builder.Add(token);
            }

            builder.EndSet();
        }

        return builder.Build();
    }
}
