using FsCheck.Fluent;
using PccGovernance.Duplication;
using PccGovernance.Serialization;
using PccGovernance.SyntheticLandscapes;
using PccGovernance.Tests.Duplication.Invented;

namespace PccGovernance.Tests.Duplication;

/// <summary>What must hold of any landscape: random boards, synthetic areas, the sample and the invented areas.</summary>
public sealed class LandscapeLawTests
{
    public static TheoryData<string> Named =>
        ["teesmouth", "westmarch", "estuary", "marches", "wensum", "ousedale", "sirhowy", "cambridgeshire", "synthetic"];

    [Fact]
    public void Remedies_AnyLandscape_JoinNoBoardTwice() =>
        ForRandom(static (landscape, options, _) => RemediesAgree(DuplicationAnalysis.Analyse(landscape, TestWorld.Today, options)));

    [Theory]
    [MemberData(nameof(Named))]
    public void Remedies_ANamedLandscape_JoinNoBoardTwice(string name) => RemediesAgree(Analyse(Read(name)));

    [Fact]
    public void Kinds_TakenAwayFromAnyLandscape_GiveNoMergeRemedy() =>
        ForRandom(static (landscape, options, _) => WithoutKindsNothingIsJoined(landscape, options));

    [Theory]
    [MemberData(nameof(Named))]
    public void Kinds_TakenAwayFromANamedLandscape_GiveNoMergeRemedy(string name) =>
        WithoutKindsNothingIsJoined(Read(name), DuplicationOptions.Default);

    [Fact]
    public void OneKind_TakenAwayFromAnyLandscape_GivesNoMergeRemedyThatTheFullRecordWouldNot() =>
        ForRandom(static (landscape, options, random) =>
    {
        Id<Partnership>[] bare = [.. landscape.Partnerships.Where(_ => random.Next(3) == 0).Select(static board => board.Id)];

        Joined(DuplicationAnalysis.Analyse(Without(landscape, bare), TestWorld.Today, options))
            .Should().NotContain(pair => bare.Contains(pair.First) || bare.Contains(pair.Second), "what a board is for is unknown there");
    });

    [Theory]
    [MemberData(nameof(Named))]
    public void UnrelatedBoard_InANamedLandscape_ChangesNothingSaidOfOthers(string name) =>
        UnrelatedChangesNothing(Read(name), new AreaCode("E06000053"), DuplicationOptions.Default);

    [Fact]
    public void UnrelatedBoard_InAnyLandscape_ChangesNothingSaidOfOthers() => ForRandom(static (landscape, options, _) =>
    {
        // Options by which members count the more the fewer boards they sit on read all boards: one more is in each of their weights.
        AreaCode[] taken = [.. landscape.Partnerships.SelectMany(static board => board.Footprint.Areas)];
        AreaCode[] free = [.. TestWorld.Districts.Where(area => !taken.Contains(area))];
        if (free.Length > 0 && !taken.Contains(TestWorld.Lincolnshire) && !taken.Contains(TestWorld.LincolnshireForce)
            && !taken.Contains(AreaCode.EnglandAndWales) && landscape.Partnerships.All(static board => !board.Footprint.IsUnknown))
        {
            UnrelatedChangesNothing(landscape, free[0], options with { WeighMembersByRarity = false });
        }
    });

    private static void UnrelatedChangesNothing(Landscape landscape, AreaCode nowhere, DuplicationOptions options)
    {
        Partnership far = new()
        {
            Id = new("zz-far"),
            Name = "Far Garden Circle",
            Footprint = Footprint.Of(nowhere),
            Themes = [landscape.Edition.Themes.Themes[^1].Id],
            Seats = [new() { Organisation = new("zz-gardeners") }, new() { Organisation = new("zz-botanists") },
                new() { Organisation = new("zz-beekeepers") }],
        };
        var more = Landscape.Create(landscape.Edition, landscape.Contents with
        {
            Partnerships = landscape.Contents.Partnerships.Append(far).ToValueList(),
            Organisations = landscape.Contents.Organisations.Concat(
                far.Seats.Select(static seat => new Organisation { Id = seat.Organisation, Name = seat.Organisation.Value }))
                .ToValueList(),
        });

        (DuplicationReport before, DuplicationReport after) =
            (DuplicationAnalysis.Analyse(landscape, TestWorld.Today, options), DuplicationAnalysis.Analyse(more, TestWorld.Today, options));

        after.Pairs.Should().Equal(before.Pairs);
        after.Clusters.Should().Equal(before.Clusters);
        after.ParallelGroups.Should().Equal(before.ParallelGroups);
        after.SetAside.Should().Equal(before.SetAside);
    }

    [Theory]
    [MemberData(nameof(Named))]
    public void Identifiers_OfANamedLandscape_ChangeOnlyIdentifiersAndOrder(string name) =>
        RenamingChangesOnlyNames(Read(name), DuplicationOptions.Default);

