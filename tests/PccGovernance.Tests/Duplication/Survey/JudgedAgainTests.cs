using PccGovernance.Duplication;
using static PccGovernance.Tests.Duplication.TestWorld;

namespace PccGovernance.Tests.Duplication;

/// <summary>Which pairs are judged again after an edit: those that it can touch, and no others.</summary>
public sealed class JudgedAgainTests
{
    /// <summary>Five boards of one kind, each with a theme of its own: a shares police with b and e, and fire with c.</summary>
    private static readonly Partnership[] s_five =
    [
        Board("a", ["police", "fire"], ["theme-0"]), Board("b", ["police"], ["theme-1"]), Board("c", ["fire"], ["theme-2"]),
        Board("d", ["health"], ["theme-3"]), Board("e", ["police", "health"], ["theme-4"]),
    ];

    /// <summary>Elsewhere, so that the council is the body that sits on most kinds whatever else is edited.</summary>
    private static readonly Partnership[] s_busiest = [.. new[] { "csp", "strategy-group", "panel", "board" }.Select(static kind =>
        Board($"z-{kind}", ["council"], []) with { Kind = new(kind), Footprint = Footprint.Of(Newport) })];

    [Fact]
    public void ChangesTo_AnEditOfABoard_JudgesItsPairsWithThoseWhoShareSomebody()
    {
        Judged(s_five[0] with { Name = "Another" }).Should().Be(3, "a with b, c and e");
        Judged(s_five[3] with { Name = "Another" }).Should().Be(1, "d with e");
        Judged(s_five[0] with { Seats = Seats("fire") }).Should().Be(1, "a with c; that it shares nobody with b and e needs no judgement");
        Judged(s_five[0] with { Seats = Seats("health") }).Should().Be(2, "a with d and e");
    }

    [Fact]
    public void ChangesTo_AThemeMore_JudgesThePairsOfTheFamilyThatNamesIt()
    {
        Judged(s_five[0] with { Themes = [new("theme-3")] }).Should().Be(4, "a with b, c and e, and with d whose theme it names");
        Judged(s_five[0] with { Themes = [new("theme-3")], Footprint = Footprint.Of(Boston) })
            .Should().Be(4, "the ground of d holds that of a");
        Judged(s_five[0] with { Themes = [new("theme-3")], Footprint = Footprint.Of(Newport) })
            .Should().Be(3, "on other ground they wish nothing of each other");
    }

    [Fact]
    public void ChangesTo_AThemeThatNoMoreFewName_JudgesThePairsOfThoseWhoNameIt()
    {
        Partnership[] boards = [.. s_five[..4], s_five[4] with { Themes = [new("theme-3")], Kind = null }];
        Judged(boards, boards[0] with { Themes = [new("theme-3")], Kind = null })
            .Should().Be(5, "a with b, c, e and d, and d with e, who are no longer few on the theme");
        Judged(boards, boards[1] with { Name = "Another" }).Should().Be(2, "b with a and e: as few name each theme as before");
    }

    [Fact]
    public void ChangesTo_AnotherKind_JudgesThePairsOfWhoeverSitsOnBoardsOfOtherKindsThan()
    {
        Judged([.. s_five, .. s_busiest], s_five[0] with { Kind = new("panel") })
            .Should().Be(5, "a with b, c, d and e, of another kind on its ground, and b with e, who share police");
        Judged(s_five, s_five[0] with { Kind = new("panel") }).Should().BeNull("police sit on most kinds then, and all shares are others");
    }

    [Fact]
    public void ChangesTo_ALineFurtherUp_JudgesThePairsOfAllBelowIt()
    {
        Partnership[] boards =
        [
            Board("top", ["police"], ["theme-0"]), Board("middle", ["police"], ["theme-1"]) with { ReportsTo = [new("top")] },
            Board("group", ["fire"], ["theme-2"]) with { ReportsTo = [new("middle")] },
            Board("under", ["fire"], ["theme-3"]) with { ReportsTo = [new("group")] },
            Board("other", ["fire"], ["theme-4"]), Board("third", ["fire"], ["theme-5"]), Board("far", ["police"], ["theme-6"]),
        ];

        Judged(boards, boards[1] with { ReportsTo = [] }).Should().Be(
            8, "three pairs of police; group and under with each other and with two more; the two others are as they were");
        Judged(boards, boards[3] with { ReportsTo = [] }).Should().Be(5, "under and group, who has one report less, among those of fire");
        Judged(boards, boards[6] with { Name = "Another" }).Should().Be(2);
    }

