
namespace PccGovernance.Interchange.Tests.Import.Styles;

/// <summary>Lists of SharePoint as exported: marks and arrays around values, posts before bodies, folders and trials.</summary>
public sealed class SharePointListTests
{
    private const string Head =
        "Title,Group type,Area covered,Chaired by,Members,Parent group,End date,Status,Purpose,Created,Modified,Item Type\n";

    [Fact]
    public void Import_ValuesInMarksArraysAndTags_AreRead()
    {
        ImportResult result = Read(
            "Kent Farm Board,\"[\"\"Statutory\"\",\"\"Strategic\"\"]\",\"[\"\"Ashford\"\",\"\"Dover\"\"]\","
            + ",Kent Police;#KCC;# Probation;#,57;#,,,"
            + "\"<div class=\"\"ExternalClass1\"\"><p>Farms;&#160;tools.</p><p>Fields &amp; woods.</p></div>\",2019,2020,Item\n");

        Partnership board = result.Board("Kent Farm Board");
        board.Tier.Should().Be(PartnershipTier.Strategic);
        board.Footprint.Areas.Should().HaveCount(2);
        board.Purpose.Should().Be("Farms; tools.\nFields & woods.");
        board.Seats.Select(static seat => seat.Organisation.Value).Should().BeEquivalentTo(
            "kent-police", "kent-county-council", "probation-service");
        Codes(result, "F").Should().Equal(["import.board.none"], "the number alone names no board");
    }

    [Theory]
    [InlineData("[\"\\ud800\"]")]
    [InlineData("[\"\ud800\"]")]
    [InlineData("[\"a\", 3]")]
    [InlineData("[\"a\"")]
    [InlineData("<div>")]
    [InlineData(";#;#")]
    public void Import_WhatOnlyLooksLikeAnArrayOrTags_IsNotRefused(string text) =>
        MapFile.Read(MapFile.Sheet("List", "Board|Area|Members", $"Kent Farm Board|{text}|Kent Police; {text}"))
            .Landscape.Partnerships.Should().ContainSingle();

    [Theory]
    [InlineData("Archive,,,,,,,,,2019,2020,Folder")]
    [InlineData("TEST ITEM - please ignore,Strategic,Ashford,,\"Test Post, Test Org\",,,Active,,2019,2020,Item")]
    [InlineData("Test,,Ashford,,Kent Police,,,,,2019,2020,Item")]
    [InlineData("dummy record 2 (delete me),,Ashford,,Kent Police,,,,,2019,2020,Item")]
    public void Import_FolderOrTrial_IsNoBoardAndTold(string row)
    {
        ImportResult result = Read($"Kent Farm Board,,Ashford,,Kent Police,,,,,2019,2020,Item\n{row}\n");

        result.Landscape.Partnerships.Should().ContainSingle();
        result.Landscape.Organisations.Should().ContainSingle();
        Codes(result, "A").Should().Contain("import.row.ignored");
    }

    [Theory]
    [InlineData("Contest Board")]
    [InlineData("Tests and Outbreaks Board")]
    [InlineData("Testing Board")]
    public void Import_NameThatOnlyLooksLikeATrial_IsABoard(string name) =>
        Read($"{name},,Ashford,,Kent Police,,,,,2019,2020,Item\n").Landscape.Partnerships.Should().ContainSingle();

