using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using PccGovernance.Costing;

namespace PccGovernance.Extensions;

/// <summary>What a type wants of the text of a configuration value.</summary>
internal static class Wanted
{
    private const string Apcc2025 = "apcc-2025";
    private const int MostShown = 128;

    /// <summary>The JSON values that a text can stand for, the likeliest first.</summary>
    public static IEnumerable<JsonNode?> Candidates(string text, Type kind, JsonSerializerOptions options)
    {
        if (kind == typeof(bool))
        {
            return bool.TryParse(text, out bool flag) ? [JsonValue.Create(flag)] : [];
        }

        if (kind == typeof(int) || kind == typeof(decimal) || kind == typeof(Money))
        {
            return decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number)
                ? [JsonValue.Create(number)]
                : [];
        }

        if (kind.IsEnum)
        {
            return [JsonValue.Create(text), JsonValue.Create(JsonNamingPolicy.KebabCaseLower.ConvertName(text))];
        }

        if (string.Equals(text, Apcc2025, StringComparison.OrdinalIgnoreCase) && Known(kind) is { } known)
        {
            return [JsonSerializer.SerializeToNode(known, options.GetTypeInfo(kind))];
        }

        return options.GetTypeInfo(kind).Kind == System.Text.Json.Serialization.Metadata.JsonTypeInfoKind.None
            ? [JsonValue.Create(text)]
            : [];
    }

    /// <summary>What to give, in words that follow 'give'.</summary>
    public static string Of(Type kind) =>
        kind switch
        {
            _ when kind == typeof(bool) => "true or false",
            _ when kind == typeof(int) => "a whole number",
            _ when kind == typeof(decimal) => "a number, as in 0.5",
            _ when kind == typeof(Money) => "a number of pounds, as in 50000",
            _ when kind.IsEnum => $"one of {string.Join(", ", Enum.GetNames(kind).Select(JsonNamingPolicy.KebabCaseLower.ConvertName))}",
            _ when Known(kind) is not null => $"'{Apcc2025}', or its members as keys below it",
            { IsGenericType: true } when kind.GetGenericTypeDefinition() == typeof(Id<>) =>
                "an identifier of lower-case letters, digits, '-' and '.'",
            { IsGenericType: true } when kind.GetGenericTypeDefinition() == typeof(ValueList<>) => "a list",
            _ when kind == typeof(NodaTime.LocalDate) => "a day, as in 2028-05-10",
            _ when kind == typeof(string) => "a text",
            _ => "its members as keys below it",
        };

    public static string Shown(string text)
    {
        string start = text.Length > MostShown ? string.Concat(text.AsSpan(0, MostShown), "...") : text;
        return string.Concat(start.Select(static c => char.IsControl(c) ? '?' : c));
    }

    private static object? Known(Type kind) =>
        kind == typeof(AssumptionSet) ? AssumptionSets.Apcc2025
        : kind == typeof(UsualValues) ? UsualValues.Apcc2025
        : null;
}
