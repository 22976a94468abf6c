using PccGovernance.Duplication;
using static PccGovernance.PartnershipTier;
using static PccGovernance.Tests.Duplication.Faults.FaultWorld;

namespace PccGovernance.Tests.Duplication.Faults;

/// <summary>Of how many boards each may be the one that is meant, and which goes before which.</summary>
public sealed class LimitFaultTests
{
    private static readonly string[] s_table = [.. Core, "commissioner", "yot"];

    /// <summary>Where more than four broad boards stand on one ground, none of them is the one to bring others under.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 4)]
    [InlineData(5, 0)]
    [InlineData(6, 0)]
    public void Analyse_ANarrowBoardWithinSeveralBroadOnes_IsToldBesideEachOfFour(int broad, int told) =>
        Analyse([
            Board("narrow", "Fenmarsh Violence Table", "serious-violence-duty-partnership", Strategic, [County], s_table,
                "serious-violence", "prevention"),
            .. Enumerable.Range(0, broad).Select(static n => Board($"broad-{n}", $"Fenmarsh Board {n}", "county-strategy-group", Strategic,
                [County], [.. s_table, "prosecution", "voluntary"], "asb", "hate-crime", "serious-violence", "terrorism"))])
            .Pairs.Count(static pair => pair.Form == DuplicationForm.NarrowInBroad).Should().Be(told);

    /// <summary>The same of strategic boards that a group without a line may report to, on its ground and on all that holds it.</summary>
    [Theory]
    [InlineData(1, 0, 1)]
    [InlineData(4, 0, 4)]
    [InlineData(2, 2, 4)]
    [InlineData(5, 0, 0)]
    [InlineData(3, 2, 0)]
    [InlineData(0, 6, 0)]
    public void Analyse_AGroupWithoutALineBelowSeveralBoards_IsToldBesideEachOfFour(int here, int wider, int told)
    {
        Partnership Home(string id, string ground) => Board(id, $"Fenmarsh {id}", null, Strategic, [ground],
            [.. s_table, "prosecution", "voluntary"], "asb", "fraud") with
        {
            Function = PartnershipFunction.Partnership,
        };

        Analyse([
            Board("group", "Fenmarsh Nuisance Group", null, Tactical, [Districts[0]], s_table[..5], "asb") with
            {
                Function = PartnershipFunction.Partnership,
            },
            .. Enumerable.Range(0, here).Select(n => Home($"here-{n}", Districts[0])),
            .. Enumerable.Range(0, wider).Select(n => Home($"wider-{n}", County))])
            .Pairs.Count(static pair => pair.Form == DuplicationForm.LineMissing
                && (pair.First.Value == "group" || pair.Second.Value == "group")).Should().Be(told);
    }

