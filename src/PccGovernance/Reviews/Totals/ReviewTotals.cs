using PccGovernance.Costing;
using PccGovernance.Demand;
using PccGovernance.Duplication;
using PccGovernance.Kernel;

namespace PccGovernance.Reviews;

/// <summary>
/// What the boards of a review take together, each joint sitting once. With what <see cref="JointSittings"/> hold it is exactly the total
/// of costing and of demand, which know no sittings and are the sums of their boards.
/// </summary>
public sealed record ReviewTotals
{
    /// <summary>The boards that meet as one, and what of them stands twice in the sums of boards. Empty where none do.</summary>
    public ValueList<JointSitting> JointSittings { get; init => field = value ?? []; } = [];

    /// <summary>Staff hours a year; <c>null</c> when none are known.</summary>
    public decimal? Hours { get; init; }

    /// <summary>Those of <see cref="Hours"/> that rest on the record alone; <c>null</c> where they are.</summary>
    public decimal? HoursRecorded { get; init; }

    /// <summary>The least that <see cref="Hours"/> can be; <c>null</c> where nothing is on record as a range.</summary>
    public decimal? HoursLow { get; init; }

    /// <summary>The most that it can be; <c>null</c> where <see cref="HoursLow"/> is.</summary>
    public decimal? HoursHigh { get; init; }

    /// <summary>Pounds a year; <c>null</c> when nothing could be costed.</summary>
    public MoneyRange? Cost { get; init; }

    /// <summary>Meetings a year of boards with seats, recorded and assumed; <c>null</c> when none are known.</summary>
    public decimal? MeetingsPerYear { get; init; }

    /// <summary>Adds up what a review holds.</summary>
    /// <param name="review">The review.</param>
    public static ReviewTotals Of(LandscapeReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        ValueList<JointSitting> sittings = Sittings(review);
        CostTotal? costs = review.Costing?.Total;
        DemandLoad? demand = review.Demand?.Total;
        return new()
        {
            JointSittings = sittings,
            Hours = costs?.Hours - sittings.Sum(static sitting => sitting.Hours),
            HoursRecorded = costs?.HoursRecorded - sittings.Sum(static sitting => sitting.HoursRecorded),
            HoursLow = costs?.HoursLow - sittings.Sum(static sitting => sitting.HoursLow),
            HoursHigh = costs?.HoursHigh - sittings.Sum(static sitting => sitting.HoursHigh),
            Cost = costs?.Cost is { } cost ? sittings.Aggregate(cost, static (left, sitting) => Less(left, sitting.Cost)) : null,
            MeetingsPerYear =
                demand?.MeetingsPerYear - sittings.Sum(static sitting => sitting.MeetingsRecorded + sitting.MeetingsAssumed),
        };
    }

    // A review that was read from JSON may name a board twice: the first counts.
    internal static IEnumerable<PartnershipCost> Boards(LandscapeReview review) =>
        (review.Costing?.Partnerships ?? []).DistinctBy(static board => board.Partnership);

    // The total of a review that was read from JSON need not be the sum of its boards: then it stands as it is.
    private static MoneyRange Less(MoneyRange cost, MoneyRange? twice) =>
        twice is { } part
        && (cost.Low - part.Low, cost.Central - part.Central, cost.High - part.High) is var (low, central, high)
        && low <= central && central <= high
            ? new(low, central, high)
            : cost;

    private static ValueList<JointSitting> Sittings(LandscapeReview review)
    {
        if (review.Duplication is not { } report || AsOne(report) is not { Count: > 0 } sittings)
        {
            return [];
        }

        Dictionary<Id<Partnership>, PartnershipCost> costs = Boards(review).ToDictionary(static board => board.Partnership);
        return sittings
            .Select(boards => JointSitting.Of(boards, boards.Where(costs.ContainsKey).Select(board => costs[board])))
            .ToValueList();
    }

    /// <summary>
    /// The boards that have one sitting, by what is on record; what only may be so is not among them. A review that was written before a
    /// report told them has them in its pairs.
    /// </summary>
    private static ValueList<ValueList<Id<Partnership>>> AsOne(DuplicationReport report)
    {
        if (!report.Sittings.IsEmpty)
        {
            return report.Sittings;
        }

        JoinedGroups<Id<Partnership>> sittings = new();
        foreach (DuplicationPair pair in report.Pairs.Where(static pair =>
            pair is { Form: DuplicationForm.OneSitting, IsQuestion: false }))
        {
            sittings.Join(pair.First, pair.Second);
        }

        return sittings.InOrder().ToValueList();
    }
}
