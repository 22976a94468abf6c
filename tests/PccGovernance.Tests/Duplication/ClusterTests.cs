using PccGovernance.Duplication;
using PccGovernance.Tests.Duplication.Examples;
using static PccGovernance.Tests.Duplication.TestWorld;

namespace PccGovernance.Tests.Duplication;

public sealed class ClusterTests
{
    private static readonly string[] s_five = ["police", "council", "fire", "probation", "health"];

    /// <summary>Each board has moved on from the one before: neighbours share three of five at either, the ends one of seven.</summary>
    [Fact]
    public void Analyse_Chain_NeverBecomesOneCluster()
    {
        Partnership[] chain = [.. Enumerable.Range(0, 6)
            .Select(n => Board($"b-{n}", [.. Enumerable.Range(n, 4).Select(member => $"body-{member}")], ["theme-1"]))];

        DuplicationReport report = Analyse(chain);

        report.Pairs.Select(pair => (pair.First.Value, pair.Second.Value))
            .Should()
            .Equal(("b-0", "b-1"), ("b-1", "b-2"), ("b-2", "b-3"), ("b-3", "b-4"), ("b-4", "b-5"));
        report.Clusters.Select(cluster => string.Join(' ', cluster.Members)).Should().Equal("b-0 b-1", "b-2 b-3", "b-4 b-5");
        report.Clusters.Select(cluster => string.Join(' ', cluster.Near)).Should().Equal("b-2", "b-1 b-4", "b-3");
    }

    [Fact]
    public void Analyse_StrongerPairs_AreGatheredFirst()
    {
        Partnership a = Board("a", ["p-1", "p-2", "p-3", "p-4"], ["theme-1"]);
        Partnership b = Board("b", ["p-1", "p-2", "p-3", "p-4", "p-5"], ["theme-1"]);
        Partnership c = Board("c", ["p-2", "p-3", "p-4", "p-5", "p-6"], ["theme-1"]);
        Partnership d = Board("d", ["p-2", "p-3", "p-4", "p-5", "p-6"], ["theme-1"]);

        DuplicationReport report = Analyse(a, b, c, d);

        report.Clusters.Select(cluster => string.Join(' ', cluster.Members)).Should().Equal("a b", "c d");
        report.Clusters.Select(cluster => string.Join(' ', cluster.Near)).Should().Equal("c d", "b");
    }

    [Fact]
    public void Analyse_OverlappingBoards_SayWhatOneBoardWouldHaveAndWhatWouldBeLost()
    {
        Partnership first = Board("first", [.. s_five, "charity"], ["theme-1", "theme-2"], ["duty-1"]) with
        {
            Tier = PartnershipTier.Tactical,
            Meetings = new() { MeetingsPerYear = 4 },
        };
        Partnership second = Board("second", s_five, ["theme-1", "theme-2", "theme-3"], ["duty-1"]) with
        {
            Tier = PartnershipTier.Strategic,
            Meetings = new() { MeetingsPerYear = 6 },
        };
        Partnership third =
            Board("third", s_five, ["theme-1", "theme-2"], ["duty-1", "duty-2"]) with { Footprint = Footprint.Of(Lincolnshire) };

        DuplicationCluster cluster = Analyse(first, second, third).Clusters.Should().ContainSingle().Subject;

        cluster.Pattern.Should().Be(DuplicationPattern.Overlapping);
        cluster.Members.Select(id => id.Value).Should().Equal("first", "second", "third");
        cluster.CoreOrganisations.Select(id => id.Value).Should().Equal("council", "fire", "health", "police", "probation");
        cluster.CommonThemes.Select(id => id.Value).Should().Equal("theme-1", "theme-2");
        cluster.LeastPeople.Should().BeApproximately(5 / 6.0, 1e-12);
        cluster.LeastRemit.Should().BeApproximately(3 / 5.0, 1e-12);

        MergedPartnership merged = cluster.Merged;
        (merged.Size, merged.PlacesToday, merged.Tier, merged.Authorities).Should().Be((6, 16, PartnershipTier.Strategic, 7));
        merged.Members[0].Should().Be(new MemberCount { Organisation = new("council"), Partnerships = 3 });
        merged.Members[^1].Should().Be(new MemberCount { Organisation = new("charity"), Partnerships = 1 });
        merged.Footprint.Should().Be(Footprint.Of(Lincolnshire, LincolnshireForce));
        merged.Themes.Should().HaveCount(3);
        merged.Duties.Select(id => id.Value).Should().Equal("duty-1", "duty-2");
        merged.MeetingsToday.Should().Be(new MeetingTotal { MeetingsPerYear = 10, PartnershipsKnown = 2, PartnershipsUnknown = 1 });
        merged.MeetingsPerYear.Should().Be(6);

        cluster.Losses.Select(loss =>
            $"{loss.Partnership}: {string.Join(' ', loss.Organisations)}|{string.Join(' ', loss.Themes)}|{string.Join(' ', loss.Duties)}")
            .Should().Equal("first: charity||", "second: |theme-3|", "third: ||duty-2");
        cluster.Remedy.Kind.Should().Be(DuplicationRemedyKind.Merge);
        cluster.EvidenceAgainst.Should().Contain(evidence => evidence.Kind == DuplicationEvidenceKind.DifferentTier);
    }

