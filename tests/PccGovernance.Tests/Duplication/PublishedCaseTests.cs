using PccGovernance.Duplication;
using static PccGovernance.Tests.Duplication.TestWorld;

namespace PccGovernance.Tests.Duplication;

/// <summary>
/// Cases of the Association of Police and Crime Commissioners, findings on local partnerships (18 February 2025). The structure is the
/// report's; members and themes that it does not list are ours, and the ground is that of the test edition.
/// </summary>
public sealed class PublishedCaseTests
{
    private static readonly string[] s_highHarms =
        ["commissioner", "police", "fire", "probation", "health", "councils", "voluntary", "schools"];

    /// <summary>
    /// Case study 'Humberside – Streamlining the Local Criminal Justice Board': three standing sub-groups gave way to one operations board.
    /// </summary>
    [Fact]
    public void Humberside_ThreeSubGroupsOfTheCriminalJusticeBoard_AreLayeredAndBecomeOneFlexibleGroup()
    {
        string[] criminalJustice = ["commissioner", "police", "prosecution", "courts", "probation", "prisons"];
        Partnership board = Board("lcjb", [.. criminalJustice, "youth-justice", "defence"], ["theme-0", "theme-1", "theme-2", "theme-3"]);
        Partnership SubGroup(string id, string theme) => Board(id, criminalJustice, ["theme-0", theme]) with { ReportsTo = [board.Id] };

        DuplicationReport report = Analyse(
            board, SubGroup("efficiency", "theme-1"), SubGroup("reoffending", "theme-2"), SubGroup("victims-and-witnesses", "theme-3"));

        report.Pairs.Select(pair => (pair.First.Value, pair.Second.Value, pair.Pattern, pair.Upper)).Should().Equal(
            ("efficiency", "reoffending", DuplicationPattern.Layered, null),
            ("efficiency", "victims-and-witnesses", DuplicationPattern.Layered, null),
            ("reoffending", "victims-and-witnesses", DuplicationPattern.Layered, null));
        report.Pairs.Should().OnlyContain(pair => pair.Remedy.Kind == DuplicationRemedyKind.FlexibleGroup);
        report.Pairs.Select(pair => pair.Remedy.Stated)
            .Should()
            .OnlyContain(static stated =>
                stated.StartsWith("duplication.flexible-group (", StringComparison.Ordinal)
                    && stated.EndsWith("parents: Partnership 'lcjb')", StringComparison.Ordinal));
        report.SetAside.Should().HaveCount(3).And.OnlyContain(pair => pair.Reason == SetAsideReason.OversightByReports);
        DuplicationCluster cluster = report.Clusters.Should().ContainSingle().Subject;
        (cluster.Pattern, cluster.Members.Count, cluster.Merged.Size).Should().Be((DuplicationPattern.Layered, 3, 6));
        cluster.Parents.Should().Equal(board.Id);
        cluster.Remedy.Stated.Should()
            .Be("duplication.flexible-group (parents: Partnership 'lcjb', boards: Partnership 'efficiency', Partnership 'reoffending', "
                + "Partnership 'victims-and-witnesses')");
    }

    /// <summary>
    /// Case study 'Merseyside Strategic Policing and Partnership Board': violence reduction, criminal justice and drugs report to it.
    /// </summary>
    [Fact]
    public void Merseyside_BoardThatOthersReportTo_IsNoDuplicateOfThem()
    {
        string[] members =
            ["commissioner", "police", "combined-authority", "health", "council-1", "council-2", "council-3", "council-4", "council-5"];
        Partnership board = Board("strategic-policing-and-partnership-board", members, ["theme-1", "theme-2", "theme-3"]);
        Partnership Below(string id, string theme) => Board(id, [.. members, $"{id}-adviser"], [theme]) with { ReportsTo = [board.Id] };

        DuplicationReport report = Analyse(
            board, Below("violence-reduction-partnership", "theme-1"), Below("criminal-justice-board", "theme-2"),
            Below("combating-drugs-partnership", "theme-3"));

        report.Pairs.Should().NotContain(pair => pair.First == board.Id || pair.Second == board.Id);
        report.Pairs.Should().NotContain(pair => pair.Pattern == DuplicationPattern.Overlapping);
        report.SetAside.Select(pair => pair.Stated)
            .Should()
            .HaveCount(3).And.OnlyContain(static stated =>
                stated.StartsWith("duplication.aside.reports (", StringComparison.Ordinal)
                    && stated.EndsWith("reports: 3)", StringComparison.Ordinal));
        report.Clusters.Should().NotContain(cluster => cluster.Members.Contains(board.Id));
    }

