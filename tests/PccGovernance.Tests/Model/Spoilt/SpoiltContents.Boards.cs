using Kind = PccGovernance.LandscapeErrorKind;

namespace PccGovernance.Tests.Model;

public static partial class SpoiltContents
{
    private static IEnumerable<Spoilt> Governance() =>
    [
        Body("kind", Kind.OutOfRange, "has the local policing body kind '99'", static b => b with { Kind = (LocalPolicingBodyKind)99 }),
        Body("forceArea", Kind.UnknownReference, "names the area '', which the edition 'test-1' does not have", static b =>
            b with { ForceArea = default }),
        Body("forceArea", Kind.OutOfRange, "names the area 'E07000901', whose level is 'local authority': give a force area.", static b =>
            b with { ForceArea = TestEdition.Ashby }),
        Body("organisation", Kind.UnknownReference, "names the organisation 'none'", static b => b with { Organisation = new("none") }),
        Body("instrument.text", Kind.InvalidValue, "has no text", static b => b with { Instrument = new() { Text = "\t" } }),
        new("$.localPolicingBodies[1].period", Kind.Contradiction,
            "The local policing bodies 'alder-commissioner' (2012-11-22/..) and 'alder-board' (2028-05-10/..) both govern the force area "
            + "'E23000091' on some days: end one before the other begins.", static c =>
                c with { LocalPolicingBodies = c.LocalPolicingBodies.First(static b => b with { Period = new(new(2012, 11, 22)) }) }),
        new("$.officeHolders[0].body", Kind.UnknownReference, "The time in office 'term-1' names the local policing body 'none'",
            static c => c with { OfficeHolders = c.OfficeHolders.First(static h => h with { Body = new("none") }) }),
        new("$.officeHolders[0].post", Kind.UnknownReference, "The time in office 'term-1' names the post 'none'", static c =>
            c with { OfficeHolders = c.OfficeHolders.First(static h => h with { Body = null, Post = new("none") }) }),
        new("$.officeHolders[0].body", Kind.Contradiction,
            "The time in office 'term-1' is of no body and no post: give the local policing body or the post.", static c =>
                c with { OfficeHolders = c.OfficeHolders.First(static h => h with { Body = null }) }),
        new("$.officeHolders[0].post", Kind.Contradiction,
            "The time in office 'term-1' is of a local policing body and of a post: give one of them.", static c =>
                c with { OfficeHolders = c.OfficeHolders.First(static h => h with { Post = new("director") }) }),
        new("$.officeHolders[0].person", Kind.Contradiction,
            "The time in office 'term-1' is a vacancy and names the person 'person-1': take one of them out.", static c =>
                c with { OfficeHolders = c.OfficeHolders.First(static h => h with { Capacity = OfficeCapacity.Vacancy }) }),
        new("$.officeHolders[0].capacity", Kind.OutOfRange, "The time in office 'term-1' has the office capacity '9'", static c =>
            c with { OfficeHolders = c.OfficeHolders.First(static h => h with { Capacity = (OfficeCapacity)9 }) }),
        new("$.officeHolders[0].fullTimeShare", Kind.OutOfRange,
            "The time in office 'term-1' has a share of full time of 1.1: give 0 to 1.", static c =>
                c with { OfficeHolders = c.OfficeHolders.First(static h => h with { FullTimeShare = 1.1m }) }),
        new("$.posts[0].fullTimeShare", Kind.OutOfRange,
            "The post 'director' has a share of full time of 0: give more, or record a vacancy.", static c =>
                c with { Posts = c.Posts.First(static p => p with { FullTimeShare = 0 }) }),
        new("$.portfolios[0].furtherLeads[0].organisation", Kind.InvalidValue,
            "Further lead 0 of the portfolio 'victims-lead' names nobody: give an organisation, a post or a person.", static c =>
                c with { Portfolios = c.Portfolios.First(static p => p with { FurtherLeads = [new()] }) }),
        new("$.portfolios[0].furtherLeads[0].period", Kind.DatesOutOfOrder,
            "Further lead 0 of the portfolio 'victims-lead' has the period", static c =>
                c with { Portfolios = c.Portfolios.First(static p =>
                    p with { FurtherLeads = [new() { Person = new("person-1"), Period = Backwards }] }) }),
        new("$.people[0].ownFacts[0].name", Kind.InvalidValue,
            "Own fact 0 of the person 'person-1' has 2 values: give one text, number, flag, date or amount.", static c =>
                c with { People = c.People.First(static p => p with { OwnFacts = [OwnFact.Of("age", 40) with { Flag = true }] }) }),
        new("$.people[0].ownFacts[1].name", Kind.DuplicateIdentifier,
            "Own fact 1 of the person 'person-1' has the name 'age', which stands twice", static c =>
                c with { People = c.People.First(static p => p with { OwnFacts = [OwnFact.Of("age", 40), OwnFact.Of("age", 41)] }) }),
        new("$.officeHolders[0].person", Kind.UnknownReference, "The time in office 'term-1' names the person 'none'", static c =>
            c with { OfficeHolders = c.OfficeHolders.First(static h => h with { Person = new("none") }) }),
        new("$.officeHolders[0].office", Kind.InvalidValue, "The time in office 'term-1' has no office", static c =>
            c with { OfficeHolders = c.OfficeHolders.First(static h => h with { Office = string.Empty }) }),
        new("$.announcedChanges[0].announced", Kind.InvalidValue,
            "The announced change 'abolition' has an empty date of announcement: give the year at least.", static c =>
                c with { AnnouncedChanges = c.AnnouncedChanges.First(static a => a with { Announced = default }) }),
        new("$.announcedChanges[0].effective", Kind.InvalidValue, "The announced change 'abolition' has an empty date of effect",
            static c => c with { AnnouncedChanges = c.AnnouncedChanges.First(static a => a with { Effective = default(PartialDate) }) }),
        new("$.announcedChanges[0].status", Kind.OutOfRange, "The announced change 'abolition' has the announcement status '9'",
            static c => c with { AnnouncedChanges = c.AnnouncedChanges.First(static a => a with { Status = (AnnouncementStatus)9 }) }),
        new("$.announcedChanges[0].successor", Kind.OutOfRange, "The announced change 'abolition' has the local policing body kind '9'",
            static c =>
                c with { AnnouncedChanges = c.AnnouncedChanges.First(static a => a with { Successor = (LocalPolicingBodyKind)9 }) }),
        new("$.announcedChanges[0].footprint", Kind.UnknownReference, "The announced change 'abolition' names the area 'E23000020'",
            static c => c with { AnnouncedChanges = c.AnnouncedChanges.First(static a => a with { Footprint = Footprint.Of(Elsewhere) }) }),
        Panel("forceArea", Kind.UnknownReference, "names the area 'E23000020'", static p => p with { ForceArea = Elsewhere }),
        Panel("board", Kind.UnknownReference, "names the partnership 'none'", static p => p with { Board = new("none") }),
        Panel("host", Kind.UnknownReference, "names the organisation 'none'", static p => p with { Host = new("none") }),
        Panel("appointedMembers", Kind.OutOfRange, "has a number of appointed members of -1: give 0 to 200.", static p =>
            p with { AppointedMembers = -1 }),
        Panel("coOptedMembers", Kind.OutOfRange, "has a number of co-opted members of 201: give 0 to 200.", static p =>
            p with { CoOptedMembers = 201 }),
        Lead("leadOrganisation", Kind.UnknownReference, "names the organisation 'none'", static p =>
            p with { LeadOrganisation = new("none"), LeadPost = null }),
        Lead("leadPost", Kind.UnknownReference, "names the post 'none'", static p => p with { LeadPost = new("none") }),
        Lead("leadPost", Kind.Contradiction,
            "names the organisation 'office' and the post 'inspector' of the organisation 'force': make them one.", static p =>
                p with { LeadPost = new("inspector") }),
        Lead("lead", Kind.UnknownReference, "names the person 'none'", static p => p with { Lead = new("none") }),
        Lead("themes[0]", Kind.UnknownReference, "names the theme 'none'", static p => p with { Themes = [new("none")] }),
    ];