    [Fact]
    public void Analyse_OneBoardThatHasAllTheOthersHave_TakesThemOver()
    {
        DuplicationReport report = Analyse(
            Board("large", s_five, ["theme-1", "theme-2"]),
            Board("small", ["police", "council", "fire", "probation"], ["theme-1", "theme-2"]),
            Board("smaller", ["police", "council", "fire"], ["theme-1", "theme-2"]));

        DuplicationRemedy remedy = report.Clusters.Should().ContainSingle().Subject.Remedy;
        (remedy.Kind, remedy.Into).Should().Be((DuplicationRemedyKind.Absorb, (Id<Partnership>?)new Id<Partnership>("large")));
        remedy.Stated.Should().Be("duplication.absorb (kept: Partnership 'large', absorbed: Partnership 'small', Partnership 'smaller')");
        report.Pairs.Should().OnlyContain(pair => pair.Remedy.Kind == DuplicationRemedyKind.Absorb && pair.Remedy.Into != pair.Second);
    }

    /// <summary>Of two that have nearly all of each other the larger takes over the smaller, whatever it is called.</summary>
    [Fact]
    public void Analyse_TwoThatHaveNearlyAllOfEachOther_GoIntoTheLarger()
    {
        string[] ten = [.. Enumerable.Range(0, 10).Select(static n => $"body-{n}")];

        Analyse(Board("a", ten, ["theme-1"]), Board("b", [.. ten, "charity"], ["theme-1"])).Clusters
            .Should().ContainSingle().Which.Remedy.Into.Should().Be(new Id<Partnership>("b"));
        Analyse(Board("a", ten, ["theme-1"]), Board("b", ten, ["theme-1"])).Clusters
            .Should().ContainSingle().Which.Remedy.Into.Should().Be(new Id<Partnership>("a"), "of two as large the first");
    }

