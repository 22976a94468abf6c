using FsCheck;
using FsCheck.Fluent;
using static PccGovernance.Tests.Costing.CostingLandscapes;

namespace PccGovernance.Tests.Costing;

/// <summary>Boards of which now this and now that is on record.</summary>
public static class RandomBoards
{
    private static readonly string[] Themes = ["asb", "drugs", "fraud", "roads"];

    public static Gen<Seat> Seat { get; } =
        from organisation in Gen.Choose(0, 5)
        from salary in Gen.Choose(0, 100_000)
        from known in Gen.Choose(0, 7)
        from attendance in Gen.Choose(0, 10)
        select new Seat
        {
            Organisation = Org($"org-{organisation}"),
            Post = known == 6 ? new Id<Post>($"post-{organisation}") : null,
            Pay = known switch { 0 or 5 or 6 => null, 1 => PayBand.Between(salary, salary + 7_001), _ => PayBand.Of(salary) },
            Grade = known == 5 ? "grade-1" : null,
            PaymentPerMeeting = known == 4 ? new(salary / 900m) : null,
            Attendance = known == 2 ? null : attendance / 10m,
            Provenance = known == 3 ? Provenance.AssumedFrom("a guess") : Provenance.Recorded,
        };

    private static Gen<MeetingPattern?> Meetings { get; } =
        from known in Gen.Choose(0, 5)
        from times in Gen.Choose(0, 30)
        from length in Gen.Choose(0, 12)
        from other in Gen.Choose(0, 5)
        select known == 0 ? null : new MeetingPattern
        {
            MeetingsPerYear = known == 1 ? null : times / 3m,
            MeetingHours = length / 4m,
            PreparationHours = known == 2 ? null : other / 2m,
            TravelHours = other / 7m,
            TravelMiles = known == 3 ? other * 11 : null,
            Months = times < 12 ? [1 + times, 12] : [],
            Provenance = known == 4 ? Provenance.AssumedFrom("last year's") : Provenance.Recorded,
        };

    private static Gen<Partnership> Board { get; } =
        from seats in Gen.ListOf(Seat, 6)
        from seated in Gen.Choose(0, 6)
        from meetings in Meetings
        from other in Gen.Choose(0, 500)
        from themes in Gen.Choose(0, 15)
        select new Partnership
        {
            Id = new("board"),
            Name = "Board",
            Function = (PartnershipFunction)(other % 5),
            Tier = (PartnershipTier)(other % 4),
            Kind = other % 3 == 0 ? new Id<PartnershipKind>("kind-1") : null,
            Themes = Themes.Where((_, i) => ((themes >> i) & 1) == 1).Select(static id => new Id<Theme>(id)).ToValueList(),
            Duties = other % 4 == 0 ? [new("duty-2"), new("duty-1")] : [],
            Seats = [.. seats.Take(seated)],
            Meetings = meetings,
            Support = other < 150 ? null : new()
            {
                SupportHoursPerYear = other,
                SupportPay = other % 2 == 0 ? PayBand.Between(24_000, 31_000) : null,
                AnalysisHoursPerYear = other % 5 == 0 ? 20 : null,
                AnalysisPay = PayBand.Of(40_000),
                VenuePerMeeting = new(other / 9m),
                OtherPerYear = new(other / 7m),
                OneOff = new(other),
                PaidBy = other % 3 == 0 && seated > 0 ? seats[0].Organisation : null,
            },
        };

    public static Gen<Partnership[]> Boards { get; } =
        from count in Gen.Choose(0, 7)
        from boards in Board.ListOf(count)
        select boards.Select(static (board, i) => board with { Id = new($"board-{i}") }).ToArray();

    public static Arbitrary<Landscape> Landscapes => Boards.Select(LandscapeOf).ToArbitrary();

    public static Landscape LandscapeOf(params Partnership[] boards) =>
        new LandscapeBuilder(new(new("test"), new([], [], [], []), [], [], [], new([])))
            .Add(
                new OrganisationKind
                {
                    Id = new("chief-officer-of-police"),
                    Name = "Police",
                    Sector = Sector.Policing,
                },
                new OrganisationKind
                {
                    Id = new("council"),
                    Name = "Council",
                    Sector = Sector.LocalGovernment,
                })
            .Add([
                .. Enumerable
                    .Range(0, 6)
                    .Select(static i => new Organisation
                    {
                        Id = new($"org-{i}"),
                        Name = $"Organisation {i}",
                        Kind = (i % 3) switch
                        {
                            0 => new("chief-officer-of-police"),
                            1 => new("council"),
                            _ => null,
                        },
                    }),
            ])
            .Add([
                .. Enumerable
                    .Range(0, 6)
                    .Select(static i => new Post
                    {
                        Id = new($"post-{i}"),
                        Organisation = new($"org-{i}"),
                        Title = "Head",
                        Pay = i % 2 == 0 ? PayBand.Between(52_000, 61_000) : null,
                        Grade = i % 2 == 1 ? "grade-1" : null,
                    }),
            ])
            .Add([.. Themes.Select(static id => new Theme { Id = new(id), Name = id })])
            .Add(
                new Duty { Id = new("duty-1"), Name = "One" },
                new Duty { Id = new("duty-2"), Name = "Two" },
                new Duty { Id = new("duty-3"), Name = "Three" })
            .Add(
                new PartnershipKind
                {
                    Id = new("kind-1"),
                    Name = "Kind",
                    Duties = [new("duty-3")],
                })
            .Add(boards)
            .Build();
}