    private static IEnumerable<Spoilt> Boards() =>
    [
        new("$.partnerships[3].id", Kind.DuplicateIdentifier, "The partnership identifier 'safety' stands twice", static c =>
            c with { Partnerships = c.Partnerships.Again() }),
        Board("name", Kind.InvalidValue, "has no name", static p => p with { Name = "  " }),
        Board("kind", Kind.UnknownReference, "names the partnership kind 'none'", static p => p with { Kind = new("none") }),
        Board("alsoActsAs[0]", Kind.UnknownReference, "names the partnership kind 'none'", static p =>
            p with { AlsoActsAs = [new("none")] }),
        Board("function", Kind.OutOfRange, "has the partnership function '9'", static p => p with { Function = (PartnershipFunction)9 }),
        Board("tier", Kind.OutOfRange, "has the partnership tier '9'", static p => p with { Tier = (PartnershipTier)9 }),
        Board("footprint", Kind.UnknownReference, "names the area 'E23000020'", static p =>
            p with { Footprint = Footprint.Of(Elsewhere, TestEdition.Ashby) }),
        Board("reportsTo[1]", Kind.UnknownReference, "names the partnership 'none'", static p =>
            p with { ReportsTo = [new("panel"), new("none")] }),
        new("$.partnerships[0].carriedFunctions[0].kind", Kind.UnknownReference,
            "Carried function 0 of the partnership 'safety' names the partnership kind 'none'", static c =>
                c with { Partnerships = c.Partnerships.First(static p => p with { CarriedFunctions = [new() { Kind = new("none") }] }) }),
        new("$.partnerships[0].carriedFunctions[0].period", Kind.DatesOutOfOrder,
            "Carried function 0 of the partnership 'safety' has the period", static c =>
                c with { Partnerships = c.Partnerships.First(static p =>
                    p with { CarriedFunctions = [new() { Kind = new("local-forum"), Period = Backwards }] }) }),
        new("$.partnerships[0].reportingLines[0].to", Kind.UnknownReference,
            "Reporting line 0 of the partnership 'safety' names the partnership 'none'", static c =>
                c with { Partnerships = c.Partnerships.First(static p => p with { ReportingLines = [new() { To = new("none") }] }) }),
        Board("predecessors[0]", Kind.UnknownReference, "names the partnership 'none'", static p =>
            p with { Predecessors = [new("none")] }),
        Board("meetsWith[0]", Kind.UnknownReference, "names the partnership 'none'", static p => p with { MeetsWith = [new("none")] }),
        Board("themes[0]", Kind.UnknownReference, "names the theme 'none'", static p => p with { Themes = [new("none")] }),
        Board("duties[0]", Kind.UnknownReference, "names the duty 'none'", static p => p with { Duties = [new("none")] }),
        Board("period", Kind.DatesOutOfOrder, "has the period", static p => p with { Period = Backwards }),
        Board("provenance.basis", Kind.OutOfRange, "has the fact basis '-1'", static p =>
            p with { Provenance = new() { Basis = (FactBasis)(-1) } }),
        Board("termsOfReference.reviewDue", Kind.DatesOutOfOrder,
            "has terms of reference due for review on 2022-12-31 before their agreement on 2023-01-01: correct one of them.", static p =>
                p with { TermsOfReference = new() { AgreedOn = new(2023, 1, 1), ReviewDue = new(2022, 12, 31) } }),
        Board("meetings.meetingsPerYear", Kind.OutOfRange, "has a number of meetings a year of 366.5: give 0 to 366.", static p =>
            p with { Meetings = new() { MeetingsPerYear = 366.5m } }),
        Board("meetings.meetingHours", Kind.OutOfRange, "has a number of meeting hours of 24.1: give 0 to 24.", static p =>
            p with { Meetings = new() { MeetingHours = 24.1m } }),
        Board("meetings.preparationHours", Kind.OutOfRange, "has a number of preparation hours of -1: give 0 to 100.", static p =>
            p with { Meetings = new() { PreparationHours = -1 } }),
        Board("meetings.travelHours", Kind.OutOfRange, "has a number of travel hours of 25: give 0 to 24.", static p =>
            p with { Meetings = new() { TravelHours = 25 } }),
        Board("meetings.travelMiles", Kind.OutOfRange, "has a number of travel miles of 2001: give 0 to 2000.", static p =>
            p with { Meetings = new() { TravelMiles = 2_001 } }),
        Board("meetings.months[1]", Kind.OutOfRange, "has a month of 13: give 1 to 12.", static p =>
            p with { Meetings = new() { Months = [13, 12] } }),
        Board("meetings.decisionsPerYear", Kind.OutOfRange, "has a number of decisions a year of -1: give 0 to 100000.", static p =>
            p with { Meetings = new() { DecisionsPerYear = -1 } }),
        Board("meetings.actionsPerYear", Kind.OutOfRange, "has a number of actions a year of 100001: give 0 to 100000.", static p =>
            p with { Meetings = new() { ActionsPerYear = 100_001 } }),
        Board("support.analysisHoursPerYear", Kind.OutOfRange, "has a number of analysis hours a year of -1: give 0 to 100000.",
            static p => p with { Support = new() { AnalysisHoursPerYear = -1 } }),
        Board("support.analysisPay.low", Kind.OutOfRange, "has a salary of -1", static p =>
            p with { Support = new() { AnalysisPay = PayBand.Between(-1, 1) } }),
        Board("support.oneOff", Kind.OutOfRange, "has a one-off cost of -1", static p => p with { Support = new() { OneOff = new(-1) } }),
        Board("support.supportHoursPerYear", Kind.OutOfRange, "has a number of support hours a year of 100001: give 0 to 100000.",
            static p => p with { Support = new() { SupportHoursPerYear = 100_001 } }),
        Board("support.supportPay.low", Kind.OutOfRange, "has a salary of -1", static p =>
            p with { Support = new() { SupportPay = PayBand.Between(-1, 1) } }),
        Board("support.venuePerMeeting", Kind.OutOfRange, "has a venue cost of -1", static p =>
            p with { Support = new() { VenuePerMeeting = new(-1) } }),
        Board("support.expensesPerMeeting", Kind.OutOfRange, "has a cost of expenses of -1", static p =>
            p with { Support = new() { ExpensesPerMeeting = new(-1) } }),
        Board("support.otherPerYear", Kind.OutOfRange, "has another cost of 1000000001: give 0 to 1000000000.", static p =>
            p with { Support = new() { OtherPerYear = new(1_000_000_001) } }),
        Board("support.paidBy", Kind.UnknownReference, "names the organisation 'none'", static p =>
            p with { Support = new() { PaidBy = new("none") } }),
        new("$.filings[0].kind", Kind.InvalidValue, "The filing 'report' has no kind", static c =>
            c with { Filings = c.Filings.First(static f => f with { Kind = " " }) }),
        new("$.filings[0].partnership", Kind.UnknownReference, "The filing 'report' names the partnership 'none'", static c =>
            c with { Filings = c.Filings.First(static f => f with { Partnership = new("none") }) }),
        new("$.filings[0].plan", Kind.UnknownReference, "The filing 'report' names the police and crime plan 'none'", static c =>
            c with { Filings = c.Filings.First(static f => f with { Plan = new("none") }) }),
        new("$.filings[0].steps[1].organisations[0]", Kind.UnknownReference, "Step 1 of the filing 'report' names the organisation 'none'",
            static c =>
                c with { Filings = c.Filings.First(static f =>
                    f with { Steps = [f.Steps[0], f.Steps[1] with { Organisations = [new("none")] }] }) }),
        new("$.filings[0].steps[0].kind", Kind.InvalidValue, "The filing 'report' has no kind", static c =>
            c with { Filings = c.Filings.First(static f => f with { Steps = [f.Steps[0] with { Kind = string.Empty }] }) }),
        new("$.filings[0].financialYear", Kind.OutOfRange, "The filing 'report' has a financial year of 26: give 1900 to 2999.",
            static c => c with { Filings = c.Filings.First(static f => f with { FinancialYear = 26 }) }),
        new("$.filings[0].facts[0].name", Kind.InvalidValue, "The filing 'report' has no name", static c =>
            c with { Filings = c.Filings.First(static f => f with { Facts = [new() { Name = string.Empty }] }) }),
        new("$.completeRecords[0].matter", Kind.InvalidValue, "The complete record 'seats' has no matter", static c =>
            c with { CompleteRecords = c.CompleteRecords.First(static r => r with { Matter = string.Empty }) }),
        new("$.completeRecords[0].partnership", Kind.UnknownReference, "The complete record 'seats' names the partnership 'none'",
            static c => c with { CompleteRecords = c.CompleteRecords.First(static r => r with { Partnership = new("none") }) }),
        new("$.meetings[0].partnership", Kind.UnknownReference, "The meeting 'safety-2026-03' names the partnership 'none'", static c =>
            c with { Meetings = c.Meetings.First(static m => m with { Partnership = new("none") }) }),
        new("$.meetings[0].on", Kind.InvalidValue, "The meeting 'safety-2026-03' has an empty date: give the year at least.", static c =>
            c with { Meetings = c.Meetings.First(static m => m with { On = default }) }),
        new("$.meetings[0].attendance[0].organisation", Kind.UnknownReference,
            "Attendance 0 of the meeting 'safety-2026-03' names the organisation 'none'", static c =>
                c with { Meetings = c.Meetings.First(static m =>
                    m with { Attendance = [new() { Organisation = new("none"), Attended = AttendanceKind.Attended }] }) }),
        new("$.meetings[0].attendance[0].attended", Kind.OutOfRange,
            "Attendance 0 of the meeting 'safety-2026-03' has the attendance kind '0'", static c =>
                c with { Meetings = c.Meetings.First(static m =>
                    m with { Attendance = [new() { Organisation = new("office"), Attended = default }] }) }),
        new("$.meetings[0].decisions[0]", Kind.InvalidValue, "The meeting 'safety-2026-03' has no decisions[0]", static c =>
            c with { Meetings = c.Meetings.First(static m => m with { Decisions = [" "] }) }),
        new("$.meetings[0].actions[0].owner", Kind.UnknownReference, "The plan action 'action-1' names the post 'none'", static c =>
            c with { Meetings = c.Meetings.First(static m => m with { Actions = [m.Actions[0] with { Owner = new("none") }] }) }),
        new("$.meetings[0].actions[0].ownerOrganisation", Kind.UnknownReference,
            "The plan action 'action-1' names the organisation 'none'", static c =>
                c with { Meetings = c.Meetings.First(static m =>
                    m with { Actions = [m.Actions[0] with { Owner = null, OwnerOrganisation = new("none") }] }) }),
        new("$.meetings[0].actions[1].id", Kind.DuplicateIdentifier, "The plan action identifier 'action-1' stands twice", static c =>
            c with { Meetings = c.Meetings.First(static m => m with { Actions = m.Actions.Again() }) }),
        new("$.fundingLines[1].partOf", Kind.UnknownReference, "The funding line 'safety-contract' names the funding line 'none'",
            static c => c with { FundingLines = [c.FundingLines[0], c.FundingLines[1] with { PartOf = new("none") }] }),
        new("$.fundingLines[1].follows", Kind.UnknownReference, "The funding line 'safety-contract' names the funding line 'none'",
            static c => c with { FundingLines = [c.FundingLines[0], c.FundingLines[1] with { Follows = new("none") }] }),
        new("$.fundingLines[1].follows", Kind.Contradiction,
            "The funding line 'safety-contract' names itself: name another or leave it out.", static c =>
                c with { FundingLines = [c.FundingLines[0], c.FundingLines[1] with { Follows = new("safety-contract") }] }),
        new("$.fundingLines[0].payer", Kind.UnknownReference, "The funding line 'safety-grant' names the organisation 'none'", static c =>
            c with { FundingLines = c.FundingLines.First(static f => f with { Payer = new("none") }) }),
        new("$.fundingLines[0].recipient", Kind.UnknownReference, "The funding line 'safety-grant' names the organisation 'none'",
            static c => c with { FundingLines = c.FundingLines.First(static f => f with { Recipient = new("none") }) }),
        new("$.fundingLines[0].amount", Kind.OutOfRange, "The funding line 'safety-grant' has an amount of -1: give 0 to 100000000000.",
            static c => c with { FundingLines = c.FundingLines.First(static f => f with { Amount = new(-1) }) }),
        new("$.agreements[0].parties[1]", Kind.UnknownReference, "The agreement 'sharing' names the organisation 'none'", static c =>
            c with { Agreements = c.Agreements.First(static a => a with { Parties = [new("force"), new("none")] }) }),
        new("$.agreements[0].lead", Kind.UnknownReference, "The agreement 'sharing' names the organisation 'none'", static c =>
            c with { Agreements = c.Agreements.First(static a => a with { Lead = new("none") }) }),
        new("$.agreements[0].lead", Kind.Contradiction,
            "The agreement 'sharing' names the organisation 'office', which is no party: add it to the parties or correct the identifier.",
            static c => c with { Agreements = c.Agreements.First(static a => a with { Lead = new("office") }) }),
        new("$.agreements[0].kind", Kind.OutOfRange, "The agreement 'sharing' has the agreement kind '9'", static c =>
            c with { Agreements = c.Agreements.First(static a => a with { Kind = (AgreementKind)9 }) }),
        new("$.agreements[0].shares", Kind.Contradiction,
            "The agreement 'sharing' has shares that come to 1.1: give shares that come to 1 at the most.", static c =>
                c with { Agreements = c.Agreements.First(static a =>
                    a with { Shares = [new() { Organisation = new("force"), Share = 0.6m },
                        new() { Organisation = new("council"), Share = 0.5m }] }) }),
        new("$.agreements[0].shares[1].organisation", Kind.Contradiction,
            "Share 1 of the agreement 'sharing' is the second of the organisation 'force'", static c =>
                c with { Agreements = c.Agreements.First(static a =>
                    a with { Shares = [new() { Organisation = new("force"), Share = 0.1m },
                        new() { Organisation = new("force"), Share = 0.2m }] }) }),
        new("$.agreements[0].partnerships[0]", Kind.UnknownReference, "The agreement 'sharing' names the partnership 'none'", static c =>
            c with { Agreements = c.Agreements.First(static a => a with { Partnerships = [new("none")] }) }),
        new("$.agreements[0].legalGateway.text", Kind.InvalidValue, "The agreement 'sharing' has no text", static c =>
            c with { Agreements = c.Agreements.First(static a => a with { LegalGateway = new() { Text = string.Empty } }) }),
    ];

