using static PccGovernance.Interchange.Tests.Import.MapFile;

namespace PccGovernance.Interchange.Tests.Import;

/// <summary>Logs of who came: a row for each meeting and organisation.</summary>
public sealed class AttendanceLogTests
{
    private static readonly TableSheet Register = Sheet(
        "Boards",
        "Board|Area|Frequency|Members",
        "Norwich Safer Group|Norwich|Quarterly|Norfolk Constabulary; Probation",
        "Norfolk Rural Crime Forum|Norfolk||");

    [Fact]
    public void Import_RowForEachMeetingAndBody_IsOneSeatEachWithItsShareAndPost()
    {
        ImportResult result = Read(Register, Sheet(
            "Log",
            "Who came, 2024/25",
            "Meeting|Date|Organisation|Representative|Attended?",
            "Norwich Safer Group|2024-04-10|Norfolk Constabulary|Ch Insp|Y",
            "Norwich Safer Group|2024-04-10|Probation|Head of Service|Apols",
            "Norwich Safer Group|2024-07-10|Norfolk Constabulary|Ch Insp|Y",
            "Norwich Safer Group|2024-07-10|Probation|Head of Service|Present (Teams)",
            "Norwich Safer Group|2024-07-10|Norwich City Council|Cllr|Y",
            "Norfolk Rural Crime Forum|2024-05-01|Norfolk Constabulary||Y",
            "Norfolk Rural Crime Forum|2024-09-01|Norfolk Constabulary||N",
            "Norfolk Rural Crime Forum|2025-03-01|Norfolk Constabulary||Y",
            "Total|||6"));

        Seat[] seats = [.. result.Board("Norwich Safer Group").Seats];
        seats.Select(static seat => $"{seat.Organisation} {seat.Role} {seat.Attendance}").Should().BeEquivalentTo(
            "norfolk-constabulary Member 1", "probation-service Member 0.5", "norwich-city-council Unknown 1");
        seats.Should().OnlyContain(static seat => seat.Post != null);
        result.Board("Norfolk Rural Crime Forum").Seats.Single().Attendance.Should().Be(0.6667m);
        result.Board("Norfolk Rural Crime Forum").Meetings!.MeetingsPerYear.Should().Be(3);
        ImportEntry read = result.Report.Entries.Single(static entry => entry.Statement.Code == "import.log.read");
        ImportReport.Say(read.Statement).Should().Contain("8 rows").And.Contain("5 meetings").And.Contain("2 boards").And.Contain("4 seats");
        result.Report.Entries.Should().Contain(static entry => entry.Row == 11 && entry.Kind == ImportEntryKind.RowIgnored);
    }

    [Fact]
    public void Import_BoardAndDayOnceAboveTheirRowsAndAColumnForEachMark_AreRead()
    {
        ImportResult result = Read(Register, Sheet(
            "Log",
            "Date|Board|Body|Present|Apologies|Sub",
            "2024-04-10|Norwich Safer Group|Probation|x||",
            "||Norfolk Constabulary||x|",
            "||Norwich City Council|||x",
            "2024-10-10|Norwich Safer Group|Probation||x|",
            "||Norfolk Constabulary|x||"));

        result.Board("Norwich Safer Group").Seats.Select(static seat => $"{seat.Organisation} {seat.Attendance}").Should().BeEquivalentTo(
            "norfolk-constabulary 0.5", "probation-service 0.5", "norwich-city-council 1");
        result.Report.Entries.Should().ContainSingle(static entry => entry.Statement.Code == "import.log.continues");
    }

    [Fact]
    public void Import_LogThatListsOnlyWhoCame_CountsTheOthersAsAway()
    {
        ImportResult result = Read(Register, Sheet(
            "Log", "Board|Date|Organisation", "Norwich Safer Group|2024-04-10|Probation", "Norwich Safer Group|2024-04-10|Norfolk Constabulary",
            "Norwich Safer Group|2024-07-10|Probation", "Norwich Safer Group|2024-10-10|Probation",
            "Norwich Safer Group|2024-10-10|Norfolk Constabulary", "Norwich Safer Group|2025-01-10|Probation"));

        result.Board("Norwich Safer Group").Seats.Select(static seat => $"{seat.Organisation} {seat.Attendance}").Should().BeEquivalentTo(
            "norfolk-constabulary 0.5", "probation-service 1");
    }

    [Fact]
    public void Import_PostsThatDiffer_AreOneSeatWhereOneComesAtATimeAndTwoWhereBothCome()
    {
        ImportResult result = Read(Register, Sheet(
            "Log", "Board|Date|Organisation|Post|Attended",
            "Norwich Safer Group|2024-04-10|Norfolk Constabulary|Ch Insp|Y",
            "Norwich Safer Group|2024-07-10|Norfolk Constabulary|Ch Insp|Y",
            "Norwich Safer Group|2024-10-10|Norfolk Constabulary|Supt|Y",
            "Norfolk Rural Crime Forum|2024-04-10|Norfolk Constabulary|Ch Insp|Y",
            "Norfolk Rural Crime Forum|2024-04-10|Norfolk Constabulary|Supt|Y"));

        result.Board("Norwich Safer Group").Seats.Count(static seat => seat.Organisation.Value == "norfolk-constabulary").Should().Be(1);
        result.Report.Entries.Should().ContainSingle(static entry => entry.Statement.Code == "import.log.posts");
        result.Board("Norfolk Rural Crime Forum").Seats.Should().HaveCount(2);
    }

    [Fact]
    public void Import_LogOfOneBoard_IsOfTheBoardThatItsSheetNames()
    {
        ImportResult result = Read(Register, Sheet(
            "Norwich Safer Group log", "Date of meeting|Agency|Status", "2024-04-10|Probation|Present", "2024-04-10|Norfolk Constabulary|Apologies",
            "2024-05-10|Probation|Present", "2024-05-10|Norfolk Constabulary|Present"));

        result.Board("Norwich Safer Group").Seats.Single(static seat => seat.Organisation.Value == "norfolk-constabulary")
            .Attendance.Should().Be(0.5m);
    }

    [Fact]
    public void Import_LetterThatMayBeEither_IsAskedInALogToo()
    {
        ImportResult result = Read(Register, Sheet(
            "Log", "Board|Date|Organisation|Attendance", "Norwich Safer Group|2024-04-10|Probation|A", "Norwich Safer Group|2024-05-10|Probation|A",
            "Norwich Safer Group|2024-05-10|Norfolk Constabulary|A"));

        result.Report.Questions.Should().Contain(static question => question.Key.Field == "attendance");
        result.Board("Norwich Safer Group").Seats.Should().OnlyContain(static seat => seat.Attendance == null);
    }

    [Fact]
    public void Import_ListOfSeatsWithADay_IsNoLog()
    {
        ImportResult result = Read(Register, Sheet(
            "Seats", "Board|Organisation|Date", "Norwich Safer Group|Probation|2024-04-10", "Norwich Safer Group|Norwich City Council|2023-04-10",
            "Norfolk Rural Crime Forum|Probation|2022-04-10"));

        result.Board("Norwich Safer Group").Seats.Should().OnlyContain(static seat => seat.Attendance == null);
        result.Report.Entries.Should().NotContain(static entry => entry.Statement.Code == "import.log.read");
        result.Report.Entries.Should().Contain(static entry => entry.Column == "C" && entry.Kind == ImportEntryKind.NotImported);
    }
}
