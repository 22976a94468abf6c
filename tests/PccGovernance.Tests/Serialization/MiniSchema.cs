using System.Text.Json;
using System.Text.RegularExpressions;

namespace PccGovernance.Tests.Serialization;

/// <summary>
/// Checks a document against the parts of JSON Schema that the landscape's schema uses; a keyword that is not one of them fails.
/// </summary>
internal sealed class MiniSchema(JsonElement root)
{
    public bool Accepts(JsonElement value) => Accepts(root, value);

    private bool Accepts(JsonElement schema, JsonElement value) =>
        schema
            .EnumerateObject()
            .All(keyword =>
                keyword.Name switch
                {
                    "$schema" or "$id" or "title" or "description" or "$defs" or "additionalProperties" => true,
                    "$ref" => Accepts(root.GetProperty("$defs").GetProperty(keyword.Value.GetString()!.Split('/')[^1]), value),
                    "anyOf" => keyword.Value.EnumerateArray().Any(option => Accepts(option, value)),
                    "const" => JsonElement.DeepEquals(keyword.Value, value),
                    "enum" => keyword.Value.EnumerateArray().Any(option => JsonElement.DeepEquals(option, value)),
                    "type" when keyword.Value.ValueKind == JsonValueKind.Array => keyword
                        .Value.EnumerateArray()
                        .Any(type => IsOfType(type.GetString()!, value)),
                    "type" => IsOfType(keyword.Value.GetString()!, value),
                    "pattern" => value.ValueKind != JsonValueKind.String
                        || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!, RegexOptions.NonBacktracking),
                    "maxLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length <= keyword.Value.GetInt32(),
                    "items" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().All(item => Accepts(keyword.Value, item)),
                    "required" => value.ValueKind != JsonValueKind.Object
                        || keyword.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
                    "properties" => value.ValueKind != JsonValueKind.Object
                        || value
                            .EnumerateObject()
                            .All(member => keyword.Value.TryGetProperty(member.Name, out JsonElement of) && Accepts(of, member.Value)),
                    _ => throw new NotSupportedException(keyword.Name),
                });

    private static bool IsOfType(string type, JsonElement value) => type switch
    {
        "null" => value.ValueKind == JsonValueKind.Null,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _),
        _ => string.Equals(value.ValueKind.ToString(), type, StringComparison.OrdinalIgnoreCase),
    };
}
