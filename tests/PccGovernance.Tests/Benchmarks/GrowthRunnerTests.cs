using System.Text.Json;
using PccGovernance.Benchmarks;
using PccGovernance.Duplication;
using PccGovernance.SyntheticLandscapes;

namespace PccGovernance.Tests.Benchmarks;

public sealed class GrowthRunnerTests
{
    [Theory]
    [InlineData("--boards 20", 20, 200)]
    [InlineData("--boards 19999", 19_999, 200)]
    [InlineData("--boards 999999", 999_999, 3)]
    [InlineData("--boards 1000000", 1_000_000, 1)]
    [InlineData("--boards 2000000 --repeat 3", 2_000_000, 3)]
    [InlineData("--repeat 1 --boards 300", 300, 1)]
    public void Parse_Boards_RepeatsFewerTimesTheMoreThereAre(string arguments, int boards, int repeat) =>
        GrowthArguments.Parse(arguments.Split(' ')).Should().Be(new GrowthArguments { Boards = boards, Repeat = repeat });

    [Theory]
    [InlineData("")]
    [InlineData("--boards")]
    [InlineData("--boards 19")]
    [InlineData("--boards 2000001")]
    [InlineData("--boards -300")]
    [InlineData("--boards many")]
    [InlineData("--boards 300 --repeat 0")]
    [InlineData("--boards 300 --repeat")]
    [InlineData("--repeat 3")]
    [InlineData("--boards 300 --threads 2")]
    [InlineData("300")]
    public void Run_AnythingElse_PrintsTheUsage(string arguments)
    {
        using StringWriter output = new();
        using StringWriter errors = new();

        GrowthRunner.Run(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries), output, errors).Should().Be(1);

        output.ToString().Should().BeEmpty();
        errors.ToString().Should().Be(GrowthRunner.Usage + Environment.NewLine);
    }

    [Fact]
    public void Run_Boards_PrintsOneLineOfFigures()
    {
        using StringWriter output = new();
        using StringWriter errors = new();
        var landscape = SyntheticLandscape.Create(SyntheticPreset.AreaOf300).Landscape;
        DuplicationReport report = DuplicationAnalysis.Analyse(landscape, new(2026, 11, 21), DuplicationOptions.Default);

        GrowthRunner.Run(["--boards", "300", "--repeat", "2"], output, errors).Should().Be(0);

        errors.ToString().Should().BeEmpty();
        output.ToString().TrimEnd().Should().NotContain("\n");
        using var line = JsonDocument.Parse(output.ToString());
        line.RootElement.EnumerateObject().Select(static figure => figure.Name).Should().Equal(
            "boards", "seats", "landscape_ms", "first_ms", "warm_ms", "warm_cpu_ms", "read_ms", "pairs", "clusters", "allocated_mib",
            "peak_mib");
        line.RootElement.EnumerateObject().Should().OnlyContain(static figure => figure.Value.GetDouble() > 0);
        Figure("boards").Should().Be(300);
        Figure("seats").Should().Be(landscape.Partnerships.Sum(static board => board.Seats.Count));
        Figure("pairs").Should().Be(report.Counts.Sum(static count => count.Pairs));
        Figure("clusters").Should().Be(report.Clusters.Count);

        int Figure(string name) => line.RootElement.GetProperty(name).GetInt32();
    }

    [Theory]
    [InlineData(new[] { 3 }, 3)]
    [InlineData(new[] { 4, 2 }, 3)]
    [InlineData(new[] { 9, 1, 2 }, 2)]
    public void Median_Times_IsTheMiddleOne(int[] seconds, int median) =>
        GrowthRunner.Median([.. seconds.Select(static s => TimeSpan.FromSeconds(s))]).Should().Be(TimeSpan.FromSeconds(median));
}
