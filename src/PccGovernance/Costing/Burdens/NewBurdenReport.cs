using NodaTime;

namespace PccGovernance.Costing;

/// <summary>What a new duty would cost, as boards of its own and absorbed into boards that exist. The difference is the finding.</summary>
public sealed record NewBurdenReport
{
    /// <summary>The day whose organisations and boards were reckoned with.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The duty.</summary>
    public required NewBurden Burden { get; init; }

    /// <summary>What the costs rest on.</summary>
    public required CostingOptions Options { get; init; }

    /// <summary>A board of its own on each footprint.</summary>
    public required BurdenCost AsNewPartnerships { get; init; }

    /// <summary>
    /// Taken on by boards that exist, and by new ones only where there is none; <c>null</c> when the burden names no kind of boards, or not
    /// how much longer they would meet.
    /// </summary>
    public BurdenCost? Absorbed { get; init; }

    /// <summary>What setting up boards costs a year beyond having the duty absorbed; <c>null</c> when either is not known.</summary>
    public CostChange? Difference => CostChange.Between(Absorbed?.RecurringPerYear, AsNewPartnerships.RecurringPerYear);

    /// <summary>The same over all years, net; <c>null</c> when either is not known.</summary>
    public CostChange? NetDifference => CostChange.Between(Absorbed?.Net, AsNewPartnerships.Net);
}
