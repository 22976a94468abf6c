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
        (int[] starts, int[] seconds) = pairs.ByFirst(boards);
        return new(starts, seconds, leftOut, reach);
    }
}
