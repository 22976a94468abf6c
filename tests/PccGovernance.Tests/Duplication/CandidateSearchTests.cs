using FsCheck.Fluent;
using PccGovernance.Duplication;
using PccGovernance.SyntheticLandscapes;
using static PccGovernance.Tests.Duplication.TestWorld;

namespace PccGovernance.Tests.Duplication;

/// <summary>The fast search of candidates against the plain one, which compares every pair.</summary>
public sealed class CandidateSearchTests
{
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
