using Kind = PccGovernance.LandscapeErrorKind;

namespace PccGovernance.Tests.Model;

/// <summary>The contents of <see cref="TestLandscape"/>, each time with one thing wrong.</summary>
public static class SpoiltContents
{
    private static readonly AreaCode Elsewhere = new("E23000020");

    private static readonly EffectivePeriod Backwards = new(new(2026, 2, 1), new(2026, 2, 1));

    public static IReadOnlyDictionary<string, Spoilt> All { get; } =
        new[] { Catalogues(), Organisations(), Governance(), Boards(), Seats(), Strategies(), Plans(), Milestones() }
            .SelectMany(static cases => cases)
            .ToDictionary(static spoilt => $"{spoilt.Location} {spoilt.Kind} {spoilt.Part}", StringComparer.Ordinal);

    /// <summary>Replaces the first item of a list.</summary>
    public static ValueList<T> First<T>(this ValueList<T> list, Func<T, T> change) => [change(list[0]), .. list.Skip(1)];

    /// <summary>Repeats the first item of a list at its end.</summary>
    private static ValueList<T> Again<T>(this ValueList<T> list) => [.. list, list[0]];

    private static IEnumerable<Spoilt> Catalogues() =>
    [
        new("$.organisationKinds[1].id", Kind.DuplicateIdentifier,
            "The organisation kind identifier 'youth-service' stands twice: give each organisation kind an identifier of its own.",
            static c => c with { OrganisationKinds = c.OrganisationKinds.Again() }),
        new("$.organisationKinds[0].name", Kind.InvalidValue, "The organisation kind 'youth-service' has no name: give one.", static c =>
            c with { OrganisationKinds = c.OrganisationKinds.First(static k => k with { Name = " " }) }),
        new("$.organisationKinds[0].sector", Kind.OutOfRange,
            "The organisation kind 'youth-service' has the sector '99', which is none: give one of Unknown, Policing", static c =>
                c with { OrganisationKinds = c.OrganisationKinds.First(static k => k with { Sector = (Sector)99 }) }),
        new("$.organisationKinds[0].role", Kind.OutOfRange,
            "The organisation kind 'youth-service' has the organisation role '99', which is none: give one of None, LocalPolicingBody",
            static c => c with { OrganisationKinds = c.OrganisationKinds.First(static k => k with { Role = (OrganisationRole)99 }) }),
        new("$.organisationKinds[0].answersFor[0]", Kind.UnknownReference,
            "The organisation kind 'youth-service' names the organisation kind 'none'", static c =>
                c with { OrganisationKinds = c.OrganisationKinds.First(static k => k with { AnswersFor = [new("none")] }) }),
        new("$.organisationKinds[0].answersForInOneTier[0]", Kind.UnknownReference,
            "The organisation kind 'youth-service' names the organisation kind 'none'", static c =>
                c with { OrganisationKinds = c.OrganisationKinds.First(static k => k with { AnswersForInOneTier = [new("none")] }) }),
        new("$.partnershipKinds[1].id", Kind.DuplicateIdentifier, "The partnership kind identifier 'local-forum' stands twice", static c =>
            c with { PartnershipKinds = c.PartnershipKinds.Again() }),
        Forum("extent", Kind.OutOfRange, "has the legal extent '9'", static k => k with { Extent = (LegalExtent)9 }),
        Forum("function", Kind.OutOfRange, "has the partnership function '9'", static k => k with { Function = (PartnershipFunction)9 }),
        Forum("usualFootprint", Kind.OutOfRange, "has the footprint level '9'", static k => k with { UsualFootprint = (FootprintLevel)9 }),
        Forum("usualTier", Kind.OutOfRange, "has the partnership tier '9'", static k => k with { UsualTier = (PartnershipTier)9 }),
        Forum("usualThemes[1]", Kind.UnknownReference,
            "names the theme 'none', which the landscape does not have: add it or correct the identifier.", static k =>
                k with { UsualThemes = [new("victims"), new("none")] }),
        Forum("duties[0]", Kind.UnknownReference, "names the duty 'none'", static k => k with { Duties = [new("none")] }),
        Forum("coordinates[0]", Kind.UnknownReference, "names the partnership kind 'none'", static k =>
            k with { Coordinates = [new("none")] }),
        Forum("sameDutyAs[0]", Kind.UnknownReference, "names the partnership kind 'none'", static k =>
            k with { SameDutyAs = [new("none")] }),
        Forum("combiningDecider", Kind.UnknownReference, "names the organisation kind 'none'", static k =>
            k with { CombiningDecider = new("none") }),
        Forum("statutoryMembers[1].kind", Kind.UnknownReference, "names the organisation kind 'none'", static k =>
            k with { StatutoryMembers = [k.StatutoryMembers[0], new() { Kind = new("none") }] }),
        Forum("usualMembers[0].kind", Kind.UnknownReference, "names the organisation kind 'none'", static k =>
            k with { UsualMembers = [new() { Kind = new("none") }] }),
        Forum("usualMembers[0].extent", Kind.OutOfRange, "has the legal extent '9'", static k =>
            k with { UsualMembers = [new() { Kind = new("council"), Extent = (LegalExtent)9 }] }),
        Forum("enactingProvision.text", Kind.InvalidValue, "has no text", static k =>
            k with { EnactingProvision = new() { Text = string.Empty } }),
        Forum("combiningPower.inForce", Kind.DatesOutOfOrder, "has the period '2026-02-01/2026-02-01'", static k =>
            k with { CombiningPower = new() { Text = "An Act", InForce = Backwards } }),
        Forum("provenance.basis", Kind.OutOfRange, "has the fact basis '9'", static k =>
            k with { Provenance = new() { Basis = (FactBasis)9 } }),
        new("$.duties[1].id", Kind.DuplicateIdentifier, "The duty identifier 'local-duty' stands twice", static c =>
            c with { Duties = c.Duties.Again() }),
        new("$.duties[0].citation.extent", Kind.OutOfRange, "The duty 'local-duty' has the legal extent '9'", static c =>
            c with { Duties = c.Duties.First(static d => d with { Citation = new() { Text = "x", Extent = (LegalExtent)9 } }) }),
        new("$.themes[1].id", Kind.DuplicateIdentifier, "The theme identifier 'night-time' stands twice", static c =>
            c with { Themes = c.Themes.Again() }),
        new("$.themes[0].nature", Kind.OutOfRange, "The theme 'night-time' has the theme nature '9'", static c =>
            c with { Themes = c.Themes.First(static t => t with { Nature = (ThemeNature)9 }) }),
        new("$.themes[0].parts[0]", Kind.UnknownReference, "The theme 'night-time' names the theme 'none'", static c =>
            c with { Themes = c.Themes.First(static t => t with { Parts = [new("none")] }) }),
        new("$.themes[0].name", Kind.InvalidValue, "The theme 'night-time' has no name", static c =>
            c with { Themes = c.Themes.First(static t => t with { Name = null! }) }),
    ];

