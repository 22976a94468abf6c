namespace PccGovernance.Tests.Rules.Missing;

/// <summary>
/// What a milestone is said to be. Of two statements that differ the last one holds, or the one that says more: where it is taken away
/// the other holds, and that is on record too.
/// </summary>
internal static class MilestoneClaims
{
    /// <summary>The milestones of which another statement holds after a fact was taken away: of their status or of the date due.</summary>
    public static IEnumerable<Milestone> Otherwise(Landscape before, Landscape after) =>
        Milestones(before).Zip(Milestones(after))
            .Where(static pair => IsOfAnotherStatus(pair.First, pair.Second)
                || IsStatedAfterAll(pair.First, pair.Second)
                || IsHeldToAnotherDate(pair.First, pair.Second))
            .Select(static pair => pair.First);

    /// <summary>What a finding on a milestone speaks of: the milestone and its actions.</summary>
    public static IEnumerable<EntityReference> Things(Milestone milestone) =>
        milestone.Actions.Select(static action => EntityReference.Of(action.Id)).Prepend(EntityReference.Of(milestone.Id));

    /// <summary>The milestones of a landscape.</summary>
    public static IEnumerable<Milestone> Milestones(Landscape landscape) =>
        PlanTree.MilestonesOf(landscape.Contents.BusinessPlans.SelectMany(static plan => plan.Strands));

    /// <summary>
    /// A status that was stated is not any more, or not on a day, so that it gives way to any report; and another statement is on record.
    /// </summary>
    private static bool IsOfAnotherStatus(Milestone was, Milestone now) =>
        !StatusesOf(was).SequenceEqual(StatusesOf(now)) && StatusesOf(now).Except(StatusesOf(was)).Count() < StatusesOf(now).Length;

    /// <summary>A status that was stated on a day to come, which cannot be, is stated on no day now.</summary>
    private static bool IsStatedAfterAll(Milestone was, Milestone now) =>
        was.StatusOn is { } day && day.Latest > FactReviews.Day && now.StatusOn is null;

    private static string[] StatusesOf(Milestone milestone) =>
    [
        .. milestone.Status == MilestoneStatus.Unknown ? Array.Empty<string>() : [$"{milestone.Status} {milestone.StatusOn}"],
        .. milestone.CompletedOn is { } done ? [$"completed {done}"] : Array.Empty<string>(),
        .. milestone.Start is { } start ? [$"started {start}"] : Array.Empty<string>(),
        .. milestone.Reports.Where(static report => report.Status is not null).Select(static report => $"{report.On} {report.Status}"),
    ];

    /// <summary>A date that it was moved to is not on record any more, and another is.</summary>
    private static bool IsHeldToAnotherDate(Milestone was, Milestone now) => was.Due != now.Due && now.Due is not null;
}
