namespace PccGovernance.Kernel;

/// <summary>What numbers in ascending order have in common, whoever keeps them as sets.</summary>
internal static class Ascending
{
    /// <summary>Whether each number is greater than the one before, so that they are a set already.</summary>
    public static bool IsSet(ReadOnlySpan<int> numbers)
    {
        for (int i = 1; i < numbers.Length; i++)
        {
            if (numbers[i - 1] >= numbers[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Moves the different ones of sorted numbers to the front, and says how many they are.</summary>
    public static int WithoutRepetition(Span<int> sorted)
    {
        int kept = 0;
        foreach (int number in sorted)
        {
            if (kept == 0 || sorted[kept - 1] != number)
            {
                sorted[kept++] = number;
            }
        }

        return kept;
    }
}
