using System.Text.Json;
using System.Text.Json.Serialization;

namespace PccGovernance.Serialization;

/// <summary>
/// The converters of enumerations, each made when it is first needed: to a cold process each is code of its own, and few documents have
/// them all.
/// </summary>
/// <param name="makers">Makes the converter of an enumeration, lenient or not.</param>
/// <param name="isLenient">Whether malformed texts are read as <c>default</c>.</param>
internal sealed class EnumConverters(IReadOnlyDictionary<Type, Func<bool, JsonConverter>> makers, bool isLenient) : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => makers.ContainsKey(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => makers[typeToConvert](isLenient);
}
