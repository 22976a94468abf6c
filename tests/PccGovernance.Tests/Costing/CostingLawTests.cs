using FsCheck.Fluent;
using PccGovernance.Costing;
using PccGovernance.Tests.Generators;
using static PccGovernance.Tests.Costing.CostingLandscapes;

namespace PccGovernance.Tests.Costing;

/// <summary>What holds of every landscape.</summary>
public sealed class CostingLawTests
{
    public static CostingOptions OnCosts { get; } =
        new()
        {
            Assumptions = AssumptionSets.Police2025To2026(0.189m, WorkingYears.CivilService),
            Basis = CostBasis.WithOnCosts,
            Grades = new()
            {
                Name = "Scale",
                Year = 2025,
                Source = new() { Text = "An illustration" },
                Grades = [PayBand.Between(31_000, 37_000) with { Grade = "grade-1" }],
            },
        };

    private static readonly CostingOptions Filled = OnCosts with { UsualValues = UsualValues.Apcc2025 with { Attendance = 0.7m } };

    [Fact]
    public void Analyse_AnyLandscape_IsWhatThePlainVersionSays() =>
        Prop.ForAll(RandomBoards.Landscapes, landscape => Agrees(landscape, OnCosts) && Agrees(landscape, Filled))
            .Holds();

    [Fact]
    public void Analyse_AnyLandscapeOfEnglandAndWales_IsWhatThePlainVersionSays() =>
        Prop.ForAll(
                RandomLandscape.Arbitrary,
                static random => random.Landscape().AsOf(Day) is var landscape && Agrees(landscape, OnCosts) && Agrees(landscape, Filled))
            .Holds();

    [Fact]
    public void Analyse_AnyLandscape_HasBreakdownsThatAddUpToTheTotalExactly() =>
        Prop.ForAll(
                RandomBoards.Landscapes,
                landscape =>
                {
                    CostingReport report = CostingAnalysis.Analyse(landscape, Day, Filled);
                    IEnumerable<CostTotal>[] breakdowns =
                    [
                        report.Partnerships.Select(static row => row.Total),
                        report.ByOrganisation.Select(static row => row.Total),
                        report.BySector.Select(static row => row.Total),
                        report.ByTheme.Select(static row => row.Total),
                        report.ByDuty.Select(static row => row.Total),
                        report.ByTier.Select(static row => row.Total),
                        report.ByKind.Select(static row => row.Total),
                        report.ByFootprint.Select(static row => row.Total),
                    ];

                    return breakdowns.All(rows => IsTheSumOf(report.Total, [.. rows]))
                        && report.Coverage.Seats == report.Partnerships.Sum(static board => board.Seats)
                        && report.Coverage.Seats == report.ByOrganisation.Sum(static row => row.Seats)
                        && (report.Total.Cost is null) == (report.Total.LinesCosted == 0);
                }).Holds();

    [Fact]
    public void Analyse_AnyOrderOfInput_GivesTheSameReport() =>
        Prop.ForAll(RandomBoards.Boards.ToArbitrary(), boards =>
        {
            Partnership[] turned = [.. boards.Reverse().Select(static b => b with { Seats = [.. b.Seats.Reverse()] })];

            return CostingAnalysis.Analyse(RandomBoards.LandscapeOf(boards), Day, OnCosts)
                == CostingAnalysis.Analyse(RandomBoards.LandscapeOf(turned), Day, OnCosts);
        })
            .Holds();

    [Fact]
    public void Analyse_AnyLandscape_GivesLowCentralAndHighInOrder() =>
        Prop.ForAll(
                RandomBoards.Landscapes,
                landscape =>
                {
                    CostingReport report = CostingAnalysis.Analyse(landscape, Day, Filled);
                    return report
                        .Partnerships.Select(static row => row.Cost)
                        .Concat(report.ByTheme.Select(static row => row.Total.Cost))
                        .Concat(report.ByDuty.Select(static row => row.Total.Cost))
                        .All(static cost => cost is not { } range || (range.Low <= range.Central && range.Central <= range.High));
                })
            .Holds();

    [Fact]
    public void Analyse_OneSeatMore_NeverLowersATotal() =>
        Prop.ForAll(
                RandomBoards.Boards.Where(static boards => boards.Length > 0).ToArbitrary(),
                RandomBoards.Seat.ToArbitrary(),
                (boards, seat) =>
                {
                    Partnership[] more = [boards[0] with { Seats = [.. boards[0].Seats, seat] }, .. boards[1..]];
                    MoneyRange before =
                        CostingAnalysis.Analyse(RandomBoards.LandscapeOf(boards), Day, Filled).Total.Cost ?? MoneyRange.Zero;
                    MoneyRange after = CostingAnalysis.Analyse(RandomBoards.LandscapeOf(more), Day, Filled).Total.Cost ?? MoneyRange.Zero;

                    return before.Low <= after.Low && before.Central <= after.Central && before.High <= after.High;
                }).Holds();

