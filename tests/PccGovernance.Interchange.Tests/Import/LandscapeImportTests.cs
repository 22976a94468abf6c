using System.Text;
using PccGovernance.Reference;
using PccGovernance.Serialization;
using PccGovernance.Text;

namespace PccGovernance.Interchange.Tests.Import;

public sealed class LandscapeImportTests
{
    private const string Lincolnshire =
        """
        Boards we sit on,,,,,,,
        ,,,,,,,
        Board / Partnership,Chaired by,Membership,Area covered,How often,Length,Reports into,Themes
        COMMUNITY SAFETY,,,,,,,
        Safer Lincolnshire Partnership (SLP),PCC,"LCC; Lincs Police; LFR; Probation; NPS",force-wide,Quarterly,2 hrs,,ASB; DA
        Boston and South Holland CSP,Boston BC,"SHDC, Lincs Police, Boston BC (Portfolio Holder), Widget Guild",Boston and South Holland,bi-monthly,90 mins,SLP,Rural
        Lincolnshire Criminal Justice Board,CPS / HMCTS (rotates),"CPS
        Lincs Police
        HMCTS (obs)",force-wide,as required,half a day,Nowhere Board,=cmd|' /C calc'!A0
        Total,3,,,,,,
        Key,,,,,,,
        LFR = Lincolnshire Fire and Rescue,,,,,,,
        """;

    private static readonly ImportOptions Options = new() { AsOf = new(2025, 10, 1) };

    [Fact]
    public void Import_MessyTable_ReadsBoardsAndSaysTheRest()
    {
        ImportResult result = Import(Lincolnshire, Options);

        result.Report.ForceArea.Should().Be("Lincolnshire");
        Landscape(result).Should().HaveCount(3);
        Partnership csp = Landscape(result).Single(static board => board.Name.StartsWith("Boston", StringComparison.Ordinal));
        csp.Kind!.Value.Value.Should().Be("community-safety-partnership");
        csp.Meetings.Should().BeEquivalentTo(new { MeetingsPerYear = (decimal?)null, MeetingHours = 1.5m });
        csp.ReportsTo.Should().ContainSingle();
        csp.Seats.Single(static seat => seat.Role == SeatRole.Chair).Organisation.Value.Should().Be("boston-borough-council");
        Kinds(result, 6)
            .Should()
            .Contain((ImportEntryKind.Ambiguous, "bi-monthly")).And.Contain((ImportEntryKind.NotUnderstood, "Widget Guild"));
        Kinds(result, 5).Should().Contain((ImportEntryKind.FormerBody, "NPS"));
        Kinds(result, 7)
            .Select(static pair => pair.Kind)
            .Should()
            .Contain([ImportEntryKind.Ambiguous, ImportEntryKind.NotUnderstood, ImportEntryKind.FormulaLike]);
        result.Report.Entries.Where(static entry => entry.Kind == ImportEntryKind.RowIgnored)
            .Select(static entry => entry.Row)
            .Should()
            .Contain([1, 4, 8, 9]);
    }

    [Fact]
    public void Import_Twice_IsTheSameByteForByte()
    {
        ImportResult first = Import(Lincolnshire, Options);
        ImportResult second = Import(Lincolnshire, Options);

        LandscapeJson.WriteToString(second.Landscape).Should().Be(LandscapeJson.WriteToString(first.Landscape));
        second.Report.ToJson().Should().Be(first.Report.ToJson());
    }

    [Fact]
    public void Counts_OfAnyImport_AddUp()
    {
        ImportCounts counts = Import(Lincolnshire, Options).Report.Counts;

        (counts.CellsUnderstood + counts.CellsGuessed + counts.CellsNotUnderstood + counts.CellsConflicting + counts.CellsIgnored)
            .Should()
            .Be(counts.Cells);
        (counts.RowsUsed + counts.RowsIgnored).Should().Be(counts.Rows);
        counts.CellsUnderstood.Should().BeGreaterThan(10);
    }

