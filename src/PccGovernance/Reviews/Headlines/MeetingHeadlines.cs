using PccGovernance.Costing;
using PccGovernance.Text;

namespace PccGovernance.Reviews;

/// <summary>How many meetings there are, and which boards have one sitting, which is counted once.</summary>
internal static class MeetingHeadlines
{
    public static Statement? Meetings(LandscapeReview review, ReviewTotals totals)
    {
        if (review.Demand is not { Total: { Partnerships: > 0 } load })
        {
            return null;
        }

        (decimal Meetings, int Boards) assumed = (0, 0);
        foreach (PartnershipCost board in ReviewTotals.Boards(review))
        {
            if (board.MeetingsPerYear is { } meetings && JointSitting.AreMeetingsAssumed(board))
            {
                assumed = (assumed.Meetings + meetings, assumed.Boards + 1);
            }
        }

        decimal twice = totals.JointSittings.Sum(static sitting => sitting.MeetingsRecorded);
        decimal apart = assumed.Meetings + twice;
        int known = load.Partnerships - load.PartnershipsWithUnknownMeetings;
        return Statement.Of(
            "headline.meetings",
            ("recorded", (load.MeetingsPerYear ?? 0) - apart),
            ("boards", known - assumed.Boards),
            ("assumed", assumed.Meetings - totals.JointSittings.Sum(static sitting => sitting.MeetingsAssumed)),
            ("boards-assumed", assumed.Boards),
            ("unknown", load.PartnershipsWithUnknownMeetings),
            ("fewest", load.MeetingsLow is { } fewest ? fewest - apart : (StatementValue?)null),
            ("most", load.MeetingsHigh is { } most ? most - apart : (StatementValue?)null),
            ("at-least", load.PartnershipsAtLeast));
    }

    public static ValueList<Statement> CountedOnce(ReviewTotals totals) => totals.JointSittings.Select(Once).ToValueList();

    private static Statement Once(JointSitting sitting) => Statement.Of(
        "headline.counted-once",
        ("boards", StatementValue.Of(sitting.Partnerships, EntityReference.Of)),
        ("hours", sitting.Hours > 0 ? sitting.Hours : (StatementValue?)null),
        ("amount", sitting.Cost is { } cost ? cost.Central : (StatementValue?)null),
        ("meetings", sitting.MeetingsRecorded + sitting.MeetingsAssumed is > 0 and var meetings ? meetings : (StatementValue?)null));
}