    [Fact]
    public void CostOf_AnyBoard_IsWhatTheReportSaysOfIt() =>
        Prop.ForAll(
                RandomBoards.Landscapes,
                landscape =>
                    CostingAnalysis
                        .Analyse(landscape, Day, OnCosts)
                        .Partnerships.All(board => CostingAnalysis.CostOf(landscape, Day, board.Partnership, OnCosts) == board))
            .Holds();

    /// <summary>Facts that a record may lack, each taken away from a board.</summary>
    private static readonly Func<Partnership, Partnership>[] Removals =
    [
        static board => board with { Meetings = null },
        static board => board with { Meetings = board.Meetings is { } meetings ? meetings with { MeetingsPerYear = null } : null },
        static board => board with { Meetings = board.Meetings is { } meetings ? meetings with { MeetingHours = null } : null },
        static board => board with { Meetings = board.Meetings is { } meetings ? meetings with { PreparationHours = null } : null },
        static board => board with { Meetings = board.Meetings is { } meetings ? meetings with { TravelHours = null } : null },
        static board => board with { Meetings = board.Meetings is { } meetings ? meetings with { TravelMiles = null } : null },
        static board => board with { Function = PartnershipFunction.Unknown },
        static board => board with { Kind = null },
        static board => board with { Support = null },
        static board => board with { Support = board.Support is { } support ? support with { SupportHoursPerYear = null } : null },
        static board => board with { Support = board.Support is { } support ? support with { SupportPay = null } : null },
        static board =>
            board with
            {
                Support = board.Support is { } support ? support with { VenuePerMeeting = null, OtherPerYear = null } : null,
            },
        static board => board with { Seats = board.Seats.Select(static seat => seat with { Pay = null }).ToValueList() },
        static board => board with { Seats = board.Seats.Select(static seat => seat with { Grade = null }).ToValueList() },
        static board => board with { Seats = board.Seats.Select(static seat => seat with { Post = null }).ToValueList() },
        static board => board with { Seats = board.Seats.Select(static seat => seat with { Attendance = null }).ToValueList() },
        static board => board with { Seats = board.Seats.Select(static seat => seat with { PaymentPerMeeting = null }).ToValueList() },
        static board => board with { Seats = [] },
    ];

    [Fact]
    public void Analyse_OneFactLess_NeverKnowsACostBetter() =>
        Prop.ForAll(
                RandomBoards.Boards.Where(static boards => boards.Length > 0).ToArbitrary(),
                Gen.Choose(0, Removals.Length - 1).ToArbitrary(),
                (boards, which) =>
                {
                    Partnership[] less = [Removals[which](boards[0]), .. boards[1..]];
                    return new[] { OnCosts, Filled }.All(options => StandingOf(less, options) >= StandingOf(boards, options));
                })
            .Holds();

    /// <summary>The best first, as the standings are.</summary>
    private static CostStanding StandingOf(Partnership[] boards, CostingOptions options) =>
        CostingAnalysis.CostOf(RandomBoards.LandscapeOf(boards), Day, boards[0].Id, options)!.Standing;

    private static bool Agrees(Landscape landscape, CostingOptions options)
    {
        CostingOracle.Line[] lines = CostingOracle.Lines(landscape, options);
        CostingReport report = CostingAnalysis.Analyse(landscape, Day, options);
        IEnumerable<CostingOracle.Line> LinesOf(Func<Partnership, bool> which) =>
            lines.Where(line => which(landscape.Partnership(line.Board)!));
        return report.Partnerships.All(board =>
                Is(board.Total, lines.Where(line => line.Board == board.Partnership))
                && SameLines(board.Lines, lines.Where(line => line.Board == board.Partnership)))
            && report.ByOrganisation.All(row =>
                Is(row.Total, lines.Where(line => line.Payer == row.Organisation)) && IsAtTheTables(row, landscape, options))
            && report.ByOrganisation.Count == lines.Select(static line => line.Payer).Distinct().Count()
            && report.BySector.All(row => Is(row.Total, lines.Where(line => SectorOf(landscape, line.Payer) == row.Sector)))
            && report.ByTier.All(row => Is(row.Total, LinesOf(board => board.Tier == row.Key)))
            && report.ByKind.All(row => Is(row.Total, LinesOf(board => board.Kind == row.Key)))
            && report.ByFootprint.All(row => Is(row.Total, LinesOf(board => board.Footprint == row.Key)))
            && report.ByTheme.All(row =>
                row.Key is not { } theme
                || (row.Total.Cost?.Central.Amount ?? 0)
                    == Shared(report, theme, board => landscape.Partnership(board.Partnership)!.Themes.Distinct().Order()))
            && report.ByDuty.All(row =>
                row.Key is not { } duty
                || (row.Total.Cost?.Central.Amount ?? 0)
                    == Shared(report, duty, board => landscape.DutiesOf(landscape.Partnership(board.Partnership)!)))
            && report.Coverage.SeatsCosted == lines.Count(static line => line is { Kind: CostLineKind.Attendance, Cost: not null })
            && Is(report.Total, lines);
    }

