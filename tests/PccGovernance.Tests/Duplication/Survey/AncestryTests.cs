using FsCheck.Fluent;
using PccGovernance.Duplication;

namespace PccGovernance.Tests.Duplication;

public sealed class AncestryTests
{
    /// <summary>Who is above whom, and how far, is what following every line upwards finds.</summary>
    [Fact]
    public void IsAbove_LinesOfAnyShape_IsWhatFollowingThemFinds() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), static seed =>
        {
            int[][] parents = RandomParents(new(seed));
            Ancestry lines = Of(parents);
            for (int lower = 0; lower < parents.Length; lower++)
            {
                HashSet<int> above = Above(parents, lower);
                lines.Above(lower).Should().BeEquivalentTo(above, "of board {0}, seed {1}", lower, seed);
                lines.DepthOf(lower).Should().Be(Depth(parents, lower));
                for (int upper = 0; upper < parents.Length; upper++)
                {
                    lines.IsAbove(upper, lower).Should().Be(above.Contains(upper), "{0} above {1}, seed {2}", upper, lower, seed);
                }
            }
        }).Holds(500);

    /// <summary>A line longer than a thread's stack, of boards that report to two each: neither time nor memory for each pair on it.</summary>
    [Fact]
    public void IsAbove_LongLineOfBoardsThatReportToTwo_IsKnownWithoutALookAtEachBoard()
    {
        const int Boards = 100_000;
        Ancestry lines = Of([.. Enumerable.Range(0, Boards).Select(static board => board switch
        {
            0 => (int[])[],
            1 => [0],
            _ => [board - 2, board - 1],
        })]);

        lines.DepthOf(Boards - 1).Should().Be(Boards - 1);
        lines.IsAbove(0, Boards - 1).Should().BeTrue();
        lines.IsAbove(Boards - 1, 0).Should().BeFalse();
        lines.IsAbove(Boards / 2, Boards / 2).Should().BeFalse();
    }

    private static Ancestry Of(int[][] parents) => new(
        new(parents.Select((above, board) => new Partnership
        {
            Id = IdOf(board),
            Name = "Board",
            ReportsTo = [.. above.Select(IdOf)],
        }).ToValueList()),
        parents.Length);

    private static Id<Partnership> IdOf(int board) => new($"b-{board:D6}");

    /// <summary>Trees, lines that part and meet, and boards on their own, their numbers in no order of their depth.</summary>
    private static int[][] RandomParents(Random random)
    {
        int count = random.Next(1, 40);
        int most = random.Next(1, 4);
        int[] numbers = [.. Enumerable.Range(0, count)];
        random.Shuffle(numbers);
        int[][] parents = new int[count][];
        for (int place = 0; place < count; place++)
        {
            int[] above = [.. Enumerable.Range(0, random.Next(0, most + 1)).Where(_ => place > 0).Select(_ => numbers[random.Next(place)])];
            parents[numbers[place]] = [.. above.Distinct()];
        }

        return parents;
    }

    private static HashSet<int> Above(int[][] parents, int board) =>
        [.. parents[board], .. parents[board].SelectMany(parent => Above(parents, parent))];

    private static int Depth(int[][] parents, int board) => parents[board].Select(parent => Depth(parents, parent) + 1).DefaultIfEmpty().Max();
}
