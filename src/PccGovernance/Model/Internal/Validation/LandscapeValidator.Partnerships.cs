using System.Globalization;

namespace PccGovernance;

internal sealed partial class LandscapeValidator
{
    private const decimal MaxPounds = 1_000_000_000;

    /// <summary>A million: on each of the most meetings that there are a year, a sum that can still be reckoned with.</summary>
    private const decimal MaxPoundsPerMeeting = 1_000_000;

    /// <summary>The time of more than fifty people: at the greatest salary, a sum that can still be reckoned with.</summary>
    private const decimal MaxSupportHours = 100_000;

    public void CheckPartnership(Partnership board, ErrorLocation at)
    {
        Text(board.Name, at, "name");
        Prose(board.Purpose, at, "purpose");
        Enumeration(board.Function, at, "function");
        Enumeration(board.Tier, at, "tier");
        Areas(board.Footprint, board.Period, at);
        CheckDated(board, at);
        CheckSeats(board, at);
        CheckMeetings(board.Meetings, at);
        CheckSupport(board.Support, at);
        CheckTermsOfReference(board.TermsOfReference, at);
        PartlyKnown(board.LastReviewed, at, "lastReviewed");
        Period(board.Period, at, "period");
        Known(board.Provenance, at);
    }

    private void CheckDated(Partnership board, ErrorLocation owner)
    {
        ErrorLocation at = owner.FirstOf("carriedFunctions", "Carried function");
        for (int i = 0; i < board.CarriedFunctions.Count; i++)
        {
            at.Index = i;
            Period(board.CarriedFunctions[i].Period, at, "period");
        }

        at = owner.FirstOf("reportingLines", "Reporting line");
        for (int i = 0; i < board.ReportingLines.Count; i++)
        {
            at.Index = i;
            Period(board.ReportingLines[i].Period, at, "period");
        }
    }

    private void CheckSeats(Partnership board, ErrorLocation owner)
    {
        ErrorLocation at = owner.FirstOf("seats", "Seat");
        for (int i = 0; i < board.Seats.Count; i++)
        {
            Seat seat = board.Seats[i];
            at.Index = i;
            Enumeration(seat.Role, at, "role");
            Shown(seat.Grade, at, "grade");
            Pay(seat.Pay, at, "pay");
            Range(seat.PaymentPerMeeting?.Amount, 0, MaxPoundsPerMeeting, at, "paymentPerMeeting", "a payment for a meeting");
            Range(seat.Attendance, 0, 1, at, "attendance", "an attendance");
            Period(seat.Period, at, "period");
            Known(seat.Provenance, at);
            PostOf(seat.Post, seat.Organisation, at, "post");
            CheckHolding(seat.Holding, at);
        }
    }

    private void CheckMeetings(MeetingPattern? meetings, ErrorLocation owner)
    {
        if (meetings is null)
        {
            return;
        }

        ErrorLocation at = owner.Member("meetings");
        Range(meetings.MeetingsPerYearRange, 0, 366, at, "meetingsPerYear", "a number of meetings a year");
        Range(meetings.MeetingHoursRange, 0, 24, at, "meetingHours", "a number of meeting hours");
        Range(meetings.PreparationHoursRange, 0, 100, at, "preparationHours", "a number of preparation hours");
        Range(meetings.TravelHoursRange, 0, 24, at, "travelHours", "a number of travel hours");
        Range(meetings.TravelMiles, 0, 2_000, at, "travelMiles", "a number of travel miles");
        Range(meetings.DecisionsPerYear, 0, 100_000, at, "decisionsPerYear", "a number of decisions a year");
        Range(meetings.ActionsPerYear, 0, 100_000, at, "actionsPerYear", "a number of actions a year");
        for (int i = 0; i < meetings.Months.Count; i++)
        {
            Range(meetings.Months[i], 1, 12, at, string.Create(CultureInfo.InvariantCulture, $"months[{i}]"), "a month");
        }

        Known(meetings.Provenance, at);
    }

    private void CheckSupport(PartnershipSupport? support, ErrorLocation owner)
    {
        if (support is null)
        {
            return;
        }

        ErrorLocation at = owner.Member("support");
        Range(support.SupportHoursPerYear, 0, MaxSupportHours, at, "supportHoursPerYear", "a number of support hours a year");
        Pay(support.SupportPay, at, "supportPay");
        Range(support.AnalysisHoursPerYear, 0, MaxSupportHours, at, "analysisHoursPerYear", "a number of analysis hours a year");
        Pay(support.AnalysisPay, at, "analysisPay");
        Range(support.VenuePerMeeting?.Amount, 0, MaxPoundsPerMeeting, at, "venuePerMeeting", "a venue cost");
        Range(support.ExpensesPerMeeting?.Amount, 0, MaxPoundsPerMeeting, at, "expensesPerMeeting", "a cost of expenses");
        Range(support.OtherPerYear?.Amount, 0, MaxPounds, at, "otherPerYear", "another cost");
        Range(support.OneOff?.Amount, 0, MaxPounds, at, "oneOff", "a one-off cost");
        Known(support.Provenance, at);
    }

    private void CheckTermsOfReference(TermsOfReference? terms, ErrorLocation owner)
    {
        if (terms is null)
        {
            return;
        }

        ErrorLocation at = owner.Member("termsOfReference");
        Shown(terms.Reference, at, "reference");
        PartlyKnown(terms.AgreedOn, at, "agreedOn");
        PartlyKnown(terms.ReviewDue, at, "reviewDue");
        InOrder(First(terms.AgreedOn), Last(terms.ReviewDue), at, "reviewDue", "their agreement on",
            "terms of reference due for review on");
        Known(terms.Provenance, at);
    }

    /// <summary>A post is one of the organisation that is named beside it.</summary>
    public void PostOf(Id<Post>? post, Id<Organisation>? organisation, ErrorLocation at, string member)
    {
        if (post is { } held && organisation is { } named && OwnerOf(held) is { } owner && owner != named)
        {
            Refuse(
                LandscapeErrorKind.Contradiction,
                at,
                member,
                $"names the organisation '{named}' and the post '{held}' of the organisation '{owner}': make them one.");
        }
    }

    private Id<Organisation>? OwnerOf(Id<Post> post) =>
        _edited is not null ? _edited.Find(post)?.Organisation
        : _sound is not null && ReferenceEquals(_sound.Posts, Contents.Posts) ? _sound.Post(post)?.Organisation
        : _organisationOfPost.Value.TryGetValue(post.Value, out Id<Organisation> owner) ? owner
        : null;
}
