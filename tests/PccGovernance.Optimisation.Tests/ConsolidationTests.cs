using FsCheck;
using FsCheck.Fluent;
using PccGovernance.Scenarios;
using PccGovernance.SyntheticLandscapes;

namespace PccGovernance.Optimisation.Tests;

public sealed class ConsolidationTests
{
    private static readonly ConsolidationOptions[] Limits =
    [
        new(),
        new() { MaximumChanged = 3 },
        new() { MaximumSeats = 6, MinimumAgendaHours = 2 },
        new() { RequiresCommonSubject = false, MaximumChanged = 4, Capacities = [new() { Organisation = new("o0"), HoursPerYear = 20 }] },
        new() { Unwilling = [new("o4")], Fixed = [new("b1")] },
    ];

    [Fact]
    public void Best_OfSmallAreas_IsThatOfBruteForce() =>
        Prop.ForAll(Seeds, static seed =>
        {
            Landscape landscape = SmallArea.Of(seed, 5);
            ConsolidationOptions options = Limits[seed % Limits.Length] with { RunnersUp = 0 };

            ConsolidationReport report = ConsolidationAnalysis.Analyse(landscape, SmallArea.Day, options);

            report.IsProved.Should().BeTrue();
            report.Best.HoursSaved.Should().Be(BruteForce.BestSaving(landscape, options));
            report.HoursBound.Should().Be(report.Best.HoursSaved);
        }).Holds(60);

    /// <summary>
    /// Boards that the law sets up side by side do not come together by way of a third, and what is best can be done by law: both models,
    /// brute force and the scenario's own judgement agree.
    /// </summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Best_OfStatutoryBoards_IsLawfulAndThatOfBruteForce(bool mayCombine) =>
        Prop.ForAll(Seeds, seed =>
        {
            Landscape landscape = SmallArea.WithStatutoryBoards(seed, 5);
            ConsolidationOptions options = Limits[seed % Limits.Length] with
            {
                RunnersUp = 0,
                RequiresCommonSubject = false,
                MayCombineAreas = mayCombine,
            };

            ConsolidationReport report = ConsolidationAnalysis.Analyse(landscape, SmallArea.Day, options);

            report.Best.HoursSaved.Should().Be(BruteForce.BestSaving(landscape, options));
            new ConsolidationSearch(ConsolidationProblem.Of(landscape, options), options).Solve().HoursSaved.Should()
                .Be(report.Best.HoursSaved);
            ScenarioRun run = report.Best.ToScenario("best").Replay(landscape, SmallArea.Day);
            run.Standing.Should().BeOneOf(StepStanding.Free, StepStanding.Agreed, StepStanding.Unagreed);
            (mayCombine || run.Steps.SelectMany(static step => step.Needs).All(static need => need.Kind != StepNeedKind.Power)).Should()
                .BeTrue("areas are combined only where that is asked for");
        }).Holds(40);

    /// <summary>Two models of one problem, of boards that are too many to try every set of mergers: both are proved, and agree.</summary>
    [Fact]
    public void Best_BySetsOfMergers_IsThatOfMergerByMerger() =>
        Prop.ForAll(Seeds, static seed =>
        {
            Landscape landscape = SmallArea.Of(seed, 11).AsOf(SmallArea.Day);
            ConsolidationOptions options = Limits[seed % Limits.Length];
            ConsolidationProblem problem = ConsolidationProblem.Of(landscape, options);
            ConsolidationSearch byMerger = new(problem, options);

            List<FoundSolution> bySet = new ColumnSearch(problem, options).Solve(others: 2)!;

            List<FoundSolution> one = [byMerger.Solve()];
            while (one.Count < 3 && byMerger.SolveNext() is { HoursSaved: > 0 } next)
            {
                one.Add(next);
            }

            one.Should().OnlyContain(static found => found.IsProved);
            bySet.Where(static found => found.HoursSaved > 0).Select(static found => found.HoursSaved)
                .Should().Equal(one.Where(static found => found.HoursSaved > 0).Select(static found => found.HoursSaved));
        }).Holds(60);

