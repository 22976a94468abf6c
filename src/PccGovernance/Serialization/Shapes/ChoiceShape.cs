namespace PccGovernance.Serialization;

/// <summary>One of a few texts.</summary>
/// <param name="Name">The name of the choice in the schema.</param>
/// <param name="Values">The texts, in the order of the enumeration.</param>
internal sealed record ChoiceShape(string Name, ValueList<string> Values) : JsonShape(Words.OneOf(Values))
{
    /// <summary>Where a word of the field belongs that is none of the choice; <c>null</c> when nothing is known of it.</summary>
    public Func<string, string?> Elsewhere { get; init; } = static _ => null;

    /// <summary>The words of an enumeration.</summary>
    public static ChoiceShape Of(Type enumeration, KebabWords words) => new(enumeration.Name, words.All)
    {
        Elsewhere = enumeration == typeof(RagStatus) ? ScaleWords.Elsewhere : static _ => null,
    };
}
