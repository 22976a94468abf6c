using PccGovernance.Duplication;
using PccGovernance.Tests.Duplication.Examples;
using static PccGovernance.Tests.Duplication.TestWorld;

namespace PccGovernance.Tests.Duplication;

public sealed class ParallelTests
{
    private static readonly Partnership[] s_welsh =
    [
        .. new[] { Newport, Torfaen, Caerphilly }
        .Select(area =>
            Csp($"csp-{area}".ToLowerInvariant(), area, "police", "fire", "probation", "health", $"council-{area}".ToLowerInvariant())),
    ];

    /// <summary>
    /// APCC (2025), Local Partnerships: Findings, case study 'The Safer Lincolnshire Partnership': seven district partnerships to become
    /// one.
    /// </summary>
    [Fact]
    public void Analyse_SevenLincolnshireDistrictCsps_AreOneGroupToCombineUnderSection5A()
    {
        DuplicationReport report =
            Heard.Analyse(Of(Districts.Select(LincolnshireCsp)), Today, new() { ListParallelPairs = true });

        report.Pairs.Should().HaveCount(21).And.OnlyContain(pair => pair.Pattern == DuplicationPattern.Parallel && pair.Score == 0);
        ParallelGroup group = report.ParallelGroups.Should().ContainSingle().Subject;
        group.Kind.Should().Be(new Id<PartnershipKind>("csp"));
        group.Members.Should().HaveCount(7);
        group.Pairs.Should().Be(21);
        group.CoreOrganisations.Select(id => id.Value).Should().Equal("council-county", "fire", "health", "police", "probation");
        group.Remedy.Kind.Should().Be(DuplicationRemedyKind.Combine);
        group.Remedy.Citation!.Text.Should().Be(CombiningPower);
        group.Remedy.Stated.Should().Contain("terms: 'every responsible authority must agree, and the local policing body decides'");
        report.Pairs.Should()
            .OnlyContain(pair => pair.EvidenceAgainst.Any(evidence => evidence.Kind == DuplicationEvidenceKind.SeparateGround));
    }

    [Fact]
    public void Analyse_WelshCsps_AreParallelAndNotOfferedTheEnglishPower()
    {
        DuplicationReport report = Heard.Analyse(Of(s_welsh), Today, new() { ListParallelPairs = true });

        DuplicationRemedy remedy = report.ParallelGroups.Should().ContainSingle().Subject.Remedy;
        remedy.Kind.Should().Be(DuplicationRemedyKind.CoordinateAgendas);
        remedy.Citation.Should().BeNull();
        remedy.Stated.Should()
            .Contain("why: duplication.power-elsewhere (").And.Contain("extent: legal-extent/england").And.NotContain(
                "duplication.combine");
        report.Pairs.Should().HaveCount(3).And.OnlyContain(pair => pair.Remedy.Kind == DuplicationRemedyKind.CoordinateAgendas);
    }

    [Fact]
    public void Analyse_ParallelPairs_AreCountedAndGroupedAndListedOnlyOnRequest()
    {
        Partnership[] boards = [.. Districts.Select(LincolnshireCsp)
            .Select((board, n) => board with { Meetings = n < 5 ? new() { MeetingsPerYear = 4 } : null })];

        DuplicationReport report = Analyse(boards);

        report.Pairs.Should().BeEmpty();
        report.PairsCut.Should().Be(0, "what was not asked for was not cut");
        report.Counts.Should()
            .ContainSingle(count => count.Pairs > 0).Which.Should()
            .Be(new PatternCount { Pattern = DuplicationPattern.Parallel, Pairs = 21, ByDesign = 0, Listed = 0 });
        report.Summary.ToString()
            .Should()
            .StartWith("duplication.summary (comparable: 7, compared: 21, found: 21, listed: 0, groups: 1, cut: 0, ");
        ParallelGroup group = report.ParallelGroups.Should().ContainSingle().Subject;
        group.Pairs.Should().Be(21);
        group.Meetings.Should().Be(new MeetingTotal { MeetingsPerYear = 20, PartnershipsKnown = 5, PartnershipsUnknown = 2 });
        group.SharedOrganisations.Should().HaveCount(5).And.OnlyContain(member => member.Partnerships == 7);
        group.StatutoryCore.Select(id => id.Value).Should().Equal("council-county", "fire", "police");
        group.EvidenceFor[0].Stated.Should().Be(
            "duplication.for.group-bodies (every: Organisation 'council-county', Organisation 'fire', Organisation 'health', Organisation "
            + "'police', "
            + "Organisation 'probation', boards: 7, several: 5, their-places: 35, places: 42)");
        group.EvidenceAgainst.Select(evidence => evidence.Kind)
            .Should()
            .Equal(DuplicationEvidenceKind.StatutoryCore, DuplicationEvidenceKind.SeparateGround);
    }

