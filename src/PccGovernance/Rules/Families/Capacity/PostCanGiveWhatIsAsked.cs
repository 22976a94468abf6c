using System.Globalization;
using PccGovernance.Demand;

namespace PccGovernance.Rules;

/// <summary>CAP001: A post is not asked for more than it can give.</summary>
internal sealed class PostCanGiveWhatIsAsked : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "CAP001",
        Title = "A post is not asked for more than it can give",
        Rationale = "With thirty meetings a week there is not time for much else: whoever is asked for too much comes unprepared, sends somebody else or does not come.",
        Examines = "posts whose capacity is given",
        Citation = new() { Text = "APCC, Towards better local partnerships systems in England and Wales (2025), bandwidth and capacity challenges" },
        DefaultSeverity = RuleSeverity.Warning,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach([.. context.Demand?.Posts.Where(static post => post.Capacity is not null) ?? []], Find);

    private Finding? Find(PostDemand post) => post.IsOverCapacity switch
    {
        true => Descriptor.Violated(
            string.Create(
                CultureInfo.InvariantCulture,
                $"The post '{post.Post}' is asked for {Hours(post.Load.Hours)} and {post.Load.MeetingsPerYear:#,0.##} meetings a year on {post.Load.Partnerships} partnerships, and can give {Bound(post.Capacity!)}."),
            [EntityReference.Of(post.Post)],
            [
                .. post.Load is { Hours: { } hours, HoursAssumed: { } assumed }
                    ? [Evidence.Of("hours asked for a year", hours, "hours"), Evidence.Of("of which assumed", assumed, "hours")]
                    : (Evidence[])[],
                Evidence.Of("meetings asked for a year", post.Load.MeetingsPerYear, "meetings"),
            ],
            "Merge, drop or halve boards, or send another post with the authority to decide."),
        null => Descriptor.Undetermined(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Whether the post '{post.Post}' is asked for more than {Bound(post.Capacity!)} a year cannot be told: the hours of {post.Load.SeatsUnknown} of its {post.Load.Seats} seats are not on record."),
            [EntityReference.Of(post.Post)],
            remedy: "Record how its boards meet."),
        _ => null,
    };

    private static string Hours(decimal? hours) =>
        hours is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known:#,0.##} hours") : "hours that are not on record";

    private static string Bound(PostCapacity capacity) => (capacity.HoursPerYear, capacity.MeetingsPerYear) switch
    {
        ({ } hours, { } meetings) => string.Create(CultureInfo.InvariantCulture, $"{hours:#,0.##} hours and {meetings:#,0.##} meetings"),
        ({ } hours, null) => string.Create(CultureInfo.InvariantCulture, $"{hours:#,0.##} hours"),
        (_, { } meetings) => string.Create(CultureInfo.InvariantCulture, $"{meetings:#,0.##} meetings"),
        _ => "nothing that is on record",
    };
}
