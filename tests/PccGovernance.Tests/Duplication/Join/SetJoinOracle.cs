using PccGovernance.Duplication;

namespace PccGovernance.Tests.Duplication.Join;

/// <summary>What the join must find, worked out by comparing every two sets.</summary>
internal static class SetJoinOracle
{
    public static JoinedPair[] Pairs(IReadOnlyList<int[]> sets, int numerator, int denominator)
    {
        var pairs = new List<JoinedPair>();
        for (int i = 0; i < sets.Count; i++)
        {
            HashSet<int> first = [.. sets[i]];
            for (int j = i + 1; j < sets.Count; j++)
            {
                int overlap = sets[j].Count(first.Contains);
                int union = sets[i].Length + sets[j].Length - overlap;
                if (overlap > 0 && (long)denominator * overlap >= (long)numerator * union)
                {
                    pairs.Add(new(i, j, overlap));
                }
            }
        }

        return [.. pairs];
    }
}
