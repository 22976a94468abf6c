namespace PccGovernance.Serialization;

/// <summary>A number.</summary>
/// <param name="IsWhole">Whether it has no fraction.</param>
internal sealed record NumberShape(bool IsWhole) : JsonShape(IsWhole
    ? "a whole number from -2147483648 to 2147483647"
    : "a number of at most 28 digits");
