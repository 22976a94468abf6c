using PccGovernance.Reference;

namespace PccGovernance.Interchange.Tests.Import;

/// <summary>Workbooks with a form for each board: labels down the side, and what they ask for beside them.</summary>
public sealed class FormSheetTests
{
    private static readonly ImportOptions s_essex =
        new() { AsOf = new(2026, 11, 21), ForceArea = EnglandAndWales.ForceAreas.Essex };

    private static object?[][] SaferColchester =>
    [
        ["Partnership record"],
        ["Name of board:", "Safer Colchester Partnership"],
        ["Chair:", "Colchester City Council"],
        ["Area covered:", "Colchester"],
        ["How often:", "Quarterly"],
        ["Length:", "2 hrs"],
        ["Set up:", "2008"],
        ["Reports to:", "Essex Criminal Justice Board"],
        ["Members:", "Essex Police"],
        [null, "Essex County Council"],
        [null, "Probation Service; Victim Support"],
        ["Risk register held?", "Yes"],
        ["Notes:", "Check the chair"],
        ["Last reviewed:", new LocalDate(2025, 3, 1)],
    ];

    private static object?[][] CriminalJustice =>
    [
        ["Board", "Essex Criminal Justice Board", null, "Frequency", "6 x p.a."],
        ["Type", "Local Criminal Justice Board", null, "Duration", "90 mins"],
        ["Purpose", "Brings the criminal justice agencies together"],
        ["Area", "Essex"],
        ["Membership"],
        ["Organisation", "Post", "Role"],
        ["Essex Police", "ACC", "Chair"],
        ["Crown Prosecution Service", "Chief Crown Prosecutor", "Member"],
        ["HM Courts and Tribunals Service", null, "Member"],
    ];

    [Fact]
    public void Import_AFormForEachBoard_ReadsEveryBoardAndCountsEveryCell()
    {
        ImportResult result = Import(("Safer Colchester", SaferColchester), ("ECJB", CriminalJustice));

        Partnership safer = Board(result, "Safer Colchester Partnership");
        safer.Footprint.Areas.Should().Equal(new AreaCode("E07000071"));
        safer.Meetings.Should().BeEquivalentTo(new { MeetingsPerYear = (decimal?)4, MeetingHours = (decimal?)2 });
        (safer.Period.ToString(), safer.LastReviewed).Should().Be(("2008/..", (PartialDate?)new LocalDate(2025, 3, 1)));
        Who(result, safer).Should().BeEquivalentTo(
            "Colchester City Council Chair", "Essex Police Member", "Essex County Council Member", "Probation Service Member",
            "Victim Support Member");
        Partnership justice = Board(result, "Essex Criminal Justice Board");
        safer.ReportsTo.Should().ContainSingle().Which.Should().Be(justice.Id);
        justice.Kind.Should().Be(new Id<PartnershipKind>("local-criminal-justice-board"));
        justice.Meetings.Should().BeEquivalentTo(new { MeetingsPerYear = (decimal?)6, MeetingHours = (decimal?)1.5m });
        justice.Purpose.Should().Be("Brings the criminal justice agencies together");
        Who(result, justice).Should().BeEquivalentTo(
            "Essex Police Chair", "Crown Prosecution Service Member", "HM Courts & Tribunals Service Member");

        result.Report.Entries.Should().Contain(static entry =>
            entry.Kind == ImportEntryKind.NotImported && entry.Row == 12 && entry.Column == "B", "nobody knows what it is");
        result.Report.Entries.Should().Contain(static entry =>
            entry.Kind == ImportEntryKind.NotImported && entry.Row == 13 && entry.Column == "B", "remarks have no place");
        result.Report.Entries.Should().Contain(static entry => entry.Kind == ImportEntryKind.RowIgnored && entry.Row == 1);
        AddsUp(result, SaferColchester, CriminalJustice);
    }

    [Fact]
    public void Import_FormsWithoutAName_AreCalledByTheirSheetsAndSayIt()
    {
        object?[][] form = [["Chair", "Essex Police"], ["Frequency", "Monthly"], ["Length", "1 hr"], ["Members", "Victim Support"]];
        ImportResult result = Import(("Gold Group", form), ("Silver Group", form));

        result.Landscape.Partnerships.Select(static board => board.Name).Should().BeEquivalentTo("Gold Group", "Silver Group");
        result.Report.Entries.Count(static entry => entry.Statement.Code == "import.form.name-of-sheet").Should().Be(2);
        AddsUp(result, form, form);
    }

    [Fact]
    public void Import_BoardsSideBySide_AreOneEach()
    {
        object?[][] side =
        [
            ["Partnership", "Safer Essex", "Essex Criminal Justice Board", "Essex Violence and Vulnerability Board"],
            ["Chair", "Essex County Council", "Essex Police", "PFCC"],
            ["Frequency", "Quarterly", "6 x p.a.", "Monthly"],
            ["Length", "2 hours", "90 mins", "1 hour"],
            ["Members", "Essex Police", "CPS; HMCTS", "Essex Police; Essex County Council"],
        ];
        ImportResult result = Import(("Boards", side));

        result.Landscape.Partnerships.Select(static board => (board.Name, board.Meetings!.MeetingsPerYear!.Value)).Should()
            .BeEquivalentTo(
                [("Safer Essex", 4m), ("Essex Criminal Justice Board", 6m), ("Essex Violence and Vulnerability Board", 12m)]);
        Who(result, Board(result, "Essex Criminal Justice Board")).Should().HaveCount(3);
        AddsUp(result, side);
    }

