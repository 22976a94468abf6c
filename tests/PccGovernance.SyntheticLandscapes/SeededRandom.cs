namespace PccGovernance.SyntheticLandscapes;

/// <summary>SplitMix64: a small generator of our own, so that a seed means the same on every runtime.</summary>
/// <remarks>Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.</remarks>
internal sealed class SeededRandom(ulong seed)
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong _state = seed;

    /// <summary>A generator for one purpose, so that what is drawn for another does not move it.</summary>
    public static SeededRandom Of(ulong seed, ulong purpose) => new(Mix(seed + (Step * (purpose + 1))));

    public ulong Next() => Mix(_state += Step);

    /// <summary>A number from 0 to one below the bound, each as likely as any other.</summary>
    public ulong Below(ulong bound)
    {
        // Lemire's multiplication; the few values that would favour some numbers are drawn again.
        ulong refused = (0 - bound) % bound;
        ulong low;
        ulong high;
        do
        {
            high = Math.BigMul(Next(), bound, out low);
        }
        while (low < refused);

        return high;
    }

    public int Below(int bound) => (int)Below((ulong)bound);

    public void Shuffle<T>(Span<T> items)
    {
        for (int last = items.Length - 1; last > 0; last--)
        {
            int other = Below(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
