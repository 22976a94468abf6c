using PccGovernance.Reference;

namespace PccGovernance.Interchange.Tests.Import.Styles;

/// <summary>Sheets with boards across the top, facts of each below, and organisations with their parts down the side.</summary>
public sealed class AcrossTableTests
{
    private static readonly ImportOptions s_norfolk =
        new() { AsOf = new(2026, 11, 21), ForceArea = EnglandAndWales.ForceAreas.Norfolk };

    private static readonly string[] s_grid =
    [
        "Who goes where",
        "|| SAFETY || JUSTICE",
        "Group | Team | Norwich CSP | Norfolk Hate Crime Panel | Norfolk Criminal Justice Board",
        "Covers || Norwich | Norfolk | pan-Norfolk",
        "Frequency || Quarterly | monthly | 10/yr (not Aug, Dec)",
        "Duration || 2h | 90m | 2h",
        "Any good? || yes | meh | yes",
        "POLICE",
        "Norfolk Constabulary | Local policing | Supt | Insp x2 | ACC",
        "| Crime | DI (review team) || Det Supt",
        "COUNCILS",
        "NCC | Children's | x | KP |",
        "| Adults | x ||",
        "Norwich City Council || C | dep |",
        "Total || 4 | 3 | 2",
        "KEY",
        "C = chair   x / ✓ = goes (never agreed which)      NCC = Norfolk County Council",
        "KP = our policy officers, see list",
    ];

    [Fact]
    public void Import_BoardsAcrossTheTop_HaveTheFactsBelowThemAndTheSeatsOfTheGrid()
    {
        ImportResult result = MapFile.Read(s_norfolk, MapFile.Sheet("Grid", s_grid));

        result.Landscape.Partnerships.Select(static board => board.Name).Should().BeEquivalentTo(
            "Norwich CSP", "Norfolk Hate Crime Panel", "Norfolk Criminal Justice Board");
        Partnership justice = result.Board("Norfolk Criminal Justice Board");
        justice.Footprint.Areas.Should().Equal(EnglandAndWales.ForceAreas.Norfolk.Code);
        justice.Meetings.Should().BeEquivalentTo(new { MeetingsPerYear = (decimal?)10, MeetingHours = (decimal?)2 });
        result.Board("Norwich CSP").Footprint.Areas.Should().Equal(new AreaCode("E07000148"));
        result.Board("Norfolk Hate Crime Panel").Meetings.Should().BeEquivalentTo(
            new { MeetingsPerYear = (decimal?)12, MeetingHours = (decimal?)1.5m });
    }

    [Fact]
    public void Import_RowsOfPartsOfABody_AreSeatsOfThatBody()
    {
        ImportResult result = MapFile.Read(s_norfolk, MapFile.Sheet("Grid", s_grid));

        Seats(result, "Norwich CSP").Should().BeEquivalentTo(
            "Norfolk Constabulary: Superintendent", "Norfolk Constabulary: Detective Inspector", "Norfolk County Council: Children's",
            "Norfolk County Council: Adults", "Norwich City Council: ");
        Seats(result, "Norfolk Hate Crime Panel").Should().Contain("Norfolk Constabulary: Inspector").And.Contain(
            "Norfolk County Council: Children's", "the key says that KP is somebody of ours");
        result.At("Grid", 10, "A").Should().Contain(static entry => entry.Statement.Code == "import.row.continues");
    }

    [Fact]
    public void Import_ALabelThatNobodyKnows_IsToldAndNoSeat()
    {
        ImportResult result = MapFile.Read(s_norfolk, MapFile.Sheet("Grid", s_grid));

        result.At("Grid", 7, "A").Should().ContainSingle(static entry => entry.Statement.Code == "import.form.left-out");
        result.Landscape.Organisations.Should().NotContain(static body => body.Name == "Any good?" || body.Name == "Total");
    }

    [Fact]
    public void Import_TheMapOfSuchASheet_IsReadAgainAsItIs()
    {
        TableSheet grid = MapFile.Sheet("Grid", s_grid);
        ImportResult first = MapFile.Read(s_norfolk, grid);

        ImportResult again = MapFile.Read(s_norfolk with { Columns = ColumnMap.FromJson(first.Columns.ToJson()) }, grid);

        again.Landscape.Should().Be(first.Landscape);
    }

    [Fact]
    public void Import_ASheetThatCallsTheBoardsOfAnotherInShort_SaysMoreOfThem()
    {
        ImportResult result = MapFile.Read(
            s_norfolk,
            MapFile.Sheet("Grid", s_grid),
            MapFile.Sheet(
                "Notes",
                "Board | Since | Reports to",
                "Norwich CSP | 2011 |",
                "Hate Crime | 2019 | Norwich CSP",
                "Norfolk CJB | 2004 |"));

        result.Landscape.Partnerships.Should().HaveCount(3);
        Partnership hate = result.Board("Norfolk Hate Crime Panel");
        hate.Period.ToString().Should().Be("2019/..");
        hate.ReportsTo.Should().Equal(result.Board("Norwich CSP").Id);
        result.At("Notes", 3, "A").Should().Contain(static entry => entry.Kind == ImportEntryKind.Duplicate);
    }

    [Theory]
    [InlineData("Norwich + CC", true)]
    [InlineData("Norwich / DC", true)]
    [InlineData("Norwich CC", false)]
    public void Import_APlaceBesideLettersThatAnyCouncilHas_IsAsked(string area, bool isAsked)
    {
        ImportResult result = MapFile.Read(
            s_norfolk, MapFile.Sheet("Boards", "Board | Area | Frequency", $"Norwich CSP | {area} | Quarterly"));

        result.Board("Norwich CSP").Footprint.IsUnknown.Should().Be(isAsked);
        result.At("Boards", 2, "B").Any(static entry => entry.Kind == ImportEntryKind.NotUnderstood).Should().Be(isAsked);
    }

    private static IEnumerable<string> Seats(ImportResult result, string board) => result.Board(board).Seats.Select(seat =>
        $"{result.Landscape.Organisation(seat.Organisation)!.Name}: "
        + (seat.Post is { } post ? result.Landscape.Post(post)!.Title : string.Empty));
}
