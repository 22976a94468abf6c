namespace PccGovernance.Duplication;

/// <summary>
/// Holds back what is asked of a board only because its own record says that something is not known of it, until it is clear whether
/// anything else is told of that board: then the question has been asked.
/// </summary>
/// <param name="boards">How many boards are compared.</param>
internal sealed class LastQuestions(int boards)
{
    private readonly bool[] _isTold = new bool[boards];
    private readonly List<(PairMatch Match, int First, int Second)> _held = [];

    /// <summary>Whether a match waits; else the boards are noted as told of.</summary>
    /// <param name="match">The match.</param>
    /// <param name="first">The position of the first board.</param>
    /// <param name="second">That of the other.</param>
    public bool Hold(PairMatch match, int first, int second)
    {
        if (DoubtRules.MayWait(match))
        {
            _held.Add((match, first, second));
            return true;
        }

        if (!match.IsByDesign && (match.Pattern != DuplicationPattern.Parallel || match.Form != DuplicationForm.Numbers))
        {
            _isTold[first] = true;
            _isTold[second] = true;
        }

        return false;
    }

    /// <summary>The questions that nothing else answers, in the order in which they came.</summary>
    public IEnumerable<(PairMatch Match, int First, int Second)> Open() =>
        _held.Where(held => !_isTold[DoubtRules.IsAboutFirst(held.Match) ? held.First : held.Second]);
}