    private static IEnumerable<Spoilt> Organisations() =>
    [
        new("$.organisations[0].id", Kind.MissingIdentifier, "The organisation has no identifier: give it one.", static c =>
            c with { Organisations = [new() { Id = default, Name = "None" }, .. c.Organisations] }),
        new("$.organisations[3].id", Kind.DuplicateIdentifier, "The organisation identifier 'office' stands twice", static c =>
            c with { Organisations = c.Organisations.Again() }),
        new("$.organisations[0].kind", Kind.UnknownReference, "The organisation 'office' names the organisation kind 'none'", static c =>
            c with { Organisations = c.Organisations.First(static o => o with { Kind = new("none") }) }),
        new("$.organisations[0].footprint", Kind.UnknownReference,
            "The organisation 'office' names the area 'E23000020', which the edition 'test-1' does not have: correct the code.",
            static c => c with { Organisations = c.Organisations.First(static o => o with { Footprint = Footprint.Of(Elsewhere) }) }),
        new("$.organisations[0].period", Kind.DatesOutOfOrder,
            "The organisation 'office' has the period '2026-02-01/2026-02-01', whose end is not after its beginning: 'to' is the first "
            + "day no longer in force.", static c =>
                c with { Organisations = c.Organisations.First(static o => o with { Period = Backwards }) }),
        new("$.posts[2].id", Kind.DuplicateIdentifier, "The post identifier 'director' stands twice", static c =>
            c with { Posts = c.Posts.Again() }),
        new("$.posts[0].organisation", Kind.UnknownReference, "The post 'director' names the organisation 'none'", static c => c with
        {
            Posts = [new() { Id = new("director"), Title = "Director", Organisation = new("none") }, .. c.Posts.Skip(1)],
            Portfolios = c.Portfolios.First(static p => p with { LeadPost = null }),
            Partnerships = c.Partnerships.First(static p => p with { Seats = p.Seats.First(static s => s with { Post = null }) }),
        }),
        new("$.posts[0].pay", Kind.OutOfRange,
            "The post 'director' has a pay band from £60,000.00 to £50,000.00: give the lower amount first.", static c =>
                c with { Posts = c.Posts.First(static p => p with { Pay = PayBand.Between(60_000, 50_000) }) }),
        new("$.posts[0].pay.low", Kind.OutOfRange, "The post 'director' has a salary of -0.01: give 0 to 10000000.", static c =>
            c with { Posts = c.Posts.First(static p => p with { Pay = PayBand.Between(-0.01m, 50_000) }) }),
        new("$.posts[0].pay.high", Kind.OutOfRange, "The post 'director' has a salary of 10000000.01: give 0 to 10000000.", static c =>
            c with { Posts = c.Posts.First(static p => p with { Pay = PayBand.Between(0, 10_000_000.01m) }) }),
        new("$.posts[0].period", Kind.DatesOutOfOrder, "The post 'director' has the period", static c =>
            c with { Posts = c.Posts.First(static p => p with { Period = Backwards }) }),
        new("$.people[1].id", Kind.DuplicateIdentifier, "The person identifier 'person-1' stands twice", static c =>
            c with { People = c.People.Again() }),
    ];

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

