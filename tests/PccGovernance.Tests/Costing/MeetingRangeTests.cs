using FsCheck.Fluent;
using PccGovernance.Costing;
using PccGovernance.Demand;
using PccGovernance.Serialization;
using static PccGovernance.Tests.Costing.CostingLandscapes;

namespace PccGovernance.Tests.Costing;

/// <summary>Meetings and hours that are on record as ranges: "at least quarterly", "two to three hours".</summary>
public sealed class MeetingRangeTests
{
    private static readonly CostingOptions Options = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly };

    [Theory]
    [InlineData("""{ "low": 4, "high": 6 }""", 4, 5, 6, false)]
    [InlineData("""{ "low": 4 }""", 4, 4, 4, true)]
    [InlineData("4", 4, 4, 4, false)]
    public void Read_MeetingsAYear_AreReckonedWithAtBothEnds(string number, int low, int central, int high, bool isAtLeast)
    {
        string json = $$$"""
            {"version":2,"edition":"england-and-wales-2024-12","organisations":[{"id":"a","name":"A"}],"partnerships":[{"id":"b","name":"B",
            "seats":[{"organisation":"a","pay":{"low":50000,"high":50000},"attendance":1}],"meetings":{"meetingsPerYear":{{{number}}},"meetingHours":3}}]}
            """;
        Landscape landscape = LandscapeJson.Read(json).GetLandscapeOrThrow();
        PartnershipCost cost = CostingAnalysis.CostOf(landscape, Day, new("b"), Options)!;

        cost.Cost.Should().Be(new MoneyRange(Of(low), Of(central), Of(high)));
        (cost.MeetingsPerYear, cost.IsAtLeast).Should().Be((central, isAtLeast));
        DemandLoad load = DemandAnalysis.Analyse(landscape, Day, DemandOptions.Default).Total;
        (load.HoursLow ?? load.Hours, load.Hours, load.HoursHigh ?? load.Hours, load.SeatsAtLeast)
            .Should()
            .Be((3 * low, 3 * central, 3 * high, isAtLeast ? 1 : 0));
        (load.MeetingsLow ?? load.MeetingsPerYear, load.MeetingsPerYear, load.MeetingsHigh ?? load.MeetingsPerYear, load.PartnershipsAtLeast)
            .Should()
            .Be((low, central, high, isAtLeast ? 1 : 0));
        (cost.Total.HoursLow ?? cost.Hours, cost.Hours, cost.Total.HoursHigh ?? cost.Hours, cost.Total.LinesAtLeast)
            .Should()
            .Be((3 * low, 3 * central, 3 * high, isAtLeast ? 1 : 0));
        CostLine line = cost.Lines.Single();
        (line.HoursLow ?? line.Hours, line.HoursHigh ?? line.Hours, line.IsAtLeast).Should().Be((3 * low, 3 * high, isAtLeast));
        (cost.MeetingsPerYearLow ?? central, cost.MeetingsPerYearHigh ?? central).Should().Be((low, high));
        LandscapeJson.Read(LandscapeJson.WriteToUtf8Bytes(landscape)).GetLandscapeOrThrow().Should().Be(landscape);

        static Money Of(int meetings) => new(decimal.Round(50_000m * 3 * meetings / 1_764, 12));
    }

    [Fact]
    public void Analyse_RangedBoards_HaveTheCostsOfTheirLeastAndTheirMost() =>
        Prop.ForAll(RandomBoards.Boards.ToArbitrary(), Gen.Choose(0, 5).ToArbitrary(), static (boards, wider) =>
        {
            CostTotal ranged = TotalOf(boards, pattern => pattern with
            {
                MeetingsPerYearRange = pattern.MeetingsPerYear is { } n ? NumberRange.Between(n, n + wider) : null,
                TravelHoursRange = pattern.TravelHours is { } t ? NumberRange.Between(t, t + 1) : null,
            });
            CostTotal least = TotalOf(boards, static pattern => pattern);
            CostTotal most = TotalOf(boards, pattern =>
                pattern with { MeetingsPerYear = pattern.MeetingsPerYear + wider, TravelHours = pattern.TravelHours + 1 });
            // Of boards that never meet there is no line and so no total, where those that may not meet come to nothing at the least.
            return (ranged.Cost?.Low.Amount ?? 0) == (least.Cost?.Low.Amount ?? 0)
                && ranged.Cost?.High == most.Cost?.High
                && !(ranged.Cost?.Central < least.Cost?.Central)
                && (ranged.HoursLow ?? ranged.Hours ?? 0) == (least.Hours ?? 0)
                && (ranged.HoursHigh ?? ranged.Hours) == most.Hours;
        }).Holds();

    [Theory]
    [InlineData(11, true)]
    [InlineData(12, null)]
    [InlineData(17, null)]
    [InlineData(18, false)]
    public void IsOverCapacity_OfARange_IsNotKnownWhereItMayBe(int hours, bool? isOver)
    {
        Landscape landscape = With(
            [new() { Id = new("post"), Title = "Post", Organisation = Org("org-0") }],
            Board("b", Seat("org-0") with { Post = new("post") }) with
            {
                Meetings = new() { MeetingsPerYearRange = NumberRange.Between(4, 6), MeetingHours = 3 },
            });

        DemandAnalysis.Analyse(landscape, Day,
            DemandOptions.Default with { Capacities = [new() { Post = new("post"), HoursPerYear = hours }] })
            .Posts.Single().IsOverCapacity.Should().Be(isOver);
    }

    [Theory]
    [InlineData(4, 6, 3, true)]
    [InlineData(4, 6, 4, null)]
    [InlineData(4, 6, 5, null)]
    [InlineData(4, 6, 6, false)]
    [InlineData(4, null, 3, true)]
    [InlineData(4, null, 50, null)]
    public void IsOverCapacity_OfARangeOfMeetings_IsNotKnownWhereItMayBe(int fewest, int? most, int capacity, bool? isOver)
    {
        Landscape landscape = With(
            [new() { Id = new("post"), Title = "Post", Organisation = Org("org-0") }],
            Board("b", Seat("org-0") with { Post = new("post") }) with
            {
                Meetings = new() { MeetingsPerYearRange = new() { Low = fewest, High = most }, MeetingHours = 3 },
            });

        DemandAnalysis.Analyse(landscape, Day,
            DemandOptions.Default with { Capacities = [new() { Post = new("post"), MeetingsPerYear = capacity }] })
            .Posts.Single().IsOverCapacity.Should().Be(isOver);
    }

    [Fact]
    public void IsOverCapacity_OfAtLeast_IsNeverKnownToFit() =>
        DemandAnalysis.Analyse(
            With(
                [new() { Id = new("post"), Title = "Post", Organisation = Org("org-0") }],
                Board("b", Seat(
                    "org-0") with
                { Post = new("post") }) with
                {
                    Meetings = new()
                    {
                        MeetingsPerYearRange = NumberRange.AtLeast(4),
                        MeetingHours = 3
                    }
                }),
            Day,
            DemandOptions.Default with
            {
                Capacities = [new() { Post = new("post"),
                HoursPerYear = 1_000 }]
            }).Posts.Single().IsOverCapacity.Should()
                .BeNull();

    [Fact]
    public void CostOf_VacantSeat_IsNil()
    {
        Partnership board = Board("b", Seat("org-0", 50_000) with { Holding = new() { Capacity = OfficeCapacity.Vacancy } });

        CostingAnalysis.CostOf(Of(board), Day, board.Id, Options)!.Cost.Should().Be(MoneyRange.Zero);
    }

    [Fact]
    public void CostOf_HalfTimePost_IsByTheSalaryPaidForTheHoursGiven()
    {
        AssumptionSet set = AssumptionSets.EmployerOnCosts2025To2026(0.2m, 1_764m);
        Landscape landscape = With(
            [new() { Id = new("post"), Title = "Post", Organisation = Org("org-0"), Pay = PayBand.Of(50_000), FullTimeShare = 0.5m }],
            Board("b", Seat("org-0") with { Post = new("post") }) with { Meetings = new() { MeetingsPerYear = 1, MeetingHours = 3 } });

        set.CostOf(3, new Money(50_000), CostBasis.WithOnCosts, fullTimeShare: 0.5m).Pennies().Should().Be(112.24m);
        set.CostOf(3, new Money(50_000), CostBasis.WithOnCosts).Pennies().Should().Be(113.52m);
        CostingAnalysis.CostOf(landscape, Day, new("b"),
            new() { Assumptions = set, Basis = CostBasis.WithOnCosts })!.Cost!.Value.Central.Pennies()
            .Should()
            .Be(112.24m);
        DemandAnalysis.Analyse(landscape, Day,
            DemandOptions.Default with { ProductiveHours = 1_500 }).Posts.Single().Load.ShareOfProductiveHours.Should()
            .Be(3m / 750);
    }

    private static CostTotal TotalOf(Partnership[] boards, Func<MeetingPattern, MeetingPattern> change) =>
        CostingAnalysis.Analyse(
            RandomBoards.LandscapeOf(
                [.. boards.Select(board => board with { Meetings = board.Meetings is { } pattern ? change(pattern) : null })]),
            Day,
            Options).Total;
}
