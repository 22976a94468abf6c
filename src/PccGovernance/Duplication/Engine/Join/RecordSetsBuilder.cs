using System.Globalization;
using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Collects sets token by token. Tokens may come in any order and more than once.</summary>
/// <param name="sets">About how many sets there will be.</param>
/// <param name="tokens">About how many tokens.</param>
internal sealed class RecordSetsBuilder(int sets = 63, int tokens = 1008)
{
    /// <summary>Tokens added behind the last set, so that a vector may be read at any token.</summary>
    public const int Padding = 16;

    /// <summary>Tokens are numbered anew where their numbers are so scattered that tables by token would be larger than the sets.</summary>
    private const int ScatteredBeyond = 4;

    private int[] _offsets = new int[sets + 1];
    private int[] _tokens = new int[tokens + Padding];
    private int _sets;
    private int _count;
    private int _universe;
    private int _largest;

    /// <exception cref="ArgumentOutOfRangeException">The token is negative.</exception>
    public void Add(int token)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(token);
        if (_count + Padding >= _tokens.Length)
        {
            Array.Resize(ref _tokens, Grown(_tokens.Length));
        }

        _tokens[_count++] = token;
    }

    /// <summary>Adds a set that ascends, has no token twice and none that is negative.</summary>
    public void AddSet(ReadOnlySpan<int> tokens)
    {
        while (_count + tokens.Length + Padding > _tokens.Length)
        {
            Array.Resize(ref _tokens, Grown(_tokens.Length));
        }

        tokens.CopyTo(_tokens.AsSpan(_count));
        _count += tokens.Length;
        EndSet();
    }

    /// <exception cref="InvalidOperationException">The set has too many tokens.</exception>
    public void EndSet()
    {
        Span<int> set = _tokens.AsSpan(_offsets[_sets], _count - _offsets[_sets]);
        if (!Ascending.IsSet(set))
        {
            set.Sort();
            _count = _offsets[_sets] + Ascending.WithoutRepetition(set);
            set = set[..(_count - _offsets[_sets])];
        }

        if (set.Length > RecordSets.MaximumSize)
        {
            throw new InvalidOperationException(
                string.Create(CultureInfo.InvariantCulture, $"Set {_sets} has {set.Length} tokens and may have {RecordSets.MaximumSize}."));
        }

        _largest = int.Max(_largest, set.Length);
        _universe = set.IsEmpty ? _universe : int.Max(_universe, set[^1] is int.MaxValue ? int.MaxValue : set[^1] + 1);
        if (++_sets == _offsets.Length)
        {
            Array.Resize(ref _offsets, Grown(_offsets.Length));
        }

        _offsets[_sets] = _count;
    }

    /// <summary>The sets. The builder may not be used afterwards.</summary>
    public RecordSets Build()
    {
        if (_universe > ScatteredBeyond * ((long)_count + 1024))
        {
            NumberAnew();
        }

        _tokens.AsSpan(_count, Padding).Fill(-1);
        return new(_offsets, _sets, _tokens, _universe, _largest);
    }

    /// <summary>Gives tokens the numbers from 0 in their order, so that sets stay ascending.</summary>
    private void NumberAnew()
    {
        int[] distinct = _tokens.AsSpan(0, _count).ToArray();
        Array.Sort(distinct);
        _universe = Ascending.WithoutRepetition(distinct);
        for (int i = 0; i < _count; i++)
        {
            _tokens[i] = Array.BinarySearch(distinct, 0, _universe, _tokens[i]);
        }
    }

    private static int Grown(int length) => (int)long.Min(Array.MaxLength, 2L * length);
}
