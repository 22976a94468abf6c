using PccGovernance.Reference;
using static PccGovernance.Interchange.Tests.Import.MapFile;

namespace PccGovernance.Interchange.Tests.Import;

/// <summary>What is read twice is read alike, and what a cell does not settle is not taken for settled.</summary>
public sealed class SettledReadingTests
{
    private static readonly TableSheet[] s_postsWithBoards =
    [
        Sheet("Boards", "Board|Area|Chair", "Safer Devon Board|Devon|Probation", "Devon Rural Forum|Devon|NFU",
            "Devon Youth Panel|Devon|Probation"),
        Sheet(
            "Who sits where", "Post|Sits on|As", "Chief Executive|Safer Devon Board|Member", "|Rural Forum|Observer",
            "Policy Officer|Youth Panel|Member"),
    ];

    [Fact]
    public void Import_PostsWithBoardsAgainByTheSavedMap_GivesTheSameLandscape()
    {
        ImportResult first = Read(s_postsWithBoards);

        ImportResult again = Read(Options with { Columns = ColumnMap.FromJson(first.Columns.ToJson()) }, s_postsWithBoards);

        first.Board("Devon Youth Panel").Seats.Should().HaveCount(2);
        Serialization.LandscapeJson.WriteToString(again.Landscape).Should().Be(Serialization.LandscapeJson.WriteToString(first.Landscape));
        again.Columns.Should().Be(first.Columns);
    }

    [Fact]
    public void Import_PostsWithBoardsGivenAsBoards_AreBoardsAsGiven()
    {
        ColumnMap found = Read(s_postsWithBoards).Columns;
        found.Sheets.Should().ContainSingle(static map => map.Layout == SheetLayout.Seats);
        ColumnMap given = found with
        {
            Sheets = [.. found.Sheets.Select(static map => map with { Layout = SheetLayout.Boards })],
        };

        Read(Options with { Columns = given }, s_postsWithBoards).Report.Entries
            .Should().NotContain(static entry => entry.Statement.Code == "import.sheet.office-posts");
    }