    /// <summary>Every set that a board can take on is listed once, and none is worth more than the best at any prices.</summary>
    [Fact]
    public void List_OfABoard_HasEverySetWithWhatItSaves() =>
        Prop.ForAll(Seeds, static seed =>
        {
            ConsolidationOptions options = Limits[seed % Limits.Length];
            ConsolidationProblem problem = ConsolidationProblem.Of(SmallArea.Of(seed, 8).AsOf(SmallArea.Day), options);
            Random random = new(seed);
            MergePrices prices = new([.. problem.Boards.Select(_ => random.NextInt64(60_000))], random.NextInt64(20_000));

            foreach (HostMergers host in HostMergers.Of(problem, options))
            {
                List<MergeColumn> listed = [];
                host.TryList(prices, long.MinValue / 2, 1_000_000, listed.Add).Should().BeTrue();

                listed.Select(static column => string.Join('.', column.From)).Should().OnlyHaveUniqueItems();
                listed.Where(column => column.Saved != -problem.Boards.SelectMany(static board => board.Seats)
                    .Select(static own => own.Organisation).Distinct().Sum(organisation => problem.MoreHours(column, organisation)))
                    .Should().BeEmpty();
                long most = listed.Select(column => column.Saved - prices.Of(column)).Append(0).Max();
                host.Best(prices, 1_000_000).Bound.Should().Be(most);
                host.Best(prices, 1).Bound.Should().BeGreaterThanOrEqualTo(most);
            }
        }).Holds(60);

    /// <summary>A board with one post in two seats is left as it is, and its hours count against what the organisation can give.</summary>
    [Fact]
    public void Best_CapacityWithABoardLeftOut_CountsItsHours()
    {
        Landscape landscape = SmallArea.Of(420_403, 5);
        ConsolidationOptions options = Limits[3];

        ConsolidationReport report = ConsolidationAnalysis.Analyse(landscape, SmallArea.Day, options);

        report.LeftOut.Should().NotBeEmpty();
        report.Best.HoursSaved.Should().Be(BruteForce.BestSaving(landscape, options)).And.Be(0);
    }

    [Fact]
    public void Best_OfAnyArea_IsNotWorseThanTheGreedyChoice() =>
        Prop.ForAll(Seeds, static seed =>
        {
            Landscape landscape = SmallArea.Of(seed, 8);

            ConsolidationAnalysis.Analyse(landscape, SmallArea.Day, new() { RunnersUp = 0 }).Best.HoursSaved
                .Should().BeGreaterThanOrEqualTo(Benchmarks.GreedyConsolidation.Saving(landscape, new()));
        }).Holds(25);

    [Fact]
    public void Best_AsAScenario_SavesWhatItSaysAndLosesNoDuty() =>
        Prop.ForAll(Seeds, static seed =>
        {
            Landscape landscape = SmallArea.Of(seed, 7);
            ConsolidationReport report = ConsolidationAnalysis.Analyse(landscape, SmallArea.Day);

            ScenarioReport scenario = ScenarioAnalysis.Analyse(landscape, SmallArea.Day, report.Best.ToScenario("best"),
                new() { Duplication = null, Alignment = null, Statute = null });

            ((scenario.Hours!.HoursBefore ?? 0) - (scenario.Hours.HoursAfter ?? 0)).Should().Be(report.Best.HoursSaved);
            scenario.DutiesWithoutHome.Should().BeEmpty();
            scenario.VoicesLost.Should().BeEmpty();
            scenario.Run.Standing.Should().BeOneOf(StepStanding.Free, StepStanding.Agreed, StepStanding.Unagreed);
        }).Holds(40);

