using PccGovernance.Statute;

namespace PccGovernance.Tests.Statute;

/// <summary>Nothing is broken for a financial year that has not begun but what had a day before it; boards are those of the year.</summary>
public sealed class StatuteTurnTests
{
    private static readonly AreaCode Lincolnshire = new("E10000019");

    [Fact]
    public void CountyGroup_ThatIsNotThere_IsNotMetForTheYearAndNotYetDueForTheNext()
    {
        StatutoryOutcome[] outcomes = Ask("csp-county-group", "2026-11-21", "complete partnerships & complete community-safety-agreement");

        outcomes.Single(static one => one.FinancialYear == 2026).Verdict.Should().Be(StatutoryVerdict.NotMet);
        outcomes.Should().NotContain(static one => one.FinancialYear > 2026 && one.Verdict == StatutoryVerdict.NotMet);
    }

    [Fact]
    public void CountyGroup_AgreementOfTheNextYearInHand_IsNotYetDue()
    {
        StatutoryOutcome next = Ask(
                "csp-county-group", "2026-11-21",
                "complete partnerships & community-safety-agreement[2027]: drafted 2026-11-01")
            .Single(static one => one.FinancialYear == 2027);

        (next.Verdict, next.Due).Should().Be((StatutoryVerdict.NotYetDue, (LocalDate?)new LocalDate(2028, 3, 31)));
    }

    /// <summary>What has a day before the year begins is broken when that day is over.</summary>
    [Theory]
    [InlineData("2027-02-01", StatutoryVerdict.NotYetDue)]
    [InlineData("2027-02-02", StatutoryVerdict.NotMet)]
    public void Precept_OfAYearThatHasNotBegun_IsLateByItsOwnDay(string day, StatutoryVerdict verdict) =>
        Ask("precept-notify", day, "complete precept").Single(static one => one.FinancialYear == 2027).Verdict.Should().Be(verdict);

    [Theory]
    [InlineData("2027", "-complaints", StatutoryVerdict.NotYetDue)]
    [InlineData("2026", "-complaints", StatutoryVerdict.NotMet)]
    [InlineData("2027", "+complaints", StatutoryVerdict.NotYetDue)]
    [InlineData("2026", "+complaints", StatutoryVerdict.NotYetDue)]
    [InlineData("2025", "+complaints", StatutoryVerdict.NotMet)]
    public void Oversight_OfAYearThatIsNotOver_IsNotBrokenByWhatIsNotThereYet(string year, string facts, StatutoryVerdict verdict) =>
        Ask("hold-to-account-heads", "2026-11-21", $"oversight-programme[{year}]!: {facts}; +police-and-crime-plan")
            .Single(one => one.FinancialYear == int.Parse(year, System.Globalization.CultureInfo.InvariantCulture))
            .Verdict.Should().Be(verdict);

    /// <summary>What was done too early may be done again while there is time.</summary>
    [Theory]
    [InlineData("2026-11-21", "2026-03-31", StatutoryVerdict.NotYetDue)]
    [InlineData("2027-03-31", "2026-03-31", StatutoryVerdict.NotYetDue)]
    [InlineData("2027-04-01", "2026-03-31", StatutoryVerdict.NotMet)]
    [InlineData("2026-11-21", "2026-04-01", StatutoryVerdict.Met)]
    public void Assessment_MadeBeforeItsYear_IsBrokenWhenTheYearIsOver(string day, string prepared, StatutoryVerdict verdict) =>
        Ask("csp-assessment-yearly", day, $"strategic-assessment[2026]: prepared {prepared}")
            .Single(static one => one.FinancialYear == 2026).Verdict.Should().Be(verdict);

    [Theory]
    [InlineData("2026-11-21", "", StatutoryVerdict.NotYetDue)]
    [InlineData("2027-04-01", "", StatutoryVerdict.NotMet)]
    [InlineData("2026-11-21", "; directed 2026-06-30", StatutoryVerdict.NotMet)]
    public void YouthJusticePlan_NotSubmittedYet_IsBrokenWhenItsYearOrItsDayIsOver(string day, string more, StatutoryVerdict verdict) =>
        Ask("youth-justice-plan", day, $"youth-justice-plan[2026]!: prepared 2026-05-01; published 2026-05-02{more}")
            .Single(static one => one.FinancialYear == 2026).Verdict.Should().Be(verdict);