    [Fact]
    public void Analyse_EnglishAndWelshCsps_FormGroupsOfTheirOwn()
    {
        DuplicationReport report = Analyse(Districts.Select(LincolnshireCsp).Concat(s_welsh));

        report.ParallelGroups.Select(group => group.Members.Count).Should().Equal(7, 3);
    }

    [Fact]
    public void Analyse_NeighboursOfDifferentKind_AreNotParallel()
    {
        Partnership other = LincolnshireCsp(Lincoln) with { Kind = new("board"), Themes = [new("crime-reduction")] };

        Analyse(LincolnshireCsp(Boston), other).Pairs.Should().BeEmpty();
    }

    [Fact]
    public void Analyse_NeighboursAtDifferentTiers_AreNotParallel() =>
        Analyse(LincolnshireCsp(Boston), LincolnshireCsp(Lincoln) with { Tier = PartnershipTier.Operational }).Pairs.Should().BeEmpty();

    [Fact]
    public void Analyse_SameKindInTwoForceAreas_AreNotParallel()
    {
        Partnership far = LincolnshireCsp(Boston) with { Id = new("far"), Footprint = Footprint.Of(Newport) };

        Analyse(LincolnshireCsp(Boston), far).Pairs.Should().BeEmpty();
    }

    [Fact]
    public void Analyse_FewCommonMembers_AreNotParallel() =>
        Analyse(Csp("a", Boston, "police", "fire", "council-a"), Csp("b", Lincoln, "police", "health", "council-b")).Pairs.Should()
            .BeEmpty();

    [Fact]
    public void Analyse_PowerNotYetInForce_IsNotOffered()
    {
        PartnershipKind kind = Edition.PartnershipKind(new("csp"))!;
        PartnershipKind later = kind with { CombiningPower = kind.CombiningPower! with { InForce = new(Today.PlusDays(1)) } };
        DuplicationReport report = Heard.Analyse(
            With(later, LincolnshireCsp(Boston), LincolnshireCsp(Lincoln)), Today, DuplicationOptions.Default);

        DuplicationRemedy remedy = report.ParallelGroups.Should().ContainSingle().Subject.Remedy;
        (remedy.Kind, remedy.Citation).Should().Be((DuplicationRemedyKind.CoordinateAgendas, (Citation?)null));
        remedy.Stated.Should().Contain("why: duplication.power-not-in-force (");
    }

    [Fact]
    public void Analyse_PowerOfAnotherAct_BringsItsOwnTerms()
    {
        PartnershipKind kind = Edition.PartnershipKind(new("csp"))! with
        {
            CombiningPower = new() { Text = "Another Act s.9", Extent = LegalExtent.England },
            CombiningConditions = [new() { Text = "the council resolves it" }],
        };

        Remedy(kind).Should().EndWith("power: 'Another Act s.9', terms: 'the council resolves it')");
        Remedy(kind with { CombiningConditions = [] }).Should().EndWith("power: 'Another Act s.9')");

        static string Remedy(PartnershipKind kind) => Heard.Analyse(
            With(kind, LincolnshireCsp(Boston), LincolnshireCsp(Lincoln)), Today, DuplicationOptions.Default).ParallelGroups.Should()
                .ContainSingle().Subject.Remedy.Stated;
    }

    private static Partnership LincolnshireCsp(AreaCode district)
    {
        string code = district.ToString().ToLowerInvariant();
        return Csp($"csp-{code}", district, "police", "fire", "probation", "health", "council-county", $"council-{code}");
    }
}
