using System.Text.Json;
using PccGovernance.Benchmarks;

namespace PccGovernance.Tests.Benchmarks;

public sealed class CostsRunnerTests
{
    [Theory]
    [InlineData("")]
    [InlineData("--boards 19")]
    [InlineData("--boards 300 --repeat 0")]
    public void Run_ArgumentsThatAreNotAsTheyShouldBe_PrintsTheUsage(string arguments)
    {
        using StringWriter output = new();
        using StringWriter errors = new();

        CostsRunner.Run(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries), output, errors).Should().Be(1);

        output.ToString().Should().BeEmpty();
        errors.ToString().Should().Be(CostsRunner.Usage + Environment.NewLine);
    }

    [Fact]
    public void Run_Boards_PrintsOneLineOfFigures()
    {
        using StringWriter output = new();
        using StringWriter errors = new();

        CostsRunner.Run(["--boards", "300", "--repeat", "2"], output, errors).Should().Be(0);

        errors.ToString().Should().BeEmpty();
        using var line = JsonDocument.Parse(output.ToString());
        line.RootElement.EnumerateObject()
            .Select(static figure => figure.Name)
            .Should()
            .Equal("boards", "seats", "cases", "first_ms", "audit", "audit_rows", "demand", "demand_rows", "peak_mib");
        line.RootElement.GetProperty("cases").GetInt32().Should().BeLessThan(line.RootElement.GetProperty("seats").GetInt32() / 10);
        line.RootElement.GetProperty("audit")
            .EnumerateObject()
            .Select(static figure => figure.Name)
            .Should()
            .Equal("best_ms", "median_ms", "allocated_mib");
    }
}
