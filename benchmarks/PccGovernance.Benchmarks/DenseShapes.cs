using NodaTime;
using PccGovernance.Reference;

namespace PccGovernance.Benchmarks;

/// <summary>Landscapes in which much of one thing meets: one body, one ground, one kind, one board, one plan.</summary>
internal static class DenseShapes
{
    private const int MembersOfEach = 12;
    private const int BoardsOfEachBody = 6;
    private const int BodiesInReach = 24;
    private const int KindsUsed = 20;
    private const int MeetingsOfADay = 4;
    private static readonly LocalDate s_first = new(2006, 11, 21);
    private static readonly EffectivePeriod s_period = new(new(2025, 4, 1), new(2029, 4, 1));
    private static readonly ForceArea[] s_areas = [.. EnglandAndWales.Edition.Geography.ForceAreas];
    private static readonly Id<Theme>[] s_themes = [.. EnglandAndWales.Edition.Themes.Themes.Select(static theme => theme.Id)];

    private static readonly Id<PartnershipKind>[] s_kinds =
        [.. EnglandAndWales.Edition.PartnershipKinds.Select(static kind => kind.Id).Order().Take(KindsUsed)];

    /// <summary>Boards of which each reports to the one before it and to the one before that.</summary>
    public static Landscape TwoParents(int boards) => Of(BodiesOf(boards), boards, static (number, all) => Board(number, 0, all) with
    {
        ReportsTo = [.. new[] { number - 1, number - 2 }.Where(static parent => parent >= 0).Select(BoardId)],
    });

    /// <summary>Boards of one force area with twelve of the same twenty-four bodies each.</summary>
    public static Landscape NearlySameBodies(int boards) => Of(BodiesInReach, boards, static (number, all) => Board(number, 0, all));

    /// <summary>Boards of all areas, with one body on every one of them.</summary>
    public static Landscape OneBodyEverywhere(int boards) => Of(BodiesOf(boards), boards, static (number, all) =>
    {
        Partnership board = Board(number, number % s_areas.Length, all);
        return board with { Seats = [.. board.Seats.Append(SeatOf(0)).DistinctBy(static seat => seat.Organisation)] };
    });

    /// <summary>Boards of one force area with bodies of their own.</summary>
    public static Landscape OneGround(int boards) => Of(BodiesOf(boards), boards, static (number, all) => Board(number, 0, all));

    /// <summary>Boards of one kind in one force area.</summary>
    public static Landscape OneKind(int boards) =>
        Of(BodiesOf(boards), boards, static (number, all) => Board(number, 0, all) with { Kind = s_kinds[0] });

    /// <summary>Boards of twenty kinds in every force area, so many of each there.</summary>
    public static Landscape SameKinds(int boards) => Of(BodiesOf(boards), boards, static (number, all) =>
        Board(number, number % s_areas.Length, all) with { Kind = s_kinds[number / s_areas.Length % KindsUsed] });

    /// <summary>One board on which so many bodies sit, beside a few others.</summary>
    public static Landscape OneBoard(int seats) => Of(seats, MembersOfEach, (number, all) => number > 0
        ? Board(number, 0, all)
        : Board(0, 0, all) with { Seats = [.. Enumerable.Range(0, seats).Select(SeatOf)] });

    /// <summary>Boards with a log of meetings each, a few on one day.</summary>
    public static Landscape Meetings(int boards, int meetings)
    {
        Partnership[] all = [.. Enumerable.Range(0, boards).Select(number => Board(number, 0, BodiesInReach))];
        return Landscape.Create(EnglandAndWales.Edition, new()
        {
            Organisations = [.. Enumerable.Range(0, BodiesInReach).Select(Organisation)],
            Partnerships = [.. all],
            Meetings =
            [
                .. all.SelectMany((board, at) => Enumerable.Range(0, meetings).Select(number => new Meeting
                {
                    Id = new($"m-{at}-{number}"),
                    Partnership = board.Id,
                    On = s_first.PlusDays(number / MeetingsOfADay),
                    Attendance =
                    [
                        .. board.Seats.Take(MembersOfEach / 2).Select(seat => new MeetingAttendance
                        {
                            Organisation = seat.Organisation,
                            Attended = AttendanceKind.Attended,
                        }),
                    ],
                })),
            ],
        });
    }

