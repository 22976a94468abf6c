using PccGovernance.Delivery;
using PccGovernance.Reviews;
using PccGovernance.Rules;

namespace PccGovernance.Tests.Rules.Missing;

/// <summary>
/// Where the law of missing facts ends. Some rules judge a thing that somebody put on record and that a landscape need not have: a
/// dependency, a part of a sum, a colour that was set or claimed. Without it there is less to judge, and not less known of what there is.
/// So each case here asks that the very thing that the finding was about is gone.
/// </summary>
internal static class SubjectsTaken
{
    /// <summary>Whether a finding went because what was taken away was its subject.</summary>
    /// <param name="finding">The finding that went.</param>
    /// <param name="owner">The thing that lost the fact.</param>
    /// <param name="before">The landscape that had it, and its review.</param>
    /// <param name="after">The landscape without the fact, and its review.</param>
    public static bool Is(
        Finding finding,
        EntityReference owner,
        (Landscape Landscape, LandscapeReview Review) before,
        (Landscape Landscape, LandscapeReview Review) after) => finding.RuleId switch
        {
            // A milestone that waits for nothing.
            "RAG006" => Waits(before.Landscape, finding) && !Waits(after.Landscape, finding),

            // A line that is part of no other.
            "CST006" or "CST008" => finding.Subjects.Any(subject => PartsOf(after.Landscape, subject) < PartsOf(before.Landscape, subject)),

            // A colour that nobody set.
            "RAG005" => Milestones(after.Landscape, finding).All(static milestone => milestone.Overrides.IsEmpty),

            // What was claimed is not claimed any more.
            "RAG003" => !Claims(after.Landscape, finding).SequenceEqual(Claims(before.Landscape, finding)),

            // Of two statements that contradict each other one was taken away, and the other holds: the milestone is not open any more.
            "RAG002" => StandingOf(after.Review, finding) is not (DeliveryStanding.Unknown or DeliveryStanding.Rated),

            // Terms that were agreed in the future: to take that day away corrects it, and whether they are in date is asked of their review.
            "REV003" => finding.Subjects.Any(subject => Board(before.Landscape, subject)?.TermsOfReference?.AgreedOn is not null
                && Board(after.Landscape, subject)?.TermsOfReference?.AgreedOn is null),

            // Less of what boards cost is assumed.
            "CST002" => Assumed(after.Review) < Assumed(before.Review),

            // Nobody sits there.
            "REV005" => finding.Subjects.Any(subject => Board(before.Landscape, subject) is { Seats.IsEmpty: false }
                && Board(after.Landscape, subject) is { Seats.IsEmpty: true }),

            // What a strategy is about, or where it applies, is read of its texts or its owner instead: that is on record too.
            "ALN002" or "ALN003" or "ALN004" or "ALN008" => IsReadElsewhere(owner, before.Landscape, after.Landscape),
            _ => false,
        };

    private static bool IsReadElsewhere(EntityReference owner, Landscape before, Landscape after)
    {
        Strategy? was = before.Strategies.FirstOrDefault(strategy => EntityReference.Of(strategy.Id) == owner);
        Strategy? now = after.Strategies.FirstOrDefault(strategy => EntityReference.Of(strategy.Id) == owner);
        return was is not null && now is not null
            && ((!was.Footprint.IsUnknown && now.Footprint.IsUnknown && !after.FootprintOf(now).IsUnknown)
                || was.Priorities.Zip(now.Priorities).Any(static pair => !pair.First.Themes.IsEmpty && pair.Second.Themes.IsEmpty));
    }

    private static Money? Assumed(LandscapeReview review) => review.Costing!.Total.CostAssumed?.Central;

    private static bool Waits(Landscape landscape, Finding finding) => Milestones(landscape, finding)
        .Any(own => own.DependsOn.Any(before => finding.Subjects.Contains(EntityReference.Of(before))));

    private static IEnumerable<Milestone> Milestones(Landscape landscape, Finding finding) =>
        PlanTree.MilestonesOf(landscape.Contents.BusinessPlans.SelectMany(static plan => plan.Strands))
            .Where(milestone => finding.Subjects.Contains(EntityReference.Of(milestone.Id)));

    private static int PartsOf(Landscape landscape, EntityReference line) =>
        landscape.FundingLines.Count(part => part.PartOf is { } whole && EntityReference.Of(whole) == line);

    private static IEnumerable<(PartialDate, RagStatus?, MilestoneStatus?)> Claims(Landscape landscape, Finding finding) =>
        Milestones(landscape, finding).Single().Reports.Select(static report => (report.On, (RagStatus?)report.Rag, (MilestoneStatus?)report.Status));

    private static DeliveryStanding StandingOf(LandscapeReview review, Finding finding) =>
        review.Delivery!.Milestones.FirstOrDefault(one => EntityReference.Of(one.Milestone) == finding.Subjects[0])?.Standing
            ?? DeliveryStanding.Unknown;

    private static Partnership? Board(Landscape landscape, EntityReference subject) =>
        landscape.Partnerships.FirstOrDefault(board => EntityReference.Of(board.Id) == subject);
}