    /// <summary>Beyond 64 boards, and beyond 4,096 pairs of an edited board with another, a search through all is less work.</summary>
    [Theory]
    [InlineData(70, 64, false, 0)]
    [InlineData(70, 65, false, null)]
    [InlineData(65, 64, true, 64 + (64 * 63 / 2))]
    [InlineData(66, 64, true, null)]
    public void ChangesTo_ManyBoards_JudgesAllWhereThatIsLessWork(int boards, int edited, bool shareSomebody, int? judged)
    {
        Partnership[] all = [.. Enumerable.Range(0, boards).Select(n =>
            Board($"b{n:D3}", [shareSomebody ? "police" : $"body-{n}"], [$"theme-{n % 12}"]) with { Kind = null })];
        Landscape before = Of(all);
        var after = Landscape.Create(before.Edition, before.Contents with
        {
            Partnerships = [.. all.Select((board, n) => n < edited ? board with { Name = "Another" } : board)],
        });

        KeptPatternsTests.AreThoseOfJudgingAll(before, after, SmallTables with { MaximumComparedByPeople = null }).Should().Be(judged);
    }

    /// <summary>Where a board may be like more boards than it is compared with, only a search through all knows what is left out.</summary>
    [Theory]
    [InlineData(3, 3, 3)]
    [InlineData(4, 3, null)]
    [InlineData(4, 4, 4)]
    [InlineData(4, null, 4)]
    public void ChangesTo_ACrowdAtItsLimit_JudgesAllWhereOneMoreIsTooMany(int boards, int? most, int? judged)
    {
        Partnership[] all = [.. Enumerable.Range(0, boards).Select(static n => Board($"b{n}", ["police", "fire"], [$"theme-{n}"])),
            Board("x", ["health"], ["theme-9"])];

        Judged(all, all[^1] with { Seats = Seats("police", "fire") }, SmallTables with { MaximumComparedByPeople = most })
            .Should().Be(judged);
    }

    /// <summary>Two tables with three of seven in common, and one between them that is like either.</summary>
    [Theory]
    [InlineData(3, null)]
    [InlineData(4, 4)]
    public void ChangesTo_ABoardBetweenTwoTables_IsLikeBoth(int most, int? judged)
    {
        string[] bodies = [.. Enumerable.Range(0, 9).Select(static n => $"body-{n}")];
        Partnership[] all =
        [
            Board("a", bodies[1..6], ["theme-0"]), Board("b", bodies[1..6], ["theme-1"]), Board("c", bodies[3..8], ["theme-2"]),
            Board("d", bodies[3..8], ["theme-3"]), Board("x", ["police"], ["theme-4"]),
        ];

        Judged([.. all, Board("z", bodies, []) with { Footprint = Footprint.Of(Newport) }], all[4] with { Seats = Seats(bodies[2..7]) },
            SmallTables with { MaximumComparedByPeople = most }).Should().Be(judged);
    }

    private static int? Judged(Partnership edited) => Judged(s_five, edited);

    private static int? Judged(Partnership[] boards, Partnership edited, DuplicationOptions? options = null)
    {
        // Whoever sits anywhere before or after is on record before.
        Landscape all = Of([.. boards, edited with { Id = new("zz") }]);
        var before = Landscape.Create(all.Edition, all.Contents with { Partnerships = [.. boards] });
        var after = Landscape.Create(all.Edition, before.Contents with { Partnerships = KeptPatternsTests.Put(before, edited) });
        return KeptPatternsTests.AreThoseOfJudgingAll(before, after, options ?? SmallTables);
    }
}
