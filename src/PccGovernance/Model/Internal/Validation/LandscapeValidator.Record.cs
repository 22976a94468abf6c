using System.Globalization;
using NodaTime;

namespace PccGovernance;

/// <summary>What people keep beside the map: agreements, times in office and in posts.</summary>
internal sealed partial class LandscapeValidator
{
    /// <summary>The greatest sum that is taken for one of a funding line: a hundred billion pounds.</summary>
    private const decimal MaxFunding = 100_000_000_000;

    public void CheckAgreement(Agreement agreement, ErrorLocation at)
    {
        Text(agreement.Name, at, "name");
        Enumeration(agreement.Kind, at, "kind");
        if (agreement.Lead is { } lead)
        {
            Party(lead, agreement, at, "lead");
        }

        CheckShares(agreement, at);
        Cited(agreement.LegalGateway, at, "legalGateway");
        PartlyKnown(agreement.AgreedOn, at, "agreedOn");
        PartlyKnown(agreement.ReviewDue, at, "reviewDue");
        Period(agreement.Period, at, "period");
        Known(agreement.Provenance, at);
    }

    public void CheckOfficeHolder(OfficeHolder office, ErrorLocation at)
    {
        Text(office.Office, at, "office");
        Enumeration(office.Capacity, at, "capacity");
        if (office.Body is null == office.Post is null)
        {
            Refuse(
                LandscapeErrorKind.Contradiction,
                at,
                office.Body is null ? "body" : "post",
                office.Body is null
                    ? "is of no body and no post: give the local policing body or the post."
                    : "is of a local policing body and of a post: give one of them.");
        }

        if (office is { Capacity: OfficeCapacity.Vacancy, Person: { } person })
        {
            Refuse(LandscapeErrorKind.Contradiction, at, "person", $"is a vacancy and names the person '{person}': take one of them out.");
        }

        FullTimeShare(office.FullTimeShare, at);
        PartlyKnown(office.ElectedOn, at, "electedOn");
        Period(office.Period, at, "period");
        Known(office.Provenance, at);
    }

    public void CheckPortfolio(Portfolio portfolio, ErrorLocation at)
    {
        Text(portfolio.Subject, at, "subject");
        PostOf(portfolio.LeadPost, portfolio.LeadOrganisation, at, "leadPost");
        ErrorLocation further = at.FirstOf("furtherLeads", "Further lead");
        for (int i = 0; i < portfolio.FurtherLeads.Count; i++)
        {
            PortfolioLead lead = portfolio.FurtherLeads[i];
            further.Index = i;
            PostOf(lead.Post, lead.Organisation, further, "post");
            Period(lead.Period, further, "period");
            if (lead is { Organisation: null, Post: null, Person: null })
            {
                Refuse(LandscapeErrorKind.InvalidValue, further, "organisation", "names nobody: give an organisation, a post or a person.");
            }
        }

        Period(portfolio.Period, at, "period");
        Known(portfolio.Provenance, at);
    }

    public void CheckMeeting(Meeting meeting, ErrorLocation at)
    {
        NotEmpty(meeting.On, at, "on", "has an empty date: give the year at least.");
        Range(meeting.Hours, 0, 24, at, "hours", "a number of hours");
        Shown(meeting.Minutes, at, "minutes");
        Known(meeting.Provenance, at);
        ErrorLocation within = at.FirstOf("attendance", "Attendance");
        for (int i = 0; i < meeting.Attendance.Count; i++)
        {
            MeetingAttendance attendance = meeting.Attendance[i];
            within.Index = i;
            Enumeration(attendance.Attended, within, "attended");
            PostOf(attendance.Post, attendance.Organisation, within, "post");
        }

        for (int i = 0; i < meeting.Decisions.Count; i++)
        {
            Text(meeting.Decisions[i], at, string.Create(CultureInfo.InvariantCulture, $"decisions[{i}]"));
        }

        // Beyond the plans and their priorities, so that no action of a meeting is taken for an earlier version of a plan's.
        (_tree.Plan, _tree.Version, _tree.RecordedTo) = (int.MinValue + at.Index!.Value, 0, null);
        CheckActions(meeting.Actions, at);
    }