    [Theory]
    [InlineData("Kent")]
    [InlineData("Lancashire")]
    public void Import_NoAreaAnsweredWithTheForceArea_IsTheForceAreaAndNoCouncil(string name)
    {
        ForceArea force = EnglandAndWales.ForceAreas.Find(name)!;
        ImportResult result = Read(
            Options with
            {
                ForceArea = force,
                Decisions = new() { Answers = [new() { Field = "no-area", Text = "*", Answer = "the force area" }] },
            },
            Sheet("Boards", "Board|Area|Chair", "MARAC Up|Upper Valley|Probation", "MARAC Low|Lower Valley|Probation"));

        result.Board("MARAC Up").Footprint.Should().Be(Footprint.Of(force.Code));
        result.Report.Questions.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Closed")]
    [InlineData("Disbanded")]
    [InlineData("Merged into the Safety Board")]
    public void Import_EndWithoutADay_IsAsked(string status) =>
        Read(Sheet("Boards", "Board|Ended|Chair", $"Safer Devon Board|{status}|Probation"))
            .Report.Questions.Should().ContainSingle().Which.Key.Field.Should().Be("ended");

    [Theory]
    [InlineData("1st Tues", 12)]
    [InlineData("1st Tues of the month, Teams", 12)]
    [InlineData("last Friday monthly", 12)]
    [InlineData("1st Tues of month (not Aug)", 11)]
    [InlineData("1st Tues of month from Sept 2024", 12)]
    [InlineData("1st Tues, 10 a.m.", 12)]
    [InlineData("1st Tues every other month", 6)]
    [InlineData("1st Tues of each quarter", 4)]
    [InlineData("2nd and 4th Thurs of each quarter", 8)]
    [InlineData("1st Tues in Jan, Apr, Jul and Oct", 4)]
    [InlineData("1st Tues – quarterly", 4)]
    [InlineData("1st Tues of May", 1)]
    public void Import_DaysOfMonths_AreAsOftenAsTheySay(string text, double meetings)
    {
        ImportResult result = Read(Sheet("Boards", "Board|Meets|Chair", $"Safer Devon Board|{text}|Probation"));

        result.Board("Safer Devon Board").Meetings!.MeetingsPerYear.Should().Be((decimal)meetings);
        result.Report.Questions.Should().BeEmpty();
    }

    [Theory]
    [InlineData("1st Tues of term")]
    [InlineData("1st Tues bi-monthly")]
    [InlineData("1st Tues, may move")]
    [InlineData("1st Tues, Apr to Sept")]
    [InlineData("1st Tues of the last month of a quarter")]
    [InlineData("1st Tues of month, Jan and Jul")]
    [InlineData("2nd and 4th Thurs, bi-monthly")]
    public void Import_DaysOfUnsettledMonths_AreAsked(string text)
    {
        ImportResult result = Read(Sheet("Boards", "Board|Meets|Chair", $"Safer Devon Board|{text}|Probation"));

        result.Board("Safer Devon Board").Meetings.Should().BeNull();
        result.Report.Questions.Should().ContainSingle().Which.Key.Field.Should().Be("frequency");
    }

    [Theory]
    [InlineData("2018; updated 2024", "2018", "2024")]
    [InlineData("Mar 2020 (reopened Sept 2022)", "2020-03", "2022-09")]
    [InlineData("Mar 2020 (redone 4/9/22)", "2020-03", "2022-09-04")]
    public void Import_DayAndAnotherInItsRemark_IsAskedWithBoth(string text, string one, string other)
    {
        ImportResult result = Read(Sheet("Boards", "Board|Last reviewed|Chair", $"Safer Devon Board|{text}|Probation"));

        result.Board("Safer Devon Board").LastReviewed.Should().BeNull();
        result.Report.Questions.Should().ContainSingle().Which.First().Alternatives.Should().Equal(one, other);
    }

    [Theory]
    [InlineData("Mar 2020 (seen by 3 members)")]
    [InlineData("Mar 2020 (the review of 2020)")]
    public void Import_DayAndARemarkOfNoOther_IsTheDay(string text) =>
        Read(Sheet("Boards", "Board|Last reviewed|Chair", $"Safer Devon Board|{text}|Probation"))
            .Board("Safer Devon Board").LastReviewed.Should().Be(PartialDate.Parse("2020-03"));

    [Fact]
    public void Import_DayAndALongRemark_IsAsked() =>
        Read(Sheet("Boards", "Board|Last reviewed|Chair", $"Safer Devon Board|Mar 2020, {new string('x', 40_000)}|Probation"))
            .Report.Questions.Should().ContainSingle();

    [Fact]
    public void Import_KeyOfACodeWithAStroke_TeachesNoHalfOfIt()
    {
        ImportResult result = Read(
            Sheet("Boards", "Board|Area|Members", "Safer Devon Board|Devon|DA/SV; SV; Probation"),
            Sheet("Key", "Abbreviation|Meaning", "DA/SV|Devon Moor Support Alliance", "HO|Home Office"));

        result.Who("Safer Devon Board").Count(static seat => seat.Contains("moor", StringComparison.OrdinalIgnoreCase)
            || seat.Contains("da-sv", StringComparison.OrdinalIgnoreCase)).Should().Be(1);
    }

    [Theory]
    [InlineData("Jane Smith (Probation)")]
    [InlineData("Jane Smith (Kent University)")]
    [InlineData("Jane Smith (charity); Jane Smith (drug treatment)")]
    public void Import_NameWithABodyInBrackets_TeachesNoBodyOfTheName(string members)
    {
        ImportResult result = Read(
            Sheet("Boards", "Board|Area|Members", $"Safer Devon Board|Devon|{members}", "Devon Panel|Devon|Jane Smith; Probation"));

        result.Board("Devon Panel").Seats.Select(seat => result.Landscape.Organisation(seat.Organisation)!)
            .Should().ContainSingle(static body => body.Name == "Jane Smith").Which.Kind.Should().BeNull();
    }

    [Theory]
    [InlineData("Moor Mental Health Partnership Trust", false)]
    [InlineData("Moor Education Trust", false)]
    [InlineData("Moor Foundation Trust", false)]
    [InlineData("Moor Harbour Trust", false)]
    [InlineData("Moor Wellbeing Trust", true)]
    public void Import_Trust_IsACharityWhereNothingElseIsSaid(string name, bool isCharity) =>
        (KindWords.Of(name) == KindUses.One("charity")).Should().Be(isCharity);

    [Fact]
    public void Import_NumberInAColumnOfCodes_IsDoubtedInEachRowAndInNoOtherColumnOrSheet()
    {
        string[] codes = ["Q", "M", "6W", "Q", "HY", "M", "Q", "Q", "M", "Q", "Q", "M", "Q", "Q", "M", "Q", "Q", "M", "6", "4"];
        ImportResult result = Read(
            Sheet("Coded", ["Board|Freq|Chair", .. codes.Select(static (code, i) => $"Devon Board {(char)('A' + i)}|{code}|Probation")]),
            Sheet("Counted", ["Board|Freq|Chair", .. codes.Select(static (_, i) => $"Exeter Board {(char)('A' + i)}|6|Probation")]));

        result.Report.Entries.Where(static entry => entry.Statement.Code == "import.cell.number-among-codes")
            .Select(static entry => (entry.Sheet, entry.Row)).Should().Equal(("Coded", 20), ("Coded", 21));
    }
}
