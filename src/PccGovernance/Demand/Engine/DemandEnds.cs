using PccGovernance.Kernel;

namespace PccGovernance.Demand;

/// <summary>The hours of a seat, and the meetings of its board, at the ends of what is on record as ranges.</summary>
/// <param name="Low">Hours at the least.</param>
/// <param name="High">Hours at the most; where only the least of a number is known, with that.</param>
/// <param name="IsAtLeast">Whether only the least of some number is known.</param>
/// <param name="Fewest">Meetings at the least.</param>
/// <param name="Most">Meetings at the most; where only the least is known, that.</param>
/// <param name="MeetsAtLeast">Whether only the least number of meetings is known.</param>
internal sealed record DemandEnds(
    ExactAmount Low,
    ExactAmount High,
    bool IsAtLeast,
    ExactAmount Fewest,
    ExactAmount Most,
    bool MeetsAtLeast);
