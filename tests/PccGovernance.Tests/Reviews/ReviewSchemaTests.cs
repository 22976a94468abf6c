using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using PccGovernance.Costing;
using PccGovernance.Reviews;

namespace PccGovernance.Tests.Reviews;

/// <summary>The schema of a review's JSON, made from the metadata by which it is written and read.</summary>
public sealed class ReviewSchemaTests
{
    private static readonly JsonSerializerOptions Options = ReviewFormat.ForReading.Options;

    private static readonly JsonSchemaExporterOptions Export = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = Describe,
    };

    [Fact]
    public void Schema_OfAReview_IsTheRecordedOne()
    {
        JsonObject schema = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"urn:pcc-governance:review:{ReviewJson.Version}",
            ["title"] = "Review",
        };
        foreach ((string key, JsonNode? value) in (JsonObject)Options.GetJsonSchemaAsNode(typeof(LandscapeReview), Export))
        {
            schema[key] = value?.DeepClone();
        }

        Repository.ShouldHold(schema.ToJsonString(new() { WriteIndented = true, NewLine = "\n" }) + "\n", "docs", "review.schema.json");
    }

    [Fact]
    public void Schema_HasTheMembersThatAReviewIsWrittenWith()
    {
        JsonObject members = (JsonObject)Options.GetJsonSchemaAsNode(typeof(LandscapeReview), Export)["properties"]!;
        using JsonDocument written = JsonDocument.Parse(
            ReviewJson.WriteToUtf8Bytes(
                new LandscapeReviewer(
                    new ReviewOptions
                    {
                        Costing = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly },
                    }
                ).Review(Rules.Contract.RuleLandscapes.Of(), new(2026, 11, 21))));

        written
            .RootElement.EnumerateObject()
            .Select(static member => member.Name)
            .Should()
            .Equal(members.Select(static member => member.Key));
    }

    /// <summary>What converters of this library's own write, which the exporter cannot know.</summary>
    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        Type type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            return new JsonObject { ["type"] = "array", ["items"] = Options.GetJsonSchemaAsNode(type.GetGenericArguments()[0], Export) };
        }

        if (type.IsEnum)
        {
            return new JsonObject
            {
                ["enum"] = new JsonArray([
                    .. Enum.GetValues(type)
                        .Cast<object>()
                        .Select(value => (JsonNode)JsonSerializer.SerializeToNode(value, Options.GetTypeInfo(type))!),
                ]),
            };
        }

        bool isText =
            (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>))
            || type == typeof(AreaCode)
            || type == typeof(LocalDate)
            || type == typeof(PartialDate);
        return isText ? new JsonObject { ["type"] = "string" }
            : type == typeof(double) ? Number(isNullable: context.TypeInfo.Type != type)
            : type == typeof(decimal) ? new JsonObject { ["type"] = "number" }
            : schema;
    }

    private static JsonObject Number(bool isNullable) =>
        new() { ["type"] = isNullable ? new JsonArray("number", "null") : JsonValue.Create("number") };
}
