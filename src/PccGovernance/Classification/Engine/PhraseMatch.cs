namespace PccGovernance.Classification;

/// <summary>A place where phrases of the lexicon stand in a text.</summary>
/// <param name="Node">The node of the tree at which they end.</param>
/// <param name="First">The token that they begin with.</param>
/// <param name="Last">The token that they end with.</param>
/// <param name="Mask">Which tokens from the first on are words of the phrase, one bit each.</param>
internal readonly record struct PhraseMatch(int Node, int First, int Last, uint Mask)
{
    /// <summary>The most tokens from the first to the last.</summary>
    public const int MostTokens = 24;

    /// <summary>Whether every word of this is one of the other's, which has more.</summary>
    public bool IsWithin(PhraseMatch other)
    {
        int shift = First - other.First;
        if (shift is < 0 or >= MostTokens)
        {
            return false;
        }

        uint mask = Mask << shift;
        return mask != other.Mask && (mask & other.Mask) == mask && Last <= other.Last;
    }
}