    [Fact]
    public void RunnersUp_AreOthersAndNoneIsBetter()
    {
        ConsolidationReport report =
            ConsolidationAnalysis.Analyse(SmallArea.Of(7, 8), SmallArea.Day, new() { RunnersUp = 5, RequiresCommonSubject = false });

        report.RunnersUp.Should().HaveCount(5).And.OnlyHaveUniqueItems().And.NotContain(report.Best);
        report.RunnersUp.Select(static c => c.HoursSaved).Prepend(report.Best.HoursSaved).Should().BeInDescendingOrder();
    }

    [Fact]
    public void Frontier_WithMoreBoardsChanged_NeverSavesLess()
    {
        ValueList<FrontierPoint> frontier =
            ConsolidationAnalysis.Frontier(SmallArea.Of(3, 8), SmallArea.Day, 6, new() { RequiresCommonSubject = false });

        frontier.Select(static point => point.MaximumChanged).Should().Equal(2, 3, 4, 5, 6);
        frontier.Select(static point => point.Best.HoursSaved).Should().BeInAscendingOrder();
        frontier.Should().OnlyContain(static point => point.IsProved && point.Best.Changed <= point.MaximumChanged);
    }

    [Fact]
    public void Best_OfAForceAreaOf80Boards_IsProvedAndTheSameAgain()
    {
        Landscape landscape = SyntheticLandscape.Create(new SyntheticOptions { Boards = 80, Seed = 1 }).Landscape;
        ConsolidationReport report = ConsolidationAnalysis.Analyse(landscape, SmallArea.Day,
            new() { MaximumChanged = 20, MaximumSeats = 30, MinimumAgendaHours = 2, RunnersUp = 0 });

        report.IsProved.Should().BeTrue();
        report.Best.HoursSaved.Should().BeGreaterThan(0);
        ConsolidationAnalysis.Analyse(landscape, SmallArea.Day, report.Options).Should().Be(report);
    }

    [Fact]
    public void Best_OfAForceAreaOf300Boards_IsProvedAndBetterThanTheGreedyChoice()
    {
        Landscape landscape = SyntheticLandscape.Create(new SyntheticOptions { Boards = 300, HasPosts = true }.Flat()).Landscape;
        ConsolidationOptions options = new() { MaximumChanged = 10, MaximumSeats = 30, MinimumAgendaHours = 2, RunnersUp = 0 };

        ConsolidationReport report = ConsolidationAnalysis.Analyse(landscape, SmallArea.Day, options);

        report.IsProved.Should().BeTrue();
        report.Best.Changed.Should().BeLessThanOrEqualTo(10);
        report.Best.HoursSaved.Should().BeGreaterThan(Benchmarks.GreedyConsolidation.Saving(landscape.AsOf(SmallArea.Day), options));
    }

    [Fact]
    public void Analyse_WithTooLittleWork_SaysTheGap()
    {
        Landscape landscape = SyntheticLandscape.Create(new SyntheticOptions { Boards = 300, Seed = 1 }).Landscape;

        ConsolidationReport report = ConsolidationAnalysis.Analyse(landscape, SmallArea.Day,
            new() { MaximumWork = 0.001, RequiresCommonSubject = false, RunnersUp = 0 });

        report.IsProved.Should().BeFalse();
        report.Gap.Should().BeGreaterThan(0).And.BeLessThanOrEqualTo(1);
        report.HoursBound.Should().BeGreaterThanOrEqualTo(report.Best.HoursSaved);
    }

    [Fact]
    public void Analyse_UnsoundOptions_NamesEveryProblem()
    {
        Action analyse = static () => ConsolidationAnalysis.Analyse(
            SmallArea.Of(1, 2),
            SmallArea.Day,
            new()
            {
                MaximumChanged = -1,
                MaximumSeats = 0,
                RunnersUp = 30,
                MaximumWork = 0,
                Capacities = [new() { Organisation = new("o0"), HoursPerYear = -1 }]
            });

        analyse.Should()
            .Throw<ArgumentException>().Which.Message.Should()
            .ContainAll("MaximumChanged", "MaximumSeats", "RunnersUp", "MaximumWork", "'o0'");
    }

    private static Arbitrary<int> Seeds => Arb.From(Gen.Choose(0, 1_000_000));
}
