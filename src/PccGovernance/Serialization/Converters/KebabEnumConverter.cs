using System.Collections.Frozen;
using System.Text.Json;

namespace PccGovernance.Serialization;

/// <summary>The values of an enumeration by their names in lower case with hyphens; never by number, and in no other case.</summary>
/// <typeparam name="TEnum">The enumeration; not one of flags.</typeparam>
internal sealed class KebabEnumConverter<TEnum>(bool isLenient) : TextConverter<TEnum>(isLenient)
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> Names =
        Enum.GetValues<TEnum>().ToFrozenDictionary(static v => v, static v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()));

    private static readonly FrozenDictionary<string, TEnum> Values =
        Names.ToFrozenDictionary(static n => n.Value, static n => n.Key, StringComparer.Ordinal);

    public override JsonShape Shape { get; } =
        new ChoiceShape(typeof(TEnum).Name, Enum.GetValues<TEnum>().Select(static v => Names[v]).ToValueList())
        {
            Elsewhere = typeof(TEnum) == typeof(RagStatus) ? ScaleWords.Elsewhere : static _ => null,
        };

    protected override bool TryParse(string text, out TEnum value) => Values.TryGetValue(text, out value);

    protected override string Format(TEnum value) =>
        Names.GetValueOrDefault(value)
        ?? throw new JsonException($"The {Words.Of(typeof(TEnum).Name)} '{value}' has no name: use a defined value.");
}
