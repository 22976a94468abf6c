
namespace PccGovernance.Kernel;

/// <summary>Sets of interned integers, kept as ascending arrays without repetition.</summary>
internal static class SortedSets
{
    /// <summary>The set of some items; an array that is a set already is taken as it is.</summary>
    public static int[] Of(IEnumerable<int> items)
    {
        int[]? given = items as int[];
        if (given is not null && Ascending.IsSet(given))
        {
            return given;
        }

        int[] sorted = [.. items];
        Array.Sort(sorted);
        return OfSorted(sorted);
    }

    /// <summary>The set of sorted items, which are this method's to change.</summary>
    public static int[] OfSorted(int[] sorted)
    {
        int distinct = Ascending.WithoutRepetition(sorted);
        return distinct == sorted.Length ? sorted : sorted[..distinct];
    }

    public static bool Contains(int[] set, int item)
    {
        int from = 0;
        int to = set.Length;
        while (from < to)
        {
            int middle = (int)((uint)(from + to) / 2);
            if (set[middle] < item)
            {
                from = middle + 1;
            }
            else
            {
                to = middle;
            }
        }

        return from < set.Length && set[from] == item;
    }

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

    /// <summary>How many both have; of what stands several times on both sides, each pair.</summary>
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

    /// <inheritdoc cref="CountShared(int[], int[])"/>
    public static int CountShared(long[] left, long[] right)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            int order = left[i].CompareTo(right[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }

    /// <summary>What both have.</summary>
    public static int[] Shared(int[] left, int[] right)
    {
        int count = CountShared(left, right);
        return count == 0 ? [] : count == left.Length ? left : Pick(left, right, count, shared: true);
    }

    /// <summary>What both have, one by one: nothing is made for it.</summary>
    public static SharedItems EachShared(int[] left, int[] right) => new(left, right);

    /// <summary>What only the left one has.</summary>
    public static int[] Without(int[] left, int[] right)
    {
        int count = left.Length - CountShared(left, right);
        return count == 0 ? [] : count == left.Length ? left : Pick(left, right, count, shared: false);
    }

    /// <summary>What one of the two has and the other has not.</summary>
    public static int[] Unshared(int[] left, int[] right) => Either(Without(left, right), Without(right, left));

    /// <summary>What one of the two has or both have; where the other adds nothing, the very set that is more.</summary>
    public static int[] Either(int[] left, int[] right)
    {
        int[] more = Without(right, left);
        return more.Length == 0 ? left : left.Length == 0 ? right : Of([.. left, .. more]);
    }

    private static int[] Pick(int[] left, int[] right, int count, bool shared)
    {
        var picked = new int[count];
        int at = 0;
        int j = 0;
        foreach (int item in left)
        {
            while (j < right.Length && right[j] < item)
            {
                j++;
            }

            if ((j < right.Length && right[j] == item) == shared)
            {
                picked[at++] = item;
            }
        }

        return picked;
    }
}
