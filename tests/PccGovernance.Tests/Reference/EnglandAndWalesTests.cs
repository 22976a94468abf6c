using PccGovernance.Reference;

namespace PccGovernance.Tests.Reference;

public sealed class EnglandAndWalesTests
{
    private static readonly Geography s_geography = EnglandAndWales.Geography;

    [Fact]
    public void Edition_OfDecember2024_HasTheCountsOfItsSources()
    {
        // Office for National Statistics, December 2024: 43 force areas, 318 lower-tier and single-tier authorities, 314 community safety
        // areas.
        EnglandAndWales.Edition.Id.Value.Should().Be("england-and-wales-2024-12");
        EnglandAndWales.Vintage.Should().Be("December 2024");
        s_geography.ForceAreas.Should().HaveCount(43);
        s_geography.ForceAreas.Count(static a => !a.IsInWales).Should().Be(39);
        s_geography.ForceAreas.Count(static a => a.IsInWales).Should().Be(4);
        s_geography.Authorities.Should().HaveCount(339);
        s_geography.Authorities.Count(static a => !a.IsCounty).Should().Be(318);
        s_geography.Authorities.Count(static a => a.IsCounty).Should().Be(21);
        s_geography.Authorities.Count(static a => a.Country == AreaCode.Wales).Should().Be(22);
        s_geography.CommunitySafetyAreas.Should().HaveCount(314);
        s_geography.CommunitySafetyAreas.Sum(static a => a.Authorities.Count).Should().Be(332);
    }

    [Fact]
    public void Edition_Catalogues_HaveTheCountsOfTheirSources()
    {
        EnglandAndWales.LocalPolicingBodies.Should().HaveCount(52);
        EnglandAndWales.AnnouncedChanges.Should().HaveCount(17);
        EnglandAndWales.Edition.PartnershipKinds.Should().HaveCount(47);
        EnglandAndWales.Edition.Themes.Themes.Should().HaveCount(45);
        EnglandAndWales.Edition.Themes.Themes.Should().OnlyContain(static t => t.Definition!.Length > 0 && t.Synonyms.Count > 0);
    }

    [Fact]
    public void Edition_AsTheCataloguesOfALandscape_HasEveryReferenceResolved()
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

    [Fact]
    public void Edition_CommunitySafetyAreas_CoverEveryAuthorityExactly()
    {
        FootprintExtent[] cells = [.. s_geography.CommunitySafetyAreas.Select(static a => s_geography.Resolve(Footprint.Of(a.Code)))];

        // A third of an authority is no exact decimal.
        cells.Sum(static cell => cell.Authorities).Should().BeApproximately(318m, 1e-20m);
        s_geography.Resolve(Footprint.Of(AreaCode.EnglandAndWales)).Authorities.Should().Be(318m);
        s_geography
            .Resolve(new() { Areas = s_geography.CommunitySafetyAreas.Select(static a => a.Code).ToValueList() })
            .Authorities.Should()
            .Be(318m);
    }

    [Fact]
    public void Edition_AuthoritiesAndCommunitySafetyAreas_AgreeOnTheForceArea()
    {
        s_geography.CommunitySafetyAreas.Should().OnlyContain(static area =>
            area.Authorities.All(code => s_geography.Authority(code)!.ForceArea == area.ForceArea));
        s_geography.CommunitySafetyAreas.Should().OnlyContain(static area => area.Code.Level == AreaLevel.CommunitySafetyArea);
        s_geography.Authorities.Where(static a => a.IsDistrict).Should().OnlyContain(static a =>
            s_geography.Authority(a.County!.Value)!.ForceArea == a.ForceArea);
        s_geography.Authorities.Where(static a => a.Country == AreaCode.Wales).Should().OnlyContain(static a => a.LocalHealthBoard != null);
    }

    [Fact]
    public void Edition_Lincolnshire_HasSevenDistrictsWithACommunitySafetyAreaEach()
    {
        ForceArea lincolnshire = EnglandAndWales.ForceAreas.Lincolnshire;

        s_geography.CommunitySafetyAreas.Where(a => a.ForceArea == lincolnshire.Code).Select(static a => a.Name).Should().Equal(
            "Boston", "East Lindsey", "Lincoln", "North Kesteven", "South Holland", "South Kesteven", "West Lindsey");
        s_geography.Authorities.Count(a => a.ForceArea == lincolnshire.Code && a.IsDistrict).Should().Be(7);
    }

