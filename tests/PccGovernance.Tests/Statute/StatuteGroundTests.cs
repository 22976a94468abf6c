using PccGovernance.Reference;
using PccGovernance.Statute;

namespace PccGovernance.Tests.Statute;

/// <summary>All 43 force areas on any day: no exception, and each kind of area treated as the law does.</summary>
public sealed class StatuteGroundTests
{
    private static readonly Landscape Bodies =
        Landscape.Create(EnglandAndWales.Edition, new() { LocalPolicingBodies = EnglandAndWales.LocalPolicingBodies });

    public static TheoryData<int> Years => [.. Enumerable.Range(2012, 19)];

    [Theory]
    [MemberData(nameof(Years))]
    public void Analyse_EveryMonthOfAYear_AnswersEveryRequirementForEveryForceArea(int year)
    {
        for (int month = 1; month <= 12; month++)
        {
            LocalDate day = new(year, month, year == 2012 && month == 11 ? 22 : 1);
            StatuteReport report = StatuteAnalysis.Analyse(Bodies, day, new());

            report.Outcomes.Select(static outcome => (outcome.Rule, outcome.ForceArea)).Distinct().Should().HaveCount(203 * 43);
            report.Outcomes.Where(static outcome => outcome.Verdict is StatutoryVerdict.Met or StatutoryVerdict.NotMet)
                .Should()
                .BeEmpty("nothing is on record");
            report.Outcomes.Should().OnlyContain(outcome => outcome.Verdict != StatutoryVerdict.NotYetDue || outcome.Due >= day);
        }
    }

    [Theory]
    [InlineData("2012-11-22")]
    [InlineData("2019-06-01")]
    [InlineData("2026-11-21")]
    [InlineData("2030-12-31")]
    public void Analyse_TheStatutoryCountry_HasNoAnswerFromWhatIsAssumed(string day)
    {
        StatuteReport report = StatuteAnalysis.Analyse(EnglandAndWales.StatutoryLandscape(), Day(day), new());

        report.Outcomes.Where(static outcome => outcome.Verdict == StatutoryVerdict.NotMet).Should().BeEmpty();
        report.Outcomes.Select(static outcome => outcome.ForceArea).Distinct().Should().HaveCount(43);
    }

    [Theory]
    [InlineData("panel-appointed-number", "E23000001", false)]
    [InlineData("precept-notify", "E23000001", false)]
    [InlineData("plan-issued-in-election-year", "E23000001", true)]
    [InlineData("panel-london", "E23000001", true)]
    [InlineData("appoint-notify-panel", "E23000001", false)]
    [InlineData("plan-issued-in-election-year", "E23000034", false)]
    [InlineData("precept-notify", "E23000034", false)]
    [InlineData("panel-exists", "E23000034", false)]
    [InlineData("inspection-response-56", "E23000034", true)]
    [InlineData("custody-visiting", "E23000034", true)]
    [InlineData("csp-plan-copied", "E23000034", false)]
    [InlineData("csp-strategy-group-e", "E23000034", true)]
    [InlineData("csp-strategy-group-w", "W15000004", true)]
    [InlineData("csp-strategy-group-e", "W15000004", false)]
    [InlineData("csp-combination", "W15000004", false)]
    [InlineData("csp-commissioner-meeting", "W15000004", false)]
    [InlineData("csp-plan-copied", "W15000004", false)]
    [InlineData("csp-plan-three-years-w", "W15000004", true)]
    [InlineData("plan-issued-in-election-year", "W15000004", true)]
    [InlineData("da-board", "W15000004", false)]
    [InlineData("psb", "W15000004", true)]
    [InlineData("psb", "E23000020", false)]
    [InlineData("appoint-chief-exec-cfo", "E23000010", false)]
    [InlineData("appoint-notify-panel", "E23000010", true)]
    [InlineData("precept-notify", "E23000010", true)]
    [InlineData("vacancy-by-election", "E23000010", false)]
    [InlineData("panel-elected-mayor", "E23000010", false)]
    [InlineData("pfcc-fire-precept", "E23000028", true)]
    [InlineData("pfcc-fire-precept", "E23000020", false)]
    [InlineData("pfcc-fire-precept", "E23000005", false)]
    [InlineData("appoint-chief-exec-cfo", "E23000028", true)]
    [InlineData("csp-county-group", "E23000020", true)]
    [InlineData("csp-county-group", "E23000010", false)]
    [InlineData("da-board", "E23000001", false)]
    [InlineData("victims-collaborate", "E23000020", false)]
    public void Requirement_AppliesWhereTheLawSays(string requirement, string area, bool applies)
    {
        StatuteReport report = StatuteAnalysis.Analyse(Bodies, new(2026, 11, 21), new());

        report.OutcomesIn(new(area)).Where(outcome => outcome.Requirement == requirement).Select(static outcome => outcome.Verdict)
            .Any(static verdict => verdict is not (StatutoryVerdict.DoesNotApply or StatutoryVerdict.NotInForce)).Should().Be(applies);
    }

    [Fact]
    public void Commencement_OfLawThatBeganOrEnded_ShowsBetweenTwoDays()
    {
        StatuteComparison.Between(At("2023-01-30"), At("2023-01-31")).Began
            .Should()
            .Equal("svd-collaborate", "svd-analysis", "svd-strategy", "svd-consult", "svd-review", "svd-policing-body", "svd-csp-strategy");
        StatuteComparison protocol = StatuteComparison.Between(At("2023-07-02"), At("2023-07-03"));
        protocol.Began.Should().Equal("protocol-regard");
        protocol.Ended.Should().Equal("protocol-2011");
        StatuteComparison.Between(At("2026-11-21"), At("2026-11-21"))
            .Should()
            .BeEquivalentTo(new { Began = (string[])[], Ended = (string[])[], Changes = (OutcomeChange[])[] });
    }

    [Theory]
    [InlineData("2012-11-21", StatutoryVerdict.NotInForce)]
    [InlineData("2012-11-22", StatutoryVerdict.CannotBeTold)]
    public void Commencement_OfTheAct_IsOn22November2012AndInLondonEarlier(string day, StatutoryVerdict verdict)
    {
        StatuteReport report = At(day);

        report.OutcomesOf("plan-published")
            .Single(static outcome => outcome.ForceArea == new AreaCode("E23000020")).Verdict.Should()
            .Be(verdict);
        report.OutcomesOf("plan-published")
            .Single(static outcome => outcome.ForceArea == new AreaCode("E23000001")).Verdict.Should()
            .Be(StatutoryVerdict.CannotBeTold);
    }

    private static StatuteReport At(string day) => StatuteAnalysis.Analyse(Bodies, Day(day), new());

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    /// <summary>Seats that are there because the law says so cannot show that the law is met.</summary>
    [Fact]
    public void StatutoryLandscape_WithTheSeatsOfTheLawAlone_HasNothingMet() =>
        StatuteAnalysis.Analyse(EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Lincolnshire), new(2026, 11, 21), new())
            .Outcomes.Should().NotBeEmpty().And.NotContain(static outcome => outcome.Verdict == StatutoryVerdict.Met);
}
