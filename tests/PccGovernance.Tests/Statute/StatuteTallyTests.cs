using PccGovernance.Reference;
using PccGovernance.Statute;
using PccGovernance.Text;

namespace PccGovernance.Tests.Statute;

/// <summary>What a report counts, lists and compares, of outcomes that are made for it.</summary>
public sealed class StatuteTallyTests
{
    private const StatutoryVerdict Unknown = StatutoryVerdict.CannotBeTold;
    private static readonly LocalDate Day = new(2026, 11, 21);
    private static readonly AreaCode Lincolnshire = new("E23000020");
    private static readonly AreaCode Surrey = new("E23000031");

    [Theory]
    [InlineData(1, 0, 0, 0.0)]
    [InlineData(1, 2, 1, 0.25)]
    [InlineData(0, 3, 1, 0.25)]
    [InlineData(3, 0, 1, 0.25)]
    [InlineData(0, 0, 2, 1.0)]
    [InlineData(0, 0, 0, null)]
    public void ShareThatCannotBeTold_IsOfWhatIsMetBrokenOrCannotBeTold(int met, int notMet, int unknown, double? share) =>
        new OutcomeCounts
        {
            Met = met,
            NotMet = notMet,
            CannotBeTold = unknown,
            NotYetDue = 7,
            DoesNotApply = 8,
            NotInForce = 9,
        }.ShareThatCannotBeTold.Should().Be((decimal?)share);

    [Fact]
    public void Counts_OfOneOfEach_AreCountedApart()
    {
        StatuteReport report = Report(
            [.. Enum.GetValues<StatutoryVerdict>().SelectMany(static (verdict, place) => Enumerable.Repeat(One("a", verdict), place + 1))]);

        report.Counts.Should().Be(new OutcomeCounts
        {
            CannotBeTold = 1,
            Met = 2,
            NotMet = 3,
            NotYetDue = 4,
            DoesNotApply = 5,
            NotInForce = 6,
        });
    }

    [Fact]
    public void Requirements_OfAReport_AreInTheOrderOfRules() =>
        Report(One("b", rule: "LAW002"), One("a", rule: "LAW003"), One("c", rule: "LAW001"), One("a", rule: "LAW003"))
            .Requirements.Select(static tally => (tally.Requirement, tally.Rule, tally.Counts.CannotBeTold))
            .Should().Equal(("c", "LAW001", 1), ("b", "LAW002", 1), ("a", "LAW003", 2));

    [Fact]
    public void Bodies_OfAReport_AreByForceAreaRoleAndArea()
    {
        StatutoryOutcome county = One("a") with { Role = StatutoryRole.County, Subject = EntityReference.Of(new AreaCode("E10000019")) };
        StatutoryOutcome district = county with { Subject = EntityReference.Of(new AreaCode("E07000136")) };
        StatutoryOutcome surrey = One("a") with { ForceArea = Surrey, Subject = EntityReference.Of(Surrey) };

        Report(surrey, county, district, One("a"), One("b")).Bodies
            .Select(static tally => (tally.ForceArea, tally.Role, tally.Subject, tally.Counts.CannotBeTold)).Should().Equal(
                (Lincolnshire, One("a").Role, One("a").Subject, 2),
                (Lincolnshire, StatutoryRole.County, district.Subject, 1),
                (Lincolnshire, StatutoryRole.County, county.Subject, 1),
                (Surrey, surrey.Role, surrey.Subject, 1));
    }

    [Fact]
    public void FactsThatSettleMost_AreByOutcomesThenRequirementsThenWhatTheySay()
    {
        StatuteReport report = Report(
            Lacks("a", "z"), Lacks("a", "b"), Lacks("b", "b"), Lacks("a", "c"), Lacks("a", "c"), Lacks("b", "d"), Lacks("a", "d"),
            Lacks("c", "x"), Lacks("c", "x"), Lacks("c", "x"), Lacks("a", "y"), One("a", StatutoryVerdict.Met));

        report.FactsThatSettleMost.Select(static gap => (gap.Fact.Code, gap.Outcomes, gap.Requirements)).Should().Equal(
            ("x", 3, 1), ("b", 2, 2), ("d", 2, 2), ("c", 2, 1), ("y", 1, 1), ("z", 1, 1));
    }

    [Fact]
    public void FactsThatSettleMost_OfMoreThanTwenty_AreTheFirstTwenty() =>
        Report([.. Enumerable.Range(0, 21).Select(static number => Lacks("a", $"fact-{number:00}"))]).FactsThatSettleMost
            .Select(static gap => gap.Fact.Code).Should().Equal(Enumerable.Range(0, 20).Select(static number => $"fact-{number:00}"));

