using FsCheck.Fluent;
using PccGovernance.Alignment;
using PccGovernance.Duplication;
using PccGovernance.Kernel;
using PccGovernance.Text;
using static PccGovernance.Tests.Alignment.AlignmentFixture;

namespace PccGovernance.Tests.Alignment;

public sealed class JointStrategyTests
{
    [Fact]
    public void JointCandidates_SameThemesNestedGroundDifferentOwners_SayWhatIsSharedAndLost()
    {
        PlanAlignment plan = Analyse(
            Strategy("s1", Priority("s1.1", "asb"), Priority("s1.2", "fraud")) with
            {
                OwnerOrganisation = new("one"),
            },
            Strategy("s2", Priority("s2.1", "asb"), Priority("s2.2", "fraud"), Priority("s2.3", "victims")) with
            {
                OwnerOrganisation = new("two"),
                Footprint = Footprint.Of(Cambridgeshire),
            });

        JointStrategyCandidate candidate = plan.JointCandidates.Should().ContainSingle().Subject;
        (candidate.First.Value, candidate.Second.Value, candidate.Share).Should().Be(("s1", "s2", 0.666667m));
        candidate.SharedThemes.Should().Equal(Themes("asb", "fraud"));
        candidate.ThemesOfOneOnly.Should().Equal(Themes("victims"));
        candidate.PrioritiesOfOneOnly.Should().Equal(new Id<StrategyPriority>("s2.3"));
        candidate.SharedPlanPriorities.Should().Equal(new Id<PlanPriority>("p1"));
        candidate.Reason.Code.Should().Be("alignment.joint");
        candidate.Reason.Find("shared").Should().Be(StatementValue.Of(Themes("asb", "fraud"), EntityReference.Of));
        (candidate.Reason.Find("themes"), candidate.Reason.Find("alone"))
            .Should()
            .Be((new CountValue { Count = 3 }, new CountValue { Count = 1 }));
        plan.JointCandidatesFound.Should().Be(1);
    }

    /// <summary>What alignment and duplication were once at odds about: nothing but texts.</summary>
    [Fact]
    public void JointCandidates_TextsAlone_AreThoseOfDuplication()
    {
        Strategy[] strategies =
        [
            Strategy("s1", Priority("s1.1") with { Text = "End violence against women and girls" }) with
            {
                OwnerOrganisation = new("one"),
            },
            Strategy("s2") with
            {
                Name = "Violence against women and girls strategy",
                OwnerOrganisation = new("two"),
            },
            Strategy("s3", Priority("s3.1") with { Text = "Tackle violence against women and girls" }) with
            {
                OwnerOrganisation = new("three"),
            },
        ];
        Landscape landscape = AlignmentFixture.Landscape(Contents(strategies));

        StrategyDuplication duplication = DuplicationAnalysis.Analyse(landscape, Day, DuplicationOptions.Default).Strategies;

        AlignmentAnalysis
            .Analyse(landscape, Day)
            .Plans[0]
            .JointCandidates.Select(static pair => (pair.First.Value, pair.Second.Value))
            .Should()
            .Equal(("s1", "s2"), ("s1", "s3"), ("s2", "s3"));
        duplication
            .Pairs.Select(static pair => (pair.First.Value, pair.Second.Value))
            .Should()
            .Equal(("s1", "s2"), ("s1", "s3"), ("s2", "s3"));
        duplication.StrategiesReadFromText.Select(static strategy => strategy.Value).Should().Equal("s1", "s2", "s3");
    }

    [Fact]
    public void JointCandidates_RandomStrategies_AreThePairsOfDuplicationInTheArea() =>
        Prop.ForAll(
                RandomStrategies.Arbitrary,
                static spec =>
                {
                    Landscape landscape = spec.Landscape();
                    ValueList<StrategyPair> pairs = DuplicationAnalysis
                        .Analyse(landscape, Day, DuplicationOptions.Default)
                        .Strategies.Pairs;
                    foreach (
                        PlanAlignment plan in AlignmentAnalysis.Analyse(landscape, Day, new() { MaximumJointCandidates = 10_000 }).Plans)
                    {
                        HashSet<Id<Strategy>> inArea =
                        [
                            .. plan
                                .Strategies.Where(static strategy => strategy.Place == StrategyPlace.InArea)
                                .Select(static strategy => strategy.Strategy),
                        ];

                        plan.JointCandidates.Select(static pair => (pair.First, pair.Second))
                            .Should()
                            .BeEquivalentTo(
                                pairs
                                    .Where(pair => inArea.Contains(pair.First) && inArea.Contains(pair.Second))
                                    .Select(static pair => (pair.First, pair.Second)));
                    }
                })
            .Holds();

    [Fact]
    public void MinimumJointScore_ByDefault_IsThatOfDuplication()
    {
        DuplicationOptions duplication = DuplicationOptions.Default;

        new JointStrategyMeasure().Should().Be(new JointStrategyMeasure
        {
            Threshold = (double)AlignmentOptions.Default.MinimumJointScore,
            ThemesFloor = (double)duplication.RemitFloor,
            GroundFloor = (double)duplication.PlaceFloor,
            ThemesWeight = (double)duplication.RemitWeight,
            GroundWeight = (double)duplication.PlaceWeight,
        });
        AlignmentOptions.Default.MinimumJointScore.Should().Be(duplication.Threshold);
    }

