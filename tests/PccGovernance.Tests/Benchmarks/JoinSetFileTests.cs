using System.Text;
using FsCheck.Fluent;
using PccGovernance.Benchmarks;
using PccGovernance.Duplication;

namespace PccGovernance.Tests.Benchmarks;

public sealed class JoinSetFileTests
{
    [Theory]
    [InlineData("1 2 3\n4 5\n")]
    [InlineData("1 2 3\n4 5")]
    [InlineData("1 2 3\r\n4 5\r\n")]
    [InlineData("1 2 3\r\n4 5")]
    [InlineData(" 1  2\t3 \n4 5\n")]
    [InlineData("3 1 2\n5 4\n")]
    [InlineData("1 2 2 3 1\n5 4 5\n")]
    [InlineData("01 002 3\n4 5\n")]
    public void Read_WaysToWriteTwoSets_GivesTheSameSets(string text) =>
        Sets(text).Select(static set => string.Join(' ', set)).Should().Equal("1 2 3", "4 5");

    [Theory]
    [InlineData("", 0)]
    [InlineData("\n", 1)]
    [InlineData("\n\n", 2)]
    [InlineData("\r\n", 1)]
    [InlineData(" ", 1)]
    [InlineData("1\n\n2\n", 3)]
    [InlineData("1\n\n2\n\n", 4)]
    public void Read_EmptyLines_AreEmptySets(string text, int sets) => Sets(text).Should().HaveCount(sets);

    [Theory]
    [InlineData("1 2\n3 x\n", 2, "the byte 0x78 is neither a digit nor a space")]
    [InlineData("x", 1, "the byte 0x78 is neither a digit nor a space")]
    [InlineData("1\n\n\n-2\n", 4, "the byte 0x2D is neither a digit nor a space")]
    [InlineData("1\r\n2\r\n3,4\r\n", 3, "the byte 0x2C is neither a digit nor a space")]
    [InlineData("1\n2.5\n", 2, "the byte 0x2E is neither a digit nor a space")]
    [InlineData("1\n2 2147483648\n", 2, "a number is greater than 2147483647")]
    public void Read_BadToken_NamesFileLineAndProblem(string text, int line, string problem) =>
        FluentActions.Invoking(() => Sets(text)).Should().Throw<InvalidDataException>()
            .WithMessage($"sets.txt({line}): {problem}; a line is a set of integers from 0, separated by spaces.");

    [Fact]
    public void Read_GreatestNumber_IsAToken() => Sets("0 2147483647\n2147483647").Select(static set => set.Length).Should().Equal(2, 1);

    [Fact]
    public void Read_BytesInPieces_GivesWhatTheWholeGives() =>
        Prop.ForAll<int[][]>(static sets =>
            {
                string text = string.Concat(sets.Select(static set => string.Join(' ', set.Select(static n => n & 0xFFFF)) + "\n"));
                using PieceStream pieces = new(Encoding.ASCII.GetBytes(text));
                return Arrays(JoinSetFile.Read(pieces, "pieces"))
                    .SelectMany(static set => set.Append(-1))
                    .SequenceEqual(Sets(text).SelectMany(static set => set.Append(-1)));
            })
            .Holds();

    private static int[][] Sets(string text)
    {
        using MemoryStream stream = new(Encoding.ASCII.GetBytes(text));
        return Arrays(JoinSetFile.Read(stream, "sets.txt"));
    }

    private static int[][] Arrays(RecordSets sets) => [.. Enumerable.Range(0, sets.Count).Select(set => sets[set].ToArray())];

    /// <summary>Gives one byte at a time, so that every number and line is cut.</summary>
    private sealed class PieceStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);
    }
}
