using PccGovernance.Costing;
using static PccGovernance.Tests.Costing.CostingLandscapes;

namespace PccGovernance.Tests.Costing;

/// <summary>
/// The table in the APCC's findings on local partnerships (2025): two hours and one for preparation and travel, 12 attendees, four
/// meetings a year, for one board and for 50.
/// </summary>
public sealed class ApccTableTests
{
    private static readonly CostingOptions SalaryOnly = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly };

    public static TheoryData<int, decimal, decimal> TheTable { get; } = new()
    {
        { 50_000, 4_081.63m, 204_081.63m },
        { 80_000, 6_530.61m, 326_530.61m },
    };

    [Theory]
    [MemberData(nameof(TheTable))]
    public void Analyse_TheApccsBoards_GivesItsFiguresToThePenny(int salary, decimal board, decimal fifty)
    {
        Partnership[] boards = [.. Enumerable.Range(0, 50).Select(i => Board($"board-{i}", Seats(12, salary)))];

        CostingReport report = CostingAnalysis.Analyse(Of(boards), Day, SalaryOnly);

        report
            .Partnerships.Should()
            .OnlyContain(b => b.Hours == 144 && b.Cost!.Value.Central.Pennies() == board && b.Standing == CostStanding.Recorded);
        report.Total.Cost!.Value.Central.Pennies().Should().Be(fifty);
        report.Total.Cost.Value.IsExact.Should().BeTrue();
        report.Total.ShareAssumed.Should().Be(0);
    }

    [Fact]
    public void CostOf_FiftyThousandPounds_IsNotRoundedBeforeItIsPresented()
    {
        Money cost = AssumptionSets.Apcc2025.CostOf(144, new(50_000), CostBasis.SalaryOnly);

        cost.Amount.Should().Be(50_000m * 144 / 1_764).And.BeApproximately(4_081.632653061224489795918367m, 1e-20m);
        Math.Round(cost.Amount).Should().Be(4_082, "the APCC prints £4,082");
        Math.Round(28.34m * 144).Should().Be(4_081, "a rate rounded to the penny first would not give the printed figure");
    }

    [Fact]
    public void CostOf_FiftyBoards_DiffersFromThePrintBecauseThePrintMultipliesARoundedFigure()
    {
        Money fifty = AssumptionSets.Apcc2025.CostOf(144 * 50, new(50_000), CostBasis.SalaryOnly);

        fifty.Pennies().Should().Be(204_081.63m);
        (Math.Round(fifty.Amount / 50) * 50).Should().Be(204_100, "the APCC prints £204,100");
    }

    [Fact]
    public void CostOf_EightyThousandPounds_ShowsThePublished356500ToBeAMisprintOf326500()
    {
        const decimal PublishedBoard = 6_530;
        const decimal PublishedFiftyBoards = 356_500;

        decimal board = AssumptionSets.Apcc2025.CostOf(144, new(80_000), CostBasis.SalaryOnly).Amount;

        Math.Truncate(board).Should().Be(PublishedBoard);
        (PublishedBoard * 50).Should().Be(326_500);
        (PublishedFiftyBoards - (PublishedBoard * 50)).Should().Be(30_000, "a 2 was printed as a 5");
        (board * 50).Should().BeApproximately(326_500, 50);
    }

    [Fact]
    public void Analyse_NothingButSeatsOnRecord_GivesTheWholeTableFromTheUsualValues()
    {
        Partnership board = new()
        {
            Id = new("board"),
            Name = "Board",
            Function = PartnershipFunction.Partnership,
            Seats = [.. Enumerable.Range(0, 12).Select(i => Seat($"org-{i}", attendance: null))],
        };

        PartnershipCost cost = CostingAnalysis
            .Analyse(Of(board), Day, SalaryOnly with { UsualValues = UsualValues.Apcc2025 })
            .Partnerships.Single();

        cost.Cost!.Value.Low.Pennies().Should().Be(4_081.63m);
        cost.Cost.Value.High.Pennies().Should().Be(6_530.61m);
        cost.Standing.Should().Be(CostStanding.PartlyAssumed, "only the seats are on record");
        cost.Total.ShareAssumed.Should().Be(1);
    }
}
