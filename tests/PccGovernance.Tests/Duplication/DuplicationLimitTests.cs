using FsCheck.Fluent;
using PccGovernance.Duplication;
using static PccGovernance.Tests.Duplication.TestWorld;

namespace PccGovernance.Tests.Duplication;

public sealed class DuplicationLimitTests
{
    [Fact]
    public void Analyse_MorePairsThanTheLimit_KeepsTheFirstAndSaysHowManyItCut()
    {
        DuplicationReport whole = Run(SmallTables);
        DuplicationReport cut = Run(SmallTables with { MaximumPairs = 4 });

        whole.Pairs.Should().HaveCount(15);
        (whole.PairsCut, cut.PairsCut).Should().Be((0, 11));
        cut.Pairs.Should().Equal(whole.Pairs.Take(4));
        cut.Counts[0].Should().Be(new PatternCount { Pattern = DuplicationPattern.Overlapping, Pairs = 15, ByDesign = 0, Listed = 4 });
        cut.Summary.ToString().Should().Be(
            "duplication.summary (comparable: 6, compared: 15, found: 15, listed: 4, groups: 0, cut: 11, strongest: 5000000, "
            + "cutOfClusters: 0, most: 4)");
    }

    [Fact]
    public void Analyse_PairsPerBoard_KeepsThoseAmongTheFirstOfEitherBoard()
    {
        DuplicationReport report = Run(SmallTables with { MaximumPairsPerPartnership = 1 });

        // All score alike, so that the order is that of identifiers: each board keeps its pair with the first.
        report.Pairs.Select(pair => $"{pair.First}{pair.Second}").Should().Equal("ab", "ac", "ad", "ae", "af");
        report.PairsCut.Should().Be(10);
        report.Summary.ToString().Should().Contain("cut: 10").And.Contain("most: 10000, mostEach: 1)");
    }

    [Fact]
    public void Analyse_MoreSetAsideThanTheLimit_SaysHowManyItCut()
    {
        Partnership[] boards = [.. Boards, Boards[0] with { Id = new("panel"), Function = PartnershipFunction.Oversight }];

        DuplicationReport report = DuplicationAnalysis.Analyse(Of(boards), Today, SmallTables with { MaximumPairs = 2 });

        report.SetAside.Select(pair => pair.First.Value).Should().Equal("a", "b");
        report.SetAsideCut.Should().Be(4);
    }

    [Fact]
    public void Stream_AnyLandscape_GivesEveryPairOfTheReport() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), seed =>
        {
            Landscape landscape = Of(RandomBoards.Boards(seed));
            DuplicationReport report = DuplicationAnalysis.Analyse(landscape, Today, RandomBoards.LooseFor(seed));

            IEnumerable<DuplicationPair> stream =
                DuplicationAnalysis.Stream(landscape, Today, RandomBoards.LooseFor(seed) with { MaximumPairs = 0 });

            stream.Should().Equal(
                report.Pairs.OrderBy(pair => pair.First).ThenBy(pair => pair.Second),
                (one, other) => one == other || one with { Remedy = other.Remedy } == other,
                "limits are not for streams, and no more than remedies are chosen for the landscape as a whole");
            stream.Should().HaveCount(report.Pairs.Count, "it can be gone through again");
        }).Holds();

    [Fact]
    public void Stream_UnsoundOptions_ThrowsAtOnce()
    {
        Action stream = () => DuplicationAnalysis.Stream(Of(), Today, new() { MaximumPairsPerPartnership = 0 });

        stream.Should()
            .Throw<ArgumentException>()
            .WithMessage("The option 'MaximumPairsPerPartnership' is 0: give a number from 1 to 100000000.*");
    }

    [Fact]
    public void BestPairs_AnyOrder_KeepsTheFirstAndCountsAll() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), seed =>
        {
            Random random = new(seed);
            FoundPair[] pairs = [.. Enumerable.Range(0, random.Next(400))
                .Select(i =>
                    new FoundPair(i, i
                        + 1, DuplicationPattern.Overlapping, false, false, 1, random.Next(20), true, DuplicationForm.Numbers, false))];
            int most = random.Next(100);
            BestPairs best = new(most, Order);
            foreach (FoundPair pair in pairs)
            {
                best.Add(pair);
            }

            best.InOrder().Should().Equal(pairs.OrderByDescending(static pair => pair.Score).ThenBy(static pair => pair.First).Take(most));
            (best.Added, best.Kept).Should().Be((pairs.Length, Math.Min(most, pairs.Length)));
        }).Holds();

    [Fact]
    public void FoundPairs_MoreThanTheLimits_AreCountedAndNotKept()
    {
        FoundPairs found = new(new() { MaximumPairs = 2 }, mostOfClusters: 3);
        for (int i = 0; i < 1_000; i++)
        {
            found.Add(new(i, i + 1, DuplicationPattern.Overlapping, i % 2 == 0, false, 1, i, true, DuplicationForm.Numbers, false));
        }

        FoundPair[] listed = found.Listed();
        listed.Select(static pair => pair.First).Should().Equal(999, 997);
        found.CutTo(listed.Length).Should().Be(998);
        found.Counts(listed)[0]
            .Should()
            .Be(new PatternCount { Pattern = DuplicationPattern.Overlapping, Pairs = 1_000, ByDesign = 500, Listed = 2 });
        found.OfClusters(DuplicationPattern.Overlapping).Select(static pair => pair.First).Should().Equal(999, 998, 997);
        found.CutOfClusters.Should().Be(997);
    }

    private static int Order(FoundPair one, FoundPair other) =>
        one.Score != other.Score ? other.Score.CompareTo(one.Score) : one.First.CompareTo(other.First);

    private static Partnership[] Boards => [.. "abcdef".Select(id => Board($"{id}", ["police", "fire"], ["theme-1"]))];

    private static DuplicationReport Run(DuplicationOptions options) => DuplicationAnalysis.Analyse(Of(Boards), Today, options);
}
