using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PccGovernance.Serialization;

/// <summary>The converter of any list of the library.</summary>
internal sealed class ListJsonConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(ValueList<>);

    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2067",
        Justification = "No constructor is run: the list only says which converter its type has.")]
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        ((IJsonList)RuntimeHelpers.GetUninitializedObject(typeToConvert)).ToJsonConverter();
}
