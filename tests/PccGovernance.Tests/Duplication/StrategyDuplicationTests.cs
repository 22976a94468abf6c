using FsCheck.Fluent;
using PccGovernance.Duplication;
using PccGovernance.Tests.Duplication.Examples;
using static PccGovernance.Tests.Duplication.TestWorld;

namespace PccGovernance.Tests.Duplication;

public sealed class StrategyDuplicationTests
{
    private static readonly Partnership s_violence = Board("violence", ["police", "fire", "health"], ["theme-1"]);
    private static readonly Partnership s_safety = Board("safety", ["police", "fire", "council"], ["theme-9"]);

    [Fact]
    public void Analyse_SameThemesAndGroundByDifferentOwners_IsAPairToJoin()
    {
        StrategyDuplication report = Analyse(
            [s_violence, s_safety],
            Owned("a", s_violence.Id, "theme-1", "theme-2"),
            Owned("b", s_safety.Id, "theme-1", "theme-2", "theme-3"));

        StrategyPair pair = report.Pairs.Should().ContainSingle().Subject;
        (report.StrategiesCompared, report.PairsCompared, report.PairsCut).Should().Be((2, 1, 0));
        pair.Remit.Should().Be(new SimilarityMeasure { Intersection = 2, Union = 3, SizeOfFirst = 2, SizeOfSecond = 3 });
        pair.Place.Overlap.Should().Be(1);
        pair.Score.Should().BeApproximately(Math.Pow(2 / 3.0, 2 / 3.0), 1e-12);
        (pair.OwnerOfFirst, pair.OwnerOfSecond).Should().Be((EntityReference.Of(s_violence.Id), EntityReference.Of(s_safety.Id)));
        pair.OwnersPeople!.Value.Jaccard.Should().Be(0.5);
        pair.SharedThemes.Select(id => id.Value).Should().Equal("theme-1", "theme-2");
        pair.EvidenceFor.Select(evidence => evidence.Stated).Should().Equal(
            "duplication.strategies.shared-themes (themes: Theme 'theme-1', Theme 'theme-2', either: 3)",
            "duplication.for.shared-ground (shared: 7, smaller: 7)",
            "duplication.strategies.shared-owners (shared: 2)");
        pair.EvidenceAgainst.Should()
            .ContainSingle().Which.Stated.Should()
            .Be("duplication.strategies.different-themes (themes: Theme 'theme-3')");
        (pair.Upper, pair.Remedy.Kind).Should().Be(((Id<Strategy>?)null, DuplicationRemedyKind.JointStrategy));
    }

    [Fact]
    public void Analyse_TwoStrategiesOfOwnersWhoShareNobody_SaySoByTheirEvidence()
    {
        Partnership apart = Board("apart", ["probation"], ["theme-9"]) with { Footprint = Footprint.Of(Boston) };

        StrategyPair pair = Analyse([s_violence, apart], Owned("a", s_violence.Id, "theme-1"), Owned("b", apart.Id, "theme-1")).Pairs
            .Should().ContainSingle().Subject;

        Values(pair.EvidenceFor).Should().Equal(
            "SharedRemit theme theme-1", "SharedGround shared-authorities 1", "SharedGround authorities-of-the-smaller-footprint 1");
        Values(pair.EvidenceAgainst).Should().Equal(
            "DifferentFootprint authorities-of-the-first 7", "DifferentFootprint authorities-of-the-second 1");
        Values(Analyse([s_violence, s_safety], Owned("a", s_violence.Id, "theme-1", "theme-2", "theme-3"),
            Owned("b", s_safety.Id, "theme-1", "theme-2")).Pairs[0].EvidenceFor)
            .Should().Contain("SharedOwners shared 2").And.Contain("SharedGround authorities-of-the-smaller-footprint 7");

        static IEnumerable<string> Values(IEnumerable<DuplicationEvidence> evidence) =>
            evidence.SelectMany(static one => one.Values.Select(value => $"{one.Kind} {value.Name} {value.Value}"));
    }

