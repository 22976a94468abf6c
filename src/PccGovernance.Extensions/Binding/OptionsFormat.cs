using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PccGovernance.Serialization;

namespace PccGovernance.Extensions;

/// <summary>Options as JSON: a configuration is laid over the options so far in that form, and both are read as one.</summary>
internal static class OptionsFormat
{
    public static JsonTypeInfo<ConfiguredReview> Review { get; } = Create();

    private static JsonTypeInfo<ConfiguredReview> Create()
    {
        JsonSerializerOptions options = new JsonSerializerOptions
        {
            IgnoreReadOnlyProperties = true,
            RespectRequiredConstructorParameters = true,
            TypeInfoResolver = OptionsJsonContext.Default,
        }.AddPccGovernance();
        options.MakeReadOnly();
        return (JsonTypeInfo<ConfiguredReview>)options.GetTypeInfo(typeof(ConfiguredReview));
    }
}