    private static IEnumerable<Spoilt> Strategies() =>
    [
        Strategy("ownerPartnership", Kind.UnknownReference, "The strategy 'violence-strategy' names the partnership 'none'", static s =>
            s with { OwnerPartnership = new("none") }),
        Strategy("ownerOrganisation", Kind.UnknownReference, "The strategy 'violence-strategy' names the organisation 'none'", static s =>
            s with { OwnerPartnership = null, OwnerOrganisation = new("none") }),
        Strategy("footprint", Kind.UnknownReference, "The strategy 'violence-strategy' names the area 'E23000020'", static s =>
            s with { Footprint = Footprint.Of(Elsewhere) }),
        Strategy("period", Kind.DatesOutOfOrder, "The strategy 'violence-strategy' has the period", static s =>
            s with { Period = Backwards }),
        Strategy("themes[0]", Kind.UnknownReference, "The strategy 'violence-strategy' names the theme 'none'", static s =>
            s with { Themes = [new("none")] }),
        Strategy("priorities[1].id", Kind.DuplicateIdentifier, "The strategy priority identifier 'vs-1' stands twice", static s =>
            s with { Priorities = s.Priorities.Again() }),
        Strategy("priorities[0].text", Kind.InvalidValue, "The strategy priority 'vs-1' has no text", static s =>
            s with { Priorities = s.Priorities.First(static p => p with { Text = string.Empty }) }),
        Strategy("priorities[0].themes[0]", Kind.UnknownReference, "The strategy priority 'vs-1' names the theme 'none'", static s =>
            s with { Priorities = s.Priorities.First(static p => p with { Themes = [new("none")] }) }),
        Strategy("priorities[0].serves[0]", Kind.UnknownReference, "The strategy priority 'vs-1' names the plan priority 'none'",
            static s => s with { Priorities = s.Priorities.First(static p => p with { Serves = [new("none")] }) }),
        new("$.strategies[1].priorities[0].id", Kind.DuplicateIdentifier, "The strategy priority identifier 'vs-1' stands twice",
            static c => c with { Strategies = [c.Strategies[0], c.Strategies[1] with { Priorities = c.Strategies[0].Priorities }] }),
        new("$.strategies[0]", Kind.Contradiction,
            "The strategy 'violence-strategy' is owned by the partnership 'safety' and by the organisation 'office': give one owner.",
            static c => c with { Strategies = c.Strategies.First(static s => s with { OwnerOrganisation = new("office") }) }),
    ];

