using PccGovernance.Alignment;
using PccGovernance.Text;
using static PccGovernance.Tests.Alignment.AlignmentFixture;

namespace PccGovernance.Tests.Alignment;

/// <summary>Days exactly met and known in part, shares of nothing, and what is said where it cannot be told.</summary>
public sealed class AlignmentEdgeTests
{
    private static readonly Id<PlanPriority> Served = new("asb");

    /// <summary>The first day after a strategy and after the plan, and how many days are left without it.</summary>
    [Theory]
    [InlineData("2029-04-01", "2029-04-01", "none")]
    [InlineData("2029-03-31", "2029-04-01", "EndsBeforePlan 1")]
    [InlineData("2029-04-02", "2029-04-01", "none")]
    [InlineData("2028-04-01", "2029-04-01", "EndsBeforePlan 365")]
    [InlineData("2029-03", "2029-04-01", "EndsBeforePlan")]
    [InlineData("2029-04", "2029-04-01", "none")]
    [InlineData("2029", "2029-04-01", "Undetermined")]
    [InlineData("2028", "2029-04-01", "EndsBeforePlan")]
    [InlineData("2028-12-31", "2029", "EndsBeforePlan")]
    [InlineData("2029-01-01", "2029", "Undetermined")]
    [InlineData("2029-12-30", "2029", "Undetermined")]
    [InlineData("2029-12-31", "2029", "none")]
    [InlineData("2029", "2029", "Undetermined")]
    [InlineData(null, "2029-04-01", "Undetermined")]
    [InlineData("2029-04-01", null, "Undetermined")]
    public void Lapse_OfAStrategy_IsBetweenItsEndAndThatOfThePlan(string? strategy, string? plan, string lapse)
    {
        PoliceAndCrimePlan until = Plan(Objective("p", "asb")) with { Period = Until(plan) };

        StrategyLapse? found = AlignmentAnalysis
            .Analyse(Landscape(until, Strategy("s", Priority("o", "asb")) with { Period = Until(strategy) }), Day)
            .Plans.Single().Lapses.SingleOrDefault();

        $"{found?.Outcome.ToString() ?? "none"}{(found?.DaysUncovered is { } days ? $" {days}" : "")}".Should().Be(lapse);

        static EffectivePeriod Until(string? end) =>
            EffectivePeriod.Between(new LocalDate(2025, 4, 1), end is null ? null : PartialDate.Parse(end));
    }

