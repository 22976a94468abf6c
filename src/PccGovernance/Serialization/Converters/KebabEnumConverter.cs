using System.Runtime.CompilerServices;
using System.Text.Json;

namespace PccGovernance.Serialization;

/// <summary>The values of an enumeration by their names in lower case with hyphens; never by number, and in no other case.</summary>
/// <typeparam name="TEnum">The enumeration; not one of flags.</typeparam>
internal sealed class KebabEnumConverter<TEnum>(bool isLenient) : TextConverter<TEnum>(isLenient)
    where TEnum : struct, Enum
{
    private static readonly KebabWords s_words = new(typeof(TEnum));

    public override JsonShape Shape => field ??= ChoiceShape.Of(typeof(TEnum), s_words);

    protected override bool TryParse(string text, out TEnum value)
    {
        bool isRead = s_words.TryRead(text, out int number);
        value = Unsafe.BitCast<int, TEnum>(number);
        return isRead;
    }

    protected override string Format(TEnum value) =>
        s_words.Of(Unsafe.BitCast<TEnum, int>(value))
        ?? throw new JsonException($"The {Words.Of(typeof(TEnum).Name)} '{value}' has no name: use a defined value.");
}