    /// <summary>
    /// Whose board has ended belongs to one that took its place, by its own record before its kind; else to a board of its own kind above
    /// its place, to one on its own ground that names all of its subjects, or to one that is there for them on wider ground. Of more than
    /// two none can be told to be the one.
    /// </summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("here", "ended here")]
    [InlineData("here here", "ended here ended here")]
    [InlineData("here here here", "")]
    [InlineData("part", "")]
    [InlineData("part here", "ended here")]
    [InlineData("special", "ended special")]
    [InlineData("wide", "")]
    [InlineData("special wide", "ended special")]
    [InlineData("special here", "ended here")]
    [InlineData("kind here", "ended kind")]
    [InlineData("kind special", "ended kind")]
    [InlineData("kind-here special", "ended kind-here")]
    [InlineData("kind-part here", "ended kind-part")]
    [InlineData("kind kind kind here", "")]
    [InlineData("named", "successor named")]
    [InlineData("named here", "successor named")]
    [InlineData("named named here", "successor named successor named")]
    [InlineData("named named named here", "ended here")]
    [InlineData("of-kind", "successor of-kind")]
    [InlineData("of-kind here", "successor of-kind")]
    [InlineData("of-kind named", "successor named")]
    [InlineData("of-kind of-kind of-kind here", "ended here")]
    [InlineData("oversight here", "ended here")]
    [InlineData("lower here", "ended here")]
    public void Analyse_AGroupWhoseBoardHasEnded_IsShownTheOneToWhichItMayBelong(string others, string told)
    {
        Partnership ended = Board("old", "Old Table", "road-safety-partnership", Strategic, [County], ["police"], "asb") with
        {
            Period = new(null, new LocalDate(2023, 5, 1)),
        };
        Partnership group = Board("group", "Fenmarsh Farms", "rural-crime-partnership", Operational, [Districts[0]], ["police", "county"],
            "rural-crime", "fraud").Below("old");
        Partnership[] boards = [.. others.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((what, n) => Other(what, n))];

        string.Join(' ', Analyse([ended, group, .. boards]).Pairs
            .Where(static pair => pair.Form is DuplicationForm.LineEnded or DuplicationForm.LineToSuccessor)
            .Select(static pair => (pair.Form == DuplicationForm.LineEnded ? "ended " : "successor ")
                + (pair.First.Value == "group" ? pair.Second : pair.First).Value[2..]).Order()).Should().Be(told);

        // Each with a body of the group, so that a pair of the two can be told.
        static Partnership Other(string what, int n) => Of(
            what,
            Board($"{n}-{what}", $"Wash Forum {n}", null, Tactical, [Districts[0]], ["police", $"own-{n}"], "fraud", "rural-crime"));

        static Partnership Of(string what, Partnership board) => what switch
        {
            "here" => board with { Themes = [.. board.Themes, new("housing")] },
            "part" => board with { Themes = [new("fraud")] },
            "special" => board with { Footprint = Footprint.Of(new AreaCode(County)) },
            "wide" => board with { Footprint = Footprint.Of(new AreaCode(County)), Themes = [.. board.Themes, new("housing")] },
            "kind" => board with { Footprint = Footprint.Of(new AreaCode(County)), Kind = new("rural-crime-partnership") },
            "kind-part" => board with
            {
                Footprint = Footprint.Of(new AreaCode(County)),
                Kind = new("rural-crime-partnership"),
                Themes = [new("fraud"), new("housing")],
            },
            "kind-here" => board with { Kind = new("rural-crime-partnership") },
            "named" => board with { Themes = [new("housing")], Predecessors = [new("old")] },
            "of-kind" => board with { Themes = [new("housing")], Kind = new("road-safety-partnership") },
            "oversight" => board with { Function = PartnershipFunction.Oversight },
            _ => board with { Themes = [.. board.Themes, new("housing")], ReportsTo = [new("group")] },
        };
    }

    /// <summary>
    /// A forum of the boards of its ground is no rival of those on smaller ground; on one ground nobody is its smaller one, and of a kind
    /// it is what its kind is.
    /// </summary>
    [Theory]
    [InlineData("wider", "Brings together the seven local partnerships", null, false)]
    [InlineData("wider", "Reads the returns", null, true)]
    [InlineData("same", "Brings together the seven local partnerships", null, true)]
    [InlineData("wider", "Brings together the seven local partnerships", "road-safety-partnership", true)]
    public void Analyse_AForumBesideALocalBoard_IsNoRivalWhereItIsWider(string ground, string purpose, string? kind, bool isTold)
    {
        Partnership local = Board("local", "Fenmarsh Fraud Table", null, Strategic, [Districts[0]], ["police", "icb", "refuge"], "fraud");
        Partnership forum = Board("forum", "Wash Fraud Congress", kind, Strategic, [ground == "wider" ? County : Districts[0]],
            ["police", "icb", "yot", "fire", "prison"], "fraud", "housing") with
        {
            Purpose = purpose,
        };

        (Analyse(local, forum).Between("local", "forum") is not null).Should().Be(isTold);
        (Analyse(local with { Id = new("zone") }, forum).Between("zone", "forum") is not null).Should().Be(isTold, "in either order");
    }
}
