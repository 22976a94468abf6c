using PccGovernance.Reference;
using PccGovernance.Statute;

namespace PccGovernance.Tests.Statute;

/// <summary>The worked examples of <c>docs/statute.md</c>.</summary>
public sealed class StatuteWorkedExampleTests
{
    private const string Plan = "plan-issued-in-election-year";

    // A. A plan after the election of 2 May 2024.

    [Theory]
    [InlineData("2025-03-31", StatutoryVerdict.Met)]
    [InlineData("2025-04-01", StatutoryVerdict.NotMet)]
    public void PlanAfterTheElection_IssuedByTheEndOfTheFinancialYear_IsMet(string issued, StatutoryVerdict verdict)
    {
        StatutoryOutcome outcome = One(Plan, ".", "2026-01-01", $"police-and-crime-plan: issued {issued}");

        outcome.Verdict.Should().Be(verdict);
        outcome.Election.Should().Be(new LocalDate(2024, 5, 2));
        outcome.Due.Should().Be(new LocalDate(2025, 3, 31));
    }

    [Fact]
    public void PlanAfterTheElection_NoneIssuedYet_IsNotYetDueEvenWhereThePredecessorsIsInForce()
    {
        StatutoryOutcome[] outcomes =
            Ask(Plan, ".", "2025-02-01", "police-and-crime-plan covers=2024-03-01..2025-03-31: issued 2024-03-01");

        outcomes.Single(static outcome => outcome.Election == new LocalDate(2024, 5, 2)).Verdict.Should().Be(StatutoryVerdict.NotYetDue);
        outcomes.Single(static outcome => outcome.Election == new LocalDate(2024, 5, 2)).Due.Should().Be(new LocalDate(2025, 3, 31));
    }

    [Theory]
    [InlineData("2029-03-31", StatutoryVerdict.Met)]
    [InlineData("2028-05-10", StatutoryVerdict.NotMet)]
    public void PlanAfterTheElection_RunsToTheEndOfTheYearOfTheNextPoll(string last, StatutoryVerdict verdict)
    {
        StatutoryOutcome outcome = One("plan-period-end", ".", "2026-12-01",
            $"police-and-crime-plan covers=2025-03-20..{last}: issued 2025-03-20; varied 2026-10-01");

        outcome.Verdict.Should().Be(verdict);
        outcome.Due.Should().Be(new LocalDate(2029, 3, 31));
    }

    [Theory]
    [InlineData("2025-04-01", StatutoryVerdict.Met)]
    [InlineData("2025-04-02", StatutoryVerdict.NotMet)]
    public void PlanAfterTheElection_BeginsOn1AprilAtTheLatest(string first, StatutoryVerdict verdict) =>
        One("plan-period-start", ".", "2026-01-01", $"police-and-crime-plan covers={first}..2029-03-31: issued 2025-03-20").Verdict.Should()
            .Be(verdict);

    [Theory]
    [InlineData("2024-05-09", StatutoryVerdict.Met)]
    [InlineData("2024-05-08", StatutoryVerdict.NotMet)]
    public void PlanAfterTheElection_OfficeBeginsOnTheSeventhDay(string office, StatutoryVerdict verdict) =>
        One("term-of-office", ".", "2026-01-01", $"ordinary-election: poll 2024-05-02; took-office {office}").Verdict.Should().Be(verdict);

    [Fact]
    public void PlanAfterTheElection_ThePredecessorsAlone_DoesNotMeetTheNewDuty()
    {
        StatutoryOutcome outcome = One(Plan, ".", "2025-04-01",
            "police-and-crime-plan covers=2024-03-01..2025-03-31: issued 2024-03-01 & complete police-and-crime-plan");

        (outcome.Election, outcome.Verdict).Should().Be(((LocalDate?)new LocalDate(2024, 5, 2), StatutoryVerdict.NotMet));
    }

