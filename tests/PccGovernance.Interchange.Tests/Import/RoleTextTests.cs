using static PccGovernance.Interchange.Tests.Import.MapFile;

namespace PccGovernance.Interchange.Tests.Import;

/// <summary>Roles in brackets, before a name and after it, in cells of members and of chairs.</summary>
public sealed class RoleTextTests
{
    [Theory]
    [InlineData("Norfolk Constabulary (Chair)", "norfolk-constabulary Chair")]
    [InlineData("(Chair - Norfolk Constabulary)", "norfolk-constabulary Chair")]
    [InlineData("Norfolk Constabulary (Chair - Chief Constable)", "norfolk-constabulary Chair Chief Constable")]
    [InlineData("Norfolk Constabulary (Chief Constable, Vice-Chair)", "norfolk-constabulary ViceChair Chief Constable")]
    [InlineData("Norfolk Constabulary - Chair", "norfolk-constabulary Chair")]
    [InlineData("Norfolk Constabulary – Vice Chair", "norfolk-constabulary ViceChair")]
    [InlineData("Norfolk Constabulary, Chair", "norfolk-constabulary Chair")]
    [InlineData("Chair, Norfolk Constabulary", "norfolk-constabulary Chair")]
    [InlineData("Chair: Norfolk Constabulary", "norfolk-constabulary Chair")]
    [InlineData("Chair - Norfolk Constabulary", "norfolk-constabulary Chair")]
    [InlineData("(Chair) Norfolk Constabulary", "norfolk-constabulary Chair")]
    [InlineData("Vice Chair (Probation)", "probation-service ViceChair")]
    [InlineData("Norfolk Constabulary [Observer]", "norfolk-constabulary Observer")]
    [InlineData("Probation (Chair/Minutes)", "probation-service Chair")]
    [InlineData("Voice (Chair)", "voice Chair")]
    [InlineData("Chief Constable (Vice Chair), Norfolk Constabulary", "norfolk-constabulary ViceChair Chief Constable")]
    [InlineData("Chair of Norwich City Council", "norwich-city-council Member Chair")]
    [InlineData("Probation (Cadeirydd); Norfolk Constabulary (Is-gadeirydd)", "norfolk-constabulary ViceChair", "probation-service Chair")]
    [InlineData("Norfolk Constabulary (Chair) and Probation (Vice Chair)", "norfolk-constabulary Chair", "probation-service ViceChair")]
    [InlineData("Norfolk Constabulary and Probation", "norfolk-constabulary Member", "probation-service Member")]
    [InlineData("Chair: Norfolk Constabulary, Probation", "norfolk-constabulary Chair", "probation-service Member")]
    [InlineData("Observers: Norfolk Constabulary, Probation", "norfolk-constabulary Observer", "probation-service Observer")]
    [InlineData("Members - Norfolk Constabulary, Probation", "norfolk-constabulary Member", "probation-service Member")]
    public void Import_RolesOfMembers_AreReadWhereverTheyStand(string cell, params string[] seats) =>
        Seats(cell).Should().Equal(seats);

    [Theory]
    [InlineData("Norfolk Constabulary (Chair until 2026)", "import.seat.role-for-a-time")]
    [InlineData("Norfolk Constabulary (rotating chair)", "import.seat.role-for-a-time")]
    [InlineData("Norfolk Constabulary (C)", "import.seat.role-letter")]
    [InlineData("Probation Chair", "import.seat.role-last")]
    public void Import_RoleThatIsNotPlain_IsTakenAndTold(string cell, string code)
    {
        ImportResult result = Read(cell);

        result.Board("Norwich A Group").Seats.Single().Role.Should().Be(SeatRole.Chair);
        result.Report.Entries.Should().ContainSingle(entry => entry.Statement.Code == code);
    }

    [Theory]
    [InlineData("Chair")]
    [InlineData("Vice Chair (TBC)")]
    [InlineData("(Chair)")]
    public void Import_RoleOfNobody_IsNoMemberAndTold(string cell)
    {
        ImportResult result = Read(cell);

        result.Board("Norwich A Group").Seats.Should().BeEmpty();
        result.At("Boards", 2, "C").Should().ContainSingle(static entry => entry.Kind == ImportEntryKind.NotUnderstood);
    }

    [Fact]
    public void Import_HeadingsWithinACell_AreOfTheLinesBelowThem() =>
        Seats("Chair:\nNorfolk Constabulary\nObservers:\nProbation\nNorwich City Council")
            .Should().Equal("norfolk-constabulary Chair", "norwich-city-council Observer", "probation-service Observer");

    [Fact]
    public void Import_RolesInAColumnOfChairs_PartItIntoChairAndVice()
    {
        ImportResult result = MapFile.Read(Sheet(
            "Boards", "Board|Chair", "Norwich A Group|Norfolk Constabulary (Chair), Probation (Vice Chair)",
            "Norwich B Group|Chief Constable (Vice Chair), Norfolk Constabulary"));

        result.Who("Norwich A Group").Should().Equal("norfolk-constabulary Chair", "probation-service ViceChair");
        result.Who("Norwich B Group").Should().Equal("norfolk-constabulary ViceChair");
    }

    [Fact]
    public void Import_ChairOfAnotherBoard_IsAPostAndNotInTheChair() =>
        Seats("Norfolk Safeguarding Adults Board Chair; Probation").Should().NotContain(static seat => seat.Contains(" Chair ", StringComparison.Ordinal));

    private static ImportResult Read(string cell) => MapFile.Read(new TableSheet
    {
        Name = "Boards",
        Rows =
        [
            .. Sheet("Boards", "Board|How often|Members", "Norwich A Group|monthly|x", "Norfolk B Group|monthly|Probation").Rows
                .Select(row => row.Number == 2
                    ? row with { Cells = [.. row.Cells.Select(one => one.Column == 3 ? one with { Text = cell } : one)] }
                    : row),
        ],
    });

    private static string[] Seats(string cell)
    {
        ImportResult result = Read(cell);
        Dictionary<Id<Post>, string> posts = result.Landscape.Posts.ToDictionary(static post => post.Id, static post => post.Title);
        return
        [
            .. result.Board("Norwich A Group").Seats
                .Select(seat => $"{seat.Organisation} {seat.Role} {(seat.Post is { } post ? posts[post] : string.Empty)}".TrimEnd())
                .Order(StringComparer.Ordinal),
        ];
    }
}