    /// <summary>A business plan in which each milestone waits for the one before it.</summary>
    public static Landscape MilestonesInARow(int milestones) => OfPlan(
        [
            new BusinessPriority
            {
                Id = new("priority"),
                Text = "One after the other",
                Deliverables =
                [
                    new()
                    {
                        Id = new("deliverable"),
                        Text = "All of it",
                        Milestones =
                        [
                            .. Enumerable.Range(0, milestones).Select(static number => new Milestone
                            {
                                Id = new($"m-{number:D7}"),
                                Text = $"Step {number}",
                                OriginalDue = new LocalDate(2026, 4, 1).PlusDays(number % 900),
                                DependsOn = number == 0 ? [] : [new($"m-{number - 1:D7}")],
                            }),
                        ],
                    },
                ],
            },
        ]);

    /// <summary>A business plan with so many priorities, each with a deliverable and a milestone.</summary>
    public static Landscape ManyPriorities(int priorities) => OfPlan(
        Enumerable.Range(0, priorities).Select(static number => new BusinessPriority
        {
            Id = new($"p-{number}"),
            Text = $"Priority {number} about burglary and safety",
            Deliverables =
            [
                new()
                {
                    Id = new($"d-{number}"),
                    Text = $"Deliverable {number}",
                    Milestones = [new() { Id = new($"m-{number}"), Text = $"Step {number}", OriginalDue = new LocalDate(2026, 4, 1) }],
                },
            ],
        }));

    /// <summary>A workbook of so many sheets, each with a table of boards.</summary>
    public static byte[] Sheets(int sheets) => WorkbookOfSheets.Write(
        sheets, static sheet =>
        [
            ["Board", "Area", "Frequency", "Chair"],
            [$"Working Group {sheet}", "Boston", "monthly", "Lincolnshire Police"],
            [$"Delivery Group {sheet}", "Lincoln", "quarterly", "Probation Service"],
        ]);

    private static Landscape OfPlan(IEnumerable<BusinessPriority> priorities) => Landscape.Create(EnglandAndWales.Edition, new()
    {
        BusinessPlans =
        [
            new()
            {
                Id = new("plan"),
                Name = "Business plan",
                Period = s_period,
                Strands = [new() { Id = new("strand"), Name = "Strand", Priorities = [.. priorities] }],
            },
        ],
    });

    private static Landscape Of(int bodies, int boards, Func<int, int, Partnership> board) => Landscape.Create(
        EnglandAndWales.Edition,
        new()
        {
            Organisations = [.. Enumerable.Range(0, bodies).Select(Organisation)],
            Partnerships = [.. Enumerable.Range(0, boards).Select(number => board(number, bodies))],
        });

    private static int BodiesOf(int boards) => Math.Max(BodiesInReach, boards * MembersOfEach / BoardsOfEachBody);

    private static Partnership Board(int number, int area, int bodies) => new()
    {
        Id = BoardId(number),
        Name = $"Board {number}",
        Footprint = Footprint.Of(s_areas[area].Code),
        Seats = [.. Mixed(number, bodies).Distinct().Select(SeatOf)],
        Themes = [.. new[] { ThemeAt(number, 0), ThemeAt(number, 1) }.Distinct()],
    };

    private static Organisation Organisation(int number) => new() { Id = new($"o-{number}"), Name = $"Body {number}" };

    private static Id<Partnership> BoardId(int number) => new($"b-{number:D6}");

    private static Seat SeatOf(int body) => new() { Organisation = new($"o-{body}") };

    // Fixed multipliers, so that what is next to each other has little in common and every run is the same.
    private static IEnumerable<int> Mixed(int number, int bodies) =>
        Enumerable.Range(0, MembersOfEach)
            .Select(place => (int)(((number * 7919L) + (place * 104729L) + (number * (long)place * 31)) % bodies));

    private static Id<Theme> ThemeAt(int number, int place) =>
        s_themes[(int)(((number * 2654435761L) + (place * 40503L)) % 4294967291L % s_themes.Length)];
}
