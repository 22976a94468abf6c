using static PccGovernance.Interchange.Tests.Import.MapFile;

namespace PccGovernance.Interchange.Tests.Import;

/// <summary>Registers with several columns for one thing, or turned on their side.</summary>
public sealed class SideTablesTests
{
    private const string Numbered =
        "Partnership|Geography|Agency 1|Agency 2|Chair's organisation";

    [Fact]
    public void Import_NumberedColumnsOfAgencies_AreMembersAll()
    {
        ImportResult result = Read(Sheet(
            "Boards", Numbered, "Ipswich CSP|Ipswich|Suffolk Police|Probation|Ipswich BC", "Suffolk Forum|Suffolk|CPS||Suffolk Police"));

        result.Who("Ipswich CSP").Should().Equal(
            "ipswich-borough-council Chair", "probation-service Member", "suffolk-constabulary Member");
        result.Who("Suffolk Forum").Should().HaveCount(2);
    }

    [Fact]
    public void Import_OneAgencyColumn_IsAListOfSeatsAsBefore()
    {
        ImportResult result = Read(Sheet("Seats", "Board|Agency|Role", "Ipswich CSP|Suffolk Police|Chair", "Ipswich CSP|Probation|Member"));

        result.Who("Ipswich CSP").Should().Equal("probation-service Member", "suffolk-constabulary Chair");
    }

    [Fact]
    public void Import_TicksUnderFrequencies_SayHowOftenAndAreTold()
    {
        ImportResult result = Read(Sheet(
            "Boards", "Board|Monthly|Quarterly|Annually|Chair", "Ipswich CSP||x||Probation", "Suffolk Forum|x|||Probation",
            "Suffolk Panel||||Probation", "Suffolk Board|x|x||Probation"));

        result.Board("Ipswich CSP").Meetings!.MeetingsPerYear.Should().Be(4);
        result.Board("Suffolk Forum").Meetings!.MeetingsPerYear.Should().Be(12);
        result.Board("Suffolk Panel").Meetings.Should().BeNull();
        result.Board("Suffolk Board").Meetings.Should().BeNull("two ticks contradict each other");
        result.Report.Notes.Select(static note => ImportReport.Say(note)).Should().Equal(
            "4 ticks stand under what they say ('Monthly, Quarterly, Annually'); it was read as how often each board meets.");
        result.Report.Questions.Should().ContainSingle();
    }

    [Fact]
    public void Import_RegisterOnItsSide_IsABoardForEachName()
    {
        ImportResult result = Read(Sheet(
            string.Empty, "|Ipswich CSP|Suffolk Rural Forum", "Frequency|Quarterly|Monthly", "Length|2h|90 mins", "Area|Ipswich|Suffolk",
            "Chair|Ipswich BC|Suffolk Police", "Members|Probation; Suffolk Police|NFU"));

        result.Who("Ipswich CSP").Should().HaveCount(3);
        result.Board("Suffolk Rural Forum").Meetings!.MeetingsPerYear.Should().Be(12);
    }

    [Fact]
    public void Import_FormWithoutAnyName_IsCalledByTheFile()
    {
        ImportResult result = Read(Sheet(
            string.Empty, "Frequency|Quarterly", "Length|2h", "Area|Ipswich", "Chair|Ipswich BC", "Members|Probation; Suffolk Police"));

        result.Landscape.Partnerships.Should().ContainSingle().Which.Name.Should().Be("map");
    }

    [Fact]
    public void Import_NumberOfMeetingsAttendedInAListOfSeats_IsTold()
    {
        ImportResult result = Read(Sheet(
            "Seats", "Board|Organisation|Role|Attended", "Ipswich CSP|Suffolk Police|Chair|4", "Ipswich CSP|Probation|Mem|3/4"));

        result.At("Seats", 2, "D").Should().ContainSingle();
        result.At("Seats", 3, "D").Should().BeEmpty();
        result.Board("Ipswich CSP").Seats.Should().Contain(static seat => seat.Attendance == 0.75m);
    }
}
