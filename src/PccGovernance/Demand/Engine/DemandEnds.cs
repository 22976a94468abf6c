using PccGovernance.Kernel;

namespace PccGovernance.Demand;

/// <summary>The hours of a seat at the ends of what is on record as ranges.</summary>
/// <param name="Low">At the least.</param>
/// <param name="High">At the most; where only the least of a number is known, with that.</param>
/// <param name="IsAtLeast">Whether only the least of some number is known.</param>
internal sealed record DemandEnds(ExactAmount Low, ExactAmount High, bool IsAtLeast);
