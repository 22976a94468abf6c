using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace PccGovernance;

/// <summary>
/// The values of an enumeration from text: the words of JSON, as in <c>salary-only</c>, or the names of the members; never numbers.
/// </summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
internal sealed class KebabCaseEnumTypeConverter<TEnum>() : EnumConverter(typeof(TEnum))
    where TEnum : struct, Enum
{
    private static readonly Dictionary<string, TEnum> Words = Enum.GetNames<TEnum>()
        .SelectMany(static name =>
            new[] { name, JsonNamingPolicy.KebabCaseLower.ConvertName(name) }
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(word => KeyValuePair.Create(word, Enum.Parse<TEnum>(name))))
        .ToDictionary(StringComparer.OrdinalIgnoreCase);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is not string text ? base.ConvertFrom(context, culture, value)
        : Words.TryGetValue(text.Trim(), out TEnum found) ? found
        : throw new FormatException(
            $"'{Printable.Of(text)}' is none of the values: give one of "
            + $"{string.Join(", ", Enum.GetNames<TEnum>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName))}."
        );
}
