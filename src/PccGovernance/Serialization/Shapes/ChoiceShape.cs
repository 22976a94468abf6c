namespace PccGovernance.Serialization;

/// <summary>One of a few texts.</summary>
/// <param name="Name">The name of the choice in the schema.</param>
/// <param name="Values">The texts, in the order of the enumeration.</param>
internal sealed record ChoiceShape(string Name, ValueList<string> Values) : JsonShape(Words.OneOf(Values));
