using PccGovernance.Reference;

namespace PccGovernance.Tests.Reference;

public sealed class EnglandAndWalesTests
{
    private static readonly Geography s_geography = EnglandAndWales.Geography;

    [Fact]
    public void Edition_OfDecember2024_HasTheCountsOfItsSources()
    {
        EnglandAndWales.Edition.Id.Value.Should().Be("england-and-wales-2024-12");
        EnglandAndWales.Vintage.Should().Be("December 2024");
        s_geography.ForceAreas.Should().HaveCount(43);
        s_geography.ForceAreas.Count(static a => a.IsInWales).Should().Be(4);
        s_geography.Authorities.Should().HaveCount(339);
        s_geography.Authorities.Count(static a => !a.IsCounty).Should().Be(318);
        s_geography.Authorities.Count(static a => a.Country == AreaCode.Wales).Should().Be(22);
        s_geography.CommunitySafetyAreas.Should().HaveCount(314);
        s_geography.CommunitySafetyAreas.Sum(static a => a.Authorities.Count).Should().Be(332);
        EnglandAndWales.LocalPolicingBodies.Should().HaveCount(52);
        EnglandAndWales.AnnouncedChanges.Should().HaveCount(11);
        EnglandAndWales.Edition.PartnershipKinds.Should().HaveCount(47);
        EnglandAndWales.Edition.Themes.Themes.Should().HaveCount(45);
    }

    [Fact]
    public void Edition_AsTheCataloguesOfALandscape_IsSound()
    {
        LandscapeContents contents = new()
        {
            OrganisationKinds = EnglandAndWales.Edition.OrganisationKinds,
            PartnershipKinds = EnglandAndWales.Edition.PartnershipKinds,
            Duties = EnglandAndWales.Edition.Duties,
            Themes = EnglandAndWales.Edition.Themes.Themes,
            LocalPolicingBodies = EnglandAndWales.LocalPolicingBodies,
            AnnouncedChanges = EnglandAndWales.AnnouncedChanges,
        };

        Landscape.TryCreate(EnglandAndWales.Edition, contents).Errors.Should().BeEmpty();
    }
}
