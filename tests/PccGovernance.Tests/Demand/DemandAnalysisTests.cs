using FsCheck.Fluent;
using PccGovernance.Demand;
using PccGovernance.Tests.Costing;
using PccGovernance.Tests.Generators;
using static PccGovernance.Tests.Costing.CostingLandscapes;

namespace PccGovernance.Tests.Demand;

public sealed class DemandAnalysisTests
{
    private static readonly DemandOptions Filled = new()
    {
        UsualValues = UsualValues.Apcc2025 with { Attendance = 0.7m },
        ProductiveHours = 1_650,
    };

    [Fact]
    public void Analyse_AnyLandscape_IsWhatThePlainVersionSays() =>
        Prop.ForAll(RandomBoards.Landscapes, landscape => Agrees(landscape, DemandOptions.Default) && Agrees(landscape, Filled))
            .Holds();

    [Fact]
    public void Analyse_AnyLandscapeOfEnglandAndWales_IsWhatThePlainVersionSays() =>
        Prop.ForAll(
                RandomLandscape.Arbitrary,
                static random =>
                    random.Landscape().AsOf(Day) is var landscape && Agrees(landscape, DemandOptions.Default) && Agrees(landscape, Filled))
            .Holds();

    [Fact]
    public void Analyse_AnyScenario_IsWhatThePlainVersionSays() =>
        Prop.ForAll(
                RandomBoards.Boards.Where(static boards => boards.Length > 4).ToArbitrary(),
                static boards =>
                {
                    DemandScenario scenario = new()
                    {
                        Drop = [boards[0].Id],
                        Halve = [boards[1].Id],
                        Merge =
                        [
                            [boards[2].Id, boards[3].Id, boards[4].Id],
                        ],
                    };

                    Landscape landscape = RandomBoards.LandscapeOf(boards);
                    DemandComparison change = DemandAnalysis.Compare(landscape, Day, Filled, scenario);

                    return Agrees(change.Before, landscape, Filled, null) && Agrees(change.After, landscape, Filled, scenario);
                }).Holds();

    [Fact]
    public void Analyse_AnyOrderOfInput_GivesTheSameReport() =>
        Prop.ForAll(RandomBoards.Boards.ToArbitrary(), boards =>
        {
            Partnership[] turned = [.. boards.Reverse().Select(static b => b with { Seats = [.. b.Seats.Reverse()] })];

            return DemandAnalysis.Analyse(RandomBoards.LandscapeOf(boards), Day, Filled)
                == DemandAnalysis.Analyse(RandomBoards.LandscapeOf(turned), Day, Filled);
        })
            .Holds();

    [Fact]
    public void Analyse_TheApccsBoard_AsksTwelveHoursOfEachSeat()
    {
        DemandReport report = DemandAnalysis.Analyse(
            Of(Board("board", Seats(12, 50_000))),
            Day,
            DemandOptions.Default with
            {
                ProductiveHours = 1_764,
            });

        report.Organisations.Should().HaveCount(12).And.OnlyContain(static row => row.Load.Hours == 12 && row.Load.MeetingsPerYear == 4);
        report.Organisations[0].Load.ShareOfProductiveHours.Should().Be(12m / 1_764);
        (report.Total.Hours, report.Total.HoursAssumed, report.Total.MeetingsPerYear).Should().Be((144, 0, 4));
    }

    [Fact]
    public void Analyse_SeveralSeatsOfOneOrganisation_AskForItsHoursTwiceAndForTheMeetingsOnce()
    {
        DemandLoad load = DemandAnalysis
            .Analyse(
                Of(Board("board", Seat("a"), Seat("a", attendance: 0.5m)), Board("other", Seat("a", attendance: null))),
                Day,
                DemandOptions.Default)
            .Organisations.Single()
            .Load;

        (load.Partnerships, load.Seats, load.MeetingsPerYear, load.Hours).Should().Be((2, 3, 8, 12 + 6 + 12));
    }

