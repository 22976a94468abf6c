using System.Text;
using System.Text.Json;
using FsCheck.Fluent;
using PccGovernance.Serialization;
using PccGovernance.Tests.Generators;

namespace PccGovernance.Tests.Serialization;

public sealed class LandscapeSchemaTests
{
    private static readonly MiniSchema Schema = new(JsonDocument.Parse(LandscapeJson.Schema).RootElement);

    [Fact]
    public void Schema_InTheDocumentation_IsTheCodes() => Repository.ShouldHold(LandscapeJson.Schema, "docs", "landscape.schema.json");

    [Fact]
    public void WriteSchema_ToAStream_IsTheSchema()
    {
        using MemoryStream stream = new();

        LandscapeJson.WriteSchema(stream);

        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(LandscapeJson.Schema).And.EndWith("}\n");
    }

    [Fact]
    public void Schema_AnyDocumentWritten_IsAccepted() =>
        Prop.ForAll(RandomLandscape.Arbitrary, static spec =>
            Schema.Accepts(JsonDocument.Parse(LandscapeJson.WriteToUtf8Bytes(spec.Landscape())).RootElement)).Holds(40);

    [Theory]
    [InlineData("""{"version":2,"edition":"e","name":null,"people":[{"id":"p"}]}""", true)]
    [InlineData("""{"version":3,"edition":"e"}""", false)]
    [InlineData("""{"edition":"e"}""", false)]
    [InlineData("""{"version":2,"edition":"E"}""", false)]
    [InlineData("""{"version":2,"edition":"e","colour":"red"}""", false)]
    [InlineData("""{"version":2,"edition":"e","people":null}""", false)]
    [InlineData("""{"version":2,"edition":"e","people":[null]}""", false)]
    [InlineData("""{"version":2,"edition":"e","people":[{"name":"P"}]}""", false)]
    [InlineData("""{"version":2,"edition":"e","people":[{"id":"-p"}]}""", false)]
    [InlineData("""{"version":2,"edition":"e","partnerships":[{"id":"b","name":"B","tier":"Tactical"}]}""", false)]
    [InlineData("""{"version":2,"edition":"e","partnerships":[{"id":"b","name":"B","tier":"tactical","footprint":["E07000136"]}]}""", true)]
    [InlineData("""{"version":2,"edition":"e","partnerships":[{"id":"b","name":"B","footprint":["E0700013"]}]}""", false)]
    [InlineData("""{"version":2,"edition":"e","partnerships":[{"id":"b","name":"B","lastReviewed":"2024-13-01"}]}""", false)]
    [InlineData(
        """{"version":2,"edition":"e","partnerships":[{"id":"b","name":"B","seats":[{"organisation":"o","pay":{"low":1}}]}]}""",
        false)]
    public void Schema_Document_IsAcceptedOrNotAsTheReaderDoes(string json, bool accepted)
    {
        Schema.Accepts(JsonDocument.Parse(json).RootElement).Should().Be(accepted);
        LandscapeJson
            .Read(json)
            .Errors.Any(static e => e.Kind is LandscapeErrorKind.Malformed or LandscapeErrorKind.InvalidValue || e.Location is "$.version")
            .Should()
            .Be(!accepted);
    }

    [Fact]
    public void Schema_OfARecord_NamesItsMembersAndForms()
    {
        JsonElement definitions = JsonDocument.Parse(LandscapeJson.Schema).RootElement.GetProperty("$defs");

        definitions
            .GetProperty("seatRole")
            .GetProperty("enum")
            .EnumerateArray()
            .Select(static v => v.GetString())
            .Should()
            .Equal("unknown", "member", "chair", "vice-chair", "adviser", "secretariat", "observer");
        definitions
            .GetProperty("payBand")
            .GetProperty("properties")
            .EnumerateObject()
            .Select(static m => m.Name)
            .Should()
            .Equal("low", "high", "grade", "provenance");
        definitions
            .GetProperty("payBand")
            .GetProperty("required")
            .EnumerateArray()
            .Select(static m => m.GetString())
            .Should()
            .Equal("low", "high");
        definitions.GetProperty("payBand").GetProperty("additionalProperties").GetBoolean().Should().BeFalse();
        definitions.TryGetProperty("moneyRange", out _).Should().BeFalse("a computed member is not of the document");
    }
}
