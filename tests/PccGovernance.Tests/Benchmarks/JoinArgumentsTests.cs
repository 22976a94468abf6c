using PccGovernance.Benchmarks;
using PccGovernance.Duplication;

namespace PccGovernance.Tests.Benchmarks;

public sealed class JoinArgumentsTests
{
    [Fact]
    public void Parse_InputAndJaccard_UsesEveryProcessorAndMakesPairs() =>
        JoinArguments
            .Parse(["--input", "sets.txt", "--jaccard", "7/10"])
            .Should()
            .Be(
                new JoinArguments
                {
                    Input = "sets.txt",
                    Jaccard = new JaccardThreshold(7, 10),
                    Threads = Environment.ProcessorCount,
                    CountOnly = false,
                });

    [Fact]
    public void Parse_EverythingInAnyOrder_IsRead() =>
        JoinArguments.Parse(["--count", "--threads", "3", "--jaccard", "4/5", "--input", "--count"]).Should().Be(
            new JoinArguments { Input = "--count", Jaccard = new JaccardThreshold(4, 5), Threads = 3, CountOnly = true });

    [Theory]
    [InlineData("")]
    [InlineData("--input sets.txt")]
    [InlineData("--jaccard 7/10")]
    [InlineData("--input sets.txt --jaccard")]
    [InlineData("--jaccard 7/10 --input")]
    [InlineData("--input sets.txt --jaccard 0.7")]
    [InlineData("--input sets.txt --jaccard 11/10")]
    [InlineData("--input sets.txt --jaccard 0/10")]
    [InlineData("--input sets.txt --jaccard 7/10 --threads")]
    [InlineData("--input sets.txt --jaccard 7/10 --threads 0")]
    [InlineData("--input sets.txt --jaccard 7/10 --threads -1")]
    [InlineData("--input sets.txt --jaccard 7/10 --threads two")]
    [InlineData("--input sets.txt --jaccard 7/10 --fast")]
    [InlineData("sets.txt --jaccard 7/10")]
    public void Parse_AnythingElse_IsRefused(string arguments) =>
        JoinArguments.Parse(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Should().BeNull();
}
