using PccGovernance.Demand;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>CAP001: A post is not asked for more than it can give.</summary>
internal sealed class PostCanGiveWhatIsAsked : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } =
        RuleDescriptor.BuiltIn("CAP001", RuleSeverity.Warning, since: "0.1.0", Analyses.Demand) with
        {
            Citation = new()
            {
                Text = "APCC, Towards better local partnerships systems in England and Wales (2025), bandwidth and capacity challenges",
            },
        };

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach([.. context.Demand?.Posts.Where(static post => post.Capacity is not null) ?? []], Find);

    private Finding? Find(PostDemand post) => post.IsOverCapacity switch
    {
        true => Descriptor.Violated(
            Statement.Of(
                "capacity.post-overasked",
                ("post", EntityReference.Of(post.Post)),
                ("hours", Value(post.Load.Hours)),
                ("meetings", Value(post.Load.MeetingsPerYear)),
                ("partnerships", post.Load.Partnerships),
                ("most-hours", Value(post.Capacity!.HoursPerYear)),
                ("most-meetings", Value(post.Capacity.MeetingsPerYear))),
            [EntityReference.Of(post.Post)],
            [
                .. post.Load is { Hours: { } hours, HoursAssumed: { } assumed }
                    ? [Evidence.Of("hours-asked", hours, "hours"), Evidence.Of("of-which-assumed", assumed, "hours")]
                    : (Evidence[])[],
                .. post.Load.MeetingsPerYear is { } meetings ? [Evidence.Of("meetings-asked", meetings, "meetings")] : (Evidence[])[],
            ],
            Statement.Of("capacity.post-overasked.remedy")),
        null => Descriptor.Undetermined(
            Statement.Of(
                "capacity.post-unknown",
                ("post", EntityReference.Of(post.Post)),
                ("unknown", post.Load.SeatsUnknown),
                ("seats", post.Load.Seats),
                ("most-hours", Value(post.Capacity!.HoursPerYear)),
                ("most-meetings", Value(post.Capacity.MeetingsPerYear))),
            [EntityReference.Of(post.Post)],
            remedy: Statement.Of("capacity.post-unknown.remedy")),
        _ => null,
    };

    private static StatementValue? Value(decimal? number) => number is { } known ? known : null;
}
