namespace PccGovernance.Duplication;

/// <summary>
/// What is kept of a match until it is known whether it is listed: there may be very many. Boards are positions among those compared.
/// </summary>
internal readonly record struct FoundPair(int First, int Second, DuplicationPattern Pattern, bool IsByDesign, bool IsVertical,
    double People, double Score, bool MayJoin, DuplicationForm Form, bool FirstIsUpper, bool IsQuestion = false)
{
    public static FoundPair Of(PairMatch match, int first, int second) =>
        new(first, second, match.Pattern, match.IsByDesign, match.Hierarchy.IsVertical, match.People.Jaccard, match.Score, Joins(match),
            match.Form, match.Hierarchy.FirstIsUpper, match.IsQuestion);

    /// <summary>
    /// Whether the two could become one body: what both are for is on record, and nothing but their numbers made the pattern.
    /// </summary>
    public static bool Joins(PairMatch match) =>
        match.Form == DuplicationForm.Numbers && !match.IsQuestion && RemedyWriter.MayJoin(match.First, match.Second)
        && !(match.Pattern == DuplicationPattern.SharedTable && RemedyWriter.RestApart(match.First, match.Second));
}
