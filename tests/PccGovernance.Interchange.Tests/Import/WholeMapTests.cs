using static PccGovernance.Interchange.Tests.Import.MapFile;

namespace PccGovernance.Interchange.Tests.Import;

/// <summary>What several sheets, keys and remarks of one map say together.</summary>
public sealed class WholeMapTests
{
    [Fact]
    public void Import_FactsOfABoardOnTwoSheets_AreTakenTogether()
    {
        ImportResult result = Read(
            Sheet("Boards", "Board|Area|Frequency", "Norwich Safer Group|Norwich|Quarterly", "Norfolk Rural Crime Forum|Norfolk|Monthly"),
            Sheet("Membership", "Board|Chair|Members|Last reviewed|Frequency|Reports to",
                "Norwich Safer Group|Norwich City Council|Norfolk Constabulary; Probation|2024-05-01|Monthly|Norfolk Rural Crime Forum",
                "Norfolk Rural Crime Forum|Norfolk Constabulary|Probation|2023-05-01||"),
            Sheet("Who", "Board|Members", "Norwich Safer Grp|British Transport Police", "Rural Crime|Natural England"));

        result.Landscape.Partnerships.Should().HaveCount(2);
        result.Who("Norwich Safer Group").Should().Equal(
            "british-transport-police Member", "norfolk-constabulary Member", "norwich-city-council Chair", "probation-service Member");
        Partnership board = result.Board("Norwich Safer Group");
        board.LastReviewed.ToString().Should().Be("2024-05-01");
        board.Meetings!.MeetingsPerYear.Should().Be(4, "the first listing says so, and the other is told");
        board.ReportsTo.Should().Equal(result.Board("Norfolk Rural Crime Forum").Id);
        result.At("Membership", 2, "E").Should().ContainSingle(static entry => entry.Kind == ImportEntryKind.Conflicting);
        result.Board("Norfolk Rural Crime Forum").Seats.Should().HaveCount(3);
    }

    [Fact]
    public void Import_LineByTheOfficesOwnNumber_IsRead() =>
        Read(Sheet("Boards", "Ref|Board|Reports to", "SP01|Norwich Safer Group|SP02", "SP02|Norfolk Rural Crime Forum|", "SP03|Norfolk Youth Panel|SP02"))
            .Board("Norwich Safer Group").ReportsTo.Should().ContainSingle();

    [Fact]
    public void Import_TableWithoutAreas_TakesThoseOfTheNamesAndTellsSo()
    {
        ImportResult result = Read(Sheet(
            "Boards", "Board|Frequency", "Norwich Safer Group|Monthly", "Breckland and Broadland Safer Group|Monthly", "Rural Crime Forum|Monthly"));

        result.Board("Norwich Safer Group").Footprint.Should().Be(Footprint.Of(AreaCode.Parse("E07000148")));
        result.Board("Breckland and Broadland Safer Group").Footprint.Areas.Should().HaveCount(2);
        result.Board("Rural Crime Forum").Footprint.IsUnknown.Should().BeTrue();
        result.At("Boards", 2, "A").Should().ContainSingle(static entry => entry.Statement.Code == "import.area.by-name");
    }

    [Fact]
    public void Import_KeyThatDeniesARole_IsBelieved()
    {
        ImportResult result = Read(
            Sheet("Who", "Board|Norfolk Constabulary|Probation|Norwich City Council", "Norwich Safer Group|C|D|✓", "Norfolk Rural Forum|M|D|x",
                "Norfolk Youth Panel|C|M|✓"),
            Sheet("Key", "Mark|Meaning", "C|chair", "M|member", "D|member, but sends a deputy (NOT deputy chair)", "✓|comes along, role not known",
                "Q (how often)|quarterly"));

        result.Who("Norwich Safer Group").Should().Equal(
            "norfolk-constabulary Chair", "norwich-city-council Unknown", "probation-service Member");
        result.At("Who", 3, "D").Should().ContainSingle(static entry => entry.Kind == ImportEntryKind.Ambiguous, "the key has a tick and no cross");
    }

