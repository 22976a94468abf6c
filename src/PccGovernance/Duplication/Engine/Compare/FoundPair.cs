namespace PccGovernance.Duplication;

/// <summary>What is kept of a match until it is known whether it is listed: there may be very many. Boards are positions among those compared.</summary>
internal readonly record struct FoundPair(int First, int Second, DuplicationPattern Pattern, bool IsByDesign, bool IsVertical, double People, double Score)
{
    public static FoundPair Of(PairMatch match, int first, int second) =>
        new(first, second, match.Pattern, match.IsByDesign, match.Hierarchy.IsVertical, match.People.Jaccard, match.Score);
}
