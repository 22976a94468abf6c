using System.Numerics;

namespace PccGovernance;

/// <summary>A <see cref="Footprint"/> brought to the ground: what part of which lower-tier and single-tier authorities it covers.</summary>
/// <remarks>
/// <para>The ground is divided into cells, one for each pair of an authority and a community safety area in it, so that two
/// partnerships inside one authority do not seem to share its ground. Sizes are counted in authorities: an authority of four cells
/// counts a quarter for each.</para>
/// <para>Extents of different <see cref="Geography"/> objects cannot be compared.</para>
/// </remarks>
public sealed class FootprintExtent : IEquatable<FootprintExtent>
{
    private readonly Geography _geography;
    private readonly ulong[] _cells;
    private readonly long _weight;

    internal FootprintExtent(Geography geography, ulong[] cells)
    {
        _geography = geography;
        _cells = cells;
        _weight = Weigh(cells, cells);
    }

    /// <summary>Whether the extent has no ground: the footprint was unknown, or the geography has none of its areas.</summary>
    public bool IsEmpty => _weight == 0;

    /// <summary>The size, in lower-tier and single-tier authorities; a part of an authority counts as a fraction.</summary>
    public decimal Authorities => (decimal)_weight / _geography.CellUnit;

    internal ReadOnlySpan<ulong> Cells => _cells;

    /// <summary>The ground that both cover, in authorities.</summary>
    /// <param name="other">The other extent.</param>
    /// <exception cref="ArgumentException"><paramref name="other"/> comes from another geography.</exception>
    public decimal SharedAuthorities(FootprintExtent other) => (decimal)SharedWeight(other) / _geography.CellUnit;

    /// <summary>
    /// The overlap coefficient: shared ground over the smaller of the two; 1 when one holds the other, 0 when either is empty.
    /// </summary>
    /// <param name="other">The other extent.</param>
    /// <exception cref="ArgumentException"><paramref name="other"/> comes from another geography.</exception>
    public double Overlap(FootprintExtent other)
    {
        long shared = SharedWeight(other);
        return shared == 0 ? 0 : (double)shared / Math.Min(_weight, other._weight);
    }

    /// <summary>Whether the two have ground in common.</summary>
    /// <param name="other">The other extent.</param>
    /// <exception cref="ArgumentException"><paramref name="other"/> comes from another geography.</exception>
    public bool Intersects(FootprintExtent other)
    {
        ThrowIfElsewhere(other);
        for (int i = 0; i < _cells.Length; i++)
        {
            if ((_cells[i] & other._cells[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether this extent holds all the ground of another that is not empty.</summary>
    /// <param name="other">The other extent.</param>
    /// <exception cref="ArgumentException"><paramref name="other"/> comes from another geography.</exception>
    public bool Contains(FootprintExtent other)
    {
        long shared = SharedWeight(other);
        return shared > 0 && shared == other._weight;
    }

    /// <summary>The numbers of the cells of the extent, ascending.</summary>
    internal int[] CellNumbers()
    {
        var cells = new int[_cells.Sum(BitOperations.PopCount)];
        int at = 0;
        for (int i = 0; i < _cells.Length; i++)
        {
            for (ulong word = _cells[i]; word != 0; word &= word - 1)
            {
                cells[at++] = (i * 64) + BitOperations.TrailingZeroCount(word);
            }
        }

        return cells;
    }

    /// <inheritdoc />
    public bool Equals(FootprintExtent? other) =>
        other is not null && ReferenceEquals(_geography, other._geography) && _cells.AsSpan().SequenceEqual(other._cells);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as FootprintExtent);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (ulong word in _cells)
        {
            hash.Add(word);
        }

        return hash.ToHashCode();
    }

    private long SharedWeight(FootprintExtent other)
    {
        ThrowIfElsewhere(other);
        return Weigh(_cells, other._cells);
    }

    private long Weigh(ulong[] left, ulong[] right)
    {
        long weight = 0;
        for (int i = 0; i < left.Length; i++)
        {
            for (ulong word = left[i] & right[i]; word != 0; word &= word - 1)
            {
                weight += _geography.CellWeight((i * 64) + BitOperations.TrailingZeroCount(word));
            }
        }

        return weight;
    }

    private void ThrowIfElsewhere(FootprintExtent other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!ReferenceEquals(_geography, other._geography))
        {
            throw new ArgumentException(
                "The two extents come from different geographies: resolve both footprints with the same one.",
                nameof(other));
        }
    }
}