    [Fact]
    public void Import_FormsBelowEachOther_AreOneBoardEach()
    {
        object?[][] below =
        [
            .. SaferColchester[1..5], [null], ["Name of board:", "Safer Tendring"], ["Chair:", "Tendring District Council"],
            ["Area covered:", "Tendring"], ["How often:", "Monthly"],
        ];
        ImportResult result = Import(("CSPs", below));

        result.Landscape.Partnerships.Select(static board => (board.Name, board.Footprint.Areas.Single().ToString())).Should()
            .BeEquivalentTo([("Safer Colchester Partnership", "E07000071"), ("Safer Tendring", "E07000076")]);
        AddsUp(result, below);
    }

    [Fact]
    public void Import_WelshForms_AreReadAsEnglishOnesAre()
    {
        object?[][] form =
        [
            ["Enw'r bwrdd", "Bwrdd Diogelu Plant Gwent"], ["Cadeirydd", "Cyngor Dinas Casnewydd"], ["Amlder", "Chwarterol"],
            ["Hyd", "2 awr"], ["Aelodau", "Heddlu Gwent"], ["Ardal", "Casnewydd"],
        ];
        ImportResult result = LandscapeImport.Import(
            TestWorkbook.Of(false, ("Bwrdd 1", form), ("Bwrdd 2", [["Enw'r bwrdd", "Bwrdd Cyfiawnder Troseddol Gwent"], .. form[1..]])),
            "byrddau.xlsx",
            s_essex with { ForceArea = EnglandAndWales.ForceAreas.Gwent });

        result.Landscape.Partnerships.Should().HaveCount(2);
        Board(result, "Bwrdd Diogelu Plant Gwent").Should().Match<Partnership>(static board =>
            board.Seats.Count == 2 && board.Meetings!.MeetingsPerYear!.Value == 4 && board.Footprint.Areas.Count == 1);
    }

    /// <summary>A page that says how to fill a table in has its headers down the side, and is no board.</summary>
    [Fact]
    public void Import_GuidanceBesideATable_IsNoBoard()
    {
        ImportResult result = Import(
            ("Boards", [["Board", "Chair", "Members", "Frequency"], ["Safer Essex", "Essex Police", "Victim Support", "Monthly"]]),
            ("How to fill it in",
                [["Board", "The name in full"], ["Chair", "Who chairs it"], ["Members", "One a line"], ["Frequency", "Times a year"]]));

        result.Landscape.Partnerships.Should().ContainSingle().Which.Name.Should().Be("Safer Essex");
        result.Columns.Sheets[1].Layout.Should().NotBe(SheetLayout.Form);
    }

    [Fact]
    public void Columns_OfAForm_AreShownChangedAndUsedAgain()
    {
        byte[] content = TestWorkbook.Of(false, ("Safer Colchester", SaferColchester), ("ECJB", CriminalJustice));
        ColumnMap map = LandscapeImport.Import(content, "forms.xlsx", s_essex).Columns;
        MappedSheet first = map.Sheets[0];
        first.Layout.Should().Be(SheetLayout.Form);
        first.Columns.Should().Contain(static label => label.Row == 3 && label.Letter == "A" && label.Field == ColumnField.Chair);

        ColumnMap changed = map with
        {
            Sheets =
            [
                first with { Columns = [.. first.Columns.Select(static label => label.Row == 3 ? label with { Field = ColumnField.ViceChair } : label)] },
                map.Sheets[1],
            ],
        };
        ImportResult again = LandscapeImport.Import(
            content, "forms.xlsx", s_essex with { Columns = ColumnMap.FromJson(changed.ToJson()) });

        Who(again, Board(again, "Safer Colchester Partnership")).Should().Contain("Colchester City Council ViceChair");
        LandscapeImport.Import(content, "forms.xlsx", s_essex with { Columns = ColumnMap.FromJson(map.ToJson()) }).Landscape.Contents
            .Should().Be(LandscapeImport.Import(content, "forms.xlsx", s_essex).Landscape.Contents);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(null)]
    public void Columns_OfAFormWithoutARow_AreRefused(int? row)
    {
        ColumnMap map = new()
        {
            Sheets = [new() { Sheet = "ECJB", Layout = SheetLayout.Form, Columns = [new() { Letter = "A", Row = row, Field = ColumnField.Name }] }],
        };

        FluentActions.Invoking(() => LandscapeImport.Import(
            TestWorkbook.Of(false, ("ECJB", CriminalJustice)), "forms.xlsx", s_essex with { Columns = map })).Should()
            .Throw<InterchangeException>().WithMessage("*in a form each label has a row from 1*");
    }

    private static ImportResult Import(params (string Name, object?[][] Rows)[] sheets) =>
        LandscapeImport.Import(TestWorkbook.Of(false, sheets), "forms.xlsx", s_essex);

    private static Partnership Board(ImportResult result, string name) => result.Landscape.Partnerships.Single(board => board.Name == name);

    private static IEnumerable<string> Who(ImportResult result, Partnership board) =>
        board.Seats.Select(seat => $"{result.Landscape.Organisation(seat.Organisation)!.Name} {seat.Role}");

    /// <summary>Each cell that holds something is understood, guessed, not understood, conflicting or ignored, once.</summary>
    private static void AddsUp(ImportResult result, params object?[][][] sheets)
    {
        ImportCounts counts = result.Report.Counts;
        counts.Cells.Should().Be(sheets.Sum(static rows => rows.Sum(static row => row.Count(static cell => cell is not null))));
        (counts.CellsUnderstood + counts.CellsGuessed + counts.CellsNotUnderstood + counts.CellsConflicting + counts.CellsIgnored)
            .Should().Be(counts.Cells);
    }
}