    [Fact]
    public void Decisions_AnswerQuestions_AndAreAskedNoMore()
    {
        ImportResult asked = Import(Lincolnshire, Options);
        string sheet = ImportDecisions.Questionnaire(asked.Report);
        sheet.Should().Contain("frequency,bi-monthly");
        ImportDecisions decisions = ImportDecisions.Parse(
            "field,text,answer\nfrequency,bi-monthly,6\norganisation,Widget Guild,-\nchair,CPS / HMCTS (rotates),CPS\n");

        ImportResult answered = Import(Lincolnshire, Options with { Decisions = decisions });

        Landscape(answered)
            .Single(static board => board.Name.StartsWith("Boston", StringComparison.Ordinal)).Meetings!.MeetingsPerYear.Should()
            .Be(6);
        answered.Landscape.Contents.Organisations.Should().NotContain(static body => body.Name == "Widget Guild");
        Landscape(answered)
            .Single(static board => board.Name.Contains("Criminal", StringComparison.Ordinal)).Seats.Should()
            .Contain(static seat => seat.Role == SeatRole.Chair && seat.Organisation.Value == "crown-prosecution-service");
        answered.Report.Questions.Count().Should().BeLessThan(asked.Report.Questions.Count());
        ImportDecisions.Parse(decisions.ToJson()).Should().Be(decisions);
    }

    [Fact]
    public void ColumnMap_KeptAndChanged_IsUsed()
    {
        ImportResult first = Import(Lincolnshire, Options);
        ColumnMap kept = ColumnMap.FromJson(first.Columns.ToJson());
        kept.Should().Be(first.Columns);
        MappedSheet sheet = kept.Sheets[0];
        ColumnMap changed = new()
        {
            Sheets = [sheet with { Columns = [.. sheet.Columns.Select(static column =>
            column.Field == ColumnField.Themes ? column with { Field = ColumnField.Notes } : column)] }]
        };

        Landscape(Import(Lincolnshire, Options with { Columns = changed })).SelectMany(static board => board.Themes).Should().BeEmpty();
        Landscape(first).SelectMany(static board => board.Themes).Should().NotBeEmpty();
    }

    [Fact]
    public void ColumnMap_KeptWithItsReasonsAsSentences_IsReadAsBefore()
    {
        ColumnMap kept = ColumnMap.FromJson("""
            {"sheets": [{"sheet": "", "layout": "Boards", "headerRow": 1, "columns": [
              {"letter": "A", "header": "Board", "field": "Name", "score": 1, "reason": "the header is 'Board'"},
              {"letter": "B", "field": "Unknown", "score": 0, "reason": ""}]}]}
            """);

        kept.Sheets[0].Columns.Select(static column => column.Reason).Should().Equal(Statement.Written("the header is 'Board'"), null);
        ColumnMap.FromJson(kept.ToJson()).Sheets[0].Columns[0].Reason.Should().Be(Statement.Written("the header is 'Board'"));
    }

    [Fact]
    public void Import_OneColumnForEachOrganisation_ReadsRolesAndAttendance()
    {
        ImportResult result = Import(
            "Board,Frequency,Surrey Police,Surrey CC,Woking BC,OPCC\nSafer Surrey Board,Quarterly,C,75%,-,Y\nWoking "
            + "CSP,Quarterly,M,Y,C,3/4\n", Options);

        result.Report.ForceArea.Should().Be("Surrey");
        Seat[] seats = [.. Landscape(result).Single(static board => board.Name == "Safer Surrey Board").Seats];
        seats.Should().HaveCount(3);
        seats.Should()
            .Contain(static seat => seat.Role == SeatRole.Chair && seat.Organisation.Value == "surrey-police").And.Contain(static seat =>
                seat.Attendance == 0.75m);
    }

