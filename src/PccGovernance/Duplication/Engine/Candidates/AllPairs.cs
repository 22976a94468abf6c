namespace PccGovernance.Duplication;

/// <summary>The plain generator: every pair.</summary>
internal sealed class AllPairs(int boards) : ICandidateGenerator
{
    private readonly int[] _positions = [.. Enumerable.Range(0, boards)];

    public ReadOnlySpan<int> LaterCandidates(int first) => _positions.AsSpan(first + 1);
}
