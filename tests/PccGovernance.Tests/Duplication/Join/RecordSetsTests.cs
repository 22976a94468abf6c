using PccGovernance.Duplication;

namespace PccGovernance.Tests.Duplication.Join;

public sealed class RecordSetsTests
{
    [Fact]
    public void Of_UnorderedAndRepeatedTokens_AreAscendingAndDistinct()
    {
        var sets = RecordSets.Of([[3, 1, 3, 2], [], [7], [2, 2]]);

        sets.Count.Should().Be(4);
        sets[0].ToArray().Should().Equal(1, 2, 3);
        sets[1].ToArray().Should().BeEmpty();
        sets[2].ToArray().Should().Equal(7);
        sets[3].ToArray().Should().Equal(2);
        sets.TokenCount.Should().Be(5);
        sets.Largest.Should().Be(3);
        sets.Universe.Should().Be(8);
    }

    [Fact]
    public void Of_ScatteredTokens_AreNumberedAnewInTheirOrder()
    {
        var sets = RecordSets.Of([[int.MaxValue, 0, 1_000_000_000], [1_000_000_000, 5]]);

        sets.Universe.Should().Be(4);
        sets[0].ToArray().Should().Equal(0, 2, 3);
        sets[1].ToArray().Should().Equal(1, 2);
    }

    [Fact]
    public void Of_ManySets_KeepsThemAll()
    {
        int[][] given = [.. Enumerable.Range(0, 2_000).Select(static i => Enumerable.Range(i, i % 7).ToArray())];

        var sets = RecordSets.Of(given);

        sets.Count.Should().Be(given.Length);
        for (int i = 0; i < given.Length; i++)
        {
            sets[i].SequenceEqual(given[i]).Should().BeTrue();
        }
    }

    [Fact]
    public void Add_NegativeToken_Throws() =>
        FluentActions.Invoking(() => RecordSets.Of([[-1]])).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void EndSet_TooManyTokens_Throws() =>
        FluentActions.Invoking(() => RecordSets.Of([[1], [.. Enumerable.Range(0, RecordSets.MaximumSize + 1)]]))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("Set 1 has 65536 tokens and may have 65535.");
}
