using FsCheck;
using FsCheck.Fluent;
using PccGovernance.Duplication;
using static PccGovernance.Tests.Duplication.TestWorld;

namespace PccGovernance.Tests.Duplication;

public sealed class DuplicationPropertyTests
{
    private static readonly Arbitrary<int> s_seeds = Arb.From(Gen.Choose(0, int.MaxValue - 1));

    [Fact]
    public void Analyse_ContentsInAnyOrder_GivesTheSameReport() =>
        ForAllSeeds(seed =>
        {
            Partnership[] boards = RandomBoards.Boards(seed);
            Random random = new(seed);
            Partnership[] shuffled = [.. boards.Select(board => board with { Seats = Shuffled(board.Seats, random) })];
            random.Shuffle(shuffled);

            DuplicationReport first = DuplicationAnalysis.Analyse(Of(boards), Today, RandomBoards.LooseFor(seed));
            DuplicationReport second = DuplicationAnalysis.Analyse(Of(shuffled), Today, RandomBoards.LooseFor(seed));

            first.Should().Be(second);
        });

    [Fact]
    public void Analyse_BoardsThatChangeTheirNames_KeepTheirMeasures() =>
        ForAllSeeds(seed =>
        {
            Random random = new(seed);
            Partnership a = RandomBoards.Board(random, 0);
            Partnership b = RandomBoards.Board(random, 1) with { ReportsTo = [] };

            DuplicationReport one = DuplicationAnalysis.Analyse(Of(a, b), Today, RandomBoards.LooseFor(seed));
            DuplicationReport other = DuplicationAnalysis.Analyse(Of(a with { Id = new("z") }, b), Today, RandomBoards.LooseFor(seed));

            other.Pairs.Select(Swapped).Should().Equal(one.Pairs.Select(Straight));
            other.SetAside.Select(pair => (pair.Pattern, pair.Reason))
                .Should()
                .Equal(one.SetAside.Select(pair => (pair.Pattern, pair.Reason)));
        });

    [Fact]
    public void Analyse_AnyLandscape_AgreesWithANaiveComputation() =>
        ForAllSeeds(seed =>
        {
            Landscape landscape = Of(RandomBoards.Boards(seed));
            foreach (DuplicationPair pair in DuplicationAnalysis.Analyse(landscape, Today, RandomBoards.LooseFor(seed)).Pairs)
            {
                var naive = NaiveMeasures.Of(landscape, pair.First, pair.Second, RandomBoards.LooseFor(seed));

                pair.People.Jaccard.Should().BeApproximately(naive.People, 1e-12);
                pair.Remit.Jaccard.Should().BeApproximately(naive.Remit, 1e-12);
                pair.Place.Overlap.Should().BeApproximately(naive.Place, 1e-12);
                pair.Score.Should().BeApproximately(naive.Score, 1e-11);
                pair.SharedOrganisations.Should().Equal(naive.Shared);
            }
        });

    [Fact]
    public void Analyse_LooseOptions_LeavesNoPairWithAScoreOutToWhichTheSamePeopleMayCome() =>
        ForAllSeeds(seed =>
        {
            Landscape landscape = Of(RandomBoards.Boards(seed));
            DuplicationReport report = DuplicationAnalysis.Analyse(landscape, Today, RandomBoards.LooseFor(seed));
            HashSet<(Id<Partnership>, Id<Partnership>)> told =
                [.. report.Pairs.Select(pair => (pair.First, pair.Second)), .. report.SetAside.Select(pair => (pair.First, pair.Second))];

            for (int i = 0; i < landscape.Partnerships.Count; i++)
            {
                for (int j = i + 1; j < landscape.Partnerships.Count; j++)
                {
                    (Id<Partnership> first, Id<Partnership> second) = (landscape.Partnerships[i].Id, landscape.Partnerships[j].Id);
                    var naive = NaiveMeasures.Of(landscape, first, second, RandomBoards.LooseFor(seed));

                    // Boards to which mostly others come share organisations and no people.
                    (naive.Score == 0 || told.Contains((first, second))
                        || SharedPostsTests.Plain(landscape.Partnerships[i], landscape.Partnerships[j]).AreAnotherLevel)
                        .Should().BeTrue($"'{first}' and '{second}' score {naive.Score}");
                }
            }
        });