    private static IEnumerable<Spoilt> Plans() =>
    [
        Plan("forceArea", Kind.OutOfRange, "names the area 'E12000091', whose level is 'region': give a force area.", static p =>
            p with { ForceArea = TestEdition.Region }),
        Plan("period", Kind.DatesOutOfOrder, "has the period", static p => p with { Period = Backwards }),
        Plan("priorities[2].id", Kind.DuplicateIdentifier, "The plan priority identifier 'objective-1' stands twice", static p =>
            p with { Priorities = p.Priorities.Again() }),
        Plan("priorities[0].themes[0]", Kind.UnknownReference, "The plan priority 'objective-1' names the theme 'none'", static p =>
            p with { Priorities = p.Priorities.First(static o => o with { Themes = [new("none")] }) }),
        Corporate("owner", Kind.UnknownReference, "The corporate plan 'corporate' names the organisation 'none'", static p =>
            p with { Owner = new("none") }),
        Corporate("delivers", Kind.UnknownReference, "The corporate plan 'corporate' names the police and crime plan 'none'", static p =>
            p with { Delivers = new("none") }),
        Corporate("period", Kind.DatesOutOfOrder, "The corporate plan 'corporate' has the period", static p =>
            p with { Period = Backwards }),
        Corporate("priorities[1].id", Kind.DuplicateIdentifier, "The corporate priority identifier 'cp-1' stands twice", static p =>
            p with { Priorities = p.Priorities.Again() }),
        Corporate("priorities[0].themes[0]", Kind.UnknownReference, "The corporate priority 'cp-1' names the theme 'none'", static p =>
            p with { Priorities = p.Priorities.First(static c => c with { Themes = [new("none")] }) }),
        Corporate("priorities[0].serves[0]", Kind.UnknownReference, "The corporate priority 'cp-1' names the plan priority 'none'",
            static p => p with { Priorities = p.Priorities.First(static c => c with { Serves = [new("none")] }) }),
        Business("owner", Kind.UnknownReference, "The business plan 'business' names the organisation 'none'", static p =>
            p with { Owner = new("none") }),
        Business("period", Kind.DatesOutOfOrder, "The business plan 'business' has the period", static p => p with { Period = Backwards }),
        Business("strands[1].id", Kind.DuplicateIdentifier, "The strand identifier 'strand-1' stands twice", static p =>
            p with { Strands = [.. p.Strands, new() { Id = new("strand-1"), Name = "Again" }] }),
        Business("strands[0].name", Kind.InvalidValue, "The strand 'strand-1' has no name", static p =>
            p with { Strands = p.Strands.First(static s => s with { Name = string.Empty }) }),
        Priority("id", Kind.MissingIdentifier, "The business priority has no identifier", static p => p with { Id = default }),
        Priority("portfolio", Kind.UnknownReference, "The business plan priority 'bp-1' names the portfolio 'none'", static p =>
            p with { Portfolio = new("none") }),
        Priority("themes[0]", Kind.UnknownReference, "The business plan priority 'bp-1' names the theme 'none'", static p =>
            p with { Themes = [new("none")] }),
        Priority("deliverables[0].owner", Kind.UnknownReference, "The deliverable 'deliverable-1' names the organisation 'none'",
            static p => p with { Deliverables = p.Deliverables.First(static d => d with { Owner = new("none") }) }),
        Priority("deliverables[1].id", Kind.DuplicateIdentifier, "The deliverable identifier 'deliverable-1' stands twice", static p =>
            p with { Deliverables = [.. p.Deliverables, new() { Id = new("deliverable-1"), Text = "Again" }] }),
        Priority("deliverables[1].milestones[0].id", Kind.DuplicateIdentifier, "The milestone identifier 'milestone-1' stands twice",
            static p =>
                p with { Deliverables = [.. p.Deliverables,
                    new() { Id = new("d2"), Text = "Again", Milestones = p.Deliverables[0].Milestones }] }),
    ];

