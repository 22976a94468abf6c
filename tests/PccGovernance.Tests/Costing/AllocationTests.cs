using PccGovernance.Costing;
using PccGovernance.Demand;
using PccGovernance.Kernel;
using PccGovernance.SyntheticLandscapes;
using static PccGovernance.Tests.Costing.CostingLandscapes;

namespace PccGovernance.Tests.Costing;

/// <summary>
/// What an audit and a demand allocate, once the landscape's numbers are made: the rows of breakdowns, and a number or two for a seat.
/// </summary>
public sealed class AllocationTests
{
    private static readonly Lazy<Landscape> Country = new(static () =>
        SyntheticLandscape.Create(new SyntheticOptions { Boards = 3_000, HasPosts = true }).Landscape);

    [Fact]
    public void Analyse_ManySeats_AllocatesLessThan16BytesASeat() =>
        Allocated(static landscape =>
                CostingAnalysis.Analyse(
                    landscape,
                    Day,
                    new()
                    {
                        Assumptions = AssumptionSets.Apcc2025,
                        Basis = CostBasis.SalaryOnly,
                        UsualValues = UsualValues.Apcc2025,
                    }))
            .Should()
            .BeLessThan(16 * Country.Value.SeatTable.Count);

    [Fact]
    public void AnalyseDemand_ManySeats_AllocatesLessThan12BytesASeat() =>
        Allocated(static landscape => DemandAnalysis.Analyse(landscape, Day, DemandOptions.Default))
            .Should()
            .BeLessThan(12 * Country.Value.SeatTable.Count);

    private static long Allocated(Func<Landscape, object> analyse)
    {
        _ = analyse(Country.Value);
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = analyse(Country.Value);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