    [Fact]
    public void Analyse_AnyLandscape_KeepsScoresAndRatiosBetweenNoughtAndOne() =>
        ForAllSeeds(seed =>
        {
            foreach (DuplicationPair pair in DuplicationAnalysis.Analyse(Of(RandomBoards.Boards(seed)), Today,
                RandomBoards.LooseFor(seed)).Pairs)
            {
                new[] { pair.Score, pair.ScoreWithoutStatutoryCore ?? 0, pair.AbsorptionOfFirst, pair.AbsorptionOfSecond }
                    .Concat(new[] { pair.People, pair.Remit, pair.Place }
                        .SelectMany(m => new[] { m.Jaccard, m.Overlap, m.ContainmentOfFirst, m.ContainmentOfSecond }))
                    .Should().OnlyContain(value => value >= 0 && value <= 1 + 1e-12);
                pair.First.CompareTo(pair.Second).Should().BeNegative();
                (pair.People.Jaccard == 0 || pair.Remit.Jaccard == 0 || pair.Place.Overlap == 0)
                    .Should()
                    .Be(pair.Score == 0, "one zero makes the whole zero");
            }
        });

    [Fact]
    public void Analyse_IdenticalBoards_ScoreOne() =>
        ForAllSeeds(seed =>
        {
            Partnership board = RandomBoards.Board(new(seed), 0) with { Tier = PartnershipTier.Strategic };

            DuplicationReport report = Analyse(board, board with { Id = new("copy") });

            report.Pairs.Where(pair => !pair.IsQuestion).Should().HaveCount(report.PartnershipsCompared / 2);
            report.Pairs.Where(pair => !pair.IsQuestion)
                .Should()
                .NotContain(pair => pair.Score != 1 || pair.Pattern != DuplicationPattern.Overlapping);
        });

    [Fact]
    public void Analyse_AnUnsharedOrganisationMore_NeverRaisesPeople() =>
        ForAllSeeds(seed =>
        {
            Random random = new(seed);
            Partnership a = RandomBoards.Board(random, 0);
            Partnership b = RandomBoards.Board(random, 1) with { ReportsTo = [] };
            Partnership larger = b with { Seats = [.. b.Seats, .. Seats("unshared")] };

            DuplicationReport before = DuplicationAnalysis.Analyse(Of(a, b), Today, RandomBoards.LooseFor(seed));
            DuplicationReport after = DuplicationAnalysis.Analyse(Of(a, larger), Today, RandomBoards.LooseFor(seed));

            // A question is asked where nobody knows who sits on one of the two: there are no people to compare.
            foreach ((DuplicationPair old, DuplicationPair now) in before.Pairs.Where(static pair => !pair.IsQuestion)
                .Zip(after.Pairs.Where(static pair => !pair.IsQuestion)))
            {
                // Two that are told for another reason may have nobody in common, before and after.
                (now.People.Jaccard < old.People.Jaccard || (now.People.Jaccard == 0 && old.People.Jaccard == 0)).Should().BeTrue();
                now.Score.Should().BeLessThanOrEqualTo(old.Score);
            }
        });

    [Fact]
    public void Analyse_AnyLandscape_NeverCallsALineOverlapping() =>
        ForAllSeeds(seed =>
        {
            Landscape landscape = Of(RandomBoards.Boards(seed));

            DuplicationAnalysis.Analyse(landscape, Today, RandomBoards.LooseFor(seed)).Pairs
                .Where(pair =>
                    landscape.AncestorsOf(pair.First).Contains(pair.Second) || landscape.AncestorsOf(pair.Second).Contains(pair.First))
                .Should().NotContain(pair => pair.Pattern != DuplicationPattern.Layered);
        });

