namespace PccGovernance.Kernel;

/// <summary>Arrays of numbers are the same where the numbers in them are.</summary>
internal sealed class SameNumbers : IEqualityComparer<int[]>
{
    public static SameNumbers Comparer { get; } = new();

    public bool Equals(int[]? one, int[]? other) => one.AsSpan().SequenceEqual(other);

    public int GetHashCode(int[] numbers)
    {
        uint hash = (uint)numbers.Length;
        foreach (int number in numbers)
        {
            hash = (hash ^ (uint)number) * 0x9E3779B1;
        }

        return (int)(hash ^ (hash >> 15));
    }
}