    [Fact]
    public void JointCandidates_SameOwnerOtherGroundOrOtherThemes_AreNone()
    {
        Strategy one = Strategy("s1", Priority("s1.1", "asb")) with { OwnerOrganisation = new("one") };

        Analyse(one, Strategy("s2", Priority("s2.1", "asb")) with { OwnerOrganisation = new("one") }).JointCandidates.Should().BeEmpty();
        Analyse(one, Strategy("s2", Priority("s2.1", "fraud")) with { OwnerOrganisation = new("two") }).JointCandidates.Should().BeEmpty();
        Analyse(one, Strategy("s2", Priority("s2.1", "asb"))).JointCandidates.Should().BeEmpty("whose it is is not known");
    }

    [Fact]
    public void JointCandidates_OwnerOrThemesNotKnown_AreCountedAsNotCompared()
    {
        PlanAlignment plan = Analyse(
            Strategy("s1", Priority("s1.1", "asb")) with { OwnerOrganisation = new("one") },
            Strategy("s2", Priority("s2.1", "asb")),
            Strategy("s3", Priority("s3.1")) with { OwnerOrganisation = new("two") });

        (plan.JointCandidatesFound, plan.JointCandidatesNotCompared).Should().Be((0, 2));
    }

    [Fact]
    public void JointCandidates_MoreThanAllowed_AreCounted()
    {
        Strategy[] strategies =
        [
            .. Enumerable
                .Range(0, 4)
                .Select(i => Strategy($"s{i}", Priority($"s{i}.1", "asb")) with { OwnerOrganisation = new(i % 2 == 0 ? "one" : "two") }),
        ];

        PlanAlignment plan = Analyse(new AlignmentOptions { MaximumJointCandidates = 3 }, strategies);

        (plan.JointCandidates.Count, plan.JointCandidatesFound).Should().Be((3, 4));
    }

    [Fact]
    public void Dilution_ByOwnerAndByTheme_SaysWhoAndWhat()
    {
        AlignmentDilution dilution = Analyse(
            Strategy("s1", Priority("s1.1", "asb"), Priority("s1.2", "asb", "fraud")) with { OwnerOrganisation = new("one") },
            Strategy("s2", Priority("s2.1") with { Text = "Anti-social behaviour" })).Dilution;

        dilution
            .ByOwner.Select(static owner => (owner.Owner?.Id, owner.Strategies, owner.Priorities, owner.EffectiveThemes))
            .Should()
            .Equal(("one", 1, 2, 1.754765m), (null, 1, 1, 1m));
        dilution
            .ByTheme.Select(static theme => (theme.Theme.Value, theme.Priorities, theme.Strategies, theme.Owners, theme.Share))
            .Should()
            .Equal(("asb", 3, 2, 1, 0.833333m), ("fraud", 1, 1, 1, 0.166667m));
        dilution.PrioritiesWithInferredThemes.Should().Be(1);
    }

    [Fact]
    public void Portfolios_GapsAndOrphans_AreRoutedToTheLeads()
    {
        AlignmentReport report = AlignmentAnalysis.Analyse(
            AlignmentFixture.Landscape(
                Contents(Strategy("s1", Priority("s1.1", "fraud"), Priority("s1.2", "road-safety"))) with
                {
                    PoliceAndCrimePlans = [Plan(Objective("p1", "asb"), Objective("p2", "victims"))],
                    Portfolios =
                    [
                        new()
                        {
                            Id = new("f-asb"),
                            Subject = "Anti-social behaviour",
                            LeadOrganisation = new("one"),
                            FurtherLeads =
                            [
                                new() { Organisation = new("one"), IsDeputy = true },
                                new() { Organisation = new("one"), Period = new(null, Day) },
                            ],
                        },
                        new()
                        {
                            Id = new("f-money"),
                            Subject = "Economic crime",
                            Themes = Themes("fraud"),
                        },
                    ],
                }),
            Day);

        report
            .Portfolios.Select(static route => (route.Portfolio.Value, route.AreThemesInferred, route.Gaps.Count, route.Orphans.Count))
            .Should()
            .Equal(("f-asb", true, 1, 0), ("f-money", false, 0, 1));
        report.Portfolios[0].FurtherLeads.Should().ContainSingle("the other's time ended").Which.IsDeputy.Should().BeTrue();
        report.Portfolios[1].FurtherLeads.Should().BeEmpty();
        report.Portfolios[0].Gaps.Should().Equal(new Id<PlanPriority>("p1"));
        report.GapsWithoutPortfolio.Should().Equal(new Id<PlanPriority>("p2"));
        report.OrphansWithoutPortfolio.Should().Equal(new Id<StrategyPriority>("s1.2"));
        (report.StrategiesAligned, report.StrategiesAlignedShare).Should().Be((0, 0m));
    }

    private static PlanAlignment Analyse(params Strategy[] strategies) => Analyse(AlignmentOptions.Default, strategies);

    private static PlanAlignment Analyse(AlignmentOptions options, params Strategy[] strategies) =>
        AlignmentAnalysis.Analyse(AlignmentFixture.Landscape(Contents(strategies)), Day, options).Plans[0];

    private static LandscapeContents Contents(params Strategy[] strategies) =>
        new()
        {
            PoliceAndCrimePlans = [Plan(Objective("p1", "asb"))],
            Strategies = [.. strategies],
            Organisations =
            [
                new() { Id = new("one"), Name = "One" },
                new() { Id = new("two"), Name = "Two" },
                new() { Id = new("three"), Name = "Three" },
            ],
        };
}
