using PccGovernance.Reference;
using PccGovernance.Statute;

namespace PccGovernance.Tests.Statute;

public sealed partial class StatuteWorkedExampleTests
{
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

    private static StatuteReport AfterTransfer(LandscapeContents contents) =>
        StatuteAnalysis.Analyse(Landscape.Create(EnglandAndWales.Edition, contents), new(2028, 4, 1), new());

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