    [Fact]
    public void Analyse_PatternNotOnRecord_IsUnknownAndNotNil()
    {
        DemandReport report = DemandAnalysis.Analyse(Of(Board("board", Seat("a")) with { Meetings = null }), Day, DemandOptions.Default);

        report
            .Total.Should()
            .BeEquivalentTo(
                new
                {
                    PartnershipsWithUnknownMeetings = 1,
                    SeatsUnknown = 1,
                    MeetingsPerYear = (decimal?)null,
                    Hours = (decimal?)null,
                    HoursRecorded = (decimal?)null,
                    ShareOfProductiveHours = (decimal?)null,
                });
        DemandAnalysis
            .Analyse(Of(Board("board", Seat("a")) with { Meetings = null, Function = PartnershipFunction.Partnership }), Day, Filled)
            .Total.HoursAssumed.Should()
            .Be(12);
        DemandAnalysis
            .Analyse(Of(Board("board", Seat("a")) with { Meetings = null }), Day, Filled)
            .Total.Hours.Should()
            .BeNull("it is not known to meet as boards do");
        DemandAnalysis
            .Analyse(Of(Board("board", Seat("a")) with { Meetings = null, Function = PartnershipFunction.Casework }), Day, Filled)
            .Total.Hours.Should()
            .BeNull("casework does not meet as boards do");
    }

    [Fact]
    public void Analyse_PostsAndPeople_AreRowsOfTheirOwn()
    {
        Post[] posts = [Post("chief"), Post("deputy")];
        Landscape landscape = With(
            posts,
            [new() { Id = new("p-1") }],
            Board("one", Seat("a") with { Post = new("chief"), Role = SeatRole.Chair, Person = new Id<Person>("p-1") }, Seat("b")),
            Board("two", Seat("a") with { Post = new("chief") }),
            Board("three", Seat("a") with { Post = new("deputy"), Person = new Id<Person>("p-1") }));

        DemandReport report = DemandAnalysis.Analyse(landscape, Day, DemandOptions.Default);

        report
            .Posts.Select(static row => (row.Post.Value, row.Organisation.Value, row.Load.Partnerships, row.Chairs, row.IsOverCapacity))
            .Should()
            .Equal(("chief", "a", 2, 1, null), ("deputy", "a", 1, 0, null));
        report.People.Select(static row => (row.Person.Value, row.Load.Partnerships, row.Load.Hours)).Should().Equal(("p-1", 2, 24));
        report.SeatsWithoutPost.Should().Be(1);
        report.Concentration.Should().Be(new DemandConcentration
        {
            PartnershipsWithSeats = 3,
            BusiestOrganisation = new("a"),
            PartnershipsOfBusiestOrganisation = 3,
            PartnershipsWithPosts = 3,
            BusiestPost = new("chief"),
            PartnershipsOfBusiestPost = 2,
        });
        report.Concentration.ShareOnBusiestPost.Should().BeApproximately(2 / 3m, 1e-9m);
    }

    [Fact]
    public void Analyse_MonthsKnown_NamesThePeakAndSpreadsMeetingsEvenly()
    {
        Partnership Meeting(string id, decimal times, params int[] months) =>
            Board(id, Seat("a")) with
            {
                Meetings = new()
                {
                    MeetingsPerYear = times,
                    MeetingHours = 2,
                    PreparationHours = 1,
                    TravelHours = 0,
                    Months = [.. months],
                },
            };

        DemandReport report = DemandAnalysis.Analyse(
            Of(Meeting("quarterly", 4, 3, 6, 9, 12), Meeting("spring", 6, 3, 4), Meeting("unknown", 12)),
            Day,
            DemandOptions.Default);

        report.Organisations.Single().Load.PeakMonth.Should().Be(new MonthDemand { Month = 3, Meetings = 4, Hours = 12 });
        report.Organisations.Single().Load.MeetingsPerYear.Should().Be(22, "a board of unknown months counts in the year all the same");
        DemandAnalysis.Analyse(Of(Meeting("unknown", 12)), Day, DemandOptions.Default).Total.PeakMonth.Should().BeNull();
    }

    public static TheoryData<decimal?, decimal?, bool, bool?> Capacities { get; } = new()
    {
        { 23.9m, null, false, true },
        { 24m, null, false, false },
        { null, 7.9m, false, true },
        { null, 8m, false, false },
        { 24m, 8m, true, null },
        { 23m, null, true, true },
    };

