using FsCheck.Fluent;
using PccGovernance.Demand;
using PccGovernance.Tests.Costing;
using static PccGovernance.Tests.Costing.CostingLandscapes;

namespace PccGovernance.Tests.Demand;

public sealed class DemandScenarioTests
{
    /// <summary>
    /// The APCC's findings of 2025: one office identified more than 1,500 meetings a year and prioritised about 300. Here 1,500 are 125
    /// boards that meet monthly; 20 of them are kept, ten meet half as often, and 95 are dropped.
    /// </summary>
    [Fact]
    public void Compare_FifteenHundredMeetingsOfAnOffice_AreCutToThreeHundred()
    {
        Partnership[] boards =
        [
            .. Enumerable.Range(0, 125).Select(static i => Board($"board-{i:D3}", Seat("office"), Seat($"partner-{i % 7}")) with
            {
                Meetings = new() { MeetingsPerYear = 12, MeetingHours = 2, PreparationHours = 1, TravelHours = 0 },
            }),
        ];
        DemandScenario scenario = new()
        {
            Halve = boards[20..30].Select(static board => board.Id).ToValueList(),
            Drop = boards[30..].Select(static board => board.Id).ToValueList(),
        };

        DemandComparison change = DemandAnalysis.Compare(Of(boards), Day, DemandOptions.Default with { ProductiveHours = 1_650 }, scenario);

        DemandLoad before = change.Before.Organisations.Single(static row => row.Organisation == Org("office")).Load;
        DemandLoad after = change.After.Organisations.Single(static row => row.Organisation == Org("office")).Load;
        (before.MeetingsPerYear, before.Hours).Should().Be((1_500, 4_500));
        before.ShareOfProductiveHours.Should().BeApproximately(2.727m, 0.001m, "three hours for each is more than two and a half people");
        (after.MeetingsPerYear, after.Hours, after.Partnerships).Should().Be((300, 900, 30));
        change.MeetingsFreed.Should().Be(1_200);
        change.HoursFreed.Should().Be(2 * 3 * 1_200, "the office and one partner sit on each");
        change
            .Organisations.Single(static row => row.Organisation == Org("office"))
            .Should()
            .Be(
                new OrganisationDemandChange
                {
                    Organisation = Org("office"),
                    PartnershipsFreed = 95,
                    MeetingsFreed = 1_200,
                    HoursFreed = 3_600,
                });
    }

    /// <summary>Three hours a year either way: the last digit of a third does not decide which board goes on.</summary>
    [Fact]
    public void Compare_MergeOfBoardsWithTheSameHoursInThirds_KeepsTheFirst()
    {
        Partnership x = Board("x", Seat("a")) with { Meetings = new() { MeetingsPerYear = 2, MeetingHours = 1.5m } };
        Partnership y = Board("y", Seat("a")) with
        {
            Meetings = new() { MeetingsPerYear = 14m / 3, MeetingHours = 0, PreparationHours = 0.5m, TravelHours = 1m / 7 },
        };

        DemandComparison change = DemandAnalysis.Compare(Of(x, y), Day, DemandOptions.Default, new() { Merge = [[new("y"), new("x")]] });

        change.After.Total.MeetingsPerYear.Should().Be(2);
    }

    /// <summary>
    /// Whoever sits on one of the boards only attends all meetings of the one: what looked like four hours freed is sixteen more.
    /// </summary>
    [Fact]
    public void Compare_MergeWithPeopleWhoSatOnOneOnly_AsksThemToAllMeetings()
    {
        MeetingPattern twoHours = new() { MeetingHours = 2, PreparationHours = 0, TravelHours = 0 };
        Partnership x = Board("x", Seat("a"), Seat("b")) with { Meetings = twoHours with { MeetingsPerYear = 12 } };
        Partnership y = Board("y", Seat("a"), Seat("c")) with { Meetings = twoHours with { MeetingsPerYear = 2 } };

        DemandComparison change = DemandAnalysis.Compare(Of(x, y), Day, DemandOptions.Default, new() { Merge = [[new("y"), new("x")]] });

        (change.Before.Total.Hours, change.After.Total.Hours, change.HoursFreed).Should().Be((56, 72, -16));
        change
            .Organisations.Select(static row => (row.Organisation.Value, row.PartnershipsFreed, row.MeetingsFreed, row.HoursFreed))
            .Should()
            .Equal(("a", 1, 2, 4), ("c", 0, -10, -20));
    }

