namespace PccGovernance.Duplication;

/// <summary>Pairs gathered from several sources, each kept once.</summary>
internal sealed class CandidatePairs : ICandidateGenerator
{
    private readonly int[] _starts;
    private readonly int[] _seconds;

    private CandidatePairs(int[] starts, int[] seconds, long leftOut, long reach) =>
        (_starts, _seconds, LeftOut, Reach) = (starts, seconds, leftOut, reach);

    public long LeftOut { get; }

    public long Reach { get; }

    public ReadOnlySpan<int> LaterCandidates(int first) => _seconds.AsSpan(_starts[first].._starts[first + 1]);

    /// <param name="boards">How many boards there are.</param>
    /// <param name="pairs">The pairs in any order, also several times.</param>
    /// <param name="leftOut">How many pairs a limit has left out.</param>
    /// <param name="reach">How many boards of nearly the same members one board has at the most.</param>
    public static CandidatePairs Of(int boards, PairCollector pairs, long leftOut = 0, long reach = 0)
    {
        Span<ulong> sorted = pairs.Sorted();
        var starts = new int[boards + 1];
        var seconds = new int[sorted.Length];
        int kept = 0;
        for (int i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1])
            {
                starts[(int)(sorted[i] >> 32) + 1]++;
                seconds[kept++] = (int)(uint)sorted[i];
            }
        }

        for (int board = 0; board < boards; board++)
        {
            starts[board + 1] += starts[board];
        }

        return new(starts, seconds, leftOut, reach);
    }
}