    private static IEnumerable<Spoilt> Milestones() =>
    [
        Milestone("status", Kind.OutOfRange, "has the milestone status '9'", static m => m with { Status = (MilestoneStatus)9 }),
        Milestone("originalDue", Kind.DatesOutOfOrder,
            "has its original date on 2025-12-31 before its start on 2026-01-01: correct one of them.", static m =>
                m with { OriginalDue = new(2025, 12, 31) }),
        Milestone("completedOn", Kind.DatesOutOfOrder, "has its completion on 2025-12-31 before its start on 2026-01-01", static m =>
            m with { Status = MilestoneStatus.Complete, CompletedOn = new(2025, 12, 31) }),
        Milestone("completedOn", Kind.Contradiction,
            "has a completion date and the status 'InProgress': make the status 'Complete' or leave the date out.", static m =>
                m with { CompletedOn = new(2026, 2, 1) }),
        Report("rag", Kind.OutOfRange, "has the rag status '0', which is none: give one of Green, Amber, Red.", static r =>
            r with { Rag = default(RagStatus) }),
        Report("progress", Kind.OutOfRange, "has a progress of 1.1: give 0 to 1.", static r => r with { Progress = 1.1m }),
        Report("plannedProgress", Kind.OutOfRange, "has a planned progress of -0.1: give 0 to 1.", static r =>
            r with { PlannedProgress = -0.1m }),
        Report("reportedBy", Kind.UnknownReference, "names the post 'none'", static r => r with { ReportedBy = new("none") }),
        Milestone("weight", Kind.OutOfRange, "has a weight of -1: give 0 to 1000.", static m => m with { Weight = -1 }),
        Milestone("forecast", Kind.DatesOutOfOrder,
            "has a forecast of 2026-06-30 before the day on which it was made, 2026-07-01: correct one of them.", static m =>
                m with { ForecastOn = new(2026, 7, 1), Forecast = new(2026, 6, 30) }),
        Milestone("dependsOn[0]", Kind.UnknownReference, "names the milestone 'none', which the landscape does not have", static m =>
            m with { DependsOn = [new("none")] }),
        Milestone("dependsOn", Kind.DependencyCycle,
            "The milestones 'milestone-1' -> 'milestone-1' wait for each other in a circle: take one of its steps out.", static m =>
                m with { DependsOn = [m.Id] }),
        Milestone("currentDue", Kind.Contradiction,
            "has the current date 2026-09-30 and was last moved to 2026-08-31: make them one or leave the current date out.", static m =>
                m with { CurrentDue = new(2026, 9, 30), DateChanges = [new() { On = new(2026, 5, 1), Due = new(2026, 8, 31) }] }),
        Milestone("dateChanges[0].agreedBy", Kind.UnknownReference, "names the post 'none'", static m =>
            m with { DateChanges = [new() { On = new(2026, 5, 1), Due = new(2026, 8, 31), AgreedBy = new("none") }] }),
        Milestone("overrides[0].colour", Kind.OutOfRange, "has the rag status '0'", static m =>
            m with { Overrides = [new() { On = new(2026, 5, 1), Colour = default }] }),
        Milestone("overrides[0].author", Kind.UnknownReference, "names the post 'none'", static m =>
            m with { Overrides = [new() { On = new(2026, 5, 1), Colour = RagStatus.Green, Author = new("none") }] }),
        Milestone("overrides[0].expiresOn", Kind.DatesOutOfOrder,
            "has the period '2026-05-01/2026-05-01', whose end is not after its beginning", static m =>
                m with { Overrides = [new() { On = new(2026, 5, 1), Colour = RagStatus.Green, ExpiresOn = new(2026, 5, 1) }] }),
        Milestone("actions[0].text", Kind.InvalidValue, "The plan action 'a' has no text", static m =>
            m with { Actions = [new() { Id = new("a"), Text = " " }] }),
        Milestone("actions[0].owner", Kind.UnknownReference, "The plan action 'a' names the post 'none'", static m =>
            m with { Actions = [new() { Id = new("a"), Text = "x", Owner = new("none") }] }),
        Milestone("actions[1].id", Kind.DuplicateIdentifier,
            "The plan action identifier 'a' stands twice: give each plan action an identifier of its own.", static m =>
                m with { Actions = [new() { Id = new("a"), Text = "x" }, new() { Id = new("a"), Text = "y" }] }),
        Milestone("measures[0].direction", Kind.OutOfRange,
            "The measure 'x' has the measure direction '0', which is none: give one of HigherIsBetter, LowerIsBetter.", static m =>
                m with { Measures = [Saving with { Direction = default }] }),
        Milestone("measures[0].target", Kind.Contradiction,
            "The measure 'x' has a target of -1 that is worse than its baseline of 0: correct one of them or the direction.", static m =>
                m with { Measures = [Saving with { Target = -1 }] }),
        Milestone("measures[0].target", Kind.Contradiction, "The measure 'x' has a target of 36 that is worse than its baseline of 0",
            static m => m with { Measures = [Saving with { Direction = MeasureDirection.LowerIsBetter }] }),
        Milestone("measures[0].targetOn", Kind.DatesOutOfOrder, "The measure 'x' has the period '2021-03-31/2020-04-01'", static m =>
            m with { Measures = [Saving with { BaselineOn = new(2021, 3, 31), TargetOn = new(2020, 4, 1) }] }),
        Report("progress", Kind.OutOfRange, "has a progress of 1.4: give 0 to 1.", static r => r with { Progress = 1.4m }),
        Report("forecast", Kind.DatesOutOfOrder,
            "has a forecast of 2026-03-31 before the day of the report, 2026-04-01: correct one of them.", static r =>
                r with { Forecast = new(2026, 3, 31) }),
        Report("on", Kind.DatesOutOfOrder,
            "has the day 2026-04-01 before the beginning of the time that it reports on, 2026-04-02: correct one of them.", static r =>
                r with { Period = new(new(2026, 4, 2)) }),
        Report("on", Kind.DatesOutOfOrder, "has the day 2026-04-01 before its evidence of 2026-04-02: correct one of them.", static r =>
            r with { EvidenceOn = new(2026, 4, 2) }),
        Report("status", Kind.OutOfRange, "has the milestone status '9'", static r => r with { Status = (MilestoneStatus)9 }),
        Report("confidence", Kind.OutOfRange, "has the delivery confidence '0'", static r =>
            r with { Confidence = default(DeliveryConfidence) }),
        Business("strands[0].priorities[0].deliverables[0].milestones[0].reports[1].on", Kind.DatesOutOfOrder,
            "Report 1 of the milestone 'milestone-1' has the day 2026-07-01, and its plan is recorded to 2026-06-30 only: correct one of "
            + "them.", static p => p with { RecordedTo = new(2026, 6, 30) }),
        Recorded("statusOn", "has a status of 2026-07-02, and its plan is recorded to 2026-07-01 only: correct one of them.", static m =>
            m with { StatusOn = new(2026, 7, 2) }),
        Recorded("forecastOn", "has a forecast made on 2026-07-02, and its plan is recorded to 2026-07-01 only: correct one of them.",
            static m => m with { ForecastOn = new(2026, 7, 2), Forecast = new(2026, 9, 30) }),
        Recorded("overrides[0].on", "has a colour set on 2026-07-02, and its plan is recorded to 2026-07-01 only: correct one of them.",
            static m => m with { Overrides = [new() { On = new(2026, 7, 2), Colour = RagStatus.Red }] }),
        Business("earlierVersions[0].strands[1].id", Kind.DuplicateIdentifier, "The strand identifier 'strand-1' stands twice", static p =>
            p with { EarlierVersions = [new() { Version = "1", ReplacedOn = new(2026, 1, 1),
                Parts = [p.Strands[0], new() { Id = new("strand-1"), Name = "x" }] }] }),
        Business("earlierVersions[0].version", Kind.InvalidValue, "The business plan 'business' has no version: give one.", static p =>
            p with { EarlierVersions = [new() { Version = " ", ReplacedOn = new(2026, 1, 1) }] }),
        Plan("priorities[0].grants[0].recipient", Kind.UnknownReference, "The plan priority 'objective-1' names the organisation 'none'",
            static p =>
                p with { Priorities = p.Priorities.First(static o =>
                    o with { Grants = [new() { Purpose = "x", Recipient = new("none") }] }) }),
        Plan("priorities[0].grants[0].amount", Kind.OutOfRange,
            "The plan priority 'objective-1' has an amount of -1: give 0 to 1000000000.", static p =>
                p with { Priorities = p.Priorities.First(static o =>
                    o with { Grants = [new() { Purpose = "x", Amount = new Money(-1) }] }) }),
        Plan("earlierVersions[0].priorities[0].text", Kind.InvalidValue, "The plan priority 'old' has no text", static p =>
            p with { EarlierVersions = [new() { Version = "1", ReplacedOn = new(2025, 1, 1),
                Parts = [new() { Id = new("old"), Text = "" }] }] }),
        Corporate("earlierVersions[0].priorities[0].text", Kind.InvalidValue, "The corporate priority 'old' has no text", static p =>
            p with { EarlierVersions = [new() { Version = "1", ReplacedOn = new(2025, 1, 1),
                Parts = [new() { Id = new("old"), Text = "" }] }] }),
    ];

