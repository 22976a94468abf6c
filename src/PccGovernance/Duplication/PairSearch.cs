using PccGovernance.Duplication.Candidates;

namespace PccGovernance.Duplication;

/// <summary>Goes through the pairs that a generator proposes, board by board, and gives those that show a pattern.</summary>
internal sealed class PairSearch(BoardProfile[] boards, ICandidateGenerator generator, PairClassifier classifier, DesignedPairs designed)
{
    /// <summary>The matches, as they are found.</summary>
    /// <param name="setAside">Called for each pair that fits a pattern and is no duplicate by design.</param>
    public IEnumerable<PairMatch> Matches(Action<SetAsidePair> setAside)
    {
        List<PairMatch> matches = [];
        for (int first = 0; first < boards.Length; first++)
        {
            matches.Clear();
            Match(first, matches, setAside);
            foreach (PairMatch match in matches)
            {
                yield return match;
            }
        }
    }

    private void Match(int first, List<PairMatch> matches, Action<SetAsidePair> setAside)
    {
        foreach (int second in generator.LaterCandidates(first))
        {
            if (classifier.Match(boards[first], boards[second]) is not { } match)
            {
                continue;
            }

            if (designed.Recognise(match) is not { } aside)
            {
                matches.Add(match);
            }
            else if (!match.IsMild)
            {
                setAside(aside);
            }
        }
    }
}