    [Fact]
    public void Import_SheetsOfSeatsMatrixAndCalendar_GoTogether()
    {
        byte[] workbook = TestWorkbook.Of(
            true,
            ("Boards", [["Partnership", "Area", "Set up"], ["Safer Dorset Board", "force-wide", new LocalDate(2016, 5, 4)],
                ["Dorset Criminal Justice Board", "force-wide", null]]),
            ("Membership", [["Board", "Organisation", "Role", "Job title"], ["Safer Dorset Board", "Dorset Police", "Chair", "ACC"],
                ["Safer Dorset Board", "BCP Council", "Member", null]]),
            ("Matrix", [["Organisation", "Safer Dorset Board", "Dorset Criminal Justice Board"], ["CPS", null, "x"],
                ["Probation", "x", "x"]]),
            ("Dates", [["Date", "Meeting"], [new LocalDate(2025, 1, 9), "Dorset Criminal Justice Board"],
                [new LocalDate(2025, 7, 9), "Dorset Criminal Justice Board"]]),
            ("Terms", [["Abbreviation", "Meaning"], ["BCP", "Bournemouth, Christchurch and Poole"]]));

        ImportResult result = LandscapeImport.Import(workbook, "dorset.xlsx", Options);

        result.Report.ForceArea.Should().Be("Dorset");
        Partnership safer = Landscape(result).Single(static board => board.Name == "Safer Dorset Board");
        safer.Period.From.Should().Be(new LocalDate(2016, 5, 4));
        safer.Seats.Should()
            .HaveCount(3).And.Contain(static seat => seat.Role == SeatRole.Chair && seat.Organisation.Value == "dorset-police");
        Partnership justice = Landscape(result).Single(static board => board.Name == "Dorset Criminal Justice Board");
        justice.Seats.Should().HaveCount(2);
        justice.Meetings!.MeetingsPerYear.Should().Be(2);
    }

    [Fact]
    public void Import_SheetsOfStrategiesAndMilestones_AreRead()
    {
        byte[] workbook = TestWorkbook.Of(
            false,
            ("Boards", [["Partnership", "Area"], ["Safer Devon Partnership", "Devon"],
                ["Devon and Cornwall Criminal Justice Board", "force-wide"]]),
            ("Strategies", [["Strategy", "Owner", "Period", "Priorities"],
                ["Safer Devon Strategy", "Safer Devon Partnership", "2021-25", "1. Domestic abuse 2. Knife crime 3. Prevent"],
                    ["Drugs Strategy", "OPCC", null, "Treatment; Supply"], ["Lost Strategy", "Nobody we know", "soon", null]]),
            ("Delivery 2025/26", [["Milestone", "Original due", "Revised due", "Status", "RAG Q1", "RAG Q2"],
                ["Publish plan", new LocalDate(2025, 6, 30), "30/09/2025", "Complete", "A", "Green"],
                    ["Review boards", "Sept 2025", null, "On hold", "Blue", "-"]]));

        ImportResult result = LandscapeImport.Import(workbook, "devon.xlsx", Options);

        Strategy[] strategies = [.. result.Landscape.Contents.Strategies.OrderBy(static strategy => strategy.Name, StringComparer.Ordinal)];
        strategies.Select(static strategy => strategy.Priorities.Count).Should().Equal(2, 0, 3);
        strategies[2].OwnerPartnership!.Value.Value.Should().Be("safer-devon-partnership");
        strategies[2].Period.Should().Be(new EffectivePeriod(new(2021, 1, 1), new(2026, 1, 1)));
        strategies[0].OwnerOrganisation!.Value.Value.Should().Contain("police-and-crime-commissioner");
        Milestone[] milestones = [.. result.Landscape.Contents.BusinessPlans.Single().Strands[0].Priorities[0].Deliverables[0].Milestones];
        milestones[0]
            .Should()
            .BeEquivalentTo(
                new
                {
                    OriginalDue = new PartialDate(2025, 6, 30),
                    CurrentDue = new PartialDate(2025, 9, 30),
                    Status = MilestoneStatus.Complete
                });
        milestones[0].Reports.Select(static report => (report.On, report.Rag))
            .Should()
            .Equal((new LocalDate(2025, 6, 30), RagStatus.Amber), (new LocalDate(2025, 9, 30), RagStatus.Green));
        result.Report.Entries.Where(static entry => entry.IsQuestion)
            .Select(static entry => entry.Value)
            .Should()
            .Contain(["Nobody we know", "soon", "Blue"]).And.NotContain("On hold");
        (milestones[1].Status, milestones[1].OriginalDue).Should().Be((MilestoneStatus.OnHold, PartialDate.Parse("2025-09")));
    }