    /// <summary>Nobody without a law takes over what it requires; of one board for all it is said where the law is met.</summary>
    [Fact]
    public void Analyse_ABoardInLawAmongThoseOfACluster_IsKeptAndItsLawIsSaid()
    {
        const string Law = "Crime and Disorder Act 1998 ss.5-6";
        Partnership free = Board("a-free", s_five, ["theme-1"], ["crime-strategy"]);
        Partnership law = Board("law", s_five, ["theme-1"]) with { Kind = new("csp") };

        DuplicationCluster kept = Analyse(free, law).Clusters.Should().ContainSingle().Subject;
        kept.Remedy.Stated
            .Should().Be($"duplication.absorb (kept: Partnership 'law', absorbed: Partnership 'a-free', homes: {Law})");
        kept.Merged.Provisions.Should().Equal(Law);
        kept.EvidenceAgainst.Where(static evidence => evidence.Kind == DuplicationEvidenceKind.DifferentStatutoryBasis)
            .SelectMany(static evidence => evidence.Values).Select(static value => $"{value.Name} {value.Value}")
            .Should().Equal($"provision {Law}");

        DuplicationCluster merged = Analyse(free, law with { Seats = Seats(s_five[..4]) }).Clusters
            .Should().ContainSingle().Subject;
        merged.Remedy.Stated.Should().Be($"duplication.merge (boards: Partnership 'a-free', Partnership 'law', homes: {Law})");

        DuplicationCluster none = Analyse(free, free with { Id = new("b-free") }).Clusters.Should().ContainSingle().Subject;
        none.Remedy.Stated.Should().Be("duplication.absorb (kept: Partnership 'a-free', absorbed: Partnership 'b-free')");
        none.EvidenceAgainst.Should().NotContain(static evidence => evidence.Kind == DuplicationEvidenceKind.DifferentStatutoryBasis);
        none.Merged.Provisions.Should().BeEmpty();
    }

    /// <summary>At one table those with most people in common are gathered first, though others share more of their remit.</summary>
    [Fact]
    public void Analyse_ThreeOfWhichTheEndsShareLess_GatherByPeopleAtOneTable()
    {
        string[] eight = [.. Enumerable.Range(0, 8).Select(static n => $"body-{n}")];

        DuplicationReport report = Analyse(
            Board("a", [.. eight[..7], "charity"], ["theme-1"]),
            Board("b", eight, ["theme-1", "theme-2", "theme-3"]) with { Meetings = new() { MeetingsPerYear = 4 } },
            Board("c", [.. eight, "college"], ["theme-4"]) with { Meetings = new() { MeetingsPerYear = 10 } });

        report.Clusters.Select(cluster => (cluster.Pattern, string.Join(' ', cluster.Members), string.Join(' ', cluster.Near)))
            .Should().Equal((DuplicationPattern.SharedTable, "b c", "a"));
        report.Clusters[0].EvidenceAgainst.Select(static evidence => evidence.Stated)
            .Should().Contain("duplication.against.lost-time (themes: 4, boards: 2, meetings: 14)");
    }

    [Fact]
    public void Analyse_TwoAtOneTableWhoShareTheirRemit_StandInTheClusterToo()
    {
        DuplicationReport report = Analyse(
            Board("drugs", s_five, ["theme-1"]), Board("drugs-too", s_five, ["theme-1"]), Board("violence", s_five, ["theme-2"]));

        report.Clusters.Select(cluster => (cluster.Pattern, string.Join(' ', cluster.Members))).Should().Equal(
            (DuplicationPattern.Overlapping, "drugs drugs-too"), (DuplicationPattern.SharedTable, "drugs drugs-too violence"));
    }

    [Fact]
    public void Analyse_BoardsOfDifferentFunction_AreNeverInOneCluster() =>
        Analyse(
            Board("a", s_five, ["theme-1"]),
            Board("b", s_five, ["theme-2"]),
            Board("conference", s_five, ["theme-3"]) with { Kind = new("conference") })
            .Clusters.Should().ContainSingle().Which.Members.Select(id => id.Value).Should().Equal("a", "b");

    [Fact]
    public void Analyse_PairsOnOneLine_AreNoCluster()
    {
        Partnership upper = Board("upper", s_five, ["theme-1"]);

        Analyse(upper, Board("lower", s_five, ["theme-1"]) with { ReportsTo = [upper.Id] }).Clusters.Should().BeEmpty("a pair says it all");
    }

    [Fact]
    public void Analyse_PairsBeyondTheLimit_AreInTheirClusterAllTheSame() =>
        Heard.Analyse(Of("abcd".Select(id => Board($"{id}", s_five, ["theme-1"]))), Today, new() { MaximumPairs = 0 })
            .Clusters.Should().ContainSingle().Which.Members.Should().HaveCount(4);
}
