using System.Globalization;

namespace PccGovernance;

internal sealed partial class LandscapeValidator
{
    private const decimal MaxPounds = 1_000_000_000;

    private void CheckPartnerships()
    {
        Identifiers(_contents.Partnerships, "partnerships", static p => p.Id);
        for (int i = 0; i < _contents.Partnerships.Count; i++)
        {
            Partnership board = _contents.Partnerships[i];
            string at = At("partnerships", i);
            string holder = $"The partnership '{board.Id}'";
            Text(board.Name, at, "name", holder);
            Reference(board.Kind, _known.PartnershipKinds, at, "kind", holder);
            References(board.AlsoActsAs, _known.PartnershipKinds, at, "alsoActsAs", holder);
            Enumeration(board.Function, at, "function", holder);
            Enumeration(board.Tier, at, "tier", holder);
            Areas(board.Footprint, at, holder);
            References(board.ReportsTo, _known.Partnerships, at, "reportsTo", holder);
            References(board.Themes, _known.Themes, at, "themes", holder);
            References(board.Duties, _known.Duties, at, "duties", holder);
            CheckSeats(board, at);
            CheckMeetings(board.Meetings, at, holder);
            CheckSupport(board.Support, at, holder);
            CheckTermsOfReference(board.TermsOfReference, at, holder);
            Period(board.Period, at, "period", holder);
            Known(board.Provenance, at, holder);
        }

        CheckDataSharingAgreements();
    }

    private void CheckSeats(Partnership board, string location)
    {
        for (int i = 0; i < board.Seats.Count; i++)
        {
            Seat seat = board.Seats[i];
            string at = Within(location, "seats", i);
            string holder = $"Seat {i} of the partnership '{board.Id}'";
            Reference(seat.Organisation, _known.Organisations, at, "organisation", holder);
            Reference(seat.Post, _known.Posts, at, "post", holder);
            Reference(seat.Person, _known.People, at, "person", holder);
            Enumeration(seat.Role, at, "role", holder);
            Pay(seat.Pay, at, "pay", holder);
            Range(seat.PaymentPerMeeting?.Amount, 0, MaxPounds, at, "paymentPerMeeting", holder, "a payment for a meeting");
            Range(seat.Attendance, 0, 1, at, "attendance", holder, "an attendance");
            Period(seat.Period, at, "period", holder);
            Known(seat.Provenance, at, holder);
            PostOf(seat.Post, seat.Organisation, at, "post", holder);
        }
    }

    private void CheckMeetings(MeetingPattern? meetings, string location, string holder)
    {
        if (meetings is null)
        {
            return;
        }

        string at = $"{location}.meetings";
        Range(meetings.MeetingsPerYear, 0, 366, at, "meetingsPerYear", holder, "a number of meetings a year");
        Range(meetings.MeetingHours, 0, 24, at, "meetingHours", holder, "a number of meeting hours");
        Range(meetings.PreparationHours, 0, 100, at, "preparationHours", holder, "a number of preparation hours");
        Range(meetings.TravelHours, 0, 24, at, "travelHours", holder, "a number of travel hours");
        Range(meetings.TravelMiles, 0, 2_000, at, "travelMiles", holder, "a number of travel miles");
        Range(meetings.DecisionsPerYear, 0, 100_000, at, "decisionsPerYear", holder, "a number of decisions a year");
        Range(meetings.ActionsPerYear, 0, 100_000, at, "actionsPerYear", holder, "a number of actions a year");
        for (int i = 0; i < meetings.Months.Count; i++)
        {
            Range(meetings.Months[i], 1, 12, at, string.Create(CultureInfo.InvariantCulture, $"months[{i}]"), holder, "a month");
        }

        Known(meetings.Provenance, at, holder);
    }

    private void CheckSupport(PartnershipSupport? support, string location, string holder)
    {
        if (support is null)
        {
            return;
        }

        string at = $"{location}.support";
        Range(support.SupportHoursPerYear, 0, 1_000_000, at, "supportHoursPerYear", holder, "a number of support hours a year");
        Pay(support.SupportPay, at, "supportPay", holder);
        Range(support.AnalysisHoursPerYear, 0, 1_000_000, at, "analysisHoursPerYear", holder, "a number of analysis hours a year");
        Pay(support.AnalysisPay, at, "analysisPay", holder);
        Range(support.VenuePerMeeting?.Amount, 0, MaxPounds, at, "venuePerMeeting", holder, "a venue cost");
        Range(support.ExpensesPerMeeting?.Amount, 0, MaxPounds, at, "expensesPerMeeting", holder, "a cost of expenses");
        Range(support.OtherPerYear?.Amount, 0, MaxPounds, at, "otherPerYear", holder, "another cost");
        Range(support.OneOff?.Amount, 0, MaxPounds, at, "oneOff", holder, "a one-off cost");
        Reference(support.PaidBy, _known.Organisations, at, "paidBy", holder);
        Known(support.Provenance, at, holder);
    }

    private void CheckTermsOfReference(TermsOfReference? terms, string location, string holder)
    {
        if (terms is null)
        {
            return;
        }

        string at = $"{location}.termsOfReference";
        InOrder(terms.AgreedOn, terms.ReviewDue, at, "reviewDue", holder, "their agreement on", "terms of reference due for review on");
        Known(terms.Provenance, at, holder);
    }

    private void CheckDataSharingAgreements()
    {
        Identifiers(_contents.DataSharingAgreements, "dataSharingAgreements", static a => a.Id);
        for (int i = 0; i < _contents.DataSharingAgreements.Count; i++)
        {
            DataSharingAgreement agreement = _contents.DataSharingAgreements[i];
            string at = At("dataSharingAgreements", i);
            string holder = $"The data sharing agreement '{agreement.Id}'";
            Text(agreement.Name, at, "name", holder);
            Cited(agreement.LegalGateway, at, "legalGateway", holder);
            References(agreement.Parties, _known.Organisations, at, "parties", holder);
            References(agreement.Partnerships, _known.Partnerships, at, "partnerships", holder);
            Period(agreement.Period, at, "period", holder);
            Known(agreement.Provenance, at, holder);
        }
    }
}