    private static Measure Saving { get; } =
        new() { Id = new("x"), Text = "Savings", Direction = MeasureDirection.HigherIsBetter, Baseline = 0, Target = 36 };

    private static Spoilt Forum(string member, Kind kind, string what, Func<PartnershipKind, PartnershipKind> change) =>
        new($"$.partnershipKinds[0].{member}", kind, $"The partnership kind 'local-forum' {what}", c =>
            c with { PartnershipKinds = c.PartnershipKinds.First(change) });

    private static Spoilt Body(string member, Kind kind, string what, Func<LocalPolicingBody, LocalPolicingBody> change) =>
        new($"$.localPolicingBodies[0].{member}", kind, $"The local policing body 'alder-commissioner' {what}", c =>
            c with { LocalPolicingBodies = c.LocalPolicingBodies.First(change) });

    private static Spoilt Panel(string member, Kind kind, string what, Func<PoliceAndCrimePanel, PoliceAndCrimePanel> change) =>
        new($"$.panels[0].{member}", kind, $"The panel 'alder-panel' {what}", c => c with { Panels = c.Panels.First(change) });

    private static Spoilt Lead(string member, Kind kind, string what, Func<Portfolio, Portfolio> change) =>
        new($"$.portfolios[0].{member}", kind, $"The portfolio 'victims-lead' {what}", c =>
            c with { Portfolios = c.Portfolios.First(change) });

