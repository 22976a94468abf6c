using PccGovernance.Reference;
using PccGovernance.Statute;

namespace PccGovernance.Tests.Statute;

/// <summary>The worked examples of <c>docs/statute.md</c>.</summary>
public sealed partial class StatuteWorkedExampleTests
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

    // C. The precept for 2026-27.

    // D. Merging the partnerships of two forces.

    // E. A mayoral transfer on 10 May 2027.

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
}
