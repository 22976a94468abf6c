using FsCheck.Fluent;
using PccGovernance.Duplication;
using PccGovernance.SyntheticLandscapes;
using static PccGovernance.Tests.Duplication.TestWorld;

namespace PccGovernance.Tests.Duplication;

/// <summary>The fast search of candidates against the plain one, which compares every pair.</summary>
public sealed class CandidateSearchTests
{
    private const int Runs = 60;

    [Fact]
    public void Analyse_RandomLandscapesAndOptions_GivesWhatComparingEveryPairGives() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), seed =>
        {
            Random random = new(seed);
            Landscape landscape = Of(RandomBoards.Boards(seed, most: 40));
            DuplicationOptions options = RandomBoards.Options(random);

            DuplicationReport fast = DuplicationAnalysis.Analyse(landscape, Today, options);
            DuplicationReport plain = DuplicationAnalysis.Analyse(landscape, Today, options, static boards => new AllPairs(boards.Count));

            fast.Should().Be(plain, $"with {options}");
        }).Holds(2000);

    [Fact]
    public void Analyse_BoardsThatNameWhoComes_GivesWhatComparingEveryPairGives()
    {
        long nested = 0;
        long together = 0;
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), seed =>
        {
            Random random = new(seed);
            Landscape landscape = Of(RandomBoards.Staffed(seed, most: 30));
            DuplicationOptions options = random.Next(2) == 0 ? DuplicationOptions.Default : RandomBoards.Options(random);

            DuplicationReport fast = DuplicationAnalysis.Analyse(landscape, Today, options);

            DuplicationReport plain = DuplicationAnalysis.Analyse(landscape, Today, options, static boards => new AllPairs(boards.Count));
            plain.Pairs.Select(static pair => (pair.First, pair.Second, pair.Form))
                .Should().Equal(fast.Pairs.Select(static pair => (pair.First, pair.Second, pair.Form)), $"with {options}");
            fast.Should().Be(plain, $"with {options}");
            nested += fast.Pairs.LongCount(static pair => pair.Form == DuplicationForm.OneSubjectOnNestedGround);
            together += fast.Pairs.LongCount(static pair => pair.Form == DuplicationForm.OneSitting);
        }).Holds(1000);
        nested.Should().BePositive();
        together.Should().BePositive();
    }

    [Theory]
    [InlineData(SyntheticPreset.AreaOf80)]
    [InlineData(SyntheticPreset.AreaOf300)]
    public void Analyse_SyntheticLandscapes_GivesWhatComparingEveryPairGives(SyntheticPreset preset)
    {
        Landscape landscape = SyntheticLandscape.Create(preset).Landscape;

        foreach (DuplicationOptions options in new[] { DuplicationOptions.Default,
            DuplicationOptions.Default with { WeighMembersByRarity = true, MaximumSharedThemePartnerships = 5 } })
        {
            DuplicationAnalysis.Analyse(landscape, Today, options)
                .Should().Be(DuplicationAnalysis.Analyse(landscape, Today, options, static boards => new AllPairs(boards.Count)));
        }
    }

    [Fact]
    public void Analyse_SyntheticLandscapesWithPosts_GivesWhatComparingEveryPairGives() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, 10_000)), seed =>
        {
            SyntheticOptions options = new() { Boards = 300, Seed = (ulong)seed, HasPosts = true };
            Landscape landscape = SyntheticLandscape.Create(options).Landscape;

            DuplicationAnalysis.Analyse(landscape, Today, DuplicationOptions.Default).Should().Be(DuplicationAnalysis.Analyse(
                landscape, Today, DuplicationOptions.Default, static boards => new AllPairs(boards.Count)));
        }).Holds(20);

    [Fact]
    public void Analyse_ManyBoardsThatCoordinateOthersOnALongLine_GivesWhatComparingEveryPairGives()
    {
        Id<PartnershipKind> upper = Edition.PartnershipKinds.First(static kind => !kind.Coordinates.IsEmpty).Id;
        long told = 0;
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), seed =>
        {
            Random random = new(seed);
            int bodies = random.Next(5, 60);
            int depth = random.Next(3) == 0 ? 0 : random.Next(50);
            Landscape landscape = Of(Enumerable.Range(0, 70).Select(number => Board(
                $"b{number:D2}",
                [.. Enumerable.Range(0, random.Next(5)).Select(_ => $"body-{random.Next(bodies)}").Distinct()],
                [$"theme-{random.Next(6)}"]) with
            {
                Kind = random.Next(3) switch { 0 => upper, 1 => new("csp"), _ => null },
                ReportsTo = number > 0 && number < depth ? [new($"b{number - 1:D2}")] : [],
            }));
            DuplicationOptions options = random.Next(2) == 0 ? DuplicationOptions.Default : SmallTables;

            DuplicationReport fast = DuplicationAnalysis.Analyse(landscape, Today, options);

            fast.Should().Be(
                DuplicationAnalysis.Analyse(landscape, Today, options, static boards => new AllPairs(boards.Count)), $"with {options}");
            told += fast.Pairs.Select(static pair => (pair.First, pair.Second))
                .Concat(fast.SetAside.Select(static pair => (pair.First, pair.Second)))
                .LongCount(pair => new[] { landscape.Partnership(pair.First)!.Kind, landscape.Partnership(pair.Second)!.Kind }
                    .Order().SequenceEqual(new Id<PartnershipKind>?[] { upper, new("csp") }.Order()));
        }).Holds(Runs);
        told.Should().BePositive("pairs of one that is there to co-ordinate the other are to be among them");
    }

    [Fact]
    public void Analyse_OneDeepOnALineThatCoordinatesOthers_IsComparedWithThem()
    {
        Id<PartnershipKind> upper = Edition.PartnershipKinds.First(static kind => !kind.Coordinates.IsEmpty).Id;
        string[] members = [.. Enumerable.Range(0, 9).Select(static n => $"body-{n}")];
        Landscape landscape = Of([
            .. Enumerable.Range(0, 40).Select(n => Board($"b{n:D2}", n == 39 ? members : [$"own-{n}"], ["theme-0"]) with
            {
                Kind = n == 39 ? upper : null,
                ReportsTo = n > 0 ? [new($"b{n - 1:D2}")] : [],
            }),
            .. Enumerable.Range(0, 9).Select(n =>
                Board($"c{n}", [members[n], members[(n + 1) % 9], members[(n + 2) % 9]], ["theme-0"]) with { Kind = new("csp") }),
        ]);

        DuplicationReport plain = DuplicationAnalysis.Analyse(
            landscape, Today, SmallTables, static boards => new AllPairs(boards.Count));

        plain.Pairs.Select(static pair => pair.First).Concat(plain.SetAside.Select(static pair => pair.First))
            .Should().Contain(new Id<Partnership>("b39"));
        DuplicationAnalysis.Analyse(landscape, Today, SmallTables).Should().Be(plain);
    }

    [Fact]
    public void ByFirst_AnyPairs_AreThoseSortedAndEachOnce() =>
        Prop.ForAll(Arb.From(Gen.Choose(1, 12).SelectMany(static boards =>
            Gen.ArrayOf(Gen.Choose(0, (boards * boards) - 1)).Select(places => (boards, places)))), static given =>
        {
            PairCollector pairs = new();
            Array.ForEach(given.places, place => pairs.Add(place % given.boards, place / given.boards));
            ulong[] sorted = [.. pairs.Sorted().ToArray().Distinct()];

            (int[] starts, int[] seconds) = pairs.ByFirst(given.boards);

            Enumerable.Range(0, given.boards)
                .SelectMany(first => seconds[starts[first]..starts[first + 1]].Select(second => ((ulong)(uint)first << 32) | (uint)second))
                .Should().Equal(sorted);
            PairCollector other = new();
            pairs.MoveTo(other, given.boards).Should().Be(sorted.Length);
            other.Sorted().ToArray().Should().Equal(sorted);
            pairs.Count.Should().Be(0);
        }).Holds(300);

    [Fact]
    public void LaterCandidates_ACountryOfBoards_AreFewOfAllPairs()
    {
        Landscape landscape = SyntheticLandscape.Create(new SyntheticOptions { Boards = 3_000 }).Landscape;
        PartnershipProfile[] profiles = new PartnershipSurvey(landscape, DuplicationOptions.Default).Profiles();
        PartnershipProfile[] boards = [.. profiles.Where(board => board.CanBeCompared)];

        ICandidateGenerator generator = new CandidateSearch(DuplicationOptions.Default, new(profiles, few: 2),
            Specialists.IndexOf(profiles, DuplicationOptions.Default))
            .Of(boards);
        long candidates = Enumerable.Range(0, boards.Length).Sum(first => (long)generator.LaterCandidates(first).Length);

        candidates.Should().BeInRange(100, 3L * boards.Length, "of some four million pairs");
    }

    [Fact]
    public void LaterCandidates_PairsGivenTwice_ComeOnceAndAscending()
    {
        PairCollector pairs = new();
        foreach ((int one, int other) in new[] { (3, 1), (1, 2), (1, 3), (0, 0), (2, 1) })
        {
            pairs.Add(one, other);
        }

        var candidates = CandidatePairs.Of(4, pairs);

        Enumerable.Range(0, 4).Select(first => candidates.LaterCandidates(first).ToArray())
            .Should().BeEquivalentTo(new int[][] { [], [2, 3], [], [] }, order => order.WithStrictOrdering());
    }

    [Fact]
    public void LeastJaccard_MembersThatWeighDifferently_HaveNone()
    {
        DuplicationOptions options = DuplicationOptions.Default with { WeighMembersByAttendance = true };

        PeopleCandidates.LeastJaccard(new PartnershipSurvey(Of(Board("a", ["police"], [])), options).Profiles(), options).Should().BeNull();
    }

    [Fact]
    public void LeastJaccard_Defaults_IsTheFloorOfPeopleAndNotAboveIt()
    {
        PartnershipProfile[] boards = new PartnershipSurvey(Of(Board("a", ["police"], [])), DuplicationOptions.Default).Profiles();

        var least = PeopleCandidates.LeastJaccard(boards, DuplicationOptions.Default)!;

        least.IsMet(3, 5).Should().BeTrue("three of five are exactly the floor of 0.6");
        least.IsMet(599, 1000).Should().BeFalse();
    }

    [Fact]
    public void Match_PairsWithoutAPattern_AllocatesNothing()
    {
        PartnershipSurvey survey = new(SyntheticLandscape.Create(SyntheticPreset.AreaOf300).Landscape, DuplicationOptions.Default);
        PartnershipProfile[] profiles = survey.Profiles();
        PairClassifier classifier = new(DuplicationOptions.Default, new(profiles, few: 2),
            Specialists.IndexOf(profiles, DuplicationOptions.Default), survey, profiles, new());
        (PartnershipProfile, PartnershipProfile)[] without =
        [
            .. profiles.SelectMany((first, index) => profiles.Skip(index + 1).Select(second => (first, second)))
                .Where(pair => classifier.Match(pair.first, pair.second) is null),
        ];

        int matches = 0;
        // A collection that another test sets off parts the thread's allocation context, which counts: one undisturbed run is enough.
        long least = Enumerable.Range(0, 5).Min(_ =>
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            foreach ((PartnershipProfile first, PartnershipProfile second) in without)
            {
                matches += classifier.Match(first, second) is null ? 0 : 1;
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        });

        least.Should().Be(0);
        matches.Should().Be(0);
        without.Length.Should().BeGreaterThan(40_000);
    }
}