    private static IEnumerable<Spoilt> Seats() =>
    [
        Seat("organisation", Kind.UnknownReference, "names the organisation 'none'", static s =>
            s with { Organisation = new("none"), Post = null }),
        Seat("post", Kind.UnknownReference, "names the post 'none'", static s => s with { Post = new("none") }),
        Seat("post", Kind.Contradiction,
            "names the organisation 'office' and the post 'inspector' of the organisation 'force': make them one.", static s =>
                s with { Post = new("inspector") }),
        Seat("person", Kind.UnknownReference, "names the person 'none'", static s => s with { Person = new("none") }),
        Seat("role", Kind.OutOfRange,
            "has the seat role '9', which is none: give one of Unknown, Member, Chair, ViceChair, Adviser, Secretariat, Observer.",
            static s => s with { Role = (SeatRole)9 }),
        Seat("pay.low", Kind.OutOfRange, "has a salary of -1", static s => s with { Pay = PayBand.Between(-1, 1) }),
        Seat("paymentPerMeeting", Kind.OutOfRange, "has a payment for a meeting of -0.01", static s =>
            s with { PaymentPerMeeting = new(-0.01m) }),
        Seat("pay.provenance.basis", Kind.OutOfRange, "has the fact basis '9'", static s =>
            s with { Pay = PayBand.Of(1) with { Provenance = new() { Basis = (FactBasis)9 } } }),
        Seat("holding.sitsFor", Kind.UnknownReference, "names the partnership 'none'", static s =>
            s with { Holding = new() { SitsFor = new("none") } }),
        Seat("holding.deputies[0]", Kind.UnknownReference, "names the post 'none'", static s =>
            s with { Holding = new() { Deputies = [new("none")] } }),
        Seat("holding.capacity", Kind.OutOfRange, "has the office capacity '9'", static s =>
            s with { Holding = new() { Capacity = (OfficeCapacity)9 } }),
        Seat("attendance", Kind.OutOfRange, "has an attendance of 1.01: give 0 to 1.", static s => s with { Attendance = 1.01m }),
        Seat("period", Kind.DatesOutOfOrder, "has the period", static s => s with { Period = Backwards }),
    ];
}