    [Fact]
    public void Identifiers_OfAnyLandscape_ChangeOnlyIdentifiersAndOrder() =>
        ForRandom(static (landscape, options, _) => RenamingChangesOnlyNames(landscape, options));

    [Fact]
    public void Order_OfAnyLandscape_ChangesNothing() => ForRandom(static (landscape, options, random) =>
        DuplicationAnalysis.Analyse(
            Landscape.Create(landscape.Edition, PccGovernance.Tests.Model.Shuffle.Of(landscape.Contents, random.Next())),
            TestWorld.Today,
            options)
            .Should().Be(DuplicationAnalysis.Analyse(landscape, TestWorld.Today, options)));

    private static void RenamingChangesOnlyNames(Landscape landscape, DuplicationOptions options)
    {
        Dictionary<Id<Partnership>, Id<Partnership>> renamed =
            landscape.Contents.Partnerships.Select(static (board, n) => (board.Id, n)).ToDictionary(
            static entry => entry.Id, static entry => new Id<Partnership>($"b{(entry.n * 7919) % 100_003:D6}-{entry.n}"));
        var other = Landscape.Create(landscape.Edition, new LandscapeContents
        {
            Organisations = landscape.Contents.Organisations,
            Posts = landscape.Contents.Posts,
            People = landscape.Contents.People,
            PartnershipKinds = landscape.Contents.PartnershipKinds,
            Themes = landscape.Contents.Themes,
            Duties = landscape.Contents.Duties,
            Partnerships = landscape.Contents.Partnerships.Select(board => board with
            {
                Id = renamed[board.Id],
                ReportsTo = board.ReportsTo.Select(id => renamed[id]).ToValueList(),
                ReportingLines = board.ReportingLines.Select(line => line with { To = renamed[line.To] }).ToValueList(),
                Predecessors = board.Predecessors.Select(id => renamed[id]).ToValueList(),
                MeetsWith = board.MeetsWith.Select(id => renamed[id]).ToValueList(),
            }).ToValueList(),
        });

        (DuplicationReport before, DuplicationReport after) =
            (DuplicationAnalysis.Analyse(landscape, TestWorld.Today, options), DuplicationAnalysis.Analyse(other, TestWorld.Today, options));

        Told(after, static id => id).Should().BeEquivalentTo(Told(before, id => renamed[id]));
        after.SetAside.Should().HaveCount(before.SetAside.Count);
        after.ParallelGroups.Select(static group => group.Members.Count)
            .Order()
            .Should()
            .Equal(before.ParallelGroups.Select(static group => group.Members.Count).Order());
    }

    [Theory]
    [MemberData(nameof(Named))]
    public void SeatsOfABoard_TakenAway_TurnNoQuestionIntoAMergeAndNothingUnknownIntoFine(string name)
    {
        Landscape landscape = Read(name);
        DuplicationReport before = Analyse(landscape);
        HashSet<(Id<Partnership>, Id<Partnership>)> joined = [.. Joined(before).Select(static pair => (pair.First, pair.Second))];
        foreach (Id<Partnership> bare in landscape.Partnerships.Where(static (_, n) => n % 6 == 0).Select(static board => board.Id))
        {
            DuplicationReport after = Analyse(Landscape.Create(landscape.Edition, landscape.Contents with
            {
                Partnerships =
                    landscape.Contents.Partnerships.Select(board => board.Id == bare ? board with { Seats = [] } : board).ToValueList(),
            }));

            after.NotCompared.Should()
                .Contain(entry => entry.Boards.Contains(bare), "a board of which nobody knows who sits there is never fine");
            Joined(after).Should().NotContain(pair => pair.First == bare || pair.Second == bare);
            before.Pairs.Where(pair => pair.IsQuestion && Joined(after).Any(now => (now.First, now.Second) == (pair.First, pair.Second)))
                .Should()
                .BeEmpty();
        }
    }

    private static void RemediesAgree(DuplicationReport report)
    {
        List<HashSet<Id<Partnership>>> sets =
        [
            .. report.ParallelGroups.Where(static group => group.Remedy.Joins)
            .Select(static group => group.Remedy.Into is { } into ? [.. group.Members, into] : group.Members.ToHashSet()),
            .. report.Clusters.Where(static cluster => cluster.Remedy.Joins).Select(static cluster => cluster.Members.ToHashSet()),
        ];
        foreach (DuplicationPair pair in Joined(report)
            .Where(pair => !sets.Exists(set => set.Contains(pair.First) && set.Contains(pair.Second))))
        {
            sets.Add([pair.First, pair.Second]);
        }

        sets.SelectMany(static set => set)
            .GroupBy(static board => board)
            .Where(static board => board.Count() > 1)
            .Select(static board => board.Key)
            .Should().BeEmpty("a board becomes part of one other body at most");
        report.Pairs.Where(static pair => !pair.Remedy.Joins && !pair.IsQuestion)
            .Where(pair =>
                report.Clusters.Any(cluster =>
                    cluster.Remedy.Joins && cluster.Members.Contains(pair.First) && cluster.Members.Contains(pair.Second)))
            .Should().BeEmpty("boards that are kept apart are not joined");
        PullNoBoardTwoWays(report);
    }

