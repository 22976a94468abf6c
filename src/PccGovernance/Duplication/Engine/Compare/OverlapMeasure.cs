namespace PccGovernance.Duplication;

/// <summary>A <see cref="SimilarityMeasure"/> that costs no allocation.</summary>
internal readonly record struct OverlapMeasure(double Intersection, double First, double Second, double Union)
{
    public double Jaccard => Union > 0 ? Intersection / Union : 0;

    public double Overlap => Share(Math.Min(First, Second));

    public double ContainmentOfFirst => Share(First);

    public double ContainmentOfSecond => Share(Second);

    public SimilarityMeasure ToSimilarity() =>
        new() { Intersection = Intersection, Union = Union, SizeOfFirst = First, SizeOfSecond = Second };

    private double Share(double size) => size > 0 ? Intersection / size : 0;
}