    private static Spoilt Board(string member, Kind kind, string what, Func<Partnership, Partnership> change) =>
        new($"$.partnerships[0].{member}", kind, $"The partnership 'safety' {what}", c =>
            c with { Partnerships = c.Partnerships.First(change) });

    private static Spoilt Seat(string member, Kind kind, string what, Func<Seat, Seat> change) =>
        new($"$.partnerships[0].seats[0].{member}", kind, $"Seat 0 of the partnership 'safety' {what}", c =>
            c with { Partnerships = c.Partnerships.First(p => p with { Seats = p.Seats.First(change) }) });

    private static Spoilt Strategy(string member, Kind kind, string message, Func<Strategy, Strategy> change) =>
        new($"$.strategies[0].{member}", kind, message, c => c with { Strategies = c.Strategies.First(change) });

    private static Spoilt Plan(string member, Kind kind, string what, Func<PoliceAndCrimePlan, PoliceAndCrimePlan> change) =>
        new($"$.policeAndCrimePlans[0].{member}", kind, what.StartsWith("The", StringComparison.Ordinal)
            ? what
            : $"The Police and Crime Plan 'plan' {what}", c => c with { PoliceAndCrimePlans = c.PoliceAndCrimePlans.First(change) });

    private static Spoilt Corporate(string member, Kind kind, string message, Func<CorporatePlan, CorporatePlan> change) =>
        new($"$.corporatePlans[0].{member}", kind, message, c => c with { CorporatePlans = c.CorporatePlans.First(change) });