    /// <summary>
    /// APCC findings of 18 February 2025, case study 'Merseyside Violence Reduction Partnership': one pan-Merseyside strategy, with scope
    /// for the Community Safety Partnerships to develop delivery plans of their own.
    /// </summary>
    [Fact]
    public void Analyse_OwnersInLine_ProposesADeliveryPlanAndNoMerger()
    {
        Partnership lower = s_safety with { ReportsTo = [s_violence.Id], Footprint = Footprint.Of(Boston) };

        StrategyPair pair =
            Analyse([s_violence, lower], Owned("a", s_violence.Id, "theme-1"), Owned("b", lower.Id, "theme-1")).Pairs.Should()
            .ContainSingle().Subject;

        pair.Upper.Should().Be(new Id<Strategy>("a"));
        pair.Remedy.Stated.Should().Be("duplication.strategies.delivery-plan (first: Strategy 'a', second: Strategy 'b')");
        pair.EvidenceAgainst.Select(evidence => evidence.Kind)
            .Should()
            .Equal(DuplicationEvidenceKind.DifferentFootprint, DuplicationEvidenceKind.OwnersInLine);
    }

    [Fact]
    public void Analyse_SameOwnerOrOtherGroundOrFewThemes_IsNoPair()
    {
        Partnership elsewhere = s_safety with { Id = new("elsewhere"), Footprint = Footprint.Of(Newport) };

        StrategyDuplication report = Analyse(
            [s_violence, s_safety, elsewhere],
            Owned("a", s_violence.Id, "theme-1"),
            Owned("a-too", s_violence.Id, "theme-1"),
            Owned("far", elsewhere.Id, "theme-1"),
            Owned("few", s_safety.Id, "theme-1", "theme-2", "theme-3"));

        report.Pairs.Should().BeEmpty();
        report.PairsCompared.Should().Be(5, "of six pairs one is of one owner");
    }

    [Fact]
    public void Analyse_ThemesOfPriorities_CountToo()
    {
        Strategy byPriority =
            Owned("b", s_safety.Id) with { Priorities = [new() { Id = new("b-1"), Text = "Less violence", Themes = [new("theme-1")] }] };

        Analyse([s_violence, s_safety], Owned("a", s_violence.Id, "theme-1"), byPriority).Pairs.Should()
            .ContainSingle().Which.Score.Should()
            .Be(1);
    }

    [Fact]
    public void Analyse_MissingData_IsCountedAndNotCompared()
    {
        Strategy organisations =
            new() { Id = new("police-own"), Name = "Own", OwnerOrganisation = new("police"), Themes = [new("theme-1")] };

        StrategyDuplication report =
            Analyse([s_violence], Owned("no-themes", s_violence.Id), organisations, new() { Id = new("nothing"), Name = "Nothing" });

        report.StrategiesCompared.Should().Be(0);
        report.NotCompared.Select(entry => (entry.Reason, string.Join(' ', entry.Strategies))).Should().Equal(
            (StrategyNotComparedReason.NoOwner, "nothing"),
            (StrategyNotComparedReason.NoThemes, "no-themes nothing"),
            (StrategyNotComparedReason.UnknownFootprint, "nothing police-own"));
    }

    [Fact]
    public void Analyse_LapsedStrategy_IsNotCompared() =>
        Analyse([s_violence, s_safety], Owned("a", s_violence.Id, "theme-1"),
            Owned("b", s_safety.Id, "theme-1") with { Period = new(null, Today) })
            .StrategiesCompared.Should().Be(1);

