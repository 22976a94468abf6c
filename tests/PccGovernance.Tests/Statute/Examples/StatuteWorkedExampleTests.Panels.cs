using PccGovernance.Statute;

namespace PccGovernance.Tests.Statute;

public sealed partial class StatuteWorkedExampleTests
{
    [Theory]
    [InlineData("panel appointed=12", StatutoryVerdict.Met)]
    [InlineData("panel each=1 minus=1", StatutoryVerdict.CannotBeTold)]
    [InlineData("panel appointed=11 & panel-vacancies: vacancies=1", StatutoryVerdict.CannotBeTold)]
    [InlineData("panel appointed=11", StatutoryVerdict.NotMet)]
    [InlineData("panel appointed=10", StatutoryVerdict.NotMet)]
    [InlineData("panel appointed=11 & panel-vacancies: vacancies=0", StatutoryVerdict.NotMet)]
    [InlineData("panel appointed=11 & complete panel-vacancies", StatutoryVerdict.NotMet)]
    [InlineData("panel appointed=10 & panel-vacancies: vacancies=1", StatutoryVerdict.NotMet)]
    [InlineData("panel appointed=10 & panel-vacancies: vacancies=2", StatutoryVerdict.CannotBeTold)]
    [InlineData("panel appointed=13 & panel-vacancies: vacancies=1", StatutoryVerdict.NotMet)]
    [InlineData("panel each=1 minus=2 appointed=10 & panel-vacancies: vacancies=0", StatutoryVerdict.NotMet)]
    [InlineData("panel appointed=13", StatutoryVerdict.NotMet)]
    public void PanelOfTwelve_HasTwelveAppointed(string facts, StatutoryVerdict verdict) =>
        One("panel-appointed-number", "surrey", "2026-11-21", facts).Verdict.Should().Be(verdict);

    [Theory]
    [InlineData("panel appointed=12 co-opted=2", StatutoryVerdict.Met)]
    [InlineData("panel appointed=12 co-opted=4 & panel-co-option: +resolution; +agreed-by-secretary-of-state", StatutoryVerdict.Met)]
    [InlineData("panel appointed=12 co-opted=4", StatutoryVerdict.CannotBeTold)]
    [InlineData("panel appointed=12 co-opted=4 & complete panel-co-option", StatutoryVerdict.NotMet)]
    [InlineData("panel appointed=12 co-opted=1", StatutoryVerdict.CannotBeTold)]
    [InlineData("panel appointed=12 co-opted=1 & complete panel-vacancies", StatutoryVerdict.NotMet)]
    [InlineData("panel appointed=12 co-opted=4 & panel-co-option: -resolution; +agreed-by-secretary-of-state", StatutoryVerdict.NotMet)]
    [InlineData("panel appointed=12 co-opted=4 & panel-co-option: +resolution; -agreed-by-secretary-of-state", StatutoryVerdict.NotMet)]
    [InlineData("panel appointed=12 co-opted=9 & panel-co-option: +resolution; +agreed-by-secretary-of-state", StatutoryVerdict.NotMet)]
    public void PanelOfTwelve_CoOptsTwoOrMoreByResolution(string facts, StatutoryVerdict verdict) =>
        One("panel-cooptees-number", "surrey", "2026-11-21", facts).Verdict.Should().Be(verdict);

    [Fact]
    public void PanelOfTwelve_WithTwoCouncillorsAmongFour_NeedsTwoOthers()
    {
        One("panel-cooptee-councillors", "surrey", "2026-11-21", "panel each=1 independents=2 councillors=2").Verdict.Should()
            .Be(StatutoryVerdict.Met);
        One("panel-cooptee-councillors", "surrey", "2026-11-21", "panel each=1 independents=1 councillors=3 co-opted=4").Verdict.Should()
            .Be(StatutoryVerdict.NotMet);
        One("panel-cooptee-councillors", "surrey", "2026-11-21", "panel each=1 independents=1 councillors=1 co-opted=2").Verdict.Should()
            .Be(StatutoryVerdict.NotMet, "of two neither is a councillor of the area");
        One("panel-one-each", "surrey", "2026-11-21", "panel each=1 independents=2").Verdict.Should().Be(StatutoryVerdict.Met);
    }

    [Theory]
    [InlineData("14", "10", StatutoryVerdict.Met)]
    [InlineData("14", "9", StatutoryVerdict.NotMet)]
    [InlineData("13", "9", StatutoryVerdict.Met)]
    [InlineData("13", "8", StatutoryVerdict.NotMet)]
    [InlineData("12", "8", StatutoryVerdict.Met)]
    [InlineData("12", "7", StatutoryVerdict.NotMet)]
    public void PanelOfTwelve_VetoesByTwoThirdsOfThoseInPost(string members, string votes, StatutoryVerdict verdict) =>
        Year("precept-veto-majority", "surrey",
            $"precept[2026]: panel-reported 2026-02-06; +veto; votes-for-veto={votes}; members-in-post={members}").Verdict.Should()
            .Be(verdict);