    [Theory]
    [MemberData(nameof(Capacities))]
    public void IsOverCapacity_AtTheBound_IsTrueOnlyBeyondIt(decimal? hours, decimal? meetings, bool hasUnknownBoard, bool? expected)
    {
        Partnership[] boards = [Board("one", Seat("a") with { Post = new("chief") }), Board("two", Seat("a") with { Post = new("chief") })];
        Landscape landscape = With(
            [Post("chief")],
            [],
            hasUnknownBoard ? [.. boards, boards[0] with { Id = new("three"), Meetings = null }] : boards);

        DemandReport report = DemandAnalysis.Analyse(
            landscape,
            Day,
            DemandOptions.Default with
            {
                Capacities =
                [
                    new()
                    {
                        Post = new("chief"),
                        HoursPerYear = hours,
                        MeetingsPerYear = meetings,
                    },
                ],
            });

        report.Posts.Single().IsOverCapacity.Should().Be(expected);
    }

    [Fact]
    public void Validate_SeveralNumbersOutOfRange_NamesThemAll()
    {
        DemandOptions options = new()
        {
            UsualValues = new() { MeetingsPerYear = 400, Attendance = 1.3m, Source = null! },
            ProductiveHours = 0,
            Capacities = [new() { Post = new("a") }, new() { Post = new("a"), HoursPerYear = 1 }],
        };

        Action validate = options.Validate;

        validate.Should().Throw<ArgumentException>().Which.Message.Split('\n').Should().Equal(
            "The option 'UsualValues.MeetingsPerYear' is 400: give a number from 0 to 366.",
            "The option 'UsualValues.Attendance' is 1.3: give a number from 0 to 1.",
            "The option 'UsualValues.Source' is missing: say where the values come from.",
            "The option 'ProductiveHours' is 0: give a number from 1 to 8784.",
            "The option 'Capacities[0].HoursPerYear' is missing, and so is 'MeetingsPerYear', for the post 'a': give one of them.",
            "The option 'Capacities[1].Post' is 'a', whose capacity stands before: leave one. (Parameter 'options')");
    }

    private static Post Post(string id) => new() { Id = new(id), Organisation = Org("a"), Title = id };

    private static bool Agrees(Landscape landscape, DemandOptions options) =>
        Agrees(DemandAnalysis.Analyse(landscape, Day, options), landscape, options, null);

    private static bool Agrees(DemandReport report, Landscape landscape, DemandOptions options, DemandScenario? scenario)
    {
        DemandConcentration concentration = report.Concentration;
        return Is(report.Total, DemandOracle.Total(landscape, options, scenario))
            && Are(
                report.Organisations.ToDictionary(static row => row.Organisation, static row => row.Load),
                DemandOracle.By<Id<Organisation>>(landscape, options, static seat => seat.Organisation, scenario))
            && Are(
                report.Posts.ToDictionary(static row => row.Post, static row => row.Load),
                DemandOracle.By(landscape, options, static seat => seat.Post, scenario))
            && Are(
                report.People.ToDictionary(static row => row.Person, static row => row.Load),
                DemandOracle.By(landscape, options, static seat => seat.Person, scenario))
            && report.Organisations.Sum(static row => row.Load.Hours ?? 0) == (report.Total.Hours ?? 0)
            && report.SeatsWithoutPost == report.Total.Seats - report.Posts.Sum(static row => row.Load.Seats)
            && concentration.BusiestOrganisation
                == report
                    .Organisations.OrderByDescending(static row => row.Load.Partnerships)
                    .ThenBy(static row => row.Organisation)
                    .FirstOrDefault()
                    ?.Organisation
            && concentration.BusiestPost
                == report.Posts.OrderByDescending(static row => row.Load.Partnerships).ThenBy(static row => row.Post).FirstOrDefault()?.Post
            && concentration.PartnershipsOfBusiestPost
                == (report.Posts.IsEmpty ? 0 : report.Posts.Max(static row => row.Load.Partnerships));
    }

    private static bool Are<TKey>(Dictionary<TKey, DemandLoad> loads, IReadOnlyDictionary<TKey, DemandOracle.Row> rows)
        where TKey : notnull =>
        loads.Count == rows.Count && loads.All(load => Is(load.Value, rows[load.Key]));

    private static bool Is(DemandLoad load, DemandOracle.Row row) =>
        new DemandOracle.Row(
            load.Partnerships,
            load.PartnershipsWithUnknownMeetings,
            load.Seats,
            load.SeatsUnknown,
            load.MeetingsPerYear,
            load.Hours ?? 0,
            load.HoursAssumed ?? 0,
            load.PeakMonth
        ) == row;
}
