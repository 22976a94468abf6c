namespace PccGovernance.Duplication;

/// <summary>Judges two boards: whether they fit a pattern, and whether they do so by design. For one thread.</summary>
internal sealed class PairPatternMatcher(PairClassifier classifier, SetAsideRules designed)
{
    /// <summary>The match of two boards, or <c>null</c>.</summary>
    /// <param name="first">The board whose identifier comes first.</param>
    /// <param name="second">The other.</param>
    /// <param name="setAside">Where the boards fit a pattern and are no duplicates by design: why.</param>
    public PairMatch? Match(PartnershipProfile first, PartnershipProfile second, out SetAsidePair? setAside)
    {
        PairMatch? match = classifier.Match(first, second);
        setAside = match is null ? null : designed.Recognise(match);
        if (setAside is null)
        {
            return match;
        }

        setAside = match!.IsInformational && match.Aside is null ? null : setAside;
        return null;
    }

    /// <summary>Whether two boards belong in one cluster of a pattern.</summary>
    /// <remarks>
    /// Two of the boards at one table may share their remit too and so make a pair of another pattern: they still belong together.
    /// </remarks>
    public bool Belong(DuplicationPattern pattern, PartnershipProfile one, PartnershipProfile other)
    {
        (PartnershipProfile first, PartnershipProfile second) = one.Number < other.Number ? (one, other) : (other, one);
        return (Match(first, second, out _) is { } match
            && match.Pattern == pattern
            && !match.Hierarchy.IsVertical
            && FoundPair.Joins(match))
            || (pattern == DuplicationPattern.SharedTable
                && !SetAsideRules.DifferInFunction(first, second)
                && RemedyWriter.MayJoin(first, second)
                && !RemedyWriter.RestApart(first, second)
                && classifier.SitAtOneTable(first, second));
    }
}