    [Theory]
    [InlineData("plan-variation!: issued 2026-10-01", StatutoryVerdict.NotMet)]
    [InlineData(
        "plan-variation: drafted 2026-07-01; consulted 2026-07-10 >chief-officer-of-police; draft-sent 2026-08-01 >panel; "
            + "response-published 2026-09-20; issued 2026-10-01; sent 2026-10-02; published 2026-10-02",
        StatutoryVerdict.Met)]
    public void PlanAfterTheElection_VariedIn2026_TakesAllStepsAgain(string facts, StatutoryVerdict verdict) =>
        One("plan-variation-steps", ".", "2026-12-01", facts).Verdict.Should().Be(verdict);

    [Theory]
    [InlineData("plan-contents-objectives")]
    [InlineData("plan-contents-policing")]
    [InlineData("plan-contents-resources")]
    [InlineData("plan-contents-reporting")]
    [InlineData("plan-contents-measures")]
    [InlineData("plan-contents-services")]
    [InlineData("plan-contents-grants")]
    public void PlanAfterTheElection_WithSevenHeads_HasEach(string requirement) =>
        One(requirement, ".", "2026-01-01",
            "police-and-crime-plan: issued 2025-03-20; +objectives-for-policing; +objectives-for-crime-reduction; "
                + "+objectives-for-national-functions; +policing; +resources; +means-of-reporting; +means-of-measuring; +services; +grants")
            .Verdict.Should().Be(StatutoryVerdict.Met);

    [Fact]
    public void PlanAfterTheElection_WithSixHeads_LacksTheServices()
    {
        const string Heads =
            "police-and-crime-plan: issued 2025-03-20; +objectives-for-policing; +objectives-for-crime-reduction; "
            + "+objectives-for-national-functions; +policing; +resources; +means-of-reporting; +means-of-measuring; +grants";
        One("plan-contents-services", ".", "2026-01-01", $"{Heads}; -services; -no-services").Verdict.Should().Be(StatutoryVerdict.NotMet);
        One("plan-contents-services", ".", "2026-01-01", $"{Heads}; -services; +no-services").Verdict.Should().Be(StatutoryVerdict.Met);
        One("plan-contents-services", ".", "2026-01-01", Heads).Verdict.Should().Be(StatutoryVerdict.CannotBeTold);
    }

    [Fact]
    public void PlanAfterTheElection_IssuedByTheDeputy_IsNotMet() =>
        One("plan-not-delegated", ".", "2026-01-01", "police-and-crime-plan: issued 2025-03-20 @deputy").Verdict.Should()
            .Be(StatutoryVerdict.NotMet);

    [Fact]
    public void FirstPlan_AfterTheElectionOf2012_WasDueByMarch2013()
    {
        StatutoryOutcome outcome = One(Plan, ".", "2013-02-01", "complete police-and-crime-plan");

        (outcome.Verdict, outcome.Due).Should().Be((StatutoryVerdict.NotYetDue, (LocalDate?)new LocalDate(2013, 3, 31)));
        outcome.Election.Should().Be(new LocalDate(2012, 11, 15));
        outcome.IsLaterWording.Should().BeTrue("the wording of 2024 is on record alone");
    }

    [Fact]
    public void PlanIn2020_VariedByAnActingCommissioner_IsNotMet() =>
        One("plan-not-by-acting", ".", "2021-01-01", "plan-variation: issued 2020-09-01 @acting").Verdict.Should()
            .Be(StatutoryVerdict.NotMet);

    // B. A panel for twelve authorities.

    [Theory]
    [InlineData("panel appointed=12", StatutoryVerdict.Met)]
    [InlineData("panel each=1 minus=1", StatutoryVerdict.CannotBeTold)]
    [InlineData("panel appointed=11 & panel-vacancies: vacancies=1", StatutoryVerdict.CannotBeTold)]
    [InlineData("panel appointed=10", StatutoryVerdict.NotMet)]
    [InlineData("panel each=1 minus=2 appointed=10 & panel-vacancies: vacancies=0", StatutoryVerdict.NotMet)]
    [InlineData("panel appointed=13", StatutoryVerdict.NotMet)]
    public void PanelOfTwelve_HasTwelveAppointed(string facts, StatutoryVerdict verdict) =>
        One("panel-appointed-number", "surrey", "2026-11-21", facts).Verdict.Should().Be(verdict);