    [Fact]
    public void PanelOfTwelve_IsOfFourteen_AndOfTwelveWithTwoCouncils()
    {
        (PanelNumbers.Appointed(12) + 2).Should().Be(14);
        (PanelNumbers.Appointed(2) + 2).Should().Be(12);
        PanelNumbers.VotesForVeto(PanelNumbers.Appointed(2) + 2).Should().Be(8);
    }

    [Theory]
    [InlineData("panel-appointed-number", "panel appointed=10", StatutoryVerdict.Met)]
    [InlineData("panel-appointed-number", "panel appointed=12 co-opted=2", StatutoryVerdict.NotMet)]
    [InlineData("panel-cooptees-number",
        "panel appointed=10 co-opted=4 & panel-co-option: +resolution; +agreed-by-secretary-of-state", StatutoryVerdict.Met)]
    [InlineData("panel-cooptees-number",
        "panel appointed=10 co-opted=4 & panel-co-option: +resolution; -agreed-by-secretary-of-state", StatutoryVerdict.NotMet)]
    [InlineData("panel-cooptee-councillors", "panel each=1 independents=2 councillors=2 co-opted=4", StatutoryVerdict.Met)]
    public void PanelOfSeven_HasTenAppointed_AndTwoMoreCouncillorsByConsent(string requirement, string facts, StatutoryVerdict verdict) =>
        One(requirement, "west-midlands", "2026-11-21", facts).Verdict.Should().Be(verdict);

    [Theory]
    [InlineData("precept-notify", "notified 2026-01-30", StatutoryVerdict.Met)]
    [InlineData("precept-notify", "notified 2026-02-01", StatutoryVerdict.Met)]
    [InlineData("precept-notify", "notified 2026-02-02", StatutoryVerdict.NotMet)]
    [InlineData("precept-veto-majority", "panel-reported 2026-02-06; +veto; votes-for-veto=10; members-in-post=14", StatutoryVerdict.Met)]
    [InlineData("precept-veto-majority", "panel-reported 2026-02-06; +veto; votes-for-veto=9; members-in-post=14", StatutoryVerdict.NotMet)]
    [InlineData("precept-veto-majority", "panel-reported 2026-02-09; +veto; votes-for-veto=10; members-in-post=14",
        StatutoryVerdict.NotMet)]
    [InlineData("precept-veto-majority", "panel-reported 2026-02-08; +veto; votes-for-veto=10; members-in-post=14", StatutoryVerdict.Met)]
    [InlineData("precept-panel-report", "panel-reported 2026-02-06", StatutoryVerdict.Met)]
    [InlineData("precept-panel-report", "panel-reported 2026-02-08", StatutoryVerdict.Met)]
    [InlineData("precept-panel-report", "panel-reported 2026-02-09", StatutoryVerdict.NotMet)]
    [InlineData("precept-veto-response", "+veto; veto-reason=too-high; proposed-amount=300; revised-amount=290; revised 2026-02-15",
        StatutoryVerdict.Met)]
    [InlineData("precept-veto-response", "+veto; veto-reason=too-high; proposed-amount=300; revised-amount=300; revised 2026-02-13",
        StatutoryVerdict.NotMet)]
    [InlineData("precept-veto-response", "+veto; veto-reason=too-high; proposed-amount=300; revised-amount=290; revised 2026-02-13",
        StatutoryVerdict.Met)]
    [InlineData("precept-veto-response", "+veto; veto-reason=too-high; proposed-amount=300; revised-amount=310; revised 2026-02-13",
        StatutoryVerdict.NotMet)]
    [InlineData("precept-veto-response", "+veto; veto-reason=too-high; proposed-amount=300; revised-amount=290; revised 2026-02-16",
        StatutoryVerdict.NotMet)]
    [InlineData("precept-second-report", "+veto; second-report 2026-02-20; +rejected", StatutoryVerdict.Met)]
    [InlineData("precept-second-report", "+veto; second-report 2026-02-22", StatutoryVerdict.Met)]
    [InlineData("precept-second-report", "+veto; second-report 2026-02-23", StatutoryVerdict.NotMet)]
    [InlineData("precept-final-limit",
        "+veto; veto-reason=too-high; second-report 2026-02-20; +rejected; revised-amount=290; issued-amount=290; "
            + "-as-second-report-recommends",
        StatutoryVerdict.Met)]
    [InlineData("precept-second-response", "+veto; second-response 2026-03-01; second-response-published 2026-03-01", StatutoryVerdict.Met)]
    [InlineData("precept-second-response", "+veto; second-response 2026-03-02; second-response-published 2026-03-02",
        StatutoryVerdict.NotMet)]
    [InlineData("precept-second-response", "+veto; second-response 2026-02-27; second-response-published 2026-02-27", StatutoryVerdict.Met)]
    [InlineData("precept-final-limit", "+veto; veto-reason=too-high; revised-amount=290; issued-amount=295; -as-second-report-recommends",
        StatutoryVerdict.NotMet)]
    [InlineData("precept-final-limit", "+veto; veto-reason=too-high; revised-amount=290; issued-amount=295; +as-second-report-recommends",
        StatutoryVerdict.Met)]
    public void PreceptFor2026_OfACommissioner_KeepsItsTimetable(string requirement, string steps, StatutoryVerdict verdict) =>
        Year(requirement, ".", $"precept[2026]: {steps}").Verdict.Should().Be(verdict);

