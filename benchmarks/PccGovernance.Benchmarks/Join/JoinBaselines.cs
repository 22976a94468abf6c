namespace PccGovernance.Benchmarks;

/// <summary>What a .NET developer would write to count pairs of similar sets. The sets are ascending and without repetition.</summary>
internal static class JoinBaselines
{
    public static long CountByLinq(int[][] sets, int numerator, int denominator)
    {
        long pairs = 0;
        for (int i = 0; i < sets.Length; i++)
        {
            for (int j = i + 1; j < sets.Length; j++)
            {
                int overlap = sets[i].Intersect(sets[j]).Count();
                pairs += IsSimilar(overlap, sets[i].Length, sets[j].Length, numerator, denominator) ? 1 : 0;
            }
        }

        return pairs;
    }

    public static long CountByHashSets(HashSet<int>[] sets, int numerator, int denominator)
    {
        long pairs = 0;
        for (int i = 0; i < sets.Length; i++)
        {
            for (int j = i + 1; j < sets.Length; j++)
            {
                int overlap = 0;
                foreach (int token in sets[j])
                {
                    overlap += sets[i].Contains(token) ? 1 : 0;
                }

                pairs += IsSimilar(overlap, sets[i].Count, sets[j].Count, numerator, denominator) ? 1 : 0;
            }
        }

        return pairs;
    }

    /// <summary>Compares only sets whose sizes allow it, and those by merging.</summary>
    public static long CountByMerging(int[][] sets, int numerator, int denominator)
    {
        int[][] bySize = [.. sets.OrderBy(static set => set.Length)];
        long pairs = 0;
        int first = 0;
        for (int larger = 1; larger < bySize.Length; larger++)
        {
            while ((long)denominator * bySize[first].Length < (long)numerator * bySize[larger].Length)
            {
                first++;
            }

            for (int smaller = first; smaller < larger; smaller++)
            {
                int overlap = Merge(bySize[smaller], bySize[larger]);
                pairs += IsSimilar(overlap, bySize[smaller].Length, bySize[larger].Length, numerator, denominator) ? 1 : 0;
            }
        }

        return pairs;
    }

    private static bool IsSimilar(int overlap, int left, int right, int numerator, int denominator) =>
        overlap > 0 && (long)denominator * overlap >= (long)numerator * (left + right - overlap);

    private static int Merge(int[] left, int[] right)
    {
        int overlap = 0;
        int i = 0;
        int j = 0;
        while (i < left.Length && j < right.Length)
        {
            if (left[i] == right[j])
            {
                overlap++;
                i++;
                j++;
            }
            else if (left[i] < right[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return overlap;
    }
}
