using PccGovernance.Text;

namespace PccGovernance.Alignment;

/// <summary>
/// A force area that the landscape governs or has governed but for which it has no Police and Crime Plan in force on the day.
/// </summary>
public sealed record AreaWithoutPlan
{
    /// <summary>The force area.</summary>
    public required AreaCode ForceArea { get; init; }

    /// <summary>How many plans the landscape has for the area on other days.</summary>
    public required int PlansOnRecord { get; init; }

    /// <summary>How many strategies in force touch the area, with nothing to be compared with.</summary>
    public required int Strategies { get; init; }

    /// <summary>What was found.</summary>
    public required Statement Reason { get; init; }
}
