namespace PccGovernance.Serialization;

/// <summary>A member of an object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Shape">The shape of its value.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="IsNullable">Whether null stands for its absence.</param>
internal sealed record MemberShape(string Name, JsonShape Shape, bool IsRequired, bool IsNullable);
