using System.Buffers;
using PccGovernance.Serialization;

namespace PccGovernance.Tests.Serialization;

public sealed class Utf8ChunksTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16_384)]
    [InlineData(5_000_000)]
    public async Task ToArray_AnySizeInPiecesOfAnySize_IsWhatWasWritten(int size)
    {
        byte[] bytes = new byte[size];
        new Random(7).NextBytes(bytes);
        using Utf8Chunks chunks = new();
        for (int at = 0, piece = 1; at < size; at += piece, piece = (piece * 3 % 70_001) + 1)
        {
            chunks.Write(bytes.AsSpan(at, Math.Min(piece, size - at)));
        }

        using MemoryStream stream = new();
        using MemoryStream later = new();
        chunks.WriteTo(stream);
        await chunks.WriteToAsync(later, CancellationToken.None);

        chunks.Length.Should().Be(size);
        chunks.ToArray().AsSpan().SequenceEqual(bytes).Should().BeTrue();
        stream.ToArray().AsSpan().SequenceEqual(bytes).Should().BeTrue();
        later.ToArray().AsSpan().SequenceEqual(bytes).Should().BeTrue();
    }

    [Fact]
    public void GetSpan_MoreThanAChunk_HasThatMuch()
    {
        using Utf8Chunks chunks = new();

        chunks.GetSpan(3_000_000).Length.Should().BeGreaterThanOrEqualTo(3_000_000);
        chunks.Length.Should().Be(0);
    }

    [Fact]
    public void Advance_BeyondWhatWasGiven_Throws()
    {
        using Utf8Chunks chunks = new();

        FluentActions.Invoking(() => chunks.Advance(1)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
