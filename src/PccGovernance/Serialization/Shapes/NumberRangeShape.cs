namespace PccGovernance.Serialization;

/// <summary>A number, or an object with the ends of a range.</summary>
/// <param name="Ends">The object.</param>
internal sealed record NumberRangeShape(ObjectShape Ends) : JsonShape("a number of at most 28 digits, or an object with 'low' and 'high'");