    [Theory]
    [InlineData("panel appointed=12 co-opted=2", StatutoryVerdict.Met)]
    [InlineData("panel appointed=12 co-opted=4 & panel-co-option: +resolution; +agreed-by-secretary-of-state", StatutoryVerdict.Met)]
    [InlineData("panel appointed=12 co-opted=4", StatutoryVerdict.CannotBeTold)]
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

    // C. The precept for 2026-27.

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

    // D. Merging the partnerships of two forces.

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

    // E. A mayoral transfer on 10 May 2027.

    [Fact]
    public void MayoralTransfer_FirstPlanAndPrecept_AreTheMayors()
    {
        LandscapeContents contents = Transferred();
        EntityReference area = EntityReference.Of(new AreaCode("E23000002"));
        StatuteReport report = StatuteAnalysis.Analyse(Landscape.Create(EnglandAndWales.Edition, contents), new(2027, 6, 1), new());

        StatutoryOutcome plan = report.OutcomesOf(Plan).Single();
        (plan.Election, plan.Due, plan.Verdict)
            .Should()
            .Be(((LocalDate?)new LocalDate(2027, 5, 6), (LocalDate?)new LocalDate(2028, 3, 31), StatutoryVerdict.NotYetDue));
        report.OutcomesOf("ordinary-election-cycle")
            .Single().Verdict.Should()
            .Be(StatutoryVerdict.DoesNotApply, "no commissioner is elected any more");
        report.OutcomesOf("appoint-chief-exec-cfo").Single().Verdict.Should().Be(StatutoryVerdict.DoesNotApply);
        report.OutcomesOf("precept-notify")
            .Should()
            .Contain(outcome => outcome.Subject == area && outcome.FinancialYear == 2028 && outcome.Due == new LocalDate(2028, 2, 1));

        StatuteReport answered = StatuteAnalysis.Analyse(
            Landscape.Create(EnglandAndWales.Edition, contents with
            {
                Filings =
                [
                    Filing("plan", "police-and-crime-plan", null, new(new LocalDate(2028, 1, 10), new LocalDate(2032, 4, 1)),
                        ("issued", "2028-01-10")),
                    Filing("precept", "precept", 2028, default, ("second-response", "2028-02-28"),
                        ("second-response-published", "2028-02-28")) with { Facts = [new() { Name = "veto", Holds = true }] },
                ],
            }),
            new(2028, 4, 1), new());
        answered.OutcomesOf("plan-period-end").Single().Verdict.Should().Be(StatutoryVerdict.Met, "the next mayoral poll is in May 2031");
        answered.OutcomesOf("precept-second-response").Single().Verdict.Should().Be(StatutoryVerdict.Met);
    }

    [Fact]
    public void MayoralTransfer_OnItsDay_IsTheMayorsAndTheDayBeforeTheCommissioners()
    {
        Landscape landscape = Landscape.Create(EnglandAndWales.Edition, Transferred());

        StatuteAnalysis.Analyse(landscape, new(2027, 5, 9), new()).OutcomesOf(Plan).Should()
            .Contain(static outcome => outcome.Election == new LocalDate(2024, 5, 2));
        StatuteAnalysis.Analyse(landscape, new(2027, 5, 10), new()).OutcomesOf(Plan).Single().Election.Should()
            .Be(new LocalDate(2027, 5, 6));
    }

    [Fact]
    public void MayoralTransfer_ThePanel_StaysAtTenAndTwoWithoutMembersOfTheAuthority()
    {
        PoliceAndCrimePanel panel = new()
        {
            Id = new("panel"),
            Name = "Cumbria Police and Crime Panel",
            ForceArea = new("E23000002"),
            AppointedMembers = 10,
            CoOptedMembers = 2,
        };
        StatuteReport report = AfterTransfer(Transferred() with { Panels = [panel] });

        report.OutcomesOf("panel-appointed-number").Single().Verdict.Should().Be(StatutoryVerdict.Met);
        report.OutcomesOf("panel-cooptees-number").Single().Verdict.Should().Be(StatutoryVerdict.Met);

        PanelMember barred = new() { IsCoOpted = false, IsCouncillor = true, IsBarred = true };
        AfterTransfer(Transferred() with { Panels = [panel with { Members = [barred] }] })
            .OutcomesOf("panel-member-bars")
            .Single()
            .Verdict.Should().Be(StatutoryVerdict.NotMet, "a council member of the combined authority does not sit on it");
    }

