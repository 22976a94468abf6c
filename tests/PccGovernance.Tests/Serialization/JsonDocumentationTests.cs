using System.Text.Json;
using PccGovernance.Serialization;

namespace PccGovernance.Tests.Serialization;

public sealed class JsonDocumentationTests
{
    private static readonly string Page = Repository.Read("docs", "json.md");

    [Fact]
    public void Example_OfThePage_IsALandscape()
    {
        Landscape landscape = LandscapeJson.Read(Example()).GetLandscapeOrThrow();

        landscape.Partnerships.Should().ContainSingle().Which.Seats.Should().HaveCount(2);
        LandscapeJson.Read(LandscapeJson.WriteToString(landscape)).Landscape.Should().Be(landscape);
    }

    [Fact]
    public void Example_OfThePage_IsOfTheSchema() =>
        new MiniSchema(JsonDocument.Parse(LandscapeJson.Schema).RootElement)
            .Accepts(JsonDocument.Parse(Example()).RootElement)
            .Should()
            .BeTrue();

    [Fact]
    public void Error_OfThePage_IsWhatTheReaderSays()
    {
        string json = Example().Replace("\"strategic\"", "\"middling\"", StringComparison.Ordinal);

        Page.Should().Contain(LandscapeJson.Read(json).Errors.Should().ContainSingle().Subject.ToString());
    }

    [Fact]
    public void Options_OfThePage_AreTheDefaults()
    {
        LandscapeJsonOptions options = LandscapeJsonOptions.Default;

        (options.MaximumBytes, options.MaximumDepth, options.Indented).Should().Be((67_108_864, 64, true));
        options.Editions.Should().ContainSingle().Which.Id.Value.Should().Be("england-and-wales-2024-12");
        Page.Should().Contain("| `MaximumBytes` | 67,108,864 (64 MiB) |").And.Contain("| `MaximumDepth` | 64 |");
    }

    private static string Example() => Page.Split("```json\n")[1].Split("```")[0];
}
