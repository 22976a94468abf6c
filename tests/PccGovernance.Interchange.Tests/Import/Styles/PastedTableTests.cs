using static PccGovernance.Interchange.Tests.Import.MapFile;

namespace PccGovernance.Interchange.Tests.Import.Styles;

/// <summary>
/// Tables that were pasted from documents: headers again on each page, numbers that show what stands below what, headings of levels, one
/// cell that lists everybody by role, rows below that go on, and sums.
/// </summary>
public sealed class PastedTableTests
{
    private const string Header = "Ref|Group|District|Who comes|How often";

    [Fact]
    public void Import_HeaderAgainOnEachPage_IsNoBoardOfAnotherSheet()
    {
        ImportResult result = Read(
            Sheet("List", "Our groups", Header, "1|Lewes Safety Group|Lewes|Sussex Police; Lewes DC|Monthly", "Page 1 of 2", Header,
                "2|Hastings Night Forum|Hastings|Sussex Police; Hastings BC|Quarterly"),
            Sheet("Versions", "When|Who|Changed", "2024-05-01|AB|Typing", "2025-01-01|AB|Order of rows"));

        result.Landscape.Partnerships.Select(static board => board.Name).Should().BeEquivalentTo(
            "Lewes Safety Group", "Hastings Night Forum");
    }

    [Fact]
    public void Import_ListsThatBeginWithAPost_AreNoPostsOfTheirLastBody()
    {
        const string members = "Members: Chief Constable, Lewes DC, Probation, Hastings BC";
        ImportResult result = Read(
            Sheet("List", Header, $"1|Lewes Safety Group|Lewes|{members}|Monthly",
                $"2|Hastings Night Forum|Hastings|{members}, CPS|Monthly",
                $"3|Rother Forum|Rother|{members}, HMCTS|Monthly", $"4|Wealden Forum|Wealden|{members}, NHS|Monthly"));

        result.Who("Lewes Safety Group").Should().Equal(
            "hastings-borough-council Member", "lewes-district-council Member", "probation-service Member", "sussex-police Member");
    }

    [Fact]
    public void Import_LabelsOfWhoComesToo_GiveTheirRoleAndAreNoAbbreviations()
    {
        ImportResult result = Read(
            Sheet("List", Header,
                "1|Lewes Safety Group|Lewes|Chair: Lewes DC\nMembers: Sussex Police\nIn attendance as req'd: Probation, CPS|Monthly",
                "2|Hastings Night Forum|Hastings|Chair: Hastings BC|Monthly", "|||Attendees: Sussex Police, Probation|", "|||Also: CPS|")
                .Merged(2, 3, 5));

        result.Who("Lewes Safety Group").Should().Contain(["crown-prosecution-service Adviser", "probation-service Adviser"]);
        result.Who("Hastings Night Forum").Should().HaveCount(4).And.Contain("crown-prosecution-service Member");
        result.Report.Entries.Should().NotContain(static entry => entry.Statement.Code == "import.key.used");
    }

    [Fact]
    public void Import_NumbersBelowNumbers_AreLinesAndThoseOutOfPlaceAreTold()
    {
        ImportResult result = Read(
            Sheet("List", Header, "1|Sussex Harm Board|East Sussex|Sussex Police|Monthly",
                "1.1|Harm Delivery Forum|East Sussex|CPS|Monthly",
                "1.1.1|Data Cell|East Sussex|CPS|Monthly", "1.2|Night Forum|East Sussex|CPS|Monthly",
                "2|Sussex Roads Group|East Sussex|CPS|Monthly", "1.9|Rural Group|East Sussex|CPS|Monthly"));

        result.Board("Data Cell").ReportsTo.Should().Equal(result.Board("Harm Delivery Forum").Id);
        result.Board("Night Forum").ReportsTo.Should().Equal(result.Board("Sussex Harm Board").Id);
        result.Board("Rural Group").ReportsTo.Should().BeEmpty();
        result.At("List", 3, "A").Should().ContainSingle().Which.Statement.Code.Should().Be("import.board.below-by-number");
        result.At("List", 7, "A").Should().ContainSingle().Which.Statement.Code.Should().Be("import.board.number-elsewhere");
    }

    [Fact]
    public void Import_HeadingsOfLevels_GiveTheLevelOfTheBoardsBelowUntilTheNext()
    {
        ImportResult result = Read(
            Sheet("List", Header, "LEVEL 1 - STRATEGIC GROUPS", "1|Sussex Harm Board|East Sussex|CPS|Monthly", "Page 2",
                "2|Night Forum|East Sussex|CPS|Monthly", "Operational", "3|Data Cell|East Sussex|CPS|Monthly", "Assurance",
                "4|Audit Forum|East Sussex|CPS|Monthly", "5|LOCAL CHILDREN AND ADULTS", "5.1|Lewes Forum|Lewes|CPS|Monthly"));

        result.Landscape.Partnerships.Should().HaveCount(5);
        result.Board("Night Forum").Tier.Should().Be(PartnershipTier.Strategic);
        result.Board("Data Cell").Tier.Should().Be(PartnershipTier.Operational);
        result.Board("Audit Forum").Tier.Should().Be(PartnershipTier.Unknown);
        result.At("List", 5, "B").Should().Contain(static entry => entry.Statement.Code == "import.board.level-of-heading");
    }

    [Fact]
    public void Import_NameThatSaysWhenItsBoardEnded_GivesTheEndOrIsAsked()
    {
        ImportResult result = Read(
            Sheet("List", Header, "1|Night Forum (stood down March 2022)|Lewes|CPS|Monthly",
                "2|Data Cell – closed 2019|Lewes|CPS|Monthly",
                "3|Roads Group (dissolved)|Lewes|CPS|Monthly"));

        result.Board("Night Forum (stood down March 2022)").Period.To!.Value.Year.Should().Be(2022);
        result.Board("Data Cell – closed 2019").Period.To!.Value.Year.Should().Be(2019);
        result.Report.Questions.Should().ContainSingle(static entry => entry.Key.Field == "ended");
    }

    [Fact]
    public void Import_RowsThatCountOrAddUp_AreNoBoards() =>
        Read(Sheet("List", "Group|District|Who comes|Meetings a year", "Night Forum|Lewes|CPS|4", "Roads Group|Lewes|CPS|12",
            "Total of filled places|||16", "2 live (none hidden)", "Total groups, without ended: 2"))
            .Landscape.Partnerships.Should().HaveCount(2);

    [Fact]
    public void Import_HeadersOverTwoRowsThatAPageHasAgainAsOne_BeginTheTable()
    {
        ImportResult result = Read(
            Sheet("List", "Borough|Group|Who||Meetings|", "||Chaired by|Attendees|How often|How long",
                "Lewes|Night Forum|CPS|Probation|Monthly|2 hrs",
                "Borough|Group|Chaired by|Attendees|How often|How long", "Rother|Roads Group|CPS|Probation|Monthly|1 hr"));

        result.Landscape.Partnerships.Should().HaveCount(2);
        result.Board("Night Forum").Meetings!.MeetingHours.Should().Be(2);
    }
}