    [Fact]
    public void Analyse_AnyLandscape_CountsEveryBoardAndPairOnce() =>
        ForAllSeeds(seed =>
        {
            Landscape landscape = Of(RandomBoards.Boards(seed));

            DuplicationReport report = DuplicationAnalysis.Analyse(landscape, Today, DuplicationOptions.Default);

            (report.PartnershipsCompared + report.PartnershipsNotComparedTotal).Should().Be(landscape.Partnerships.Count);
            (report.PairsCompared + report.PairsWithoutCommonTerms)
                .Should()
                .Be(report.PartnershipsCompared * (report.PartnershipsCompared - 1L) / 2);
            report.Counts.Sum(count => count.Listed).Should().Be(report.Pairs.Count);
            report.Counts.Where(count => count.Pattern != DuplicationPattern.Parallel)
                .Should()
                .OnlyContain(count => count.Listed == count.Pairs);
        });

    [Fact]
    public void Analyse_AnyLandscape_GathersOnlyBoardsThatBelongWithEach() =>
        ForAllSeeds(seed =>
        {
            Landscape landscape = Of(RandomBoards.Boards(seed));
            DuplicationOptions options = new()
            {
                Threshold = 0.3m,
                PeopleFloor = 0.3m,
                RemitFloor = 0.3m,
                SharedTablePeopleFloor = 0.4m,
                SharedTablePlaceFloor = 0.5m
            };
            DuplicationReport report = DuplicationAnalysis.Analyse(landscape, Today, options);

            foreach (IGrouping<DuplicationPattern, DuplicationCluster> pattern in report.Clusters.GroupBy(cluster => cluster.Pattern))
            {
                pattern.SelectMany(cluster => cluster.Members).Should().OnlyHaveUniqueItems("a board is in one cluster of a pattern");
            }

            foreach (DuplicationCluster cluster in report.Clusters)
            {
                (cluster.LeastPeople >= 0.3 && cluster.Members.Count > 1).Should().BeTrue();
                cluster.Merged.Members.Sum(member => member.Partnerships).Should().Be(cluster.Merged.PlacesToday);
                cluster.CoreOrganisations.Should()
                    .OnlyContain(id =>
                        cluster.Members.All(board => landscape.Partnership(board)!.Seats.Any(seat => seat.Organisation == id)));
                foreach (Id<Partnership> board in cluster.Members)
                {
                    report.Pairs.Where(pair => pair.Pattern == cluster.Pattern && (pair.First == board || pair.Second == board))
                        .Should()
                        .NotBeEmpty();
                }

                int pairs = report.Pairs.Count(pair =>
                    pair.Pattern == cluster.Pattern
                        && pair.Upper is null
                        && cluster.Members.Contains(pair.First)
                        && cluster.Members.Contains(pair.Second));
                int every = cluster.Members.Count * (cluster.Members.Count - 1) / 2;
                (cluster.Pattern == DuplicationPattern.SharedTable ? pairs <= every : pairs == every)
                    .Should()
                    .BeTrue("every two show the pattern by themselves");
            }
        });

    private static void ForAllSeeds(Action<int> law) => Prop.ForAll(s_seeds, law).Holds();

    private static ValueList<Seat> Shuffled(ValueList<Seat> seats, Random random)
    {
        Seat[] shuffled = [.. seats];
        random.Shuffle(shuffled);
        return [.. shuffled];
    }

    private static (DuplicationPattern Pattern, double Score, double? WithoutCore, SimilarityMeasure People, SimilarityMeasure Remit,
        SimilarityMeasure Place) Straight(DuplicationPair pair) =>
        (pair.Pattern, pair.Score, pair.ScoreWithoutStatutoryCore, pair.People, pair.Remit, pair.Place);

    private static (DuplicationPattern Pattern, double Score, double? WithoutCore, SimilarityMeasure People, SimilarityMeasure Remit,
        SimilarityMeasure Place) Swapped(DuplicationPair pair) =>
        (pair.Pattern, pair.Score, pair.ScoreWithoutStatutoryCore, Swapped(pair.People), Swapped(pair.Remit), Swapped(pair.Place));

    private static SimilarityMeasure Swapped(SimilarityMeasure measure) =>
        measure with { SizeOfFirst = measure.SizeOfSecond, SizeOfSecond = measure.SizeOfFirst };
}