    /// <summary>Whether there was a group in a year that is over is told by that year, not by today.</summary>
    [Theory]
    [InlineData(null, null, "Met", "NotYetDue")]
    [InlineData("2026-05-01", null, "NotMet", "NotYetDue")]
    [InlineData(null, "2026-05-01", "Met", "NotMet")]
    [InlineData(null, "2026", "CannotBeTold", "CannotBeTold")]
    public void CountyGroup_OfAYearThatIsOver_IsThatOfTheYear(string? from, string? to, string of2025, string of2026)
    {
        LandscapeContents contents = new ExampleFacts(ExamplePlace.Of("."), Lincolnshire)
            .Read("complete partnerships & community-safety-agreement[2025]: prepared 2026-03-01");
        StatutoryOutcome[] outcomes = StatuteExample.AskOf(
            contents with
            {
                Partnerships =
                [
                    new()
                    {
                        Id = new("group"), Name = "Group", Kind = new("county-strategy-group"), Footprint = Footprint.Of(Lincolnshire),
                        Period = EffectivePeriod.Between(
                            from is null ? null : PartialDate.Parse(from), to is null ? null : PartialDate.Parse(to)),
                    },
                ],
            },
            new(2026, 11, 21), "csp-county-group", EntityReference.Of(Lincolnshire));

        outcomes.Single(static one => one.FinancialYear == 2025).Verdict.ToString().Should().Be(of2025);
        outcomes.Single(static one => one.FinancialYear == 2026).Verdict.ToString().Should().Be(of2026);
    }

    /// <summary>A board or panel whose end is known to the year may still be there.</summary>
    [Theory]
    [InlineData("2020", null, "Met")]
    [InlineData("2026", null, "CannotBeTold")]
    [InlineData(null, "2026", "CannotBeTold")]
    [InlineData(null, "2025", "NotMet")]
    [InlineData(null, "2027", "Met")]
    public void Board_OfDaysKnownInPart_IsThereWhereEveryDaySaysSo(string? from, string? to, string verdict)
    {
        EffectivePeriod period =
            EffectivePeriod.Between(from is null ? null : PartialDate.Parse(from), to is null ? null : PartialDate.Parse(to));
        LandscapeContents contents = new ExampleFacts(ExamplePlace.Of("."), new("E23000020")).Read("complete partnerships");
        EntityReference force = EntityReference.Of(new AreaCode("E23000020"));

        StatuteExample.AskOf(
            contents with { Panels = [new() { Id = new("panel"), Name = "Panel", ForceArea = new("E23000020"), Period = period }] },
            new(2026, 11, 21), "panel-exists", force)[^1].Verdict.ToString().Should().Be(verdict);
        StatuteExample.AskOf(
            contents with
            {
                Partnerships =
                [
                    new()
                    {
                        Id = new("channel"), Name = "Channel", Kind = new("channel-panel"), Footprint = Footprint.Of(Lincolnshire),
                        Period = period, Seats =
                        [
                            new() { Organisation = new("council"), Role = SeatRole.Chair }, new() { Organisation = new("force") },
                        ],
                    },
                ],
                Organisations =
                [
                    new() { Id = new("council"), Name = "Council", Kind = new("county-council") },
                    new() { Id = new("force"), Name = "Force", Kind = new("chief-officer-of-police") },
                ],
            },
            new(2026, 11, 21), "channel", EntityReference.Of(Lincolnshire))[^1].Verdict.ToString().Should().Be(verdict);
    }

    /// <summary>Of two boards the one whose seats are not all on record may have those that the other lacks.</summary>
    [Theory]
    [InlineData("board community-safety-partnership!: probation", StatutoryVerdict.NotMet)]
    [InlineData(
        "board community-safety-partnership!: probation, probation & board community-safety-partnership: probation", StatutoryVerdict.Met)]
    [InlineData(
        "board community-safety-partnership!: probation & board community-safety-partnership: probation", StatutoryVerdict.CannotBeTold)]
    [InlineData(
        "board community-safety-partnership!: probation & board community-safety-partnership!: probation", StatutoryVerdict.NotMet)]
    public void StrategyGroup_OfTwoBoards_LacksSeatsWhereAllAreOnRecord(string facts, StatutoryVerdict verdict) =>
        Ask("csp-strategy-group-e", "2026-11-21", facts)[^1].Verdict.Should().Be(verdict);

    private static StatutoryOutcome[] Ask(string requirement, string day, string facts) =>
        StatuteReadingTests.Ask(requirement, day, facts);
}