    [Fact]
    public void Import_CellsOfAMatrix_SayPostsWithRolesPlacesAndDoubts()
    {
        ImportResult result = Read(Sheet(
            "Boards", "Board|Norfolk Constabulary|OPCC|Norwich City Council|Breckland Council|Broadland District Council",
            "Norwich Safer Group|ACC (C)|PCC (C)|M x3|tbc|Env Health (Chair)", "Norfolk Rural Forum|CC||x|x|x",
            "Norfolk Youth Panel|DCC||x|x|x", "Total boards|3|1|3|3|3"));
        Dictionary<Id<Post>, string> posts = result.Landscape.Posts.ToDictionary(static post => post.Id, static post => post.Title);
        string[] Of(string board) =>
        [
            .. result.Board(board).Seats.Where(static seat => seat.Post is not null)
                .Select(seat => $"{posts[seat.Post!.Value]} {seat.Role}")
                .Order(StringComparer.Ordinal),
        ];

        Of("Norwich Safer Group").Should().Equal(
            "Assistant Chief Constable Chair", "Env Health Chair", "Police and Crime Commissioner Chair");
        result.Board("Norwich Safer Group").Seats.Should().HaveCount(4, "three places are one seat, told, and 'tbc' is asked");
        result.At("Boards", 2, "E").Should().ContainSingle(static entry => entry.Kind == ImportEntryKind.NotUnderstood);
        Of("Norfolk Rural Forum").Should().Equal("Chief Constable Unknown");
        Of("Norfolk Youth Panel").Should().Equal("Deputy Chief Constable Unknown");
        result.Landscape.Partnerships.Should().HaveCount(3, "totals are no board");
    }

    [Fact]
    public void Import_ColumnWithoutAHeaderAmongBodies_IsToldThoughItHasOneMark() =>
        Read(Sheet("Boards", "Board|Norfolk Constabulary||Probation|OPCC", "Norwich Safer Group|x|x|x|x", "Norfolk Rural Forum|x||x|x"))
            .Report.Entries.Should().Contain(static entry => entry.Column == "C" && entry.Kind == ImportEntryKind.NotImported);

    [Fact]
    public void Import_OfficeThatIsDeniedAndListed_IsToldAndKept()
    {
        ImportResult result = Read(Sheet(
            "Boards", "Board|OPCC rep|Members", "Norwich Safer Group|No|OPCC; Probation", "Norfolk Rural Forum|Yes|OPCC; Probation"));

        result.At("Boards", 2, "B").Should().ContainSingle(static entry => entry.Kind == ImportEntryKind.Conflicting);
        result.At("Boards", 3, "B").Should().BeEmpty();
        result.Board("Norwich Safer Group").Seats.Should().HaveCount(2);
    }

    [Fact]
    public void Import_BoardThatMergedOnADay_HasEnded() =>
        Read(Sheet("Boards", "Board|Frequency|Status", "Norwich Safer Group|Monthly|merged Apr 2019", "Norfolk Rural Forum|Monthly|live"))
            .Board("Norwich Safer Group").Period.ToString().Should().Be("../2019-04");

    [Fact]
    public void Import_OneBodyInTwoRows_IsTold()
    {
        ImportResult result = Read(
            Sheet("Boards", "Board|Frequency", "Norwich Safer Group|Monthly", "Norfolk Rural Forum|Monthly"),
            Sheet("Who", "Organisation|Norwich Safer Group|Norfolk Rural Forum", "Norfolk Constabulary|x|", "Norfolk Police||x", "Norwich College|x|x",
                "Breckland College|x|x"));

        result.At("Who", 3, "A").Should().ContainSingle(static entry => entry.Statement.Code == "import.duplicate.body");
        result.Who("Norwich Safer Group").Should().HaveCount(3, "colleges that are named are not one body");
    }

    [Fact]
    public void Import_WelshMap_ReadsCountsDaysAndJoinedBodies()
    {
        ImportResult result = Read(Sheet(
            "Byrddau", "Bwrdd|Ardal|Aelodau|Amlder|Hyd|Adolygwyd ddiwethaf",
            "Grŵp Môn|Môn|Cyngor Sir Ynys Môn a Chyngor Gwynedd|deirgwaith y flwyddyn|dwy awr a hanner|5ed o Ragfyr 2023",
            "Grŵp y Gogledd|6 sir|Heddlu Gogledd Cymru|misol|awr|Hydref 2024",
            "Grŵp Conwy|Conwy|Heddlu Gogledd Cymru|misol|awr|Hydref 2024"));

        Partnership mon = result.Board("Grŵp Môn");
        mon.Footprint.Should().Be(Footprint.Of(AreaCode.Parse("W06000001")));
        mon.Seats.Should().HaveCount(2);
        mon.Meetings!.MeetingsPerYear.Should().Be(3);
        mon.Meetings.MeetingHours.Should().Be(2.5m);
        mon.LastReviewed.ToString().Should().Be("2023-12-05");
        result.Board("Grŵp y Gogledd").Footprint.Should().Be(Footprint.Of(AreaCode.Parse("W15000001")));
    }
}
