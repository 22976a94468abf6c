using FsCheck;
using FsCheck.Fluent;
using PccGovernance.Costing;
using static PccGovernance.Tests.Costing.CostingLandscapes;

namespace PccGovernance.Tests.Costing;

/// <summary>What holds of every landscape.</summary>
public sealed class CostingLawTests
{
    public static CostingOptions OnCosts { get; } = new()
    {
        Assumptions = AssumptionSets.Police2025To2026(0.189m, WorkingYears.CivilService),
        Basis = CostBasis.WithOnCosts,
        Grades = new() { Name = "Scale", Year = 2025, Source = new() { Text = "An illustration" }, Grades = [PayBand.Between(31_000, 37_000) with { Grade = "grade-1" }] },
    };

    private static readonly CostingOptions Filled = OnCosts with { UsualValues = UsualValues.Apcc2025 with { Attendance = 0.7m } };

    [Fact]
    public void Analyse_AnyLandscape_IsWhatThePlainVersionSays() =>
        Prop.ForAll(RandomBoards.Landscapes, landscape => Agrees(landscape, OnCosts) && Agrees(landscape, Filled)).QuickCheckThrowOnFailure();

    [Fact]
    public void Analyse_AnyLandscape_HasBreakdownsThatAddUpToTheTotalExactly() =>
        Prop.ForAll(RandomBoards.Landscapes, landscape =>
        {
            CostingReport report = CostingAnalysis.Analyse(landscape, Day, Filled);
            IEnumerable<CostTotal>[] breakdowns =
            [
                report.Boards.Select(static row => row.Total), report.ByOrganisation.Select(static row => row.Total), report.BySector.Select(static row => row.Total),
                report.ByTheme.Select(static row => row.Total), report.ByDuty.Select(static row => row.Total), report.ByTier.Select(static row => row.Total),
                report.ByKind.Select(static row => row.Total), report.ByFootprint.Select(static row => row.Total),
            ];

            return breakdowns.All(rows => IsTheSumOf(report.Total, [.. rows]))
                && report.Coverage.Seats == report.Boards.Sum(static board => board.Seats)
                && report.Coverage.Seats == report.ByOrganisation.Sum(static row => row.Seats)
                && (report.Total.Cost is null) == (report.Total.LinesCosted == 0);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Analyse_AnyOrderOfInput_GivesTheSameReport() =>
        Prop.ForAll(RandomBoards.Boards.ToArbitrary(), boards =>
        {
            Partnership[] turned = [.. boards.Reverse().Select(static b => b with { Seats = [.. b.Seats.Reverse()] })];

            return CostingAnalysis.Analyse(RandomBoards.LandscapeOf(boards), Day, OnCosts) == CostingAnalysis.Analyse(RandomBoards.LandscapeOf(turned), Day, OnCosts);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Analyse_AnyLandscape_GivesLowCentralAndHighInOrder() =>
        Prop.ForAll(RandomBoards.Landscapes, landscape =>
        {
            CostingReport report = CostingAnalysis.Analyse(landscape, Day, Filled);
            return report.Boards.Select(static row => row.Cost).Concat(report.ByTheme.Select(static row => row.Total.Cost)).Concat(report.ByDuty.Select(static row => row.Total.Cost))
                .All(static cost => cost is not { } range || (range.Low <= range.Central && range.Central <= range.High));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Analyse_OneSeatMore_NeverLowersATotal() =>
        Prop.ForAll(RandomBoards.Boards.Where(static boards => boards.Length > 0).ToArbitrary(), RandomBoards.Seat.ToArbitrary(), (boards, seat) =>
        {
            Partnership[] more = [boards[0] with { Seats = [.. boards[0].Seats, seat] }, .. boards[1..]];
            MoneyRange before = CostingAnalysis.Analyse(RandomBoards.LandscapeOf(boards), Day, Filled).Total.Cost ?? MoneyRange.Zero;
            MoneyRange after = CostingAnalysis.Analyse(RandomBoards.LandscapeOf(more), Day, Filled).Total.Cost ?? MoneyRange.Zero;

            return before.Low <= after.Low && before.Central <= after.Central && before.High <= after.High;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void CostOf_AnyBoard_IsWhatTheReportSaysOfIt() =>
        Prop.ForAll(RandomBoards.Landscapes, landscape =>
            CostingAnalysis.Analyse(landscape, Day, OnCosts).Boards.All(board => CostingAnalysis.CostOf(landscape, Day, board.Board, OnCosts) == board)).QuickCheckThrowOnFailure();

    private static bool Agrees(Landscape landscape, CostingOptions options)
    {
        CostingOracle.Line[] lines = CostingOracle.Lines(landscape, options);
        CostingReport report = CostingAnalysis.Analyse(landscape, Day, options);
        return report.Boards.All(board => Is(board.Total, lines.Where(line => line.Board == board.Board)))
            && report.ByOrganisation.All(row => Is(row.Total, lines.Where(line => line.Payer == row.Organisation)))
            && report.ByTheme.All(row => row.Theme is not { } theme || (row.Total.Cost?.Central.Amount ?? 0) == OfTheme(report, landscape, theme))
            && report.Boards.All(board => board.Lines.IsEmpty || board.Lines.Sum(static line => line.Cost?.Central.Amount ?? 0) == (board.Cost?.Central.Amount ?? 0))
            && Is(report.Total, lines);
    }

    /// <summary>The shares of a theme, from the boards' recorded and assumed costs, which are shared apart.</summary>
    private static decimal OfTheme(CostingReport report, Landscape landscape, Id<Theme> theme) =>
        landscape.Partnerships.Where(board => board.Themes.Contains(theme)).Sum(board =>
        {
            Id<Theme>[] themes = [.. board.Themes.Distinct().Order()];
            int place = Array.IndexOf(themes, theme);
            CostTotal total = report.Boards.Single(row => row.Board == board.Id).Total;
            return CostingOracle.Share(total.CostRecorded?.Central.Amount ?? 0, place, themes.Length) + CostingOracle.Share(total.CostAssumed?.Central.Amount ?? 0, place, themes.Length);
        });

    private static bool Is(CostTotal total, IEnumerable<CostingOracle.Line> lines)
    {
        CostingOracle.Line[] all = [.. lines];
        return total.Lines == all.Length
            && total.LinesCosted == all.Count(static line => line.Cost is not null)
            && (total.Hours ?? 0) == all.Sum(static line => line.Hours ?? 0)
            && (total.Cost?.Low.Amount ?? 0) == all.Sum(static line => line.Cost?.Low ?? 0)
            && (total.Cost?.Central.Amount ?? 0) == CostingOracle.Central(all)
            && (total.Cost?.High.Amount ?? 0) == all.Sum(static line => line.Cost?.High ?? 0);
    }

    private static bool IsTheSumOf(CostTotal total, CostTotal[] rows) =>
        rows.Sum(static row => row.Cost?.Low.Amount ?? 0) == (total.Cost?.Low.Amount ?? 0)
        && rows.Sum(static row => row.Cost?.Central.Amount ?? 0) == (total.Cost?.Central.Amount ?? 0)
        && rows.Sum(static row => row.Cost?.High.Amount ?? 0) == (total.Cost?.High.Amount ?? 0)
        && rows.Sum(static row => row.CostAssumed?.Central.Amount ?? 0) == (total.CostAssumed?.Central.Amount ?? 0)
        && rows.Sum(static row => row.Hours ?? 0) == (total.Hours ?? 0)
        && rows.Sum(static row => row.HoursAssumed ?? 0) == (total.HoursAssumed ?? 0);
}
