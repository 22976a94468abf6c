namespace PccGovernance.Duplication;

/// <summary>Goes through the pairs that a generator proposes, in the order of identifiers, and last through what was held back.</summary>
internal sealed class PairSearch(PartnershipProfile[] boards, ICandidateGenerator generator, PairPatternMatcher judge,
    Execution execution = default)
{
    /// <summary>How many pairs a limit has left out.</summary>
    public long LeftOut => generator.LeftOut;

    /// <summary>How many boards of nearly the same members one board has at the most; 0 where that limits nothing.</summary>
    public long Reach => generator.Reach;

    /// <summary>Calls for each pair that shows a pattern, and for each that fits one and is no duplicate by design.</summary>
    public void Run(Action<FoundPair> found, Action<SetAsidePair> setAside)
    {
        LastQuestions last = new(boards.Length);
        for (int first = 0; first < boards.Length; first++)
        {
            execution.ThrowIfStopped();
            foreach (int second in generator.LaterCandidates(first))
            {
                if (judge.Match(boards[first], boards[second], out SetAsidePair? aside) is { } match)
                {
                    if (!last.Hold(match, first, second))
                    {
                        found(FoundPair.Of(match, first, second));
                    }
                }
                else if (aside is not null)
                {
                    setAside(aside);
                }
            }
        }

        foreach ((PairMatch match, int first, int second) in last.Open())
        {
            found(FoundPair.Of(match, first, second));
        }
    }

    /// <summary>The matches, one by one.</summary>
    public IEnumerable<PairMatch> Matches()
    {
        List<PairMatch> matches = [];
        LastQuestions last = new(boards.Length);
        for (int first = 0; first < boards.Length; first++)
        {
            matches.Clear();
            Find(first, matches, last);
            foreach (PairMatch match in matches)
            {
                yield return match;
            }
        }

        foreach ((PairMatch match, int _, int _) in last.Open())
        {
            yield return match;
        }
    }

    private void Find(int first, List<PairMatch> matches, LastQuestions last)
    {
        execution.ThrowIfStopped();
        foreach (int second in generator.LaterCandidates(first))
        {
            if (judge.Match(boards[first], boards[second], out _) is { } match && !last.Hold(match, first, second))
            {
                matches.Add(match);
            }
        }
    }
}