    [Fact]
    public void DueBetween_HasWhatIsDueInTheWindowAndNotPast_ByDayRuleAndSubject()
    {
        StatutoryOutcome pending = One("a", StatutoryVerdict.NotYetDue) with { Due = Day.PlusDays(10) };
        StatutoryOutcome[] wanted =
        [
            pending with { Due = Day, Rule = "LAW009" },
            pending with { Due = Day.PlusDays(1), Rule = "LAW001", Subject = EntityReference.Of(Surrey) },
            pending with { Due = Day.PlusDays(1), Rule = "LAW002", Verdict = StatutoryVerdict.Met },
            pending with { Due = Day.PlusDays(1), Rule = "LAW002", Subject = EntityReference.Of(Surrey), Verdict = Unknown },
            pending,
        ];
        StatutoryOutcome[] others =
        [
            pending with { Due = Day.PlusDays(-1) }, pending with { Due = Day.PlusDays(11) }, pending with { Due = null },
            pending with { Verdict = StatutoryVerdict.NotMet }, pending with { Verdict = StatutoryVerdict.DoesNotApply },
            pending with { Verdict = StatutoryVerdict.NotInForce },
        ];
        StatuteReport report = Report([.. others, .. wanted.Reverse()]);

        report.DueBetween(Day.PlusDays(-5), Day.PlusDays(10)).Should().Equal(wanted);
        report.DueBetween(Day.PlusDays(1), Day.PlusDays(9)).Should().Equal(wanted[1..4]);
        report.DueBetween(Day, Day).Should().Equal(wanted[..1], "a window may be of one day");
    }

    [Fact]
    public void Of_ARequirement_AreItsOutcomesWhereverTheyStand()
    {
        StatuteReport report = Report(
            One("a", rule: "LAW001"), One("b", rule: "LAW003"), One("b", StatutoryVerdict.Met, "LAW003"), One("c", rule: "LAW004"),
            One("d", rule: "LAW005"));

        foreach (int rule in Enumerable.Range(1, 6))
        {
            report.Of(StatutoryRequirements.All[0] with { Rule = $"LAW00{rule}" }).ToArray().Should()
                .Equal(report.Outcomes.Where(outcome => outcome.Rule == $"LAW00{rule}"));
        }
    }

    [Fact]
    public void HasSomethingOnRecord_IsOfAFilingOrABoardWithSeats()
    {
        Statement seat = Statement.Of("statute.fact-with", ("of", "board"), ("fact", "seat"), ("who", "panel"));
        Statement step = Statement.Of("statute.fact-with", ("of", "board"), ("fact", "sent"), ("who", "panel"));

        One("a").HasSomethingOnRecord.Should().BeFalse();
        (One("a") with { Filing = new("filing") }).HasSomethingOnRecord.Should().BeTrue();
        (One("a", StatutoryVerdict.Met) with { Filing = new("filing") }).HasSomethingOnRecord.Should().BeFalse("that is told");
        Missing(Statement.Of("statute.fact-seats", ("of", "board"))).Should().BeTrue();
        Missing(Statement.Of("statute.fact-chair", ("of", "board"))).Should().BeTrue();
        Missing(Statement.Of("statute.fact-board", ("of", "board"))).Should().BeFalse();
        Missing(seat).Should().BeTrue();
        Missing(step).Should().BeFalse();

        static bool Missing(Statement missing) => (One("a") with { Missing = missing }).HasSomethingOnRecord;
    }

    [Fact]
    public void Between_TwoReports_HasWhatBeganEndedAndIsAnsweredOtherwise()
    {
        StatutoryOutcome year = One("b", StatutoryVerdict.NotYetDue, "LAW002") with { FinancialYear = 2026 };
        StatutoryOutcome poll = One("b", StatutoryVerdict.NotYetDue, "LAW002") with { Election = new LocalDate(2024, 5, 2) };
        StatutoryOutcome filing = One("a", StatutoryVerdict.NotMet) with { Filing = new("one") };
        StatutoryOutcome surrey = One("a") with { ForceArea = Surrey, Subject = EntityReference.Of(Surrey) };
        StatutoryOutcome ended = One("d", Unknown, "LAW004");
        StatutoryOutcome began = One("c", Unknown, "LAW003");
        StatuteReport before = Report(
            [filing, surrey, year, poll, began with { Verdict = StatutoryVerdict.NotInForce }, ended, One("e", rule: "LAW005")]);
        StatuteReport after = Report(
            [
                filing with { Filing = new("two") },
                surrey with { Verdict = StatutoryVerdict.Met },
                year with { Verdict = StatutoryVerdict.Met, Filing = new("precept") },
                poll with { Verdict = StatutoryVerdict.NotMet, Filing = new("plan") },
                began, ended with { Verdict = StatutoryVerdict.NotInForce }, One("e", rule: "LAW005"),
            ]) with
        { AsOf = Day.PlusDays(1) };

        StatuteComparison comparison = StatuteComparison.Between(before, after);

        (comparison.Before, comparison.After).Should().Be((Day, Day.PlusDays(1)));
        comparison.Began.Should().Equal("c");
        comparison.Ended.Should().Equal("d");
        comparison.Changes.Should().Equal(
            new() { Before = filing },
            new() { After = filing with { Filing = new("two") } },
            new() { Before = surrey, After = after.Outcomes[1] },
            new() { Before = year, After = after.Outcomes[2] },
            new() { Before = poll, After = after.Outcomes[3] });
    }

