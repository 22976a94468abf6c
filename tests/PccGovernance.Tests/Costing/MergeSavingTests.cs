using FsCheck.Fluent;
using PccGovernance.Costing;
using static PccGovernance.Tests.Costing.CostingLandscapes;

namespace PccGovernance.Tests.Costing;

public sealed class MergeSavingTests
{
    private static readonly CostingOptions Salary = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly };

    private static readonly Id<Partnership>[] Both = [new("large"), new("small")];

    /// <summary>Two boards of four meetings of two hours with half an hour each of preparation and travel; £50 an hour.</summary>
    private static Partnership[] TwoBoards { get; } =
    [
        Board("large", Seat("police", 88_200), Seat("council", 88_200), Seat("health", 88_200)) with
        {
            Meetings = new()
            {
                MeetingsPerYear = 6,
                MeetingHours = 2,
                PreparationHours = 0.5m,
                TravelHours = 0.5m,
            },
            Support = new()
            {
                SupportHoursPerYear = 100,
                SupportPay = PayBand.Of(35_280),
                VenuePerMeeting = new(40),
                PaidBy = Org("council"),
            },
        },
        Board("small", Seat("police", 88_200), Seat("council", 44_100), Seat("charity", 88_200)) with
        {
            Support = new()
            {
                SupportHoursPerYear = 20,
                SupportPay = PayBand.Of(35_280),
                VenuePerMeeting = new(40),
                PaidBy = Org("council"),
            },
        },
    ];

    [Fact]
    public void SavingOfMerging_TwoBoards_FreesTheSmallSeatsAndCostsWhoJoins()
    {
        MergeSaving saving = CostingAnalysis.SavingOfMerging(Of(TwoBoards), Day, [.. Both], Salary);

        // Freed are the seats on the small board of police and charity (12 h at £50 each) and council (12 h at £25), its 20 hours of
        // support at £20 and its four venues at £40. Of the seats' time 2 of 12 hours are travel and freed in any case; of the rest, as of
        // the support, nothing, half or all is carried over. The charity joins the large board: 18 h at £50.
        saving.Partnerships.Select(static id => id.Value).Should().Equal("large", "small");
        saving.Freed!.Value.High.Pennies().Should().Be(600 + 300 + 600 - 900 + 400 + 160);
        saving.Freed.Value.Central.Pennies().Should().Be(100 + 250 + 50 + 125 + 100 + 250 - 900 + 200 + 160);
        saving.Freed.Value.Low.Pennies().Should().Be(100 + 50 + 100 - 900 + 0 + 160);
        saving.HoursFreed.Should().BeApproximately(7 + 7 + 7 - 18 + 10, 1e-9m);
        saving.ByOrganisation.Select(static row => (row.Organisation!.Value.Value, row.SeatsFreed, row.Freed!.Value.High.Pennies()))
            .Should().Equal(("charity", 0, -300m), ("council", 1, 860m), ("police", 1, 600m));
        saving.Today.Cost!.Value.Central.Pennies().Should().Be((18 * 150) + 2_000 + 240 + (12 * 125) + 400 + 160);
        (saving.LinesUnknown, saving.ShareAssumed).Should().Be((0, 0));
    }

    [Fact]
    public void SavingOfMerging_FullEconomicCostAskedFor_LeavesOverheadsOut()
    {
        CostingOptions full = new()
        {
            Assumptions = AssumptionSets.EmployerOnCosts2025To2026(0.2m, 1_764) with
            {
                OverheadRate = new()
                {
                    Value = 0.3m,
                    Source = new() { Text = "Illustration" },
                },
            },
            Basis = CostBasis.FullEconomic,
        };

        MergeSaving saving = CostingAnalysis.SavingOfMerging(Of(TwoBoards), Day, [.. Both], full);

        saving.Basis.Should().Be(CostBasis.WithOnCosts, "overheads do not go when a board closes");
        saving
            .Should()
            .BeEquivalentTo(CostingAnalysis.SavingOfMerging(Of(TwoBoards), Day, [.. Both], full with { Basis = CostBasis.WithOnCosts }));
    }

    /// <summary>Four hours are freed of whoever sits on both, and twenty more are asked of whoever sat on the small board only.</summary>
    [Fact]
    public void SavingOfMerging_BoardsOfTwelveAndTwoMeetings_IsACost()
    {
        MeetingPattern twoHours = new() { MeetingHours = 2, PreparationHours = 0, TravelHours = 0 };
        Landscape landscape = Of(
            Board("large", Seat("a", 88_200), Seat("b", 88_200)) with { Meetings = twoHours with { MeetingsPerYear = 12 } },
            Board("small", Seat("a", 88_200), Seat("c", 88_200)) with { Meetings = twoHours with { MeetingsPerYear = 2 } });

        MergeSaving saving = CostingAnalysis.SavingOfMerging(
            landscape,
            Day,
            [.. Both],
            Salary,
            new() { CarriedOver = 0, MostCarriedOver = 0 });

        saving.Today.Hours.Should().Be(56);
        saving.HoursFreed.Should().Be(-16);
        saving.Freed!.Value.Central.Pennies().Should().Be(-16 * 50);
        saving.ByOrganisation.Select(static row => (row.Organisation!.Value.Value, row.HoursFreed)).Should().Equal(("a", 4m), ("c", -20m));
    }

    [Fact]
    public void SavingOfMerging_BoardsWithNobodyInCommon_FreesNobody()
    {
        MergeSaving saving = CostingAnalysis.SavingOfMerging(
            Of(Board("large", Seat("a", 50_000)), Board("small", Seat("b", 50_000))),
            Day,
            [.. Both],
            Salary);

        // Who joins sits as long as before, and what is carried over comes on top.
        saving.Freed!.Value.High.Pennies().Should().Be(0);
        saving.Freed.Value.Central.Should().BeLessThan(Money.Zero);
        saving.ByOrganisation.Should().ContainSingle().Which.SeatsFreed.Should().Be(0);
    }

    [Fact]
    public void SavingOfMerging_PayNotOnRecord_CountsTheLineAndItsHours()
    {
        MergeSaving saving = CostingAnalysis.SavingOfMerging(
            Of(Board("large", Seat("a", 50_000)), Board("small", Seat("a"))),
            Day,
            [.. Both],
            Salary);

        (saving.Freed, saving.LinesUnknown).Should().Be((null, 1));
        saving.HoursFreed.Should().BeApproximately(7, 1e-9m);
    }

    [Fact]
    public void SavingOfMerging_AnyBoards_IsTheSumOfItsPayersAndNeverMoreThanTheyPay() =>
        Prop.ForAll(
                RandomBoards.Boards.Where(static boards => boards.Length > 1).ToArbitrary(),
                boards =>
                {
                    Landscape landscape = RandomBoards.LandscapeOf(boards);
                    MergeSaving saving = CostingAnalysis.SavingOfMerging(
                        landscape,
                        Day,
                        [.. boards.Select(static board => board.Id)],
                        CostingLawTests.OnCosts);
                    MoneyRange freed = saving.Freed ?? MoneyRange.Zero;
                    MoneyRange today = saving.Today.Cost ?? MoneyRange.Zero;
                    CostingReport report = CostingAnalysis.Analyse(landscape, Day, CostingLawTests.OnCosts);

                    return freed.Low <= freed.Central
                        && freed.Central <= freed.High
                        && freed.High <= today.High
                        && saving.Today.Cost == report.Total.Cost
                        && saving.ShareAssumed is null or (>= 0 and <= 1)
                        && saving.ByOrganisation.Sum(static row => row.Freed?.Central.Amount ?? 0) == freed.Central.Amount
                        && saving.ByOrganisation.Sum(static row => row.HoursFreed ?? 0) == (saving.HoursFreed ?? 0)
                        && saving.ByOrganisation.All(row =>
                            row.Freed is not { } own
                            || own.High
                                <= (
                                    report.ByOrganisation.SingleOrDefault(payer => payer.Organisation == row.Organisation)?.Total.Cost?.High
                                    ?? Money.Zero));
                })
            .Holds();

    /// <summary>Boards on which the same people sit: nobody joins, and a board more frees no less.</summary>
    [Fact]
    public void SavingOfMerging_BoardsOfTheSamePeople_FreesWhatTheOthersTake() =>
        Prop.ForAll(
                RandomBoards.Boards.Where(static boards => boards.Length > 1).ToArbitrary(),
                boards =>
                {
                    Partnership[] same = [.. boards.Select(board => board with { Seats = boards[0].Seats })];
                    MergeOptions none = new() { CarriedOver = 0, MostCarriedOver = 0 };
                    MergeSaving saving = CostingAnalysis.SavingOfMerging(
                        RandomBoards.LandscapeOf(same),
                        Day,
                        [.. same.Select(static board => board.Id)],
                        CostingLawTests.OnCosts,
                        none);

                    return (saving.Freed ?? MoneyRange.Zero).Low >= Money.Zero && (saving.HoursFreed ?? 0) >= 0;
                }).Holds();

    [Fact]
    public void SavingOfMerging_UnsoundArguments_NamesThem()
    {
        Landscape landscape = Of(TwoBoards);

        Message(() => CostingAnalysis.SavingOfMerging(landscape, Day, [new("large"), new("gone")], Salary))
            .Should()
            .StartWith("The partnership 'gone' is not in force on the day: leave it out.");
        Message(() => CostingAnalysis.SavingOfMerging(landscape, Day, [new("large"), new("large")], Salary))
            .Should()
            .StartWith("Merging takes two boards or more: name them.");
        Message(() => CostingAnalysis.SavingOfMerging(landscape, Day, [.. Both], Salary, new() { CarriedOver = 1.5m }))
            .Should().StartWith("The option 'CarriedOver' is 1.5: give a number from 0 to 1.");
    }

    private static string Message(Func<MergeSaving> act) => act.Should().Throw<ArgumentException>().Which.Message;
}
