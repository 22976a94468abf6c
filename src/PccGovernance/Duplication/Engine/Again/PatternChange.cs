namespace PccGovernance.Duplication;

/// <summary>What becomes of the pattern of two boards.</summary>
/// <param name="First">The board whose identifier comes first.</param>
/// <param name="Second">The other.</param>
/// <param name="Before">The pattern before; <c>null</c> where there is none.</param>
/// <param name="After">The pattern after; <c>null</c> where there is none.</param>
internal readonly record struct PatternChange(
    Id<Partnership> First,
    Id<Partnership> Second,
    DuplicationPattern? Before,
    DuplicationPattern? After);
