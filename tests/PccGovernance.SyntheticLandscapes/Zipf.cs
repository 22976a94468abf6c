namespace PccGovernance.SyntheticLandscapes;

/// <summary>Draws ranks from 0, of which the rank r is drawn in proportion to 1 / (r + 1).</summary>
internal sealed class Zipf
{
    // Whole numbers, so that no runtime's rounding decides what is drawn.
    private const ulong WeightOfFirst = 1UL << 40;

    private readonly ulong[] _upTo;

    public Zipf(int ranks)
    {
        _upTo = new ulong[ranks];
        ulong total = 0;
        for (int rank = 0; rank < ranks; rank++)
        {
            total += WeightOfFirst / (ulong)(rank + 1);
            _upTo[rank] = total;
        }
    }

    public int Ranks => _upTo.Length;

    public int Draw(SeededRandom random)
    {
        int place = Array.BinarySearch(_upTo, random.Below(_upTo[^1]));
        return place < 0 ? ~place : place + 1;
    }
}