    private static void PullNoBoardTwoWays(DuplicationReport report)
    {
        HashSet<(Id<Partnership> Board, Id<Partnership> With)> ending =
        [
            .. report.Pairs.Where(static pair => pair.Remedy.Joins || pair.Remedy.Kind == DuplicationRemedyKind.Close)
                .SelectMany(static pair => new[] { (pair.First, pair.Second), (pair.Second, pair.First) }
                    .Where(board => board.Item1 != pair.Remedy.Into)),
        ];
        HashSet<Id<Partnership>> gone = [.. ending.Select(static end => end.Board)];
        report.Pairs.Where(static pair => pair.Remedy.Kind
                is DuplicationRemedyKind.AgreeLead
                    or DuplicationRemedyKind.DivideWork
                    or DuplicationRemedyKind.CoordinateAgendas
                    or DuplicationRemedyKind.SitTogether
                    or DuplicationRemedyKind.BringUnder)
            .Where(pair => (gone.Contains(pair.First) && !ending.Contains((pair.First, pair.Second)))
                || (gone.Contains(pair.Second) && !ending.Contains((pair.Second, pair.First))))
            .Where(pair => !report.Clusters.Any(cluster => cluster.Remedy.Joins
                && cluster.Members.Contains(pair.First) && cluster.Members.Contains(pair.Second)))
            .Select(static pair => $"{pair.First} and {pair.Second}: {pair.Remedy.Kind}")
            .Should().BeEmpty("nothing is agreed with a board that is to end");
        report.Pairs.Where(static pair => pair.Remedy is { Kind: DuplicationRemedyKind.BringUnder, Into: not null })
            .GroupBy(static pair => pair.Remedy.Into == pair.First ? pair.Second : pair.First)
            .Where(static board => board.Count() > 1)
            .Select(static board => board.Key)
            .Should().BeEmpty("a board comes under one other at most");
    }

    private static void WithoutKindsNothingIsJoined(Landscape landscape, DuplicationOptions options)
    {
        DuplicationReport report = DuplicationAnalysis.Analyse(
            Without(landscape, [.. landscape.Partnerships.Select(static board => board.Id)]), TestWorld.Today, options);

        Joined(report).Should().BeEmpty("nothing is joined while what a board is for is unknown");
        report.Clusters.Should().NotContain(static cluster => cluster.Remedy.Joins);
        report.ParallelGroups.Should().NotContain(static group => group.Remedy.Joins);
    }

    private static Landscape Without(Landscape landscape, Id<Partnership>[] boards) =>
        Landscape.Create(landscape.Edition, landscape.Contents with
        {
            Partnerships = landscape.Contents.Partnerships
            .Select(board => boards.Contains(board.Id)
                ? board with { Kind = null, AlsoActsAs = [], CarriedFunctions = [], Function = PartnershipFunction.Unknown }
                : board)
            .ToValueList(),
        });

    private static IEnumerable<DuplicationPair> Joined(DuplicationReport report) => report.Pairs.Where(static pair => pair.Remedy.Joins);

    private static IEnumerable<string> Told(DuplicationReport report, Func<Id<Partnership>, Id<Partnership>> name) =>
        report.Pairs.Select(pair =>
        $"{string.Join('+', new[] { name(pair.First).Value, name(pair.Second).Value }.Order(StringComparer.Ordinal))} {pair.Pattern} "
        + $"{pair.Form} {pair.IsQuestion} {pair.Remedy.Kind} {pair.Score}");

    private static DuplicationReport Analyse(Landscape landscape) =>
        DuplicationAnalysis.Analyse(landscape, TestWorld.Today, DuplicationOptions.Default);

    internal static Landscape Read(string name) => name switch
    {
        "cambridgeshire" => Recorded(),
        "synthetic" => SyntheticLandscape.Create(SyntheticPreset.AreaOf80).Landscape,
        _ => InventedAreaTests.Read(name).Landscape,
    };

    private static Landscape Recorded()
    {
        using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Landscapes", "cambridgeshire-and-peterborough.json"));
        return LandscapeJson.Read(file).GetLandscapeOrThrow().AsOf(TestWorld.Today);
    }

    private static void ForRandom(Action<Landscape, DuplicationOptions, Random> law) =>
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), seed =>
            law(TestWorld.Of(RandomBoards.Boards(seed)), RandomBoards.LooseFor(seed), new Random(seed)))
            .Holds(200);
}
