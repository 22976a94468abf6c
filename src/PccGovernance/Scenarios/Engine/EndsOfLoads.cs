using PccGovernance.Demand;

namespace PccGovernance.Scenarios;

/// <summary>Works out the ends of a figure of loads: of one, or of all less some and with others.</summary>
internal sealed class EndsOfLoads(Func<DemandLoad, decimal?> low, Func<DemandLoad, decimal?> high, Func<DemandLoad, int> atLeast)
{
    /// <summary>The ends of a figure of one load.</summary>
    public AmountEnds? Of(decimal? figure, DemandLoad? whole) => Of(figure, whole, null, null);

    /// <summary>The ends of a figure of all that is asked, without what some boards ask and with what others do.</summary>
    public AmountEnds? Of(decimal? figure, DemandLoad? whole, DemandLoad? less, DemandLoad? more) => AmountEnds.Of(
        figure,
        End(low, whole) - End(low, less) + End(low, more),
        End(high, whole) - End(high, less) + End(high, more),
        AtLeast(whole) - AtLeast(less) + AtLeast(more));

    private static decimal End(Func<DemandLoad, decimal?> end, DemandLoad? load) => load is null ? 0 : end(load) ?? 0;

    private int AtLeast(DemandLoad? load) => load is null ? 0 : atLeast(load);
}
