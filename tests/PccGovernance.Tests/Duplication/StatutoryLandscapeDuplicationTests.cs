using PccGovernance.Duplication;
using PccGovernance.Reference;
using PccGovernance.Tests.Duplication.Examples;

namespace PccGovernance.Tests.Duplication;

/// <summary>The boards that the law and usual practice require of real force areas.</summary>
public sealed class StatutoryLandscapeDuplicationTests
{
    private static readonly Id<PartnershipKind> s_csp = new("community-safety-partnership");

    /// <summary>APCC findings of 18 February 2025, case study 'The Safer Lincolnshire Partnership'.</summary>
    [Fact]
    public void Analyse_Lincolnshire_CspsAreOneGroupToCombineUnderSection5A()
    {
        ParallelGroup group = GroupOfCsps("lincolnshire");

        // Boston, East Lindsey and South Holland have one: boston.gov.uk.
        group.Members.Should().HaveCount(5);
        group.Remedy.Kind.Should().Be(DuplicationRemedyKind.Combine);
        group.Remedy.Citation!.Text.Should().Be("Crime and Disorder Act 1998 s.5(1A)");
        group.CoreOrganisations.Should().HaveCountGreaterThan(4);
    }

    [Fact]
    public void Analyse_Gwent_CspsAreOneGroupWithoutTheEnglishPower()
    {
        ParallelGroup group = GroupOfCsps("gwent");

        group.Members.Should().HaveCount(5);
        group.Remedy.Kind.Should().Be(DuplicationRemedyKind.CoordinateAgendas);
        group.Remedy.Citation.Should().BeNull();
        group.Remedy.Stated.Should()
            .EndWith("why: duplication.power-elsewhere (power: 'Crime and Disorder Act 1998 s.5(1A)', extent: legal-extent/england))");
    }

    [Theory]
    [InlineData("lincolnshire")]
    [InlineData("gwent")]
    [InlineData("surrey")]
    public void Analyse_BoardsOfDifferentStatute_AreNotCalledOverlapping(string forceArea) =>
        Analyse(forceArea).Pairs.Should().NotContain(pair => pair.Pattern == DuplicationPattern.Overlapping);

    [Fact]
    public void Analyse_PoliceAndCrimePanel_IsNoDuplicateOfAnything()
    {
        Landscape landscape = LandscapeOf("lincolnshire");
        Partnership panel = landscape.Partnerships.Single(board => board.Kind == new Id<PartnershipKind>("police-and-crime-panel"));

        Analyse("lincolnshire").Pairs.Should().NotContain(pair => pair.First == panel.Id || pair.Second == panel.Id);
    }

    private static ParallelGroup GroupOfCsps(string forceArea) =>
        Analyse(forceArea).ParallelGroups.Should().ContainSingle(group => group.Kind == s_csp).Subject;

    private static DuplicationReport Analyse(string forceArea) =>
        Heard.Analyse(LandscapeOf(forceArea), TestWorld.Today, DuplicationOptions.Default);

    private static Landscape LandscapeOf(string forceArea) => EnglandAndWales.StatutoryLandscape(
        EnglandAndWales.Geography.ForceAreas.Single(area => string.Equals(area.PoliceUkId, forceArea, StringComparison.Ordinal)));
}
