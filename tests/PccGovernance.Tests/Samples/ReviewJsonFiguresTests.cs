using System.Globalization;
using System.Text.Json;
using PccGovernance.Samples.ReviewForceArea;

namespace PccGovernance.Tests.Samples;

/// <summary>What docs/json.md says of the reviews of the samples, in the figures that they have now.</summary>
public sealed class ReviewJsonFiguresTests
{
    [Theory]
    [InlineData("Cambridgeshire and Peterborough", null)]
    [InlineData("Lincolnshire", "Lincolnshire")]
    [InlineData("Gwent", "Gwent")]
    public void Figures_OfThePage_AreThoseOfTheReview(string name, string? area)
    {
        string[] row = Repository.Read("docs", "json.md").Split('\n')
            .Single(line => line.StartsWith($"| {name} | ", StringComparison.Ordinal))
            .Split('|', StringSplitOptions.TrimEntries)[2..^1];

        row.Select(static cell => int.Parse(cell.Split(" to ")[1], NumberStyles.AllowThousands, CultureInfo.InvariantCulture))
            .Should().Equal(Figures(area));
    }

    private static int[] Figures(string? area)
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            string[] source = area is null ? [] : ["--area", area];
            ReviewCommand.Invoke([.. source, "--as-of", "2026-11-21", "--summary", "--json", path], TextWriter.Null, TextWriter.Null)
                .Should().Be((int)ExitCode.Reviewed);
            using var review = JsonDocument.Parse(File.ReadAllBytes(path));
            JsonElement root = review.RootElement;
            return
            [
                root.GetProperty("summary").GetProperty("partnerships").GetInt32(),
                root.GetProperty("summary").GetProperty("seats").GetInt32(),
                root.GetProperty("costing").GetProperty("total").GetProperty("hours").GetInt32(),
                root.GetProperty("governance")[0].GetProperty("announced").GetArrayLength(),
            ];
        }
        finally
        {
            File.Delete(path);
        }
    }
}
