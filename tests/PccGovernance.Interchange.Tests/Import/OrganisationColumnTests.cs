using static PccGovernance.Interchange.Tests.Import.MapFile;

namespace PccGovernance.Interchange.Tests.Import;

/// <summary>A column for each organisation, in two languages or one, with a key to the marks below the table.</summary>
public sealed class OrganisationColumnTests
{
    private static readonly TableSheet Welsh = Sheet(
        "Byrddau",
        "Enw'r bwrdd / Board name|Lefel / Level|Ardal / Area|Pa mor aml / How often|Hyd / Length|Heddlu De Cymru / SWP|Prawf / Probation|GMCA"
            + "|PABM|Arall / Other|Cyfanswm",
        "PDC Abertawe|S|Abertawe|Chwarterol|awr|C (DI)|x|D|x?|Coleg Gwyr (I/O); Manwerthwyr|4",
        "Panel Caerdydd a'r Fro|Gw|Caerdydd a Bro Morgannwg|Misol / Quarterly|10yb-12yp|C*|dd/b|x2|A|-|3",
        "Fforwm Merthyr|T|Merthyr Tudful|bob deufis|½ diwrnod|VC|C|C||-|3",
        "CYFANSWM / TOTAL||||||3|2|3|2|2|",
        "ALLWEDD / KEY",
        "C = Cadeirydd / Chair; VC, D = Is-gadeirydd / Vice chair; I/O = Sylwedydd / Observer; x, ✓ = yn mynychu / attends",
        "dd/b = ddim yn aelod / not a member; * = cadeirydd bob yn ail flwyddyn / chair alternates yearly",
        "Lefel / Level: S = Strategol (strategic), T = Tactegol (tactical), Gw = Gweithredol (operational)",
        "GMCA = Gwasanaeth Menywod Abertawe, victim support service; PABM = Partneriaeth Abertawe Voluntary Alliance");

    [Fact]
    public void Import_HeadersInTwoLanguages_AreEachOneBody()
    {
        ImportResult result = Read(Welsh);

        result.Report.ForceArea.Should().Be("South Wales");
        string[] swansea = result.Who("PDC Abertawe");
        swansea.Should().Contain(["south-wales-police Chair", "probation-service Unknown"]).And.HaveCount(6, "and retailers and a college");
        swansea.Should().Contain(static who => who.EndsWith(" ViceChair", StringComparison.Ordinal), "the key says what D is");
        swansea.Should().Contain(static who => who.Contains("coleg", StringComparison.Ordinal) && who.EndsWith(" Observer", StringComparison.Ordinal));
        result.Landscape.Partnerships.Should().HaveCount(3, "the totals are no board");
        result.Landscape.Posts.Should().ContainSingle(static post => post.Title == "Detective Inspector");
    }

    [Fact]
    public void Import_MarksInDoubt_AreTold()
    {
        ImportResult result = Read(Welsh);

        result.At("Byrddau", 2, "I").Should().Contain(static entry => entry.Kind == ImportEntryKind.Ambiguous, "x? is not sure");
        result.At("Byrddau", 3, "F").Should().Contain(static entry => entry.Kind == ImportEntryKind.Ambiguous, "the star is explained");
        result.At("Byrddau", 3, "I").Should().Contain(static entry => entry.Kind == ImportEntryKind.Ambiguous, "A is not in the key");
        result.At("Byrddau", 4, "H").Should().Contain(static entry => entry.Kind == ImportEntryKind.Conflicting, "two are in the chair");
        result.Who("Panel Caerdydd a'r Fro").Should().HaveCount(3, "dd/b is no seat, and x2 is one");
    }

    [Fact]
    public void Import_CellOfTwoThings_IsNoCellInTwoLanguages()
    {
        ImportResult result = Read(Welsh);

        result.At("Byrddau", 3, "D").Should().ContainSingle(static entry => entry.Kind == ImportEntryKind.Conflicting);
        result.Board("Panel Caerdydd a'r Fro").Meetings!.MeetingsPerYear.Should().BeNull();
        result.Board("Panel Caerdydd a'r Fro").Meetings!.MeetingHours.Should().Be(2);
        result.Board("PDC Abertawe").Meetings!.MeetingHours.Should().Be(1);
        result.Board("Fforwm Merthyr").Tier.Should().Be(PartnershipTier.Tactical);
        result.Board("Panel Caerdydd a'r Fro").Tier.Should().Be(PartnershipTier.Operational);
    }

    [Theory]
    [InlineData("Abertawe a Chaerdydd", "W06000011;W06000015")]
    [InlineData("De Cymru gyfan", "W15000003")]
    [InlineData("Y 7 ALl", "W15000003")]
    [InlineData("Rhondda Cynon Taf a Merthyr Tudful", "W06000016;W06000024")]
    public void Import_WelshAreas_AreReadWithTheirFirstLettersChanged(string text, string codes)
    {
        ImportResult result = Read(
            Options with { ForceArea = PccGovernance.Reference.EnglandAndWales.ForceAreas.SouthWales },
            Sheet("Byrddau", "Bwrdd|Ardal|Cadeirydd", $"Bwrdd Prawf|{text}|Heddlu"));

        result.Landscape.Partnerships[0].Footprint.Areas.Select(static area => area.ToString()).Order(StringComparer.Ordinal)
            .Should().Equal(codes.Split(';'));
    }

    [Fact]
    public void Import_NameOfTwoPlaces_IsNoNameOfEither()
    {
        ImportResult result = Read(Sheet(
            "Boards", "Board|Area|Members", "MARAC – Luton / Bedford|Luton|Bedfordshire Police", "Safer Bedford|Bedford|Luton; Bedfordshire Police"));

        result.Who("Safer Bedford").Should().Contain(static who => who.StartsWith("luton", StringComparison.Ordinal));
        result.Landscape.Organisations.Should().NotContain(static body => body.Name.Contains("MARAC", StringComparison.Ordinal));
    }
}
