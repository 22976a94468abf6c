namespace PccGovernance.Alignment;

/// <summary>What comparing a priority with those of a plan gave.</summary>
internal sealed class PriorityMatches
{
    private readonly PriorityMatch[] _all;

    public PriorityMatches(PriorityMatch[] all)
    {
        _all = all;
        foreach (PriorityMatch match in all)
        {
            if (match.IsLink)
            {
                Links++;
                Best = Best is null || (match.Verdict.Grade, match.Strength).CompareTo((Best.Verdict.Grade, Best.Strength)) > 0 ? match : Best;
            }
            else if (NearestMiss is null || match.Strength > NearestMiss.Strength)
            {
                NearestMiss = match;
            }
        }
    }

    public static PriorityMatches None { get; } = new([]);

    /// <summary>Links and near misses, in the plan's order.</summary>
    public ReadOnlySpan<PriorityMatch> All => _all;

    /// <summary>How many are links.</summary>
    public int Links { get; }

    /// <summary>The best of the links: the gravest grade, then the greatest strength, then the plan's order. <c>null</c> when there is none.</summary>
    public PriorityMatch? Best { get; }

    /// <summary>The strongest that is no link, the first of equals in the plan's order; <c>null</c> when there is none.</summary>
    public PriorityMatch? NearestMiss { get; }
}
