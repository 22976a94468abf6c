using PccGovernance.Reference;

namespace PccGovernance.Interchange.Tests.Import;

/// <summary>Logs whose rows are meetings, with lists of who was there and who sent apologies; and posts with lists of boards.</summary>
public sealed class MeetingListTests
{
    [Theory]
    [InlineData("Present", "Apologies")]
    [InlineData("Who was there", "Sorry")]
    [InlineData("Round", "Not present")]
    public void Import_MeetingsWithListsOfWhoCame_GivesAttendance(string there, string away)
    {
        ImportResult result = Import(
            $"Board,Held on,{there},{away}\n"
            + "Kent Farm Group,14/01/2025,\"Kent Police (Insp); Medway Council; Probation Service\",Swale Borough Council\n"
            + "Kent Farm Group,16/04/2025,Kent Police; Swale Borough Council,\"Medway Council; Probation Service\"\n"
            + ",15/07/2025,Kent Police; Medway Council,none\n"
            + "Kent Rural Panel,03/02/2025,Kent Police,Medway Council\n");

        result.Columns.Sheets[0].Layout.Should().Be(SheetLayout.Seats);
        Attendance(result, "Kent Farm Group").Should().Equal(
            ("Kent Police", 1m), ("Medway Council", 0.6667m), ("Probation Service", 0.5m), ("Swale Borough Council", 0.5m));
        Attendance(result, "Kent Rural Panel").Should().Equal(("Kent Police", 1m), ("Medway Council", 0m));
        result.Report.Entries.Single(static entry => entry.Statement.Code == "import.log.read").Statement.ToString()
            .Should().Contain("rows: 4,", "a row is a meeting, whatever it lists");
        result.Landscape.Partnerships.SelectMany(static board => board.Seats).Should().Contain(static seat => seat.Post != null);
    }

    [Fact]
    public void Import_ListsOfWhoCameAlone_CountWhoIsNotListedAsAway()
    {
        ImportResult result = Import(
            "Meeting,Date,Attendees\n"
            + "Kent Farm Group,14/01/2025,\"Kent Police; Medway Council\"\nKent Farm Group,16/04/2025,\"Kent Police; Swale Borough Council\"\n"
            + "Kent Farm Group,15/07/2025,Kent Police\nKent Farm Group,15/10/2025,\"Kent Police; Medway Council\"\n");

        Attendance(result, "Kent Farm Group").Should().Equal(
            ("Kent Police", 1m), ("Medway Council", 0.5m), ("Swale Borough Council", 0.25m));
    }

    /// <summary>A register gives the next meeting beside the members: each board stands once, and nobody is away.</summary>
    [Fact]
    public void Import_RegisterWithADayAndMembers_IsNoLog() =>
        Import("Board,Members,Meeting date\nKent Farm Group,Kent Police; Medway Council,14/01/2026\n"
            + "Kent Rural Panel,Kent Police; Medway Council,15/01/2026\nKent Night Forum,Kent Police; Medway Council,16/01/2026\n")
            .Landscape.Partnerships.Should().HaveCount(3).And.OnlyContain(static board =>
                board.Seats.Count == 2 && board.Seats.All(static seat => seat.Attendance == null));

    [Fact]
    public void Import_PostsWithTheBoardsThatEachSitsOn_SeatsThemOnEach()
    {
        ImportResult result = LandscapeImport.Import(
            TestWorkbook.Of(
                false,
                ("Boards", [["Board", "Area", "Meets"], ["Kent Farm Group", "Kent", "monthly"], ["Kent Rural Panel", "Kent", "monthly"],
                    ["Kent Night Forum", "Kent", "monthly"]]),
                ("Contacts", [["Post", "Of", "Board", "Email"],
                    ["Partnership Manager", "Kent Police", "Kent Farm Group, Kent Night Forum", "a@example.invalid"],
                    ["Community Safety Manager", "Medway Council", "Kent Rural Panel", "b@example.invalid"],
                    ["Head of Service", "Probation Service", "Kent Farm Group; Kent Rural Panel", "c@example.invalid"]])),
            "boards.xlsx",
            new() { AsOf = new(2025, 11, 1), ForceArea = EnglandAndWales.ForceAreas.Kent });

        result.Landscape.Partnerships.Select(static board => (board.Name, board.Seats.Count))
            .Should().BeEquivalentTo([("Kent Farm Group", 2), ("Kent Rural Panel", 2), ("Kent Night Forum", 1)]);
        result.Landscape.Partnerships.SelectMany(static board => board.Seats).Should().OnlyContain(static seat => seat.Post != null);
    }

    private static IEnumerable<(string Name, decimal Share)> Attendance(ImportResult result, string board) =>
        result.Landscape.Partnerships.Single(one => one.Name == board).Seats
            .Select(seat => (
                result.Landscape.Organisations.Single(body => body.Id == seat.Organisation).Name, Math.Round(seat.Attendance ?? -1, 4)))
            .OrderBy(static seat => seat.Name, StringComparer.Ordinal);

    private static ImportResult Import(string csv) => LandscapeImport.Import(
        System.Text.Encoding.UTF8.GetBytes(csv),
        "log.csv",
        new() { AsOf = new(2025, 11, 1), ForceArea = EnglandAndWales.ForceAreas.Kent });
}
