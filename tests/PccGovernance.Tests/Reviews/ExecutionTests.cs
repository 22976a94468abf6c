using PccGovernance.Alignment;
using PccGovernance.Costing;
using PccGovernance.Delivery;
using PccGovernance.Demand;
using PccGovernance.Duplication;
using PccGovernance.Placement;
using PccGovernance.Reference;
using PccGovernance.Reviews;
using PccGovernance.Scenarios;
using PccGovernance.Statute;
using PccGovernance.Succession;
using PccGovernance.SyntheticLandscapes;
using PccGovernance.Tests.Alignment;

namespace PccGovernance.Tests.Reviews;

/// <summary>How an analysis is run: it can be stopped anywhere, and threads change nothing of its result.</summary>
public sealed class ExecutionTests
{
    private const int Boards = 1_000;
    private const int Strategies = 600;
    private const int Milestones = 9_000;

    private static readonly LocalDate Day = new(2026, 11, 21);
    private static readonly CostingOptions Costing = new()
    {
        Assumptions = AssumptionSets.Apcc2025,
        Basis = CostBasis.SalaryOnly,
        UsualValues = UsualValues.Apcc2025,
    };

    private static readonly Landscape Country =
        SyntheticLandscape.Create(new SyntheticOptions { Boards = Boards, HasPosts = true }).Landscape;

    private static readonly Landscape Plans = new RandomStrategies(5, Strategies).Landscape();
    private static readonly Landscape Business = SyntheticDelivery.Make(Milestones, 2, 1);

    private static readonly Landscape Statutory = EnglandAndWales.StatutoryLandscape();
    private static readonly NewBurden Burden = new()
    {
        Name = "A new duty",
        Footprints = [.. EnglandAndWales.Geography.ForceAreas.Select(static area => Footprint.Of(area.Code))],
        Members = [new() { Kind = new("chief-officer-of-police"), Pay = PayBand.Of(50_000), Attendance = 1 }],
        Meetings = new() { MeetingsPerYear = 4, MeetingHours = 2, PreparationHours = 1, TravelHours = 0 },
    };

    /// <summary>Every analysis, with how often at least it looks whether it is to stop: for each item, at each of its stages.</summary>
    public static TheoryData<string, int> Analyses { get; } = new()
    {
        { "duplication", 2 * Boards },
        { "stream", 2 * Boards },
        { "costing", Boards },
        { "burden", 43 },
        { "merging", 10 },
        { "demand", Boards / 2 },
        { "statute", 43 },
        { "what-if", Boards },
        { "placement", 300 },
        { "succession", 43 },
        { "scenario", Boards },
        { "alignment", 2 * Strategies },
        { "delivery", 3 * Milestones },
        { "roll-up", Milestones / 1_000 },
        { "update", 6 * Milestones },
        { "impact", 6 * Milestones },
    };

    [Theory]
    [MemberData(nameof(Analyses))]
    public void Run_AnyNumberOfThreads_GivesTheSame(string analysis, int looks)
    {
        object alone = Run(analysis, new() { MaximumThreads = 1 });

        foreach (int threads in new[] { 2, 16 })
        {
            Run(analysis, new() { MaximumThreads = threads }).Should().Be(alone);
        }

        Run(analysis, default).Should().Be(alone);
        looks.Should().BePositive();
    }

    [Theory]
    [MemberData(nameof(Analyses))]
    public void Run_OneThread_UsesNoOther(string analysis, int looks)
    {
        HashSet<int> threads = [];
        int looked = 0;

        Run(analysis, new()
        {
            MaximumThreads = 1,
            Looks = () =>
            {
                looked++;
                threads.Add(Environment.CurrentManagedThreadId);
            },
        });

        threads.Should().Equal(Environment.CurrentManagedThreadId);
        looked.Should().BeGreaterThanOrEqualTo(looks);
    }

    [Theory]
    [MemberData(nameof(Analyses))]
    public void Run_StoppedInTheMidst_DoesNoMore(string analysis, int looks)
    {
        int all = Looks(analysis, stopAt: int.MaxValue, threads: 1);
        all.Should().BeGreaterThanOrEqualTo(looks);

        foreach (int place in new[] { 1, all / 3, all / 2, all - 1, all })
        {
            Looks(analysis, place, threads: 1).Should().Be(place);
        }
    }

    [Theory]
    [MemberData(nameof(Analyses))]
    public void Run_StoppedOnManyThreads_DoesAPieceOfEachAtMost(string analysis, int looks)
    {
        const int Threads = 4;

        Looks(analysis, looks / 2, Threads).Should().BeInRange(looks / 2, (looks / 2) + (2 * Threads));
    }

    [Theory]
    [InlineData("duplication")]
    [InlineData("costing")]
    [InlineData("demand")]
    [InlineData("alignment")]
    [InlineData("delivery")]
    [InlineData("mergers")]
    public void Review_StoppedWhileAnAnalysisRuns_Stops(string analysis)
    {
        using CancellationTokenSource source = new();
        Recorder progress = new(doing =>
        {
            if (doing == analysis)
            {
                source.Cancel();
            }
        });
        LandscapeReviewer reviewer = new(new() { Costing = Costing });
        Landscape landscape = analysis switch { "alignment" => Plans, "delivery" => Business, _ => Country };

        FluentActions.Invoking(() => reviewer.Review(landscape, Day, source.Token, progress)).Should().Throw<OperationCanceledException>();

        progress.Told.Should().EndWith(analysis);
    }