    public void CheckFundingLine(FundingLine line, ErrorLocation at)
    {
        Text(line.Name, at, "name");
        Enumeration(line.Kind, at, "kind");
        Enumeration(line.Stage, at, "stage");
        Range(line.Amount?.Amount, 0, MaxFunding, at, "amount", "an amount");
        Range(line.Actual?.Amount, 0, MaxFunding, at, "actual", "an amount");
        Shown(line.Conditions, at, "conditions");
        Period(line.Period, at, "period");
        Known(line.Provenance, at);
        if (line.PartOf == line.Id || line.Follows == line.Id)
        {
            Refuse(
                LandscapeErrorKind.Contradiction,
                at,
                line.PartOf == line.Id ? "partOf" : "follows",
                "names itself: name another or leave it out.");
        }
    }

    private void CheckShares(Agreement agreement, ErrorLocation owner)
    {
        decimal sum = 0;
        ErrorLocation at = owner.FirstOf("shares", "Share");
        for (int i = 0; i < agreement.Shares.Count; i++)
        {
            AgreementShare share = agreement.Shares[i];
            at.Index = i;
            Party(share.Organisation, agreement, at, "organisation");
            Range(share.Share, 0, 1, at, "share", "a share");
            if (agreement.Shares.Take(i).Any(other => other.Organisation == share.Organisation))
            {
                Refuse(
                    LandscapeErrorKind.Contradiction,
                    at,
                    "organisation",
                    $"is the second of the organisation '{share.Organisation}': give one share for each.");
            }

            sum += share.Share is >= 0 and <= 1 ? share.Share : 0;
        }

        if (sum > 1)
        {
            Refuse(
                LandscapeErrorKind.Contradiction,
                owner,
                "shares",
                string.Create(CultureInfo.InvariantCulture, $"has shares that come to {sum}: give shares that come to 1 at the most."));
        }
    }

    /// <summary>Who has a part in an agreement is a party to it.</summary>
    private void Party(Id<Organisation> organisation, Agreement agreement, ErrorLocation at, string member)
    {
        if (!agreement.Parties.Contains(organisation) && Walk.Organisations.Staying!.Contains(organisation.Value))
        {
            Refuse(
                LandscapeErrorKind.Contradiction,
                at,
                member,
                $"names the organisation '{organisation}', which is no party: add it to the parties or correct the identifier.");
        }
    }

    private void OwnFacts(ValueList<OwnFact> facts, ErrorLocation owner)
    {
        if (facts.IsEmpty)
        {
            return;
        }

        ErrorLocation at = owner.FirstOf("ownFacts", "Own fact");
        for (int i = 0; i < facts.Count; i++)
        {
            OwnFact fact = facts[i];
            at.Index = i;
            Text(fact.Name, at, "name");
            Shown(fact.Text, at, "text");
            PartlyKnown(fact.Date, at, "date");
            if (fact.ValueCount != 1)
            {
                Refuse(
                    LandscapeErrorKind.InvalidValue,
                    at,
                    "name",
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"has {fact.ValueCount} values: give one text, number, flag, date or amount."));
            }

            if (i > 0 && string.Equals(fact.Name, facts[i - 1].Name, StringComparison.Ordinal))
            {
                Refuse(
                    LandscapeErrorKind.DuplicateIdentifier,
                    at,
                    "name",
                    $"has the name '{fact.Name}', which stands twice: give each fact a name of its own.");
            }
        }
    }

    private void CheckHolding(SeatHolding? holding, ErrorLocation seat)
    {
        if (holding is not null)
        {
            Enumeration(holding.Capacity, seat, "holding.capacity");
        }
    }

    public void FullTimeShare(decimal? share, ErrorLocation at)
    {
        Range(share, 0, 1, at, "fullTimeShare", "a share of full time");
        if (share == 0)
        {
            Refuse(LandscapeErrorKind.OutOfRange, at, "fullTimeShare", "has a share of full time of 0: give more, or record a vacancy.");
        }
    }

    private static LocalDate? First(PartialDate? date) => date is { IsEmpty: false } known ? known.Earliest : null;

    private static LocalDate? Last(PartialDate? date) => date is { IsEmpty: false } known ? known.Latest : null;

    private void PartlyKnown(PartialDate? date, ErrorLocation at, string member) =>
        NotEmpty(date, at, member, "has an empty date: give the year at least, or none.");
}
