using System.Text;
using PccGovernance.Reference;

namespace PccGovernance.Interchange.Tests.Import;

/// <summary>Maps in other styles than one row for each board, each with what a careful reader makes of it.</summary>
public sealed class OtherStylesTests
{
    private static readonly ImportOptions Options = new() { AsOf = new(2025, 10, 1) };

    [Fact]
    public void Import_AttendanceMatrixOfDates_CountsMeetingsAndWhoCame()
    {
        ImportResult result = Import(
            "Body,Safer Norfolk Board,Norfolk Youth Justice Board\nNorfolk Constabulary,Chair,100%\nNorfolk County Council,3/4,Chair\n"
            + "Probation,50%,-\nNorfolk OPCC,Observer,0%\n",
            Options with { ForceArea = EnglandAndWales.ForceAreas.Norfolk });

        Partnership safer = Board(result, "Safer Norfolk Board");
        Who(safer).Should().BeEquivalentTo(
            "norfolk-constabulary chair ", "norfolk-county-council  0.75", "probation-service  0.5",
            "police-and-crime-commissioner-for-norfolk observer ");
        Who(Board(result, "Norfolk Youth Justice Board")).Should().BeEquivalentTo(
            "norfolk-constabulary  1", "norfolk-county-council chair ", "police-and-crime-commissioner-for-norfolk  0");
    }

    [Fact]
    public void Import_OneColumnForEachOrganisationBelowATitle_ReadsMarksAndLeavesThePlainCellsAlone()
    {
        ImportResult result = Import(
            "Who goes where 2025,,,,,,\n,,,,,,\nMeeting,How often,Durham Constabulary,Durham County Council,Darlington BC,CDDFRS,Notes\n"
            + "Safe Durham Partnership,Every 2 months,X,C,,X,\nDarlington CSP,6 x a year,X,,C,,merging?\n",
            Options);

        result.Report.ForceArea.Should().Be("Durham");
        Who(Board(result, "Safe Durham Partnership")).Should().BeEquivalentTo(
            "durham-constabulary  ", "durham-county-council chair ", "county-durham-and-darlington-fire-and-rescue-service  ");
        Who(Board(result, "Darlington CSP")).Should().BeEquivalentTo("durham-constabulary  ", "darlington-borough-council chair ");
        result.Landscape.Partnerships.Should().OnlyContain(static board => board.Meetings!.MeetingsPerYear == 6);
    }

    [Fact]
    public void Import_WelshSheet_ReadsRolesTimesAndPlaces()
    {
        ImportResult result = Import(
            "Enw'r bartneriaeth;Cadeirydd;Aelodau;Ardal;Amlder;Hyd;Adolygwyd\n"
                + "Bwrdd Diogelu Oedolion Gogledd Cymru;Cyngor Gwynedd;Heddlu Gogledd Cymru, Cyngor Conwy, Betsi Cadwaladr (sylwedydd);"
                + "Gogledd Cymru;bob dau fis;2 awr;Mai 2024\n"
                + "Partneriaeth Cymunedau Diogelach Ynys Môn;Heddlu Gogledd Cymru;Cyngor Ynys Môn, Gwasanaeth Prawf;Ynys Môn;chwarterol;90 munud;2023\n",
            Options
        );

        result.Report.ForceArea.Should().Be("North Wales");
        Partnership adults = result.Landscape.Partnerships.Single(static board => board.Kind?.Value == "safeguarding-adults-board-wales");
        (adults.Meetings!.MeetingsPerYear, adults.Meetings.MeetingHours, adults.LastReviewed).Should()
            .Be((6, 2, PartialDate.Parse("2024-05")));
        Who(adults)
            .Should()
            .Contain("gwynedd-council chair ")
            .And.Contain(static who => who.Contains("observer", StringComparison.Ordinal));
        Partnership island = result.Landscape.Partnerships.Single(board => board != adults);
        (island.Meetings!.MeetingsPerYear, island.Meetings.MeetingHours, island.Footprint.ToString(), island.LastReviewed).Should()
            .Be((4, 1.5m, "W06000001", PartialDate.Parse("2023")));
    }

    [Fact]
    public void Import_WorkbookFrom1904_HasItsDatesAndItsSheetsTogether()
    {
        byte[] workbook = TestWorkbook.Of(
            true,
            (
                "Read me",
                [
                    ["Partnership map of Cleveland, kept by the office"],
                    ["Do not circulate"],
                ]),
            (
                "Partnerships",
                [
                    ["Name", "Lead", "Started", "Ended", "Last review", "Frequency"],
                    ["Cleveland Criminal Justice Board", null, new LocalDate(2011, 4, 1), null, "Q2 2024", "Quarterly"],
                    ["Redcar and Cleveland CSP", null, new LocalDate(1998, 10, 1), new LocalDate(2024, 3, 31), null, "monthly"],
                ]),
            (
                "Members",
                [
                    ["Partnership", "Agency", "Capacity"],
                    ["Cleveland Criminal Justice Board", "CPS", "Chair"],
                    ["Cleveland Criminal Justice Board", "Cleveland Police", "Member"],
                    ["Redcar and Cleveland CSP", "Cleveland Fire Brigade", "Vice chair"],
                ]),
            (
                "Diary",
                [
                    ["Meeting", "Date"],
                    ["Cleveland Criminal Justice Board", new LocalDate(2025, 5, 6)],
                ]));

        ImportResult result = LandscapeImport.Import(workbook, "map.xlsx", Options);

        result.Report.ForceArea.Should().Be("Cleveland");
        Partnership justice = Board(result, "Cleveland Criminal Justice Board");
        (justice.Period.From, justice.LastReviewed, justice.Meetings!.MeetingsPerYear).Should().Be((new LocalDate(2011, 4, 1), null, 4));
        result.Report.Questions.Select(static question => question.Key.Value).Should().Equal("Lead", "Q2 2024");
        result.Report.Questions.Last().Single().Should().Match<ImportEntry>(static asked =>
            asked.Value == "Q2 2024" && asked.Alternatives.SequenceEqual(new[] { "2024-q2", "2024-q3" }));
        Who(justice).Should().BeEquivalentTo("crown-prosecution-service chair ", "cleveland-police member ");
        Partnership safety = Board(result, "Redcar and Cleveland CSP");
        safety.Period.Should().Be(new EffectivePeriod(new(1998, 10, 1), new(2024, 4, 1)));
        Who(safety).Should().Equal("cleveland-fire-and-rescue-service vice-chair ");
    }

