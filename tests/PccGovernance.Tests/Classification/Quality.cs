namespace PccGovernance.Tests.Classification;

/// <summary>Counts of what was found and should have been.</summary>
internal sealed record Quality(int Right, int Wrong, int Missed)
{
    public static Quality Nothing { get; } = new(0, 0, 0);

    public double Precision => Right / (double)(Right + Wrong);

    public double Recall => Right / (double)(Right + Missed);

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => 2.0 * Right / ((2.0 * Right) + Wrong + Missed);

    public static Quality operator +(Quality left, Quality right) =>
        new(left.Right + right.Right, left.Wrong + right.Wrong, left.Missed + right.Missed);

    public static Quality Of<T>(IReadOnlyCollection<T> found, IReadOnlyCollection<T> expected) =>
        new(found.Intersect(expected).Count(), found.Except(expected).Count(), expected.Except(found).Count());
}