    /// <summary>By rule, force area, subject, election, year and filing, whatever the order in the reports.</summary>
    [Fact]
    public void Between_ManyChanges_HasThemInTheOrderOfOutcomes()
    {
        StatutoryOutcome one = One("a") with { FinancialYear = 2025, Election = new LocalDate(2024, 5, 2) };
        StatutoryOutcome[] changed =
        [
            One("a") with { Filing = new("a") },
            One("a") with { Filing = new("b") },
            one with { FinancialYear = 2024, Election = null },
            one,
            one with { FinancialYear = 2026 },
            one with { Election = new LocalDate(2028, 5, 4), FinancialYear = 2020 },
            one with { Subject = EntityReference.Of(Surrey), Election = new LocalDate(2020, 5, 2) },
            one with { ForceArea = Surrey },
            one with { Requirement = "b", Rule = "LAW002" },
        ];
        StatuteReport before = Report([.. changed.Reverse()]);
        StatuteReport after = Report([.. changed.Reverse().Select(static outcome => outcome with { Verdict = StatutoryVerdict.Met })]);

        StatuteComparison.Between(before, after).Changes.Select(static change => change.Before).Should().Equal(changed);
    }

    [Fact]
    public void Analyse_WhereNobodyIsKnownToGovern_CannotTellWhatHangsOnTheBody()
    {
        Landscape landscape = Landscape.Create(EnglandAndWales.Edition, new()
        {
            LocalPolicingBodies =
            [
                .. EnglandAndWales.LocalPolicingBodies.Where(static body => body.ForceArea == Lincolnshire)
                    .Select(static body => body with { Period = new(null, Day) }),
            ],
        });

        StatutoryOutcome outcome = StatuteAnalysis.Analyse(landscape, Day, new()).OutcomesOf("precept-notify").Single();

        (outcome.Verdict, outcome.ForceArea).Should().Be((Unknown, Lincolnshire));
        outcome.Reason.Should().Be(Statement.Of("statute.fact-missing", ("fact", Statement.Of("statute.fact-body"))));
        outcome.Missing.Should().Be(Statement.Of("statute.fact-body"));
    }

    [Fact]
    public void Analyse_ThatIsStopped_Stops() =>
        FluentActions.Invoking(static () => StatuteAnalysis.Analyse(
                Landscape.Create(EnglandAndWales.Edition, new() { LocalPolicingBodies = EnglandAndWales.LocalPolicingBodies }), Day, new(),
                new CancellationToken(canceled: true)))
            .Should().Throw<OperationCanceledException>();

    [Fact]
    public void Requirement_OfWhichNothingElseIsSaid_IsOfTheCityAndOfLondonBoroughs()
    {
        StatutoryRequirement requirement = new()
        {
            Id = "a",
            Rule = "LAW999",
            Subject = "a",
            Role = default,
            IsBegun = true,
            Citation = "",
            Instruments = [],
            Source = "",
            Vintage = "",
        };

        (requirement.IsOfTheCity, requirement.IsOfLondonBoroughs).Should().Be((true, true));
    }

    private static StatutoryOutcome Lacks(string requirement, string fact) => One(requirement) with { Missing = Statement.Of(fact) };

    private static StatutoryOutcome One(string requirement, StatutoryVerdict verdict = Unknown, string rule = "LAW001") => new()
    {
        Requirement = requirement,
        Rule = rule,
        Role = StatutoryRole.PolicingBody,
        ForceArea = Lincolnshire,
        Subject = EntityReference.Of(Lincolnshire),
        Verdict = verdict,
        Reason = Statement.Of("asked"),
    };

    private static StatuteReport Report(params StatutoryOutcome[] outcomes) =>
        new() { AsOf = Day, Options = new(), Outcomes = [.. outcomes] };
}
