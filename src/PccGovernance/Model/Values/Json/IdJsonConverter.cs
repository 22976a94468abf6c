using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>Identifiers of every kind as JSON texts. The <c>default</c> identifier is the empty text.</summary>
public sealed class IdJsonConverter : JsonConverterFactory
{
    /// <inheritdoc />
    public override bool CanConvert([NotNull] Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Id<>);

    /// <inheritdoc />
    public override JsonConverter CreateConverter([NotNull] Type typeToConvert, JsonSerializerOptions options) =>
        ((IIdentifier)Default(typeToConvert)).ToJsonConverter();

    /// <summary>
    /// An identifier type's default, through which the type itself does what would else need reflection over generic types.
    /// </summary>
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "A struct has no constructor that trimming could take away.")]
    internal static object Default(Type type) => RuntimeHelpers.GetUninitializedObject(type);
}