    [Fact]
    public void Review_AnyNumberOfThreads_GivesTheSameBytes()
    {
        foreach (Landscape landscape in new[] { Country, Plans, Business })
        {
            byte[] alone = Bytes(landscape, 1);

            Bytes(landscape, 3).AsSpan().SequenceEqual(alone).Should().BeTrue();
            Bytes(landscape, null).AsSpan().SequenceEqual(alone).Should().BeTrue();
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1_025)]
    public void MaximumThreads_OutOfRange_IsRefused(int threads)
    {
        FluentActions.Invoking(() => new Execution { MaximumThreads = threads }).Should().Throw<ArgumentOutOfRangeException>();

        new ReviewOptions { MaximumThreads = threads }.FindProblems().Should().ContainSingle().Which.Option.Should().Be("MaximumThreads");
    }

    [Fact]
    public void MaximumThreads_AtItsEnds_IsTaken()
    {
        foreach (int threads in new[] { 1, 1_024 })
        {
            new Execution { MaximumThreads = threads }.MaximumThreads.Should().Be(threads);
            new ReviewOptions { MaximumThreads = threads }.FindProblems().Should().BeEmpty();
        }
    }

    private static byte[] Bytes(Landscape landscape, int? threads) =>
        ReviewJson.WriteToUtf8Bytes(new LandscapeReviewer(new() { Costing = Costing, MaximumThreads = threads }).Review(landscape, Day));

    /// <summary>How often an analysis looked whether it is to stop, when it was told to at a look.</summary>
    private static int Looks(string analysis, int stopAt, int threads)
    {
        using CancellationTokenSource source = new();
        int looked = 0;
        Execution execution = new()
        {
            CancellationToken = source.Token,
            MaximumThreads = threads,
            Looks = () =>
            {
                if (Interlocked.Increment(ref looked) == stopAt)
                {
                    source.Cancel();
                }
            },
        };
        Action run = () => Run(analysis, execution);
        if (stopAt == int.MaxValue)
        {
            run();
        }
        else
        {
            run.Should().Throw<OperationCanceledException>().Which.CancellationToken.Should().Be(source.Token);
        }

        return looked;
    }

    private static object Run(string analysis, Execution execution) => analysis switch
    {
        "duplication" => DuplicationAnalysis.Analyse(Country, Day, DuplicationOptions.Default, execution),
        "stream" => DuplicationAnalysis.Stream(Country, Day, DuplicationOptions.Default, execution).ToValueList(),
        "costing" => CostingAnalysis.Analyse(Country, Day, Costing, execution),
        "burden" => CostingAnalysis.CostOfBurden(Statutory, Day, Burden, Costing, execution),
        "merging" => CostingAnalysis.SavingOfMerging(Country, Day, Some(10), Costing, execution: execution),
        "demand" => DemandAnalysis.Analyse(Country, Day, DemandOptions.Default, execution),
        "scenario" => DemandAnalysis.Compare(Country, Day, DemandOptions.Default, new() { Drop = Some(5) }, execution),
        "statute" => StatuteAnalysis.Analyse(Statutory, Day, new(), execution),
        "what-if" => ScenarioAnalysis.Analyse(Country, Day, Closing, new() { Costing = Costing }, execution),
        "placement" => PlacementAnalysis.Analyse(Statutory, Day, Placed, null, execution),
        "succession" => SuccessionAnalysis.Analyse(Statutory, Day, new() { Until = new(2028, 6, 1) }, execution),
        "alignment" => AlignmentAnalysis.Analyse(Plans, Day, null, execution),
        "delivery" => DeliveryAnalysis.Analyse(Business, SyntheticDelivery.Day, null, execution),
        "roll-up" => DeliveryAnalysis.RollUp(Business, SyntheticDelivery.Day, null, execution),
        "update" => DeliveryUpdates.Of(
            Business,
            ReportingPeriod.Quarter(SyntheticDelivery.Day.Year - 1, 4),
            SyntheticDelivery.Day,
            null,
            execution),
        "impact" => DeliveryUpdates.ImpactOf(Business, SyntheticDelivery.Day.Year - 1, SyntheticDelivery.Day, null, execution),
        _ => throw new ArgumentOutOfRangeException(nameof(analysis), analysis, null),
    };

    private static Scenario Closing => Scenario.Of("Close one", new ClosePartnership { Partnership = Country.Partnerships[0].Id });

    private static DutyToPlace Placed => new()
    {
        Name = "A new duty",
        Ground = Footprint.Of(EnglandAndWales.ForceAreas.Lincolnshire.Code),
        Members = [new("chief-officer-of-police"), new("local-policing-body")],
        Themes = [new("serious-violence")],
        Meetings = new() { MeetingsPerYear = 4, MeetingHours = 2 },
    };

    private static ValueList<Id<Partnership>> Some(int boards) =>
        Country.Partnerships.Take(boards).Select(static board => board.Id).ToValueList();

    /// <summary>Is told what a review does, on the thread that does it.</summary>
    private sealed class Recorder(Action<string> doing) : IProgress<ReviewProgress>
    {
        public List<string> Told { get; } = [];

        public void Report(ReviewProgress value)
        {
            Told.Add(value.Doing);
            doing(value.Doing);
        }
    }
}
