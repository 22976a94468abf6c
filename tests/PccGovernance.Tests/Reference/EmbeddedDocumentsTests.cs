using PccGovernance.Reference;

namespace PccGovernance.Tests.Reference;

/// <summary>The documents that a tool writes and those kept by hand must fit each other.</summary>
public sealed class EmbeddedDocumentsTests
{
    [Fact]
    public void PartnershipKindPractice_KeptByHand_HasOneEntryForEachKind() =>
        EmbeddedDocuments
            .PartnershipKindPractice.Kinds.Select(static k => k.Id)
            .Should()
            .Equal(EmbeddedDocuments.PartnershipKinds.Kinds.Select(static k => k.Id));

    [Fact]
    public void GoverningBodyNotes_KeptByHand_AreOfBodiesThatExist() =>
        EmbeddedDocuments
            .GoverningBodyNotes.Notes.Select(static n => n.Body)
            .Should()
            .BeSubsetOf(EmbeddedDocuments.GoverningBodies.Bodies.Select(static b => b.Id));

    [Fact]
    public void Duties_KeptByHand_AreAllDischargedBySomeKind() =>
        EnglandAndWales
            .Edition.PartnershipKinds.SelectMany(static k => k.Duties)
            .Distinct()
            .Should()
            .BeEquivalentTo(EnglandAndWales.Edition.Duties.Select(static d => d.Id));

    [Fact]
    public void Documents_AllOfThem_StandInTheOrderOfTheirIdentifiers()
    {
        string[][] orders =
        [
            [.. EmbeddedDocuments.Geography.ForceAreas.Select(static a => a.Code)],
            [.. EmbeddedDocuments.Geography.Authorities.Select(static a => a.Code)],
            [.. EmbeddedDocuments.Geography.CommunitySafetyAreas.Select(static a => a.Code)],
            [.. EmbeddedDocuments.Geography.OtherAreas.Select(static a => a.Code)],
            [.. EmbeddedDocuments.GoverningBodies.Bodies.Select(static b => b.Id)],
            [.. EmbeddedDocuments.PartnershipKinds.Kinds.Select(static k => k.Id)],
            [.. EmbeddedDocuments.OrganisationKinds.Kinds.Select(static k => k.Id)],
            [.. EmbeddedDocuments.Duties.Duties.Select(static d => d.Id)],
            [.. EmbeddedDocuments.Themes.Themes.Select(static t => t.Id)],
            [.. EmbeddedDocuments.AnnouncedChanges.Changes.Select(static c => c.Id)],
        ];

        orders.Should().OnlyContain(static ids => ids.Length > 0 && ids.SequenceEqual(ids.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void PartnershipKinds_InTheOriginalTable_CountThoseFromGeneralKnowledgeAsAssumed()
    {
        PartnershipKindEntry[] kinds = EmbeddedDocuments.PartnershipKinds.Kinds;

        kinds.Count(static k => k.Statutory).Should().Be(26);
        kinds
            .Where(static k => k.Sources.Length == 0)
            .Should()
            .OnlyContain(static k => k.Basis.Equals("assumed", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("district-council", Sector.LocalGovernment)]
    [InlineData("environment-agency", Sector.Government)]
    [InlineData("faith", Sector.Voluntary)]
    [InlineData("national-body", Sector.Government)]
    [InlineData("national-highways", Sector.Government)]
    [InlineData("nhs-trust", Sector.Health)]
    [InlineData("partnership", Sector.Other)]
    [InlineData("utilities", Sector.Business)]
    [InlineData("business", Sector.Business)]
    [InlineData("local-policing-body", Sector.Policing)]
    public void OrganisationKinds_ForBoardsOnRecord_HaveTheirSector(string kind, Sector sector) =>
        EnglandAndWales.Edition.OrganisationKind(Id<OrganisationKind>.Parse(kind))!.Sector.Should().Be(sector);
}