    private static Spoilt Business(string member, Kind kind, string message, Func<BusinessPlan, BusinessPlan> change) =>
        new($"$.businessPlans[0].{member}", kind, message, c => c with { BusinessPlans = c.BusinessPlans.First(change) });

    private static Spoilt Priority(string member, Kind kind, string message, Func<BusinessPriority, BusinessPriority> change) =>
        Business($"strands[0].priorities[0].{member}", kind, message, p =>
            p with { Strands = p.Strands.First(s => s with { Priorities = s.Priorities.First(change) }) });

    private static Spoilt Milestone(string member, Kind kind, string what, Func<Milestone, Milestone> change) =>
        Priority($"deliverables[0].milestones[0].{member}", kind, what.StartsWith("The", StringComparison.Ordinal)
            ? what
            : $"The milestone 'milestone-1' {what}", p =>
                p with { Deliverables = p.Deliverables.First(d => d with { Milestones = d.Milestones.First(change) }) });

    private static Spoilt Report(string member, Kind kind, string what, Func<MilestoneReport, MilestoneReport> change) =>
        Priority(
            $"deliverables[0].milestones[0].reports[0].{member}", kind, $"Report 0 of the milestone 'milestone-1' {what}",
            p => p with
            {
                Deliverables = p.Deliverables.First(d =>
                d with { Milestones = d.Milestones.First(m => m with { Reports = m.Reports.First(change) }) })
            });

    /// <summary>What a milestone says of a day after the one up to which its plan is recorded.</summary>
    private static Spoilt Recorded(string member, string what, Func<Milestone, Milestone> change) =>
        Business(
            $"strands[0].priorities[0].deliverables[0].milestones[0].{member}", Kind.DatesOutOfOrder, $"The milestone 'milestone-1' {what}",
            p => p with
            {
                RecordedTo = new(2026, 7, 1),
                Strands = p.Strands.First(s =>
                    s with
                    {
                        Priorities = s.Priorities.First(q =>
                        q with { Deliverables = q.Deliverables.First(d => d with { Milestones = d.Milestones.First(change) }) })
                    }),
            });
}