    [Fact]
    public void Import_WelshHeadersAndWords_AreRead()
    {
        ImportResult result = Import(
            "Enw,Cadeirydd,Aelodau,Ardal,Amlder\nBwrdd Gwasanaethau Cyhoeddus Gwent,Cyngor Sir Fynwy,Heddlu Gwent; Cyngor Torfaen; "
            + "BIPAB,Gwent,Chwarterol\nPanel Channel,Heddlu Gwent,Heddlu Gwent; Gwasanaeth Prawf,Casnewydd,misol\n", Options);

        result.Report.ForceArea.Should().Be("Gwent");
        Partnership board = Landscape(result).Single(static board => board.Kind?.Value == "public-services-board");
        board.Meetings!.MeetingsPerYear.Should().Be(4);
        board.Footprint.ToString().Should().Be(EnglandAndWales.ForceAreas.Gwent.Code.ToString());
        board.Seats.Should().HaveCount(4);
    }

    [Fact]
    public void Import_SameBoardTwice_IsOneBoardAndSaid()
    {
        ImportResult result = Import(
            "Partnership,Area,Chair,Frequency\nNorfolk Safeguarding Adults Board,Norfolk CC area,Norfolk CC,Quarterly\nNorfolk Police "
            + "board,force-wide,PCC,Monthly\nNSAB (Norfolk Safeguarding Adults Board),Norfolk CC area,Norfolk Police,Monthly\n", Options);

        Landscape(result).Should().HaveCount(2);
        Kinds(result, 4).Select(static pair => pair.Kind).Should().Contain([ImportEntryKind.Duplicate, ImportEntryKind.Conflicting]);
    }

    [Fact]
    public void ChangesSince_ChangedFile_TellsWhatBeganAndChanged()
    {
        Landscape before = Import(Lincolnshire, Options).Landscape;
        string later = Lincolnshire.Replace("90 mins", "2 hrs", StringComparison.Ordinal)
            .Replace("Total,3", "Lincolnshire Road Safety Partnership,PCC,Lincs Police,force-wide,Monthly,2 hrs,,Roads\nTotal,4",
                StringComparison.Ordinal);

        LandscapeDifference changes = Import(later, Options).ChangesSince(before);

        changes.Began.Select(static change => change.ToString())
            .Should()
            .Contain(static text => text!.Contains("lincolnshire-road-safety-partnership", StringComparison.Ordinal));
        changes.Changed.Should()
            .Contain(static change => change.ToString()!.Contains("boston-and-south-holland-csp", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Cambridgeshire", "PCC")]
    public void Import_AbbreviationOfTwoBodies_IsAsked(string area, string text)
    {
        ImportResult result = Import(
            $"Board,Members,Area\nSafer Peterborough Partnership,\"{text}; Cambs Police; Fenland DC; {text} (Peterborough)\",Peterborough\n",
            Options with
            {
                ForceArea = EnglandAndWales.Geography.ForceAreas.Single(force => force.Name == area),
            }
        );

        Kinds(result, 2).Should().Contain((ImportEntryKind.Ambiguous, text)).And.NotContain(pair => pair.Value == $"{text} (Peterborough)");
    }

    [Fact]
    public void Import_NoTableOfBoards_IsRefused() =>
        FluentActions.Invoking(() => Import("a,b\n1,2\n", Options))
            .Should()
            .Throw<InterchangeException>()
            .WithMessage("*no table of boards*");

    [Fact]
    public void Import_PersonsNames_AreLeftOutUnlessWanted()
    {
        const string Text = "Board,Organisation,Name of representative\nSafer Suffolk Board,Suffolk Constabulary,A. N. Other\nSafer "
            + "Suffolk Board,Suffolk CC,B. Else\n";

        Import(Text, Options).Landscape.Contents.People.Should().BeEmpty();
        Import(Text, Options with { KeepPersons = true }).Landscape.Contents.People.Should().HaveCount(2);
    }

    private static ImportResult Import(string text, ImportOptions options) =>
        LandscapeImport.Import(Encoding.UTF8.GetBytes(text), "map.csv", options);

    private static ValueList<Partnership> Landscape(ImportResult result) => result.Landscape.Contents.Partnerships;

    private static (ImportEntryKind Kind, string Value)[] Kinds(ImportResult result, int row) =>
        [.. result.Report.Entries.Where(entry => entry.Row == row).Select(static entry => (entry.Kind, entry.Value))];
}
