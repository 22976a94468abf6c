using System.Text;

namespace PccGovernance.Interchange.Tests.Import;

/// <summary>Maps with ditto marks, with a column for each post of the office, and in two languages.</summary>
public sealed class FurtherStylesTests
{
    static FurtherStylesTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void Import_DittoMarksBelowHeadings_AreReadAsTheCellAboveAndTold()
    {
        ImportResult result = Import(Encoding.UTF8.GetBytes(
            "Board,How often,Length,Organisation,Post,Role\nCOUNTY BOARDS,,,,,\n"
            + "Norfolk Countywide Community Safety Partnership,quarterly,2 hrs,Norfolk Constabulary,Chief Constable,Chair\n"
            + "ditto,do.,ditto,Norfolk County Council,Director of Public Health,Member\nas above,as above,as above,Norfolk OPCC,,Observer\n"
            + "DISTRICT BOARDS,,,,,\nNorwich Early Help Hub,monthly,1 hr,Norwich City Council,,Chair\n'',quarterly,'',Probation Service,,Adviser\n"));

        Partnership safer = Board(result, "Norfolk Countywide Community Safety Partnership");
        Who(safer).Should().Equal(
            "norfolk-constabulary chair chief-constable", "norfolk-county-council member director-of-public-health",
            "police-and-crime-commissioner-for-norfolk observer ");
        (safer.Meetings!.MeetingsPerYear, safer.Meetings.MeetingHours).Should().Be((4, 2));
        Partnership hub = Board(result, "Norwich Early Help Hub");
        Who(hub).Should().Equal("norwich-city-council chair ", "probation-service adviser ");
        (hub.Meetings!.MeetingsPerYear, hub.Meetings.MeetingHours).Should().Be((12, 1));
        result.Landscape.Partnerships.Should().HaveCount(2);
        result.Report.Entries.Count(static entry => entry.Statement.Code == "import.cell.ditto").Should().Be(8);
        result.Report.Entries.Should().ContainSingle(static entry => entry.Statement.Code == "import.board.fact-differs")
            .Which.Row.Should().Be(8);
    }

    [Fact]
    public void Import_ColumnForEachPostOfTheOffice_SeatsThePostsAndAsksForMarksOfNoRole()
    {
        ImportResult result = Import(Encoding.UTF8.GetBytes(
            "Board,Frequency,PCC,DPCC,Chief Exec,CFO,Head of Commissioning\nHumberside Criminal Justice Board,Quarterly,C,,M,,M\n"
            + "Safer Hull Partnership,6 per year,,Y,,,D\nJoint Audit Committee,4 x a year,,,Y,Y,\n"));

        Who(Board(result, "Humberside Criminal Justice Board")).Should().Equal(
            "police-and-crime-commissioner-for-humberside chair police-and-crime-commissioner",
            "police-and-crime-commissioner-for-humberside member chief-executive",
            "police-and-crime-commissioner-for-humberside member head-of-commissioning");
        Who(Board(result, "Safer Hull Partnership")).Should().Equal(
            "police-and-crime-commissioner-for-humberside  deputy-police-and-crime-commissioner");
        Who(Board(result, "Joint Audit Committee")).Should().HaveCount(2);
        result.Report.Questions.Should().ContainSingle().Which.Key.Should().Be(("seat", "D"));
    }

    [Fact]
    public void Import_WelshAndEnglishInEveryCellOfWindows1252_ReadsOneHalfAndKeepsNamesWhole()
    {
        ImportResult result = Import(Encoding.GetEncoding(1252).GetBytes(
            "Bwrdd / Board;Cadeirydd / Chair;Aelodau / Members;Ardal / Area;Amlder / Frequency;Hyd / Length;Adolygwyd ddiwethaf / Last reviewed\n"
            + "Partneriaeth Casnewydd Ddiogelach / Safer Newport;Cyngor Dinas Casnewydd / Newport City Council;Heddlu Gwent / Gwent Police, "
            + "Gwasanaeth Tân ac Achub De Cymru / South Wales Fire and Rescue Service;Casnewydd / Newport;misol / monthly;1 awr / 1 hour;"
            + "Tach 2022 / Nov 2022\n"
            + "Grwp Cam-drin Domestig Torfaen / Torfaen Domestic Abuse Group;Cyngor Torfaen / Torfaen CBC;Heddlu Gwent / Gwent Police;Torfaen;"
            + "bob deufis / every two months;90 munud / 90 minutes;\n"));

        Partnership newport = Board(result, "Partneriaeth Casnewydd Ddiogelach / Safer Newport");
        Who(newport).Should().Equal(
            "gwent-police member ", "newport-city-council chair ", "south-wales-fire-and-rescue-service member ");
        (newport.Meetings!.MeetingsPerYear, newport.Meetings.MeetingHours, newport.Footprint.ToString(), newport.LastReviewed)
            .Should().Be((12, 1, "W06000022", PartialDate.Parse("2022-11")));
        Board(result, "Grwp Cam-drin Domestig Torfaen / Torfaen Domestic Abuse Group").Meetings!.MeetingsPerYear.Should().Be(6);
        result.Report.Entries.Should().Contain(static entry => entry.Statement.Code == "import.sheet.two-languages");
    }

    private static ImportResult Import(byte[] content) => LandscapeImport.Import(content, "map.csv", new() { AsOf = new(2025, 10, 1) });

    private static Partnership Board(ImportResult result, string name) => result.Landscape.Partnerships.Single(board => board.Name == name);

    private static IEnumerable<string> Who(Partnership board) => board.Seats
        .Select(static seat => $"{seat.Organisation} {RoleOf(seat.Role)} {PostOf(seat)}")
        .Order(StringComparer.Ordinal);

    private static string RoleOf(SeatRole role) =>
        role == SeatRole.Unknown ? string.Empty : System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(role.ToString());

    private static string PostOf(Seat seat) => seat.Post is { } post ? post.Value[(seat.Organisation.Value.Length + 1)..] : string.Empty;
}
