namespace PccGovernance.Serialization;

/// <summary>The shape that identifiers of every kind have in common.</summary>
internal static class IdShape
{
    public static TextShape Shape { get; } = new(
        "an identifier of 1 to 128 lower-case letters, digits, '-' and '.' that begins and ends with a letter or digit")
    {
        Form = "id",
        Pattern = "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$",
        MaxLength = Id<Partnership>.MaxLength,
        Accepts = static text => Id<Partnership>.TryParse(text, out _),
    };
}
