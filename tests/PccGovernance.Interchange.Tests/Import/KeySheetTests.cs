using PccGovernance.Reference;

namespace PccGovernance.Interchange.Tests.Import;

/// <summary>Workbooks whose codes are explained on a sheet of their own.</summary>
public sealed class KeySheetTests
{
    private static readonly ImportOptions s_essex =
        new() { AsOf = new(2026, 11, 21), ForceArea = EnglandAndWales.ForceAreas.Essex };

    private static object?[][] Matrix =>
    [
        ["Board", "Freq", "Level", "Essex Police", "Essex County Council", "Victim Support"],
        ["Safer Essex", "Q", "S", "L", "R", "X"],
        ["Safer Colchester Partnership", "M", "T", "R", "L", null],
        ["Essex Drugs Board", "Q", "S", "R", "Z", "R"],
    ];

    private static object?[][] Codes =>
    [
        ["Q", "Quarterly"], ["M", "Monthly"], ["S", "Strategic"], ["T", "Tactical"], ["L", "Chair"], ["R", "Member"],
        ["X", "Observer"], ["Z", "Sends papers"],
    ];

    [Theory]
    [InlineData("Key", false)]
    [InlineData("Legend", false)]
    [InlineData("Sheet2", true)]
    public void Import_KeySheet_SaysWhatTheCodesAreAndIsReported(string name, bool hasHeaders)
    {
        object?[][] key = hasHeaders ? [["Code", "Description"], .. Codes] : Codes;
        ImportResult result = Import(("Boards", Matrix), (name, key));

        Partnership safer = Board(result, "Safer Essex");
        (safer.Meetings!.MeetingsPerYear, safer.Tier).Should().Be((4m, PartnershipTier.Strategic));
        Who(result, safer).Should().BeEquivalentTo("Essex Police Chair", "Essex County Council Member", "Victim Support Observer");
        Board(result, "Safer Colchester Partnership").Should().Match<Partnership>(static board =>
            board.Meetings!.MeetingsPerYear == 12 && board.Tier == PartnershipTier.Tactical);
        result.Report.Entries.Where(static entry => entry.Statement.Code == "import.key.used")
            .Select(entry => (entry.Sheet, entry.Value, entry.Alternatives[0])).Should()
            .Contain([(name, "L", "Chair"), (name, "R", "Member"), (name, "Q", "Quarterly")]);
        result.Report.Entries.Should().ContainSingle(static entry => entry.Value == "Z" && entry.IsQuestion, "it is no seat that is known");
        result.Report.Entries.Should().NotContain(entry => entry.Sheet == name && entry.Kind == ImportEntryKind.NotImported);
    }

    /// <summary>A mark as it stands goes before what it is with a remark, posts of the key take seats, and "(= ...)" is another name.</summary>
    [Fact]
    public void Import_KeyOfMarksWithRemarksPostsAndOtherNames_IsReadAsItStands()
    {
        ImportResult result = Import(
            ("Boards",
            [
                ["Board", "ECO", "Essex Police", "Essex County Council", "Victim Support"],
                ["Safer Essex", "HoP", "C", "x", "x (inv)"],
                ["Essex Drugs Board", "x", "x", "DPH", "Z"],
            ]),
            ("Key",
            [
                ["C", "chair"], ["x", "member"], ["x (inv)", "by invitation"], ["HoP", "Head of Policy"], ["DPH", "Director of Public Health"],
                ["Z", "Sends papers"], ["ECO", "Essex Commissioner's Office (= the PCC's office)"],
            ]));

        Partnership safer = Board(result, "Safer Essex");
        Partnership drugs = Board(result, "Essex Drugs Board");
        safer.Seats.Should().HaveCount(4);
        drugs.Seats.Should().HaveCount(3);
        Who(result, drugs).Should().Contain("Essex Police Member");
        result.Landscape!.Posts.Select(static post => post.Title).Should().BeEquivalentTo("Head of Policy", "Director of Public Health");
        result.Landscape.Organisations.Should().NotContain(static body => body.Name.Contains('='));
        result.Report.Entries.Should().ContainSingle(static entry => entry.IsQuestion && entry.Field == "seat")
            .Which.Value.Should().Be("Z");
    }

    /// <summary>One letter for two things: the column decides where it can, and else it is asked.</summary>
    [Fact]
    public void Import_CodeOfTwoMeanings_IsReadAsTheColumnCanAndElseAsked()
    {
        ImportResult result = Import(
            ("Boards",
            [
                ["Board", "Freq", "Essex Police", "Victim Support"],
                ["Safer Essex", "M", "M", "C"],
                ["Essex Drugs Board", "A", "M", "C"],
            ]),
            ("Codes", [["M", "Monthly"], ["M", "Member"], ["A", "Annual"], ["A", "Every 6 weeks"], ["C", "Chair"]]));

        Board(result, "Safer Essex").Meetings!.MeetingsPerYear.Should().Be(12);
        Who(result, Board(result, "Safer Essex")).Should().BeEquivalentTo("Essex Police Member", "Victim Support Chair");
        (Board(result, "Essex Drugs Board").Meetings?.MeetingsPerYear).Should().BeNull("it is asked, never guessed");
        result.Report.Entries.Should().ContainSingle(static entry => entry.IsQuestion).Which.Should().Match<ImportEntry>(static entry =>
            entry.Value == "A" && entry.Field == "frequency" && entry.Choices.Count == 2);
        ImportResult answered = LandscapeImport.Import(
            Content(
                ("Boards", [["Board", "Freq", "Essex Police"], ["Essex Drugs Board", "A", "M"]]),
                ("Codes", [["A", "Annual"], ["A", "Every 6 weeks"], ["M", "Member"]])),
            "map.xlsx",
            s_essex with { Decisions = ImportDecisions.Parse("field,text,answer\nfrequency,A,Annual\n") });
        Board(answered, "Essex Drugs Board").Meetings!.MeetingsPerYear.Should().Be(1);
    }

    /// <summary>A list that is no key stays what it was.</summary>
    [Fact]
    public void Import_TwoColumnsThatAreNoCodes_AreNoKey()
    {
        ImportResult result = Import(
            ("Boards", Matrix),
            ("Contacts", [["Essex Police", "Headquarters, Springfield"], ["Essex County Council", "County Hall, Chelmsford"]]));

        result.Columns.Sheets[1].Layout.Should().NotBe(SheetLayout.Abbreviations);
    }

    private static ImportResult Import(params (string Name, object?[][] Rows)[] sheets) =>
        LandscapeImport.Import(Content(sheets), "map.xlsx", s_essex);

    private static byte[] Content(params (string Name, object?[][] Rows)[] sheets) => TestWorkbook.Of(false, sheets);

    private static Partnership Board(ImportResult result, string name) => result.Landscape.Partnerships.Single(board => board.Name == name);

    private static IEnumerable<string> Who(ImportResult result, Partnership board) =>
        board.Seats.Select(seat => $"{result.Landscape.Organisation(seat.Organisation)!.Name} {seat.Role}");
}