    private static bool SameLines(ValueList<CostLine> lines, IEnumerable<CostingOracle.Line> expected) =>
        lines
            .Select(static line =>
                (line.Kind, line.Organisation, line.Hours, line.Cost?.Low.Amount, line.Cost?.Central.Amount, line.Cost?.High.Amount))
            .SequenceEqual(
                expected.Select(static line => (line.Kind, line.Payer, line.Hours, line.Cost?.Low, line.Cost?.Central, line.Cost?.High)));

    private static bool IsAtTheTables(OrganisationCost row, Landscape landscape, CostingOptions options)
    {
        decimal?[] meetings =
        [
            .. landscape
                .Partnerships.Where(board => board.Seats.Any(seat => seat.Organisation == row.Organisation))
                .Select(board => CostingOracle.Meetings(landscape, board, options)),
        ];
        return row.Partnerships == meetings.Length
            && row.Seats == landscape.Partnerships.Sum(board => board.Seats.Count(seat => seat.Organisation == row.Organisation))
            && row.PartnershipsWithUnknownMeetings == meetings.Count(static number => number is null)
            && row.MeetingsPerYear
                == (
                    meetings.Length > 0 && meetings.All(static number => number is null)
                        ? null
                        : meetings.Sum(static number => decimal.Round(number ?? 0, 12)));
    }

    private static Sector? SectorOf(Landscape landscape, Id<Organisation>? payer) =>
        payer is { } known
            ? landscape.Organisation(known)!.Kind is { } kind
                ? landscape.OrganisationKind(kind)?.Sector ?? Sector.Unknown
                : Sector.Unknown
            : null;

    /// <summary>The shares of a theme or duty, from the boards' recorded and assumed costs, which are shared apart.</summary>
    private static decimal Shared<T>(CostingReport report, T thing, Func<PartnershipCost, IEnumerable<T>> things) =>
        report
            .Partnerships.Select(board => (board.Total, Things: things(board).ToArray()))
            .Where(pair => pair.Things.Contains(thing))
            .Sum(pair =>
            {
                int place = Array.IndexOf(pair.Things, thing);
                return CostingOracle.Share(pair.Total.CostRecorded?.Central.Amount ?? 0, place, pair.Things.Length)
                    + CostingOracle.Share(pair.Total.CostAssumed?.Central.Amount ?? 0, place, pair.Things.Length);
            });

    private static bool Is(CostTotal total, IEnumerable<CostingOracle.Line> lines)
    {
        CostingOracle.Line[] all = [.. lines];
        return total.Lines == all.Length
            && total.LinesCosted == all.Count(static line => line.Cost is not null)
            && (total.Hours ?? 0) == all.Sum(static line => line.Hours ?? 0)
            && (total.HoursAssumed ?? 0) == all.Where(static line => line.HoursAreAssumed).Sum(static line => line.Hours ?? 0)
            && (total.Cost?.Low.Amount ?? 0) == all.Sum(static line => line.Cost?.Low ?? 0)
            && (total.Cost?.Central.Amount ?? 0) == CostingOracle.Central(all)
            && (total.Cost?.High.Amount ?? 0) == all.Sum(static line => line.Cost?.High ?? 0)
            && (total.CostAssumed?.Central.Amount ?? 0) == CostingOracle.Central(all.Where(static line => line.IsAssumed));
    }

    private static bool IsTheSumOf(CostTotal total, CostTotal[] rows) =>
        rows.Sum(static row => row.Cost?.Low.Amount ?? 0) == (total.Cost?.Low.Amount ?? 0)
        && rows.Sum(static row => row.Cost?.Central.Amount ?? 0) == (total.Cost?.Central.Amount ?? 0)
        && rows.Sum(static row => row.Cost?.High.Amount ?? 0) == (total.Cost?.High.Amount ?? 0)
        && rows.Sum(static row => row.CostAssumed?.Central.Amount ?? 0) == (total.CostAssumed?.Central.Amount ?? 0)
        && rows.Sum(static row => row.Hours ?? 0) == (total.Hours ?? 0)
        && rows.Sum(static row => row.HoursAssumed ?? 0) == (total.HoursAssumed ?? 0);
}
