using System.Numerics;

namespace PccGovernance.Duplication;

/// <summary>
/// How many organisations two boards share at most, without looking at who they are: most pairs need no more to be told apart.
/// </summary>
/// <remarks>
/// A board has a bit for each of its organisations, and several may have the same one. A bit that one board has alone stands for one
/// organisation at least that the other has not, so that the bound is never below what they share.
/// </remarks>
internal sealed class SharedAtMost
{
    private readonly ulong[] _bits;
    private readonly int[] _sizes;

    public SharedAtMost(IReadOnlyList<PartnershipProfile> boards)
    {
        _bits = new ulong[boards.Count];
        _sizes = new int[boards.Count];
        for (int position = 0; position < _bits.Length; position++)
        {
            int[] organisations = boards[position].Organisations;
            ulong bits = 0;
            foreach (int organisation in organisations)
            {
                bits |= 1UL << organisation;
            }

            _bits[position] = bits;
            _sizes[position] = organisations.Length;
        }
    }

    /// <summary>A number that is not below that of the organisations which sit on both.</summary>
    public int Of(int one, int other) => Math.Min(
        _sizes[one] - BitOperations.PopCount(_bits[one] & ~_bits[other]),
        _sizes[other] - BitOperations.PopCount(_bits[other] & ~_bits[one]));

    /// <summary>How many organisations sit on a board.</summary>
    public int SizeOf(int board) => _sizes[board];
}