    /// <summary>The precept of 2027-28 was the commissioner's, who had until 1 March and not until the mayor's 25 February 2027.</summary>
    [Fact]
    public void MayoralTransfer_ThePreceptBeforeIt_KeepsTheCommissionersDay()
    {
        StatutoryOutcome outcome = AfterTransfer(Transferred() with
        {
            Filings =
            [
                Filing("precept", "precept", 2027, default, ("second-response", "2027-02-26"),
                    ("second-response-published", "2027-02-26")) with { Facts = [new() { Name = "veto", Holds = true }] },
            ],
        }).OutcomesOf("precept-second-response").Single();

        (outcome.FinancialYear, outcome.Due, outcome.Verdict).Should()
            .Be(((int?)2027, (LocalDate?)new LocalDate(2027, 3, 1), StatutoryVerdict.Met));
    }

    [Fact]
    public void MayoralTransfer_TheLastResponseADayLate_IsNotMet()
    {
        StatutoryOutcome outcome = AfterTransfer(Transferred() with
        {
            Filings =
            [
                Filing("precept", "precept", 2028, default, ("second-response", "2028-02-29"),
                    ("second-response-published", "2028-02-29")) with { Facts = [new() { Name = "veto", Holds = true }] },
            ],
        }).OutcomesOf("precept-second-response").Single();

        (outcome.Verdict, outcome.Due).Should().Be((StatutoryVerdict.NotMet, (LocalDate?)new LocalDate(2028, 2, 28)));
    }

