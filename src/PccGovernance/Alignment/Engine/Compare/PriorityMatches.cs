namespace PccGovernance.Alignment;

/// <summary>What comparing a priority with those of a plan gave.</summary>
internal sealed class PriorityMatches
{
    // Above every strength.
    private const decimal NoNearest = 2;

    private readonly PriorityMatch[] _all;
    private readonly decimal _nearest;

    public PriorityMatches(PriorityMatch[] all)
    {
        _all = all;
        decimal nearest = 0;
        bool hasDirect = false;
        foreach (PriorityMatch match in all)
        {
            if (match.IsLink)
            {
                Links++;
                hasDirect |= match.Verdict.Grade == AlignmentGrade.Direct;
                nearest = match.IsInPart ? Math.Max(nearest, match.Strength) : nearest;
                Best =
                    Best is null || (match.Verdict.Grade, match.Strength).CompareTo((Best.Verdict.Grade, Best.Strength)) > 0 ? match : Best;
            }
            else if (NearestMiss is null || match.Strength > NearestMiss.Strength)
            {
                NearestMiss = match;
            }
        }

        _nearest = hasDirect ? NoNearest : nearest;
    }

    public static PriorityMatches None { get; } = new([]);

    /// <summary>Links and near misses, in the plan's order.</summary>
    public ReadOnlySpan<PriorityMatch> All => _all;

    /// <summary>How many are links.</summary>
    public int Links { get; }

    /// <summary>
    /// Whether a link in part is the nearest that the plan has: it serves nothing directly, and nothing more strongly. Of links that are
    /// equally strong each is.
    /// </summary>
    public bool IsNearest(PriorityMatch match) => match.IsInPart && match.Strength == _nearest;

    /// <summary>
    /// The best of the links: the gravest grade, then the greatest strength, then the plan's order. <c>null</c> when there is none.
    /// </summary>
    public PriorityMatch? Best { get; }

    /// <summary>The strongest that is no link, the first of equals in the plan's order; <c>null</c> when there is none.</summary>
    public PriorityMatch? NearestMiss { get; }
}