    [Theory]
    [InlineData("2026-02-26", StatutoryVerdict.Met)]
    [InlineData("2026-02-27", StatutoryVerdict.NotMet)]
    public void PreceptFor2026_OfAMayor_HasItsLastResponseByThePenultimateWorkingDay(string day, StatutoryVerdict verdict) =>
        Year("precept-second-response", "west-yorkshire",
            $"precept[2026]: +veto; second-response {day}; second-response-published {day}").Verdict.Should()
            .Be(verdict);

    [Fact]
    public void MergingPartnershipsOfTwoForces_NeedsBothCommissionersAndEveryParty()
    {
        const string All = "combination-agreement!: signed 2026-02-01 "
            + ">district-council,county-council,chief-officer-of-police,probation,integrated-care-board,local-policing-body,secretary-of-state; +in-writing; +every-responsible-authority-signed; +purpose-recorded; +crosses-police-areas; police-areas=2; +co-operation-arrangements";
        One("csp-combination", ".", "2026-11-21", All).Verdict.Should().Be(StatutoryVerdict.Met);
        One("csp-combination-cross-force", ".", "2026-11-21", All + "; policing-bodies-signed=2").Verdict.Should().Be(StatutoryVerdict.Met);
        One("csp-combination-cross-force", ".", "2026-11-21", All + "; policing-bodies-signed=1").Verdict.Should()
            .Be(StatutoryVerdict.NotMet);
        One("csp-combination", ".", "2026-11-21", All.Replace("probation,", string.Empty, StringComparison.Ordinal)).Verdict.Should()
            .Be(StatutoryVerdict.NotMet, "one party is missing in a complete record");
        One("csp-combination", "dyfed-powys", "2026-11-21", All).Verdict.Should()
            .Be(StatutoryVerdict.DoesNotApply, "in Wales it is not possible");
        One("csp-no-welsh-combination", "dyfed-powys", "2026-11-21", All + "; +under-section-5-1a").Verdict.Should()
            .Be(StatutoryVerdict.NotMet, "in Wales it is not possible");
        One("csp-combination", ".", "2026-11-21", "complete combination-agreement").Verdict.Should()
            .Be(StatutoryVerdict.DoesNotApply, "two councils that meet together are two partnerships");
    }

    [Theory]
    [InlineData("csp-combination", "+in-writing", "-in-writing")]
    [InlineData("csp-combination", "+purpose-recorded", "-purpose-recorded")]
    [InlineData("csp-combination", "+every-responsible-authority-signed", "-every-responsible-authority-signed")]
    [InlineData("csp-combination", "district-council,county-council,", "")]
    [InlineData("csp-combination", "chief-officer-of-police,", "")]
    [InlineData("csp-combination", "integrated-care-board,", "")]
    [InlineData("csp-combination", "local-policing-body,", "")]
    [InlineData("csp-combination-cross-force", ",secretary-of-state", "")]
    [InlineData("csp-combination-cross-force", "+co-operation-arrangements", "-co-operation-arrangements")]
    public void MergingPartnershipsOfTwoForces_WithoutOneOfItsParts_IsNotMet(string requirement, string part, string instead)
    {
        const string All = "combination-agreement!: signed 2026-02-01 "
            + ">district-council,county-council,chief-officer-of-police,probation,integrated-care-board,local-policing-body,secretary-of-state; +in-writing; +every-responsible-authority-signed; +purpose-recorded; +crosses-police-areas; police-areas=2; policing-bodies-signed=2; +co-operation-arrangements";
        One(requirement, ".", "2026-11-21", All).Verdict.Should().Be(StatutoryVerdict.Met);
        One(requirement, ".", "2026-11-21", All.Replace(part, instead, StringComparison.Ordinal)).Verdict.Should()
            .Be(StatutoryVerdict.NotMet);
    }
}
