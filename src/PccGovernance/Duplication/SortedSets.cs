namespace PccGovernance.Duplication;

/// <summary>Sets of interned integers, kept as ascending arrays without repetition.</summary>
internal static class SortedSets
{
    public static int[] Of(IEnumerable<int> items)
    {
        int[] set = [.. items.Distinct()];
        Array.Sort(set);
        return set;
    }

    public static bool Contains(int[] set, int item) => Array.BinarySearch(set, item) >= 0;

    public static bool Intersect(int[] left, int[] right)
    {
        int i = 0;
        int j = 0;
        while (i < left.Length && j < right.Length)
        {
            int order = left[i] - right[j];
            if (order == 0)
            {
                return true;
            }

            i += order < 0 ? 1 : 0;
            j += order > 0 ? 1 : 0;
        }

        return false;
    }

    public static int CountShared(int[] left, int[] right)
    {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < left.Length && j < right.Length)
        {
            int order = left[i] - right[j];
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }
}