    [Fact]
    public void PartnershipKinds_WhateverTheirBasis_SayWhyTheyAreAssumed()
    {
        EnglandAndWales.Edition.PartnershipKinds.Where(static k => k.Provenance.Basis == FactBasis.Assumed).Should().NotBeEmpty()
            .And.OnlyContain(static k => k.Provenance.Note != null);
        EnglandAndWales.LocalPolicingBodies.Where(static b => b.Provenance.Basis == FactBasis.Assumed).Should().NotBeEmpty()
            .And.OnlyContain(static b => b.Provenance.Note != null);
    }

    [Fact]
    public void PartnershipKinds_OnlyWhereStatutory_HaveAProvisionAndMembersByLaw()
    {
        EnglandAndWales.Edition.PartnershipKinds.Should().OnlyContain(static k =>
            k.IsStatutory == (k.EnactingProvision != null) && k.IsStatutory == (k.StatutoryMembers.Count > 0));
        EnglandAndWales.Edition.PartnershipKinds.Should().OnlyContain(static k =>
            k.Function != PartnershipFunction.Unknown && k.UsualTier != PartnershipTier.Unknown && k.UsualThemes.Count > 0);
        EnglandAndWales.Edition.PartnershipKinds.Where(static k => k.IsStatutory).Should().OnlyContain(static k => k.Duties.Count > 0);
    }

    [Fact]
    public void CombiningPower_OfAllKinds_IsThatOfCommunitySafetyPartnershipsInEngland()
    {
        PartnershipKind kind = EnglandAndWales
            .Edition.PartnershipKinds.Should()
            .ContainSingle(static k => k.CombiningPower != null && k.CombiningPower.Extent != LegalExtent.Wales)
            .Subject;

        kind.Id.Value.Should().Be("community-safety-partnership");
        kind.CombiningDecider.Should().Be(new Id<OrganisationKind>("local-policing-body"));
        // Section 5(1A) gives the power; section 5A says on which terms.
        kind.CombiningPower!.Text.Should().Be("Crime and Disorder Act 1998 s.5(1A)");
        kind.CombiningPower.Extent.Should().Be(LegalExtent.England);
        kind.CombiningConditions.Should()
            .HaveCount(4)
            .And.OnlyContain(static condition =>
                condition.Citation!.Text.StartsWith("Crime and Disorder Act 1998 s.5A", StringComparison.Ordinal)
                && condition.Citation.Extent == LegalExtent.England);
        kind.CombiningConditions.Should()
            .ContainSingle(static condition => condition.Citation!.Text == "Crime and Disorder Act 1998 s.5A(2)")
            .Which.Text.Should()
            .Contain("reduce crime and disorder");
    }

    [Fact]
    public void CombiningPower_InWales_IsThatOfPublicServicesBoardsWhichAgreeThemselves()
    {
        PartnershipKind kind = EnglandAndWales.Edition.PartnershipKinds.Should()
            .ContainSingle(static k => k.CombiningPower != null && k.CombiningPower.Extent == LegalExtent.Wales).Subject;

        // The condition that they share a health board was taken out by the Local Government and Elections (Wales) Act 2021 s.165(2).
        (kind.Id.Value, kind.CombiningPower!.Text, kind.CombiningConditions.Count, kind.CombiningDecider).Should().Be(
            ("public-services-board", "Well-being of Future Generations (Wales) Act 2015 s.47(1)", 1, (Id<OrganisationKind>?)null));
    }

    [Fact]
    public void StatutoryMembers_OfACommunitySafetyPartnership_AreThoseOfSection5()
    {
        PartnershipKind kind = EnglandAndWales.Edition.PartnershipKind(Id<PartnershipKind>.Parse("community-safety-partnership"))!;

        kind.StatutoryMembers.Select(static m => (m.Kind.Value, m.Extent, m.TwoTierOnly)).Should().Equal(
            ("local-authority", LegalExtent.EnglandAndWales, false),
            ("county-council", LegalExtent.EnglandAndWales, true),
            ("chief-officer-of-police", LegalExtent.EnglandAndWales, false),
            ("fire-and-rescue-authority", LegalExtent.EnglandAndWales, false),
            ("probation", LegalExtent.EnglandAndWales, false),
            ("integrated-care-board", LegalExtent.England, false),
            ("local-health-board", LegalExtent.Wales, false));
    }

    [Fact]
    public void Attribution_Always_NamesTheSources() =>
        EnglandAndWales
            .Attribution.Should()
            .Contain("Office for National Statistics")
            .And.Contain("Open Government Licence v.3.0")
            .And.Contain("mySociety, CC BY 4.0");
}
