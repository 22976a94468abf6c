namespace PccGovernance.Serialization;

/// <summary>True or false.</summary>
internal sealed record BooleanShape() : JsonShape("true or false");