    [Fact]
    public void Compare_Merge_IsTheBoardThatTakesMost_WithAsManySeatsAsAnyHad()
    {
        Partnership large = Board("large", Seat("police"), Seat("council")) with
        {
            Meetings = new()
            {
                MeetingsPerYear = 6,
                MeetingHours = 3,
                PreparationHours = 0,
                TravelHours = 0,
            },
        };
        Partnership small = Board("small", Seat("police"), Seat("council"), Seat("council"), Seat("charity"));

        DemandComparison change = DemandAnalysis.Compare(
            Of(large, small),
            Day,
            DemandOptions.Default,
            new()
            {
                Merge =
                [
                    [new("small"), new("large")],
                ],
            });

        // Eighteen hours a seat: one of the police, two of the council, one of the charity. Before: police 18 + 12, council 18 + 2 × 12,
        // charity 12.
        change
            .Organisations.Select(static row => (row.Organisation.Value, row.PartnershipsFreed, row.MeetingsFreed, row.HoursFreed))
            .Should()
            .Equal(("charity", 0, -2, -6), ("council", 1, 4, 6), ("police", 1, 4, 12));
    }

    [Fact]
    public void Compare_BoardOnRecordAsNeverMeetingHalved_IsHalfOfWhatIsAssumed()
    {
        Partnership board = Board("board", Seat("office")) with
        {
            Function = PartnershipFunction.Partnership,
            Meetings = new() { MeetingsPerYear = 0, MeetingHours = 2, PreparationHours = 1, TravelHours = 0 },
        };

        DemandOptions usual = new() { UsualValues = UsualValues.Apcc2025 with { MeetingsPerYear = 4 } };
        DemandLoad after = DemandAnalysis.Compare(Of(board), Day, usual, new() { Halve = [board.Id] }).After.Total;

        (after.MeetingsPerYear, after.Hours, after.HoursAssumed).Should().Be((2, 6, 6));
    }

    [Fact]
    public void Compare_AnyScenarioWithoutMergers_NeverAsksMoreOfAnybody() =>
        Prop.ForAll(RandomBoards.Boards.Where(static boards => boards.Length > 4).ToArbitrary(), boards =>
        {
            DemandScenario scenario = new() { Drop = [boards[0].Id], Halve = [boards[1].Id] };
            DemandComparison change = DemandAnalysis.Compare(RandomBoards.LandscapeOf(boards), Day, DemandOptions.Default, scenario);

            return (change.MeetingsFreed ?? 0) >= 0
                && (change.HoursFreed ?? 0) >= 0
                && change.Organisations.All(static row =>
                    row.PartnershipsFreed >= 0 && (row.MeetingsFreed ?? 0) >= 0 && (row.HoursFreed ?? 0) >= 0)
                && change.Organisations.Sum(static row => row.HoursFreed ?? 0) == (change.HoursFreed ?? 0);
        })
            .Holds();

    /// <summary>Each identifier is looked at once: fifty thousand of them are no more work than fifty thousand times one.</summary>
    [Fact]
    public void Compare_FiftyThousandBoardsThatAreNotThere_NamesEachOnce()
    {
        DemandScenario scenario = new() { Drop = [.. Enumerable.Range(0, 50_000).Select(static i => new Id<Partnership>($"gone-{i}"))] };

        Action compare = () => DemandAnalysis.Compare(Of(Board("board", Seat("a"))), Day, DemandOptions.Default, scenario);

        compare.Should().Throw<ArgumentException>().WithParameterName("scenario").Which.Message.Split('\n').Should().HaveCount(50_000);
    }

    [Fact]
    public void Compare_ScenarioOfBoardsThatAreNotThere_NamesEach()
    {
        DemandScenario scenario = new() { Drop = [new("board"), new("gone")], Merge = [[new("board"), new("also-gone")]] };

        Action analyse = () => DemandAnalysis.Compare(Of(Board("board", Seat("a"))), Day, DemandOptions.Default, scenario);

        analyse
            .Should()
            .Throw<ArgumentException>()
            .Which.Message.Split('\n')
            .Should()
            .SatisfyRespectively(
                static line =>
                    line.Should().Be("The scenario names the partnership 'also-gone', which is not in force on the day: leave it out."),
                static line =>
                    line.Should().Be("The scenario names the partnership 'board' more than once: drop it, halve it or merge it."),
                static line =>
                    line.Should().StartWith("The scenario names the partnership 'gone', which is not in force on the day: leave it out."));
    }
}
