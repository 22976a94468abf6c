using System.Text.Json;
using PccGovernance.Benchmarks;
using PccGovernance.SyntheticLandscapes;

namespace PccGovernance.Tests.Benchmarks;

public sealed class JoinRunnerTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pccgovernance-");

    public void Dispose() => _folder.Delete(recursive: true);

    // 7 of 10 tie with the threshold exactly; 6 of 10 are below it; two empty sets have nothing in common.
    [Theory]
    [InlineData("1 2 3 4 5 6 7 8 9 10\n1 2 3 4 5 6 7\n1 2 3 4 5 6\n\n\n", 5, 2)]
    [InlineData("1 2 3 4 5 6 7 8 9 10\r\n1 2 3 4 5 6 7\r\n1 2 3 4 5 6\r\n", 3, 2)]
    [InlineData("7 6 5 4 3 2 1 1 2 3\n1 2 3 4 5 6 7", 2, 1)]
    [InlineData("", 0, 0)]
    public void Run_Sets_PrintsOneLineOfFigures(string text, int sets, int pairs)
    {
        (int code, string output, string errors) = Run("--input", Write(text), "--jaccard", "7/10");

        (code, errors).Should().Be((0, string.Empty));
        output.Should().EndWith(Environment.NewLine).And.Subject.TrimEnd().Should().NotContain("\n");
        using var line = JsonDocument.Parse(output);
        line.RootElement.EnumerateObject()
            .Select(static figure => figure.Name)
            .Should()
            .Equal("sets", "pairs", "prepare_ms", "join_ms", "total_ms", "peak_mib");
        line.RootElement.GetProperty("sets").GetInt32().Should().Be(sets);
        line.RootElement.GetProperty("pairs").GetInt64().Should().Be(pairs);
        line.RootElement.GetProperty("prepare_ms").GetDouble().Should().BeGreaterThan(0);
        line.RootElement.GetProperty("join_ms").GetDouble().Should().BeGreaterThan(0);
        line.RootElement.GetProperty("total_ms")
            .GetDouble()
            .Should()
            .BeApproximately(
                line.RootElement.GetProperty("prepare_ms").GetDouble() + line.RootElement.GetProperty("join_ms").GetDouble(),
                0.002);
        line.RootElement.GetProperty("peak_mib").GetDouble().Should().BeGreaterThan(1);
    }

    [Fact]
    public void Run_Synthetic_CountsWhatMergingCounts_WithAnyThreadsAndOnlyCounting()
    {
        var sets = SyntheticSets.Create(SyntheticPreset.AreaOf300);
        using StringWriter text = new();
        sets.WriteTo(text);
        string input = Write(text.ToString());
        long expected = JoinBaselines.CountByMerging(sets.ToArrays(), 7, 10);

        expected.Should().BeGreaterThan(0);
        Pairs("--threads", "1").Should().Be(expected);
        Pairs("--threads", "2").Should().Be(expected);
        Pairs("--threads", "2", "--count").Should().Be(expected);

        long Pairs(params string[] more)
        {
            using var line = JsonDocument.Parse(Run(["--input", input, "--jaccard", "7/10", .. more]).Output);
            return line.RootElement.GetProperty("pairs").GetInt64();
        }
    }

    [Fact]
    public void Run_BadToken_NamesItsLineAndPrintsNoFigures()
    {
        string input = Write("1 2\n\n3 four\n");

        Run("--input", input, "--jaccard", "7/10")
            .Should()
            .Be(
                (
                    1,
                    string.Empty,
                    $"{input}(3): the byte 0x66 is neither a digit nor a space; a line is a set of integers from 0, separated by "
                    + $"spaces.{Environment.NewLine}"
                )
            );
    }

    [Fact]
    public void Run_MissingFile_SaysSo()
    {
        string input = Path.Combine(_folder.FullName, "missing.txt");

        (int code, string output, string errors) = Run("--input", input, "--jaccard", "7/10");

        (code, output).Should().Be((1, string.Empty));
        errors.Should().Contain(input);
    }

    [Fact]
    public void Run_NoThreads_PrintsTheUsage() =>
        Run("--input", Write("1\n"), "--jaccard", "7/10", "--threads", "0")
            .Should()
            .Be((1, string.Empty, JoinRunner.Usage + Environment.NewLine));

    private string Write(string text)
    {
        string path = Path.Combine(_folder.FullName, "sets.txt");
        File.WriteAllText(path, text);
        return path;
    }

    private static (int Code, string Output, string Errors) Run(params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter errors = new();
        int code = JoinRunner.Run(arguments, output, errors);
        return (code, output.ToString(), errors.ToString());
    }
}