    [Fact]
    public void Import_SheetForEachBoard_IsNotGuessedSilently()
    {
        byte[] workbook = TestWorkbook.Of(
            false,
            ("Boards", [["Board", "Members"], ["Safer Cumbria", "Cumbria Constabulary"]]),
            ("Contacts", [["Telephone", "Desk"], ["01228 000000", "4"]]));

        ImportResult result = LandscapeImport.Import(workbook, "map.xlsx", Options);

        result.Landscape.Partnerships.Should().ContainSingle();
        result.Report.Entries.Should().Contain(static entry => entry.Sheet == "Contacts" && entry.Kind == ImportEntryKind.NotImported);
    }

    [Fact]
    public void Questions_OfOneKind_AreOneAndOneAnswerSettlesThem()
    {
        const string Text =
            "Board,Last reviewed,Chair,Members,Level\nSafer Essex,2023/24,HMPPS,HMPPS,Scrutiny\nEssex CJB,FY 22/23,Essex Police,Nobody Ltd; parish clerks,\n";
        ImportOptions options = Options with { ForceArea = EnglandAndWales.ForceAreas.Essex };

        ImportResult asked = Import(Text, options);
        ImportResult answered = Import(
            Text,
            options with
            {
                Decisions = ImportDecisions.Parse("field,text,answer\nfinancial-year,*,end\norganisation,HMPPS,Probation Service\n"),
            });

        asked.Report.Questions.Select(static question => question.Key).Should().Equal(("organisation", "HMPPS"), ("financial-year", "*"));
        asked.Report.Questions.Last().Should().HaveCount(2).And.OnlyContain(static entry => entry.Choices.Count == 2);
        ImportDecisions.Questionnaire(asked.Report).Should().Contain("financial-year,*,,,,B2; B3,").And.Contain("beginning | end");
        answered.Report.Questions.Should().BeEmpty();
        Board(answered, "Safer Essex").LastReviewed.Should().Be(PartialDate.Parse("2024-03"));
        Board(answered, "Essex CJB").LastReviewed.Should().Be(PartialDate.Parse("2023-03"));
        Who(Board(answered, "Safer Essex")).Should().Equal("probation-service chair ");
        answered
            .Report.Entries.Select(static entry => entry.Value)
            .Should()
            .Contain(["Nobody Ltd", "parish clerks", "Scrutiny"], "it is told");
    }

    /// <summary>What the sheet knows to the year or the month, the landscape knows no better.</summary>
    [Fact]
    public void Dates_KnownInPart_StayAsTheyAreKnown()
    {
        ImportResult result = Import(
            "Board,Set up,Ended,Last reviewed,Chair\nSafer Essex,2013,,Mar-24,Essex Police\nOld Board,Sept 2009,2013,,Essex Police\n"
            + "Day Board,01/04/2009,31/03/2013,Spring 2025,Essex Police\n",
            Options with { ForceArea = EnglandAndWales.ForceAreas.Essex });

        Board(result, "Safer Essex").Period.ToString().Should().Be("2013/..");
        Board(result, "Old Board").Period.ToString().Should().Be("2009-09/2013");
        Board(result, "Day Board").Period.ToString().Should().Be("2009-04-01/2013-04-01");
        Board(result, "Safer Essex").LastReviewed.Should().Be(PartialDate.Parse("2024-03"));
        result.Report.Entries.Should().ContainSingle(static entry => entry.Value == "Spring 2025")
            .Which.Alternatives.Should().Equal("2025-spring", "2025");
    }

    private static ImportResult Import(string text, ImportOptions options) =>
        LandscapeImport.Import(Encoding.UTF8.GetBytes(text), "map.csv", options);

    private static Partnership Board(ImportResult result, string name) => result.Landscape.Partnerships.Single(board => board.Name == name);

    private static IEnumerable<string> Who(Partnership board) =>
        board.Seats.Select(static seat =>
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{seat.Organisation} {(seat.Role switch { SeatRole.Chair => "chair", SeatRole.ViceChair => "vice-chair", SeatRole.Observer => "observer", SeatRole.Member => "member", _ => string.Empty })} {seat.Attendance}"
            )
        );
}