    [Fact]
    public void MayorWithoutPoliceFunctions_InCheshire_TheCommissionerContinues() =>
        StatuteAnalysis.Analyse(EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Cheshire), new(2027, 6, 1), new())
            .OutcomesOf(Plan)
            .Single()
            .Election.Should().Be(new LocalDate(2024, 5, 2));

    [Fact]
    public void MayoralTransfer_WithoutAnOrder_TheCommissionerContinues()
    {
        StatuteReport report =
            StatuteAnalysis.Analyse(EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Cumbria), new(2027, 6, 1), new());

        report.OutcomesOf(Plan).Single().Election.Should().Be(new LocalDate(2024, 5, 2));
    }

    // F. A vacancy on 10 November 2027.

    [Theory]
    [InlineData("2027-11-04", StatutoryVerdict.NotYetDue)]
    [InlineData("2027-11-05", StatutoryVerdict.DoesNotApply)]
    [InlineData("2027-11-10", StatutoryVerdict.DoesNotApply)]
    public void Vacancy_InTheSixMonthsBeforeThePoll_IsNotFilled(string vacant, StatutoryVerdict verdict) =>
        One("vacancy-by-election", ".", "2027-11-12", $"vacancy: vacant {vacant}; relevant-event {vacant}").Verdict.Should().Be(verdict);

    [Theory]
    [InlineData("acting-commissioner", "acting-appointment: appointed 2027-11-12; +from-staff", StatutoryVerdict.Met)]
    [InlineData("acting-commissioner", "acting-appointment: appointed 2027-11-12; -from-staff", StatutoryVerdict.NotMet)]
    [InlineData("plan-not-by-acting", "police-and-crime-plan: issued 2027-12-01 @acting", StatutoryVerdict.NotMet)]
    [InlineData("plan-not-by-acting", "plan-variation: issued 2027-12-01 @acting", StatutoryVerdict.NotMet)]
    public void Vacancy_SomebodyOfTheStaffActs_AndIssuesOrVariesNoPlan(string requirement, string facts, StatutoryVerdict verdict) =>
        One(requirement, ".", "2028-01-15", facts).Verdict.Should().Be(verdict);

    [Theory]
    [InlineData("acting", StatutoryVerdict.Met)]
    [InlineData("deputy", StatutoryVerdict.NotMet)]
    public void Vacancy_SomebodyOfTheStaffActs_AndSetsThePrecept(string by, StatutoryVerdict verdict) =>
        One("precept-not-delegated", ".", "2028-03-01", $"precept[2028]: requirement-set 2028-02-20 @{by}").Verdict.Should().Be(verdict);

    // G. Nothing ends by law in May 2028.

    [Fact]
    public void DayAfterTheTermEnds_IsNoDayOfAbolition()
    {
        StatuteReport report =
            StatuteAnalysis.Analyse(EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Lincolnshire), new(2028, 5, 11), new());

        report.OutcomesOf(Plan).Should().NotBeEmpty().And.NotContain(static outcome => outcome.Verdict == StatutoryVerdict.DoesNotApply);
    }

    private static StatutoryOutcome One(string requirement, string place, string day, string facts) =>
        Ask(requirement, place, day, facts)[^1];

    private static StatutoryOutcome Year(string requirement, string place, string facts) =>
        Ask(requirement, place, "2026-11-21", facts).Single(static outcome => outcome.FinancialYear == 2026);

    private static StatutoryOutcome[] Ask(string requirement, string place, string day, string facts) => new StatuteExample
    {
        Line = 0,
        Requirement = StatutoryRequirements.Find(requirement)!,
        Verdict = default,
        Day = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value,
        Place = ExamplePlace.Of(place),
        Facts = facts,
    }.Ask();

    private static StatuteReport AfterTransfer(LandscapeContents contents) =>
        StatuteAnalysis.Analyse(Landscape.Create(EnglandAndWales.Edition, contents), new(2028, 4, 1), new());

    /// <summary>Of an election that is known to the month or the year, the plan that it asks for is due on a day that cannot be told.</summary>
    [Theory]
    [InlineData("2027-05-06", false)]
    [InlineData("2027-05", true)]
    [InlineData("2027", true)]
    public void Analyse_ElectionKnownInPart_CannotTellWhenItsPlanIsDue(string elected, bool isUnknown)
    {
        LandscapeContents contents = Transferred();
        StatuteReport report = AfterTransfer(contents with
        {
            OfficeHolders = [contents.OfficeHolders[0] with { ElectedOn = PartialDate.Parse(elected) }],
        });
        StatutoryOutcome[] ofMayor =
        [
            .. report.OutcomesOf("plan-issued-in-election-year").Where(static one => one.Election is null or { Year: 2027 }),
        ];

        ofMayor.Any(static one => one.Election is null && one.Verdict == StatutoryVerdict.CannotBeTold).Should().Be(isUnknown);
        ofMayor.Any(static one => one.Election == new LocalDate(2027, 5, 6)).Should().Be(!isUnknown);
    }

    private static LandscapeContents Transferred()
    {
        AreaCode cumbria = new("E23000002");
        LocalDate day = new(2027, 5, 10);
        return new()
        {
            LocalPolicingBodies =
            [
                .. EnglandAndWales.LocalPolicingBodies.Where(body => body.ForceArea == cumbria)
                .Select(body => body.Period.To is null ? body with { Period = new(body.Period.From, day) } : body),
                new() { Id = new("mayor"), Name = "Mayor of Cumbria", Kind = LocalPolicingBodyKind.CombinedAuthorityMayor,
                    ForceArea = cumbria, Period = new(day) },
            ],
            OfficeHolders =
                [new() { Id = new("first"), Body = new("mayor"), Office = "Mayor", ElectedOn = new(2027, 5, 6), Period = new(day) }],
        };
    }

    private static Filing Filing(string id, string kind, int? year, EffectivePeriod covers, params (string Kind, string Day)[] steps) =>
        new()
        {
            Id = new(id),
            Kind = kind,
            FinancialYear = year,
            Covers = covers,
            Footprint = Footprint.Of(new AreaCode("E23000002")),
            Steps = steps.Select(static step => new FilingStep { Kind = step.Kind, On = PartialDate.Parse(step.Day) }).ToValueList(),
        };
}
