using PccGovernance.Costing;
using static PccGovernance.Tests.Costing.CostingLandscapes;

namespace PccGovernance.Tests.Costing;

public sealed class CostComparisonTests
{
    private static readonly CostingOptions Options = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly };

    [Fact]
    public void Between_TwoDates_ListsWhatOpenedClosedAndChanged()
    {
        Partnership closing = Board("closing", Seat("a", 88_200)) with { Period = new(null, Day) };
        Partnership opening = Board("opening", Seat("b", 88_200), Seat("b", 44_100)) with { Period = new(Day) };
        Landscape landscape = Of(closing, opening, Board("staying", Seat("a", 50_000)), Board("unknown", Seat("c")));

        CostComparison change = CostComparison.Between(
            CostingAnalysis.Analyse(landscape, Day.PlusDays(-1), Options),
            CostingAnalysis.Analyse(landscape, Day, Options));

        change
            .Partnerships.Select(static board => (board.Partnership.Value, board.IsNew, board.IsGone, board.Change!.Central.Amount))
            .Should()
            .Equal(("closing", false, true, -600m), ("opening", true, false, 900m));
        change
            .ByOrganisation.Select(static row => (row.Organisation!.Value.Value, row.Change!.Central.Amount))
            .Should()
            .Equal(("a", -600m), ("b", 900m));
        change.Change!.Central.Amount.Should().Be(300);
    }

    [Fact]
    public void Between_TwoLandscapes_ComparesEndWithEnd()
    {
        Landscape before = Of(Board("board", Seat("a") with { Pay = PayBand.Between(44_100, 88_200) }));
        Landscape after = Of(Board("board", Seat("a") with { Pay = PayBand.Of(44_100) }));

        CostChange change = CostComparison
            .Between(CostingAnalysis.Analyse(before, Day, Options), CostingAnalysis.Analyse(after, Day, Options))
            .Change!;

        (change.Low.Amount, change.Central.Amount, change.High.Amount).Should().Be((0m, -150m, -300m));
    }

    [Fact]
    public void Between_CostBecomesKnown_IsListedWithoutAChange()
    {
        PartnershipCostChange board = CostComparison
            .Between(
                CostingAnalysis.Analyse(Of(Board("board", Seat("a"))), Day, Options),
                CostingAnalysis.Analyse(Of(Board("board", Seat("a", 44_100))), Day, Options))
            .Partnerships.Single();

        (board.Before, board.Change, board.IsNew).Should().Be((null, null, false));
        board.After!.Value.Central.Amount.Should().Be(300);
    }

    [Fact]
    public void Between_OtherOptions_IsRefused()
    {
        Landscape landscape = Of(Board("board", Seat("a", 50_000)));
        CostingReport one = CostingAnalysis.Analyse(landscape, Day, Options);
        CostingReport other = CostingAnalysis.Analyse(
            landscape,
            Day,
            new() { Assumptions = AssumptionSets.EmployerOnCosts2025To2026(0.2m, 1_764), Basis = CostBasis.WithOnCosts });

        Action compare = () => CostComparison.Between(one, other);

        compare
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(
                "The costings rest on different options ('apcc-2025', SalaryOnly, and 'employer-on-costs-2025-2026', WithOnCosts): cost "
                + "both on the same.*"
            );
    }
}
