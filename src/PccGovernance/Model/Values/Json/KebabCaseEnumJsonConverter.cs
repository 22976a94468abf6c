using System.Text.Json;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>
/// The values of an enumeration as JSON texts: their names in lower case with hyphens, for example <c>salary-only</c>; never numbers.
/// </summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
public sealed class KebabCaseEnumJsonConverter<TEnum>()
    : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where TEnum : struct, Enum;