    [Theory]
    [InlineData(0, 0, 0, null)]
    [InlineData(3, 3, 0, null)]
    [InlineData(4, 0, 1, "0.25")]
    [InlineData(6, 2, 1, "0.25")]
    [InlineData(6, 2, 4, "1")]
    public void StrategiesAlignedShare_IsOfThoseConsidered(int inForce, int notConsidered, int aligned, string? share) =>
        (AlignmentAnalysis.Analyse(Landscape(new LandscapeContents()), Day) with
        {
            StrategiesInForce = inForce,
            StrategiesNotConsidered = notConsidered,
            StrategiesAligned = aligned,
        }).StrategiesAlignedShare.Should()
            .Be(share is null ? null : decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void AreasWithoutPlan_OfBodiesPanelsAndOldPlans_AreInTheOrderOfCodes()
    {
        LandscapeContents contents = new()
        {
            LocalPolicingBodies =
                [new() { Id = new("pcc"), Name = "PCC", Kind = LocalPolicingBodyKind.PoliceAndCrimeCommissioner, ForceArea = Norfolk }],
            Panels = [new() { Id = new("panel"), Name = "Panel", ForceArea = Cambridgeshire }],
        };
        PoliceAndCrimePlan old = Plan() with { Period = new(null, Day), ForceArea = Norfolk };

        Areas(contents).Should().Equal((Cambridgeshire, 0), (Norfolk, 0));
        Areas(contents with { PoliceAndCrimePlans = [old, old with { Id = new("older") }] }).Should()
            .Equal((Cambridgeshire, 0), (Norfolk, 2));
        Areas(contents with { PoliceAndCrimePlans = [old with { Period = default }] }).Should().Equal((Cambridgeshire, 0));
        Areas(new() { PoliceAndCrimePlans = [old] }).Should().Equal((Norfolk, 1));

        static IEnumerable<(AreaCode, int)> Areas(LandscapeContents contents) => AlignmentAnalysis.Analyse(Landscape(contents), Day)
            .AreasWithoutPlan.Select(static area => (area.ForceArea, area.PlansOnRecord));
    }

    [Theory]
    [InlineData(false, false, "no-strategy")]
    [InlineData(false, true, "no-strategy")]
    [InlineData(true, false, "priority-without-themes")]
    [InlineData(true, true, "strategies-without-themes")]
    public void Undetermined_OfAPlanPriority_SaysWhy(bool hasStrategies, bool hasThemes, string why) =>
        PriorityStatements.Undetermined(Served, hasStrategies, hasThemes).ToString().Should()
            .Be($"alignment.{why} (priority: PlanPriority 'asb')");

    [Fact]
    public void Undetermined_OfACorporatePlan_SaysWhy()
    {
        CorporatePlan none = new() { Id = new("corporate"), Name = "Corporate", Priorities = [] };
        CorporatePlan some = none with { Priorities = [new() { Id = new("one"), Text = "One" }, new() { Id = new("two"), Text = "Two" }] };

        Said(none, 0, hasThemes: true).Should()
            .Be("alignment.corporate-plan-without-priorities (plan: CorporatePlan 'corporate')");
        Said(some, 0, hasThemes: false).Should().Be(
            "alignment.corporate-plan-declares-nothing (priority: PlanPriority 'asb', plan: CorporatePlan 'corporate')");
        Said(some, 1, hasThemes: true).Should().Be(
            "alignment.corporate-priorities-without-themes (without: 1, priorities: 2, plan: CorporatePlan 'corporate',"
            + " priority: PlanPriority 'asb')");

        static string Said(CorporatePlan plan, int without, bool hasThemes) =>
            PriorityStatements.Undetermined(plan, without, Served, hasThemes).ToString();
    }

    /// <summary>What a report says of a strategy that cannot be compared, whole.</summary>
    [Fact]
    public void Undetermined_OfAStrategy_SaysWhatIsMissing()
    {
        PoliceAndCrimePlan plan = Plan(Objective("p", "asb"));
        Strategy strategy = Strategy("s", Priority("o", "asb"));

        Reasons(plan with { Priorities = [] }, strategy).Should()
            .Contain("Reason=alignment.plan-without-priorities (plan: PoliceAndCrimePlan 'plan')");
        Reasons(plan, strategy with { Footprint = Footprint.Unknown }).Should()
            .Contain("Reason=alignment.footprint-unknown (subject: StrategyPriority 'o')");
        Reasons(plan, Strategy("s", Priority("o"))).Should()
            .Contain("Reason=alignment.no-themes (subject: StrategyPriority 'o', strategy: Strategy 's', plan: PoliceAndCrimePlan 'plan')");
        Reasons(Plan(Objective("p")), strategy).Should()
            .Contain("Reason=alignment.plan-without-themes (subject: StrategyPriority 'o', plan: PoliceAndCrimePlan 'plan')");

        static string Reasons(PoliceAndCrimePlan plan, Strategy strategy) =>
            Snapshots.ReportLines.Of("report", ("", AlignmentAnalysis.Analyse(Landscape(plan, strategy), Day)));
    }

    [Fact]
    public void OrNotGiven_OfAReasonThatIsLeftOut_SaysThatItIs()
    {
        LinkStatements.OrNotGiven(null).Value.Should().Be(Statement.Of("alignment.reason-not-given"));
        LinkStatements.OrNotGiven(Statement.Of("given")).Value.Should().Be(Statement.Of("given"));
    }

    /// <summary>Bits of themes: those from the 64th on share the last.</summary>
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(62, 62)]
    [InlineData(63, 63)]
    [InlineData(64, 63)]
    [InlineData(int.MaxValue, 63)]
    public void BitOf_ANumber_IsItsOwnUpToTheLast(int number, int bit) => RelationTable.BitOf(number).Should().Be(1UL << bit);

    [Fact]
    public void Subject_OfAName_IsWhatTheNameShowsOfTheThemesOnRecord()
    {
        PriorityAligner aligner = new();

        Of("Anything", "vawg").Should().Equal("vawg");
        Of("Violence against women and girls", "vawg", "prevention").Should().Equal("vawg");
        Of("Tuesday", "vawg", "prevention").Should().Equal("vawg", "prevention");
        Of("Tuesday").Should().BeEmpty();

        IEnumerable<string> Of(string name, params string[] themes) =>
            aligner.Subject(name, themes.Select(static id => new Id<Theme>(id))).Select(static id => id.Value);
    }
}