    [Fact]
    public void Import_PostsBeforeBodies_AreOneSeatEach()
    {
        ImportResult result = Read(
            "Kent Farm Board,,Ashford,\"CC, Kent Police\",\"Director, Adults and Health Services, KCC;#DCI Rural, Kent Police;"
            + "#Probation\",,,,,2019,2020,Item\n"
            + "Kent Barn Board,,Dover,\"Leader, Medway Council\",\"Area Manager, Farm Watch;#Housing, Medway Council;"
            + "#Vacant, CPS\",,,,,2019,2020,Item\n"
            + "Kent Lane Board,,Dover,\"DPH, KCC / Supt, Kent Police\",\"Kent Police, Rural Manager;#Cllr x2, Dover DC;"
            + "#Clerk, CPS (observer)\",,,,,2019,2020,Item\n");

        Seats(result, "Kent Farm Board").Should().Equal(
            "kent-county-council Member Director, Adults and Health Services", "kent-police Chair Chief Constable",
            "kent-police Member DCI Rural", "probation-service Member ");
        Seats(result, "Kent Barn Board").Should().Equal(
            "crown-prosecution-service Member ", "farm-watch Member Area Manager", "medway-council Chair Leader",
            "medway-council Member Housing");
        Seats(result, "Kent Lane Board").Should().Equal(
            "crown-prosecution-service Observer Clerk", "dover-district-council Member Councillor",
            "kent-county-council Unknown Director of Public Health", "kent-police Member Rural Manager",
            "kent-police Unknown Superintendent");
        Codes(result, "D").Should().Contain("import.seat.rota", "it is asked who of two chairs");
    }

    [Fact]
    public void Import_ListsOfBodiesBesideCommas_StayLists()
    {
        ImportResult result = Read(
            "Kent Farm Board,,Ashford,Kent Police,\"Kent Police, KCC\",,,,,2019,2020,Item\n"
            + "Kent Barn Board,,Dover,Kent Police,\"Probation, CPS\",,,,,2019,2020,Item\n");

        Seats(result, "Kent Farm Board").Should().HaveCount(2);
        Seats(result, "Kent Barn Board").Should().HaveCount(3);
    }

    [Theory]
    [InlineData("", "Closed", "import.board.ended-when", true)]
    [InlineData("2020-03-31", "Active", "import.board.goes-on", false)]
    [InlineData("", "Paused", "import.board.rests", false)]
    [InlineData("", "Proposed", "import.board.rests", false)]
    public void Import_StateBesideTheLastDay_IsToldOrAsked(string end, string state, string code, bool isAsked)
    {
        ImportResult result = Read($"Kent Farm Board,,Ashford,,Kent Police,,{end},{state},,2019,2020,Item\n");

        result.Report.Entries.Select(static entry => entry.Statement.Code).Should().Contain(code);
        result.Report.Questions.Any(question => question.First().Statement.Code == code).Should().Be(isAsked);
    }

    [Theory]
    [InlineData("2021-03-31", "Active")]
    [InlineData("", "Active")]
    [InlineData("2021-03-31", "Closed")]
    public void Import_ClosedAnswered_GivesTheDay(string end, string state)
    {
        ImportOptions answered = MapFile.Options with
        {
            Decisions = new() { Answers = [new() { Field = "ended", Text = "Closed", Answer = "31/03/2022" }] },
        };

        Import(
            "Kent Farm Board,,Ashford,,Kent Police,,,Closed,,2019,2020,Item\n"
            + $"Kent Barn Board,,Ashford,,Kent Police,,{end},{state},,2019,2020,Item\n",
            answered)
            .Board("Kent Farm Board").Period.To.Should().Be(new LocalDate(2022, 4, 1));
    }

    private static string[] Seats(ImportResult result, string board) =>
    [
        .. result.Board(board).Seats.Select(seat =>
            $"{seat.Organisation} {seat.Role} {result.Landscape.Posts.FirstOrDefault(post => post.Id == seat.Post)?.Title}")
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Codes(ImportResult result, string column) =>
        result.Report.Entries.Where(entry => entry.Column == column && entry.Row > 1).Select(static entry => entry.Statement.Code);

    private static ImportResult Read(string rows) => Import(rows, MapFile.Options);

    private static ImportResult Import(string rows, ImportOptions options) => LandscapeImport.Import(
        System.Text.Encoding.UTF8.GetBytes(Head + rows), "list.csv",
        options with { ForceArea = PccGovernance.Reference.EnglandAndWales.ForceAreas.Kent });
}
