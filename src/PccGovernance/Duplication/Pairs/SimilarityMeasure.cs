namespace PccGovernance.Duplication;

/// <summary>How much two boards have in common in one respect, with the sizes from which a reader can recompute every ratio.</summary>
/// <remarks>
/// What is counted depends on the respect: organisations for people, weighted themes and duties for remit, lower-tier and single-tier
/// authorities for place. Every ratio is from 0 to 1, and 0 where its divisor is 0. The default is of two boards that have nothing.
/// </remarks>
public readonly record struct SimilarityMeasure
{
    /// <summary>What both have. Fractional where a shared organisation counts in part or part of an authority is shared.</summary>
    public required double Intersection { get; init; }

    /// <summary>What either has.</summary>
    public required double Union { get; init; }

    /// <summary>What the first board has.</summary>
    public required double SizeOfFirst { get; init; }

    /// <summary>What the second board has.</summary>
    public required double SizeOfSecond { get; init; }

    /// <summary>The Jaccard index: intersection over union; the measure for peers.</summary>
    public double Jaccard => Ratio(Intersection, Union);

    /// <summary>
    /// The overlap coefficient of Szymkiewicz and Simpson: intersection over the smaller size; 1 when one lies wholly in the other.
    /// </summary>
    public double Overlap => Ratio(Intersection, Math.Min(SizeOfFirst, SizeOfSecond));

    /// <summary>The share of the first board that lies in the second.</summary>
    public double ContainmentOfFirst => Ratio(Intersection, SizeOfFirst);

    /// <summary>The share of the second board that lies in the first.</summary>
    public double ContainmentOfSecond => Ratio(Intersection, SizeOfSecond);

    private static double Ratio(double part, double whole) => whole > 0 ? part / whole : 0;
}
