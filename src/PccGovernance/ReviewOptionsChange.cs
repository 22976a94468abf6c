using PccGovernance.Reviews;

namespace PccGovernance;

/// <summary>
/// A step on the way to the review options of an app: each service of this type is applied in turn. The builder adds them.
/// </summary>
public sealed class ReviewOptionsChange
{
    /// <summary>Makes the options to use of those so far.</summary>
    public required Func<ReviewOptions, ReviewOptions> Apply { get; init; }

    /// <summary>Whether the step takes no notice of the options so far: the one that goes first.</summary>
    internal bool IsStart { get; init; }
}
