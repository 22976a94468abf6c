namespace PccGovernance.Duplication.Join;

/// <summary>What the filters know of a record.</summary>
internal static class RecordSummary
{
    /// <summary>2^32 divided by the golden ratio: multiplying by it spreads neighbouring numbers over the highest bits.</summary>
    private const uint Spread = 0x9E3779B1;

    private const int BitsOfSignature = 6;

    /// <summary>Fills the prefix with the least ranks of some tokens, ascending, and returns the signature of the tokens.</summary>
    public static ulong Of(ReadOnlySpan<int> tokens, ReadOnlySpan<int> ranks, Span<int> prefix)
    {
        ulong signature = 0;
        prefix.Fill(int.MaxValue);
        foreach (int token in tokens)
        {
            signature ^= 1UL << (int)((uint)token * Spread >> (32 - BitsOfSignature));
            int rank = ranks[token];
            int place = prefix.Length - 1;
            if (rank < prefix[place])
            {
                for (; place > 0 && prefix[place - 1] > rank; place--)
                {
                    prefix[place] = prefix[place - 1];
                }

                prefix[place] = rank;
            }
        }

        return signature;
    }
}
