using FsCheck.Fluent;
using PccGovernance.Duplication;

namespace PccGovernance.Tests.Duplication.Join;

public sealed class PairCodeTests
{
    [Theory]
    [InlineData(2, 1)]
    [InlineData(13_000, 30)]
    [InlineData(1_000_000, 30)]
    [InlineData(1 << 24, RecordSets.MaximumSize)]
    public void Encode_GreatestPair_IsDecoded(int sets, int largest)
    {
        var code = new PairCode(sets, largest);
        var pair = new JoinedPair(sets - 2, sets - 1, largest);

        code.Decode(code.Encode(pair.First, pair.Second, pair.Overlap)).Should().Be(pair);
    }

    [Fact]
    public void Encode_TwoPairs_HaveTheOrderOfTheirSets() =>
        Prop.ForAll<ushort, ushort, ushort>(static (first, second, other) =>
            {
                var code = new PairCode(ushort.MaxValue + 1, ushort.MaxValue);

                int order = code.Encode(first, second, other).CompareTo(code.Encode(other, first, second));

                return order == ((int)first, (int)second, (int)other).CompareTo(((int)other, (int)first, (int)second));
            })
            .Holds();

    [Theory]
    [InlineData((1 << 24) + 1, RecordSets.MaximumSize, 66)]
    [InlineData(int.MaxValue, 7, 65)]
    public void Constructor_TooManySetsForTheLargest_Throws(int sets, int largest, int bits) =>
        FluentActions.Invoking(() => new PairCode(sets, largest))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage($"A pair of {sets} sets, the largest of {largest} tokens, needs {bits} bits and may have 64: join fewer sets at once.");
}
