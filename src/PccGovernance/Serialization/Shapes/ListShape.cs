namespace PccGovernance.Serialization;

/// <summary>A list of items of one shape.</summary>
/// <param name="Item">The shape of each item; none may be null.</param>
internal sealed record ListShape(JsonShape Item) : JsonShape("an array");