    /// <summary>
    /// Case study on Surrey: the health and wellbeing board took in the community safety board in 2019-20, which left too little bandwidth
    /// for community safety beside health.
    /// </summary>
    [Fact]
    public void Surrey_HealthAndCommunitySafety_ShareATableAndNeverOverlap()
    {
        string[] members = ["county-council", "districts", "health", "police", "commissioner", "probation", "voluntary"];

        DuplicationPair pair = Analyse(
            Board("health-and-wellbeing-board", [.. members, "healthwatch"], ["theme-1", "theme-2", "theme-5"]),
            Board("community-safety-board", [.. members, "fire"], ["theme-3", "theme-4", "theme-5"])).Pairs.Should()
                .ContainSingle().Subject;

        pair.Pattern.Should().Be(DuplicationPattern.SharedTable);
        pair.Remedy.Stated.Should()
            .StartWith("duplication.hold-together (boards: Partnership 'community-safety-board', Partnership 'health-and-wellbeing-board'");
        pair.EvidenceAgainst.Should().ContainSingle(evidence => evidence.Kind == DuplicationEvidenceKind.LostBandwidth)
            .Which.Stated.Should().Be("duplication.against.lost-time (themes: 5, boards: 2)");
    }

    /// <summary>
    /// Case study 'Cambridgeshire High Harms Board': one board, chaired by the commissioner, holds the drug strategy, the Serious Violence
    /// Duty, violence against women and girls, and organised crime, and is the Combating Drugs Partnership, because senior partners could
    /// not attend a board for each.
    /// </summary>
    [Fact]
    public void Cambridgeshire_FourDutiesAndTheDrugsPartnershipOnBoardsOfTheirOwn_AreOneSharedTable()
    {
        DuplicationReport report = Analyse(
            HighHarms("drug-strategy", ["theme-0"], "duty-0"),
            HighHarms("serious-violence", ["theme-1"], "duty-1"),
            HighHarms("women-and-girls", ["theme-2"], "duty-2"),
            HighHarms("organised-crime", ["theme-3"], "duty-3"),
            HighHarms("combating-drugs-partnership", ["theme-0", "theme-4"], "duty-4"));

        report.Pairs.Should().HaveCount(10).And.OnlyContain(pair =>
            pair.Pattern == DuplicationPattern.SharedTable && pair.Remedy.Kind == DuplicationRemedyKind.HoldTogether);
        DuplicationCluster cluster = report.Clusters.Should().ContainSingle().Subject;
        (cluster.Pattern, cluster.Members.Count).Should().Be((DuplicationPattern.SharedTable, 5));
        cluster.Remedy.Stated.Should()
            .StartWith(
                "duplication.cluster.hold-together (organisations: 8, boards: Partnership 'combating-drugs-partnership', Partnership "
                + "'drug-strategy'").And.EndWith("count: 5)");
        cluster.Merged.Duties.Should().HaveCount(5);
        (cluster.Merged.Size, cluster.Merged.PlacesToday).Should().Be((8, 40));
        cluster.Losses.Should().HaveCount(5).And.OnlyContain(loss => loss.Duties.Count == 1 && loss.Organisations.IsEmpty);
        cluster.EvidenceAgainst.Should().Contain(evidence => evidence.Kind == DuplicationEvidenceKind.LostBandwidth);
    }

    /// <summary>
    /// The same five where the drug strategy and the drugs partnership share their remit: that they repeat each other as well takes neither
    /// from the table.
    /// </summary>
    [Fact]
    public void Cambridgeshire_DrugBoardsThatShareTheirRemit_StandAtTheSameTable()
    {
        DuplicationReport report = Analyse(
            HighHarms("drug-strategy", ["theme-0", "theme-4"], "duty-0"),
            HighHarms("serious-violence", ["theme-1"], "duty-1"),
            HighHarms("women-and-girls", ["theme-2"], "duty-2"),
            HighHarms("organised-crime", ["theme-3"], "duty-3"),
            HighHarms("combating-drugs-partnership", ["theme-0", "theme-4"], "duty-0"));

        report.Clusters.Select(cluster => (cluster.Pattern, cluster.Members.Count))
            .Should()
            .Equal((DuplicationPattern.Overlapping, 2), (DuplicationPattern.SharedTable, 5));
    }

    [Fact]
    public void Cambridgeshire_HighHarmsBoardAsItIs_RepeatsNothing() =>
        Analyse(
            Board("high-harms-board", s_highHarms, ["theme-0", "theme-1", "theme-2", "theme-3"], ["duty-0", "duty-1", "duty-2", "duty-3"]),
            Board("road-safety", ["commissioner", "police", "fire", "highways", "ambulance"], ["theme-7"]))
            .Pairs.Should().BeEmpty("road safety is kept apart");

    private static Partnership HighHarms(string id, string[] themes, string duty) => Board(id, s_highHarms, themes, [duty]);
}
