using FsCheck.Fluent;
using PccGovernance.Duplication;
using PccGovernance.Reference;

namespace PccGovernance.Tests.Duplication;

/// <summary>After edits only the pairs that they can touch are judged again, and the patterns are those of judging all.</summary>
public sealed class KeptPatternsTests
{
    private static readonly Lazy<(string Name, Landscape Landscape)[]> Named = new(static () =>
    [
        .. new[] { "cambridgeshire", "synthetic", "estuary", "marches", "ousedale", "sirhowy", "teesmouth", "wensum", "westmarch" }
            .Select(static name => (name, Again(LandscapeLawTests.Read(name).AsOf(TestWorld.Today)))),
        ("gwent", Again(EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Gwent).AsOf(TestWorld.Today))),
        ("lincolnshire", Again(EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Lincolnshire).AsOf(TestWorld.Today))),
    ]);

    [Fact]
    public void ChangesTo_RandomLandscapesOptionsAndEdits_AreThoseOfJudgingAll()
    {
        int partly = 0;
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), seed =>
        {
            Random random = new(seed);
            Landscape before = TestWorld.Of(RandomBoards.Boards(seed, most: 40).Append(RandomBoards.Everybody));
            DuplicationOptions options = RandomBoards.Options(random) with
            {
                MaximumComparedByPeople = random.Next(3) switch { 0 => 300, 1 => random.Next(2, 12), _ => null },
            };
            partly += AreThoseOfJudgingAll(before, Changed(before, random), options) is null ? 0 : 1;
        }).Holds(600);
        partly.Should().BeGreaterThan(200, "most edits leave most of what is told of the whole as it is");
    }

    [Fact]
    public void ChangesTo_NamedLandscapesAndEdits_AreThoseOfJudgingAll()
    {
        int partly = 0;
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), seed =>
        {
            Random random = new(seed);
            Landscape before = Named.Value[random.Next(Named.Value.Length)].Landscape;
            int boards = before.Partnerships.Count;
            int? judged = AreThoseOfJudgingAll(before, Changed(before, random), DuplicationOptions.Default with { ListParallelPairs = true });
            partly += judged < boards * (boards - 1) / 2 ? 1 : 0;
        }).Holds(300);
        partly.Should().BeGreaterThan(100, "edits of a board or two touch few of the pairs");
    }

    [Fact]
    public void ChangesTo_TheSameLandscape_AreNone()
    {
        foreach ((string name, Landscape landscape) in Named.Value)
        {
            KeptPatterns kept = new(landscape, DuplicationOptions.Default, default);

            kept.ChangesTo(landscape, default, out int? judged).Should().BeEmpty(name);
            judged.Should().Be(0, name);
        }
    }

    [Fact]
    public void ChangesTo_ALandscapeWithAnotherBody_JudgesAllAgain()
    {
        Landscape before = Named.Value[0].Landscape;
        var after = Landscape.Create(before.Edition, before.Contents with
        {
            Organisations = [.. before.Organisations, new() { Id = new("another-body"), Name = "Another" }],
        });

        new KeptPatterns(before, DuplicationOptions.Default, default).ChangesTo(after, default, out int? judged).Should().BeEmpty();
        judged.Should().BeNull("whoever sits on boards may be counted otherwise");
    }

    /// <summary>Boards of two kinds on each of several grounds: what they share elsewhere decides what they share anyway.</summary>
    [Fact]
    public void ChangesTo_FamiliesOnManyGrounds_AreThoseOfJudgingAll()
    {
        DuplicationOptions options = DuplicationOptions.Default with { SmallestTable = 1, SharedTableExcess = 2, ListParallelPairs = true };
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), seed =>
        {
            Random random = new(seed);
            string[] kinds = ["csp", "strategy-group", "panel", "board"];
            Landscape before = TestWorld.Of(TestWorld.Districts.Take(4).SelectMany((ground, place) => kinds.Take(2 + random.Next(3))
                .Select(kind => new Partnership
                {
                    Id = new($"{kind}-{place}"),
                    Name = $"{kind} {place}",
                    Kind = new(kind),
                    Footprint = Footprint.Of(ground),
                    Themes = [new($"theme-{random.Next(4)}")],
                    Function = PartnershipFunction.Partnership,
                    Seats = TestWorld.Seats([.. Enumerable.Range(0, 6).Where(_ => random.Next(4) > 0).Select(n => $"council{place}{n}")]),
                }))
                .Append(new()
                {
                    Id = new("everybody"),
                    Name = "Everybody",
                    Seats = TestWorld.Seats([.. Enumerable.Range(0, 4).SelectMany(
                    static place => Enumerable.Range(0, 6).Select(n => $"council{place}{n}"))])
                }));
            AreThoseOfJudgingAll(before, Changed(before, random), options);
        }).Holds(400);
    }

    /// <summary>A group's line goes: it stays as it is, and so does the board above the one that it reports to.</summary>
    [Fact]
    public void ChangesTo_ALineFurtherUp_JudgesTheBoardsBelowItAgain()
    {
        Partnership top = TestWorld.Board("top", ["police", "council", "fire", "health"], ["theme-1", "theme-2"]) with
        {
            Tier = PartnershipTier.Strategic,
        };
        Partnership middle = top with { Id = new("middle"), ReportsTo = [top.Id] };
        Partnership group = top with { Id = new("group"), ReportsTo = [middle.Id] };
        Landscape before = TestWorld.Of(top, middle, group);
        var after = Landscape.Create(before.Edition, before.Contents with { Partnerships = Put(before, middle with { ReportsTo = [] }) });

        AreThoseOfJudgingAll(before, after, TestWorld.SmallTables);

        new KeptPatterns(before, TestWorld.SmallTables, default).ChangesTo(after, default)
            .Should().Contain(static change => change.First == new Id<Partnership>("group") && change.Second == new Id<Partnership>("top"));
    }

    /// <summary>Work that one board has set up a group for is done elsewhere too, unless the board itself is there for it.</summary>
    [Fact]
    public void ChangesTo_WhatTheBoardOfAGroupIsFor_JudgesTheGroupAgain()
    {
        Partnership board = TestWorld.Board("board", ["voluntary"], ["theme-1", "theme-2"]) with { Tier = PartnershipTier.Strategic };
        Partnership group = TestWorld.Board("group", ["police", "council", "fire", "health"], ["theme-2"]) with
        {
            Tier = PartnershipTier.Tactical,
            ReportsTo = [board.Id],
        };
        Partnership alone = TestWorld.Board("alone", ["police", "council", "fire", "health"], ["theme-2"]) with
        {
            Tier = PartnershipTier.Tactical,
        };
        Landscape before = TestWorld.Of(board, group, alone);
        var after = Landscape.Create(before.Edition, before.Contents with
        {
            Partnerships = Put(before, board with { Themes = [new("theme-1"), new("theme-3")] }),
        });

        AreThoseOfJudgingAll(before, after, TestWorld.SmallTables);
    }

    /// <returns>How many pairs were judged; <c>null</c> for all.</returns>
    internal static int? AreThoseOfJudgingAll(Landscape before, Landscape after, DuplicationOptions options)
    {
        KeptPatterns kept = new(before, options, default);
        var was = kept.Patterns;
        var becomes = new KeptPatterns(after, options, default).Patterns;

        List<PatternChange> changes = kept.ChangesTo(after, default, out int? judged);

        changes.Should().Equal(was.Keys.Union(becomes.Keys)
            .Order()
            .Select(pair => new PatternChange(pair.First, pair.Second, Of(was, pair), Of(becomes, pair)))
            .Where(static change => change.Before != change.After), $"with {options}");
        kept.ChangesTo(after, default).Should().Equal(changes, "asking changes nothing");
        return judged;
    }

    private static DuplicationPattern? Of(
        IReadOnlyDictionary<(Id<Partnership>, Id<Partnership>), DuplicationPattern> patterns, (Id<Partnership>, Id<Partnership>) pair) =>
        patterns.TryGetValue(pair, out DuplicationPattern pattern) ? pattern : null;

    // What is in force alone need not be in the order of a whole landscape: boards that no edit touches are the same objects then.
    private static Landscape Again(Landscape landscape) => Landscape.Create(landscape.Edition, landscape.Contents);

    /// <summary>The landscape with one to three boards closed, set up or changed in something.</summary>
    private static Landscape Changed(Landscape before, Random random)
    {
        Landscape now = before;
        for (int edits = random.Next(1, 4); edits > 0; edits--)
        {
            Partnership board = Any(now, random);
            Partnership other = Any(now, random);
            ValueList<Partnership> boards = random.Next(12) switch
            {
                0 => Without(now.Partnerships, board.Id),
                1 => [.. now.Partnerships, other with { Id = new($"new-{edits}"), ReportsTo = random.Next(2) == 0 ? [] : other.ReportsTo }],
                2 => Put(now, board with { Seats = other.Seats }),
                3 => Put(now, board with { Seats = board.Seats.Where((_, place) => place % 3 > 0).ToValueList() }),
                4 => Put(now, board with { Themes = other.Themes, Duties = other.Duties }),
                5 => Put(now, board with { Footprint = other.Footprint }),
                6 => Put(now, board with { Kind = other.Kind, AlsoActsAs = other.AlsoActsAs }),
                7 => Put(now, board with { Tier = (PartnershipTier)random.Next(4), Function = (PartnershipFunction)random.Next(5) }),
                8 => Put(now, board with { ReportsTo = board.Id == other.Id ? [] : [other.Id] }),
                9 => Put(now, board with { ReportsTo = [], MeetsWith = board.Id == other.Id ? [] : [other.Id] }),
                10 => Put(now, board with { Purpose = $"It meets as one with the {other.Name} and takes work from it." }),
                // Some board takes the seats of the one that is gone.
                _ => Without(now.Partnerships, other.Id).Select((one, place) => place == edits ? one with { Seats = other.Seats } : one)
                    .ToValueList(),
            };
            now = Landscape.TryCreate(now.Edition, now.Contents with { Partnerships = boards }).Landscape ?? now;
        }

        return now;
    }

    private static Partnership Any(Landscape landscape, Random random) =>
        landscape.Partnerships.Count == 0
            ? new() { Id = new("first"), Name = "First" }
            : landscape.Partnerships[random.Next(landscape.Partnerships.Count)];

    internal static ValueList<Partnership> Put(Landscape landscape, Partnership board) =>
        [.. landscape.Partnerships.Where(other => other.Id != board.Id), board with { MeetsWith = Known(landscape, board.MeetsWith) }];

    private static ValueList<Id<Partnership>> Known(Landscape landscape, ValueList<Id<Partnership>> boards) =>
        boards.Keep(id => landscape.Partnership(id) is not null);

    /// <summary>The boards without one, which nothing names any more.</summary>
    private static ValueList<Partnership> Without(ValueList<Partnership> boards, Id<Partnership> gone) =>
    [
        .. boards.Where(board => board.Id != gone).Select(board => Names(board, gone)
            ? board with
            {
                ReportsTo = board.ReportsTo.Keep(id => id != gone),
                ReportingLines = board.ReportingLines.Keep(line => line.To != gone),
                MeetsWith = board.MeetsWith.Keep(id => id != gone),
                Predecessors = board.Predecessors.Keep(id => id != gone),
            }
            : board),
    ];

    private static bool Names(Partnership board, Id<Partnership> other) =>
        board.ReportsTo.Contains(other) || board.MeetsWith.Contains(other) || board.Predecessors.Contains(other);
}