    [Fact]
    public void Analyse_ManyOwnersOnOneTheme_AreOneGroup()
    {
        Partnership[] owners = [.. Enumerable.Range(0, 4).Select(n => Board($"owner-{n}", ["police"], [$"theme-{n}"]))];

        StrategyDuplication report = Analyse(owners, [.. owners.Select((owner, n) => Owned($"s-{n}", owner.Id, "theme-5", "theme-6"))]);

        report.Pairs.Should().HaveCount(6);
        StrategyGroup group = report.Groups.Should().ContainSingle().Subject;
        group.Members.Select(static id => id.Value).Should().Equal("s-0", "s-1", "s-2", "s-3");
        group.Owners.Should().Equal(owners.Select(static owner => EntityReference.Of(owner.Id)));
        (group.CommonThemes.Count, group.Themes.Count, group.Priorities).Should().Be((2, 2, 0));
    }

    [Fact]
    public void Analyse_StrategiesInAnyOrder_GiveTheSameReport() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), seed =>
        {
            Random random = new(seed);
            Partnership[] owners = RandomBoards.Boards(seed, 6);
            Strategy[] strategies =
            [
                .. Enumerable.Range(0, random.Next(8)).Select(n =>
                    Owned($"s-{n}", owners[random.Next(owners.Length)].Id,
                        [.. Enumerable.Range(0, 4).Where(_ => random.Next(2) == 0).Select(theme => $"theme-{theme}")])),
            ];

            StrategyDuplication one = Analyse(owners, strategies);
            random.Shuffle(strategies);

            Analyse(owners, strategies).Should().Be(one);
            one.Pairs.Should()
                .NotContain(pair =>
                    pair.Score < 0.65
                        || pair.Score > 1
                        || pair.OwnerOfFirst == pair.OwnerOfSecond
                        || pair.First.CompareTo(pair.Second) >= 0);
        }).Holds();

    /// <summary>What is listed of many is what comparing every two by themselves finds, the strongest first.</summary>
    [Fact]
    public void Analyse_AnyStrategies_ListsTheStrongestOfWhatComparingEveryTwoFinds() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), static seed =>
        {
            Random random = new(seed);
            Partnership[] owners = RandomBoards.Boards(seed, 4);
            Strategy[] strategies =
            [
                .. Enumerable.Range(0, random.Next(10)).Select(n =>
                    Owned($"s-{random.Next(100)}-{n}", owners[random.Next(owners.Length)].Id,
                        [.. Enumerable.Range(0, 3).Where(_ => random.Next(3) > 0).Select(theme => $"theme-{theme}")])),
            ];
            int most = random.Next(12);
            (Id<Strategy>, Id<Strategy>, double)[] plain =
            [
                .. strategies
                    .SelectMany(one => strategies.Where(other => one.Id.CompareTo(other.Id) < 0).Select(other => (one, other)))
                    .SelectMany(two => Analyse(owners, two.one, two.other).Pairs)
                    .OrderByDescending(static pair => pair.Score)
                    .ThenBy(static pair => pair.First)
                    .ThenBy(static pair => pair.Second)
                    .Select(static pair => (pair.First, pair.Second, pair.Score)),
            ];

            StrategyDuplication report = Analyse(DuplicationOptions.Default with { MaximumPairs = most }, owners, strategies);

            report.Pairs.Select(static pair => (pair.First, pair.Second, pair.Score)).Should().Equal(plain.Take(most), "seed {0}", seed);
            report.PairsCut.Should().Be(Math.Max(0, plain.Length - most));
            report.Groups.Should().Equal(Analyse(owners, strategies).Groups, "groups are made of pairs that are not listed too");
        }).Holds(300);

    private static StrategyDuplication Analyse(Partnership[] boards, params Strategy[] strategies) =>
        Analyse(DuplicationOptions.Default, boards, strategies);

    private static StrategyDuplication Analyse(DuplicationOptions options, Partnership[] boards, params Strategy[] strategies)
    {
        LandscapeContents contents = Of(boards).Contents with { Strategies = [.. strategies] };
        return Heard.Analyse(Landscape.Create(Edition, contents), Today, options).Strategies;
    }

    private static Strategy Owned(string id, Id<Partnership> owner, params string[] themes) =>
        new() { Id = new(id), Name = id, OwnerPartnership = owner, Themes = themes.Select(theme => new Id<Theme>(theme)).ToValueList() };
}
