using FsCheck;
using FsCheck.Fluent;
using PccGovernance.Costing;
using static PccGovernance.Tests.Costing.CostingLandscapes;

namespace PccGovernance.Tests.Costing;

/// <summary>What holds of every landscape.</summary>
public sealed class CostingLawTests
{
    private static readonly CostingOptions Options = new()
    {
        Assumptions = AssumptionSets.EmployerOnCosts2025To2026(0.189m, 1_635.4m),
        Basis = CostBasis.WithOnCosts,
    };

    private static Gen<Seat> SeatGen { get; } =
        from organisation in Gen.Choose(0, 5)
        from salary in Gen.Choose(0, 100_000)
        from known in Gen.Choose(0, 3)
        from attendance in Gen.Choose(0, 10)
        select Seat($"org-{organisation}", known == 0 ? null : salary, known == 1 ? null : attendance / 10m);

    private static Gen<Partnership[]> Boards { get; } =
        from count in Gen.Choose(0, 8)
        from seats in Gen.ListOf(SeatGen, 6).ListOf(count)
        from other in Gen.Choose(0, 500).ListOf(count)
        select seats.Select((s, i) => Board($"board-{i}", [.. s]) with
        {
            Support = other[i] < 250 ? null : new() { OtherPerYear = new(other[i] / 7m), PaidBy = other[i] % 2 == 0 && s.Count > 0 ? s[0].Organisation : null },
        }).ToArray();

    [Fact]
    public void Analyse_AnyLandscape_AddsUpToThePennyEitherWay() =>
        Prop.ForAll(Boards.ToArbitrary(), boards =>
        {
            CostingReport report = CostingAnalysis.Analyse(Of(boards), Day, Options);
            decimal byBoard = report.Boards.Sum(static b => b.Cost?.Central.Amount ?? 0);
            decimal byOrganisation = report.ByOrganisation.Sum(static o => o.Total.Cost?.Central.Amount ?? 0);
            decimal total = report.Total.Cost?.Central.Amount ?? 0;

            return new Money(byBoard).Pennies() == new Money(total).Pennies()
                && new Money(byOrganisation).Pennies() == new Money(total).Pennies()
                && Math.Abs(byBoard - total) < 1e-18m
                && Math.Abs(byOrganisation - total) < 1e-18m
                && report.ByOrganisation.Sum(static o => o.Total.Hours ?? 0) == (report.Total.Hours ?? 0)
                && report.ByOrganisation.Sum(static o => o.Seats) == report.Coverage.Seats
                && (report.Total.Cost is null) == (report.Total.LinesCosted == 0)
                && (report.Total.CostRecorded is null, report.Total.CostAssumed is null) == (report.Total.Cost is null, report.Total.Cost is null)
                && report.Total.CostRecorded + report.Total.CostAssumed == report.Total.Cost;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Analyse_AnyOrderOfInput_GivesTheSameReport() =>
        Prop.ForAll(Boards.ToArbitrary(), boards =>
        {
            Partnership[] turned = [.. boards.Reverse().Select(static b => b with { Seats = [.. b.Seats.Reverse()] })];

            return CostingAnalysis.Analyse(Of(boards), Day, Options) == CostingAnalysis.Analyse(Of(turned), Day, Options);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Analyse_AnyPayBand_GivesLowCentralAndHighInOrder() =>
        Prop.ForAll(Gen.Choose(0, 200_000).Two().ToArbitrary(), pay =>
        {
            (int a, int b) = pay;
            Seat seat = Seat("a") with { Pay = PayBand.Between(Math.Min(a, b), Math.Max(a, b)) };
            MoneyRange cost = CostingAnalysis.Analyse(Of(Board("board", seat)), Day, Options).Total.Cost!.Value;

            return cost.Low <= cost.Central && cost.Central <= cost.High;
        }).QuickCheckThrowOnFailure();
}
