using System.Globalization;
using System.Numerics;

namespace PccGovernance.Duplication;

/// <summary>
/// Writes a pair as one number: its first set, its second and what they share, in as many bits as the sets of a join need. Numbers are in
/// the order of pairs.
/// </summary>
internal readonly struct PairCode
{
    private const int Bits = 64;

    private readonly int _setBits;

    /// <exception cref="InvalidOperationException">Two sets and a size do not fit into 64 bits.</exception>
    public PairCode(int sets, int largest)
    {
        _setBits = Width(sets - 1);
        OverlapBits = Width(largest);
        if (PairBits + OverlapBits > Bits)
        {
            throw new InvalidOperationException(string.Create(
                CultureInfo.InvariantCulture,
                $"A pair of {sets} sets, the largest of {largest} tokens, needs {PairBits + OverlapBits} bits and may have {Bits}: "
                    + $"join fewer sets at once."));
        }
    }

    /// <summary>The bits of the two sets, which stand above those of the overlap.</summary>
    public int PairBits => 2 * _setBits;

    public int OverlapBits { get; }

    public ulong Encode(int first, int second, int overlap) =>
        (((((ulong)(uint)first) << _setBits) | (uint)second) << OverlapBits) | (uint)overlap;

    public JoinedPair Decode(ulong pair)
    {
        ulong sets = pair >> OverlapBits;
        return new((int)(sets >> _setBits), (int)(sets & Mask(_setBits)), (int)(pair & Mask(OverlapBits)));
    }

    private static ulong Mask(int bits) => (1UL << bits) - 1;

    private static int Width(int greatest) => BitOperations.Log2((uint)int.Max(1, greatest)) + 1;
}
