using System.Text;

namespace PccGovernance.Interchange.Tests.Import;

/// <summary>Maps in further styles of the field, each with what a careful reader makes of it, and nothing guessed without a word.</summary>
public sealed class FieldStylesTests
{
    private static readonly ImportOptions s_options = new() { AsOf = new(2025, 10, 1) };

    [Fact]
    public void Import_SheetForEachDistrict_TakesTheSheetForTheAreaAndKeepsBoardsApart()
    {
        object?[] head = ["Meeting", "Chair", "Members", "How often", "Reports to"];
        ImportResult result = LandscapeImport.Import(
            TestWorkbook.Of(
                false,
                ("Ashford",
                    [head, ["Community Safety Partnership", "Ashford BC", "Kent Police; KFRS", "Quarterly", "Kent Criminal Justice Board"],
                        ["Vulnerability Panel", "Kent Police", "Ashford BC", "Monthly", "Community Safety Partnership"]]),
                ("Dover",
                    [head, ["Community Safety Partnership", "Dover DC", "Kent Police", "Every 2 months", null],
                        ["Vulnerability Panel", "Kent Police", "Dover DC", "Monthly", "Community Safety Partnership"]]),
                ("Countywide", [head, ["Kent Criminal Justice Board", "CPS", "Kent Police; HMCTS", "Quarterly", null]])),
            "kent.xlsx",
            s_options);

        result.Report.ForceArea.Should().Be("Kent");
        result.Landscape.Partnerships.Should().HaveCount(5);
        Partnership ashford = Board(result, "Community Safety Partnership (Ashford)");
        Partnership dover = Board(result, "Community Safety Partnership (Dover)");
        (ashford.Footprint.ToString(), dover.Footprint.ToString()).Should().Be(("E07000105", "E07000108"));
        ashford.Kind!.Value.Value.Should().Be("community-safety-partnership");
        (ashford.Meetings!.MeetingsPerYear, dover.Meetings!.MeetingsPerYear).Should().Be((4, 6));
        Board(result, "Vulnerability Panel (Dover)").ReportsTo.Should().Equal(dover.Id);
        Board(result, "Vulnerability Panel (Ashford)").ReportsTo.Should().Equal(ashford.Id);
        ashford.ReportsTo.Should().Equal(Board(result, "Kent Criminal Justice Board").Id);
        Codes(result).Should().Contain(["import.sheet.area", "import.board.named-by-sheet", "import.area.several"])
            .And.NotContain("import.duplicate.left-out");
        AddsUp(result);
    }

    [Fact]
    public void Import_AttendanceByDayOfMeeting_CountsWhoCame()
    {
        ImportResult result = LandscapeImport.Import(
            TestWorkbook.Of(
                false,
                ("Attendance",
                    [
                        ["Safer Norfolk Board - attendance 2024/25"],
                        ["Organisation", new LocalDate(2024, 4, 16), new LocalDate(2024, 7, 9), new LocalDate(2024, 10, 15),
                            new LocalDate(2025, 1, 14), new LocalDate(2026, 4, 1)],
                        ["Norfolk Constabulary", "✓", "✓", "P", "✓"],
                        ["Norfolk County Council", "P", "apols", "A", "P"],
                        ["Norwich City Council", "Sub", "A", "P", "✓"],
                        ["Probation Service", "A", "A", "A", "A"],
                        ["Norfolk OPCC (obs)", "✓", "?", "n/a", "✓"],
                        ["Quorum", "Y", "Y", "Y", "Y"],
                        ["P = present, A = absent"],
                    ])),
            "attendance.xlsx",
            s_options);

        Partnership board = result.Landscape.Partnerships.Should().ContainSingle().Which;
        board.Name.Should().Be("Safer Norfolk Board");
        board.Meetings!.MeetingsPerYear.Should().Be(4, "a day of which nobody is marked is none yet");
        Who(board).Should().Equal(
            "norfolk-constabulary  1", "norfolk-county-council  0.5", "norwich-city-council  0.75",
            "police-and-crime-commissioner-for-norfolk Observer 1", "probation-service  0");
        result.Report.Questions.Should().ContainSingle().Which.Key.Should().Be(("attendance", "?"));
        Codes(result).Should().Contain(["import.attendance.board", "import.attendance.substitute", "import.calendar.meetings"]);
        result.Columns.Sheets[0].Layout.Should().Be(SheetLayout.Attendance);
        AddsUp(result);
    }

    [Fact]
    public void Import_AttendanceOfSeveralBoards_IsOfEachRow()
    {
        ImportResult result = Import(
            "Board,Organisation,16/04/2024,09/07/2024,15/10/2024\nSafer Norfolk Board,Norfolk Constabulary,P,P,Sub\n"
            + "Safer Norfolk Board,Norfolk County Council,P,Apols,A\nNorfolk Youth Justice Board,Probation Service,A,P,apols\n");

        Who(Board(result, "Safer Norfolk Board")).Should().Equal("norfolk-constabulary  1", "norfolk-county-council  0.3333");
        Who(Board(result, "Norfolk Youth Justice Board")).Should().Equal("probation-service  0.3333");
        result.Report.Entries.Should().NotContain(static entry => entry.Kind == ImportEntryKind.NotImported);
        AddsUp(result);
    }

    /// <summary>A cross may be a tick, and A may be attended: the other marks settle it, or nobody does.</summary>
    [Theory]
    [InlineData("x", "", 0.5)]
    [InlineData("x", "P", null)]
    [InlineData("A", "", null)]
    [InlineData("A", "P", 0.5)]
    public void Import_AttendanceMarkOfTwoMeanings_IsReadByTheOthersOrAsked(string mark, string other, double? share)
    {
        ImportResult result = Import(
            "Safer Norfolk Board,,\nMember,16/04/2024,09/07/2024\n" + $"Norfolk Constabulary,{mark},{other}\nProbation Service,,{mark}\n");

        Seat police = Board(result, "Safer Norfolk Board").Seats.First(static seat => seat.Organisation.Value == "norfolk-constabulary");
        bool isAsked = result.Report.Questions.Any(question => question.Key.Field == "attendance" && question.Key.Value == mark);
        isAsked.Should().Be(share is null);
        if (share is { } sure)
        {
            police.Attendance.Should().Be((decimal)sure);
        }

        AddsUp(result);
    }

    [Fact]
    public void Import_WelshRegister_ReadsLevelsBodiesAndTimes()
    {
        ImportResult result = Import(
            "Enw'r Bwrdd,Math,Cadeirydd,Is-gadeirydd,Aelodau,Pa mor aml,Hyd y cyfarfod,Yn adrodd i,Dyddiad sefydlu\n"
            + "Bwrdd Gwasanaethau Cyhoeddus Gwynedd a Môn,Strategol,Cyngor Gwynedd,Cyngor Ynys Môn,\"Heddlu Gogledd Cymru; Bwrdd Iechyd "
            + "Prifysgol Betsi Cadwaladr; Gwasanaeth Tân ac Achub Gogledd Cymru\",Chwarterol,2 awr,,Ebrill 2016\n"
            + "Partneriaeth Diogelwch Cymunedol Conwy a Sir Ddinbych,Tactegol,Cyngor Bwrdeistref Sirol Conwy,,\"Heddlu Gogledd Cymru; "
            + "Cyngor Sir Ddinbych; CHTh (sylwedydd)\",Misol,1.5 awr,Bwrdd Gwasanaethau Cyhoeddus Gwynedd a Môn,2009\n"
            + "Fforwm Cydnerth Lleol Gogledd Cymru,Gweithredol,Heddlu Gogledd Cymru,,,Bob chwe wythnos,90 munud,,\n");

        Partnership services = Board(result, "Bwrdd Gwasanaethau Cyhoeddus Gwynedd a Môn");
        Who(services).Should().Equal(
            "betsi-cadwaladr-university-health-board Member ", "gwynedd-council Chair ", "isle-of-anglesey-county-council ViceChair ",
            "north-wales-fire-and-rescue-service Member ", "north-wales-police Member ");
        services.Seats.Should().OnlyContain(static seat => seat.Post == null, "the area after the name of a service is no post");
        result.Landscape.Partnerships.Select(static board => (board.Tier, board.Meetings!.MeetingsPerYear!.Value)).Should().BeEquivalentTo(
            [(PartnershipTier.Strategic, 4m), (PartnershipTier.Tactical, 12m), (PartnershipTier.Operational, 8.67m)]);
        result.Report.Questions.Should().BeEmpty();
        AddsUp(result);
    }

    [Fact]
    public void Import_ColumnForEachOrganisation_AsksWhatADeputyIs()
    {
        const string Text =
            "Board,Frequency,Suffolk Constabulary,Suffolk CC,Ipswich BC,Suffolk OPCC\n"
            + "Ipswich Community Safety Partnership,Quarterly,Chair,x,M,\n"
            + "Suffolk Reducing Reoffending Board,6 x p.a.,M,Chair,Dep,obs\n";
        ImportResult asked = Import(Text);
        ImportResult answered = LandscapeImport.Import(
            Encoding.UTF8.GetBytes(Text),
            "map.csv",
            s_options with { Decisions = ImportDecisions.Parse("field,text,answer\nseat,Dep,vice chair\n") });

        Who(Board(asked, "Ipswich Community Safety Partnership")).Should().Equal(
            "ipswich-borough-council Member ", "suffolk-constabulary Chair ", "suffolk-county-council  ");
        Who(Board(asked, "Suffolk Reducing Reoffending Board")).Should().HaveCount(3).And.NotContain(static who =>
            who.StartsWith("ipswich", StringComparison.Ordinal));
        asked.Report.Questions.Should().ContainSingle().Which.Single().Should().Match<ImportEntry>(static entry =>
            entry.Value == "Dep" && entry.Alternatives.SequenceEqual(new[] { "vice chair", "member" }));
        Who(Board(answered, "Suffolk Reducing Reoffending Board")).Should().Contain("ipswich-borough-council ViceChair ");
        AddsUp(asked);
    }

    /// <summary>A number in a workbook that counts from 1904 counts from there, with a format of dates or without.</summary>
    [Fact]
    public void Import_SerialsOf1904_CountFrom1904()
    {
        double serial = Period.DaysBetween(new(1904, 1, 1), new(2024, 5, 14));
        ImportResult result = LandscapeImport.Import(
            TestWorkbook.Of(
                true,
                ("Register",
                    [
                        ["Partnership", "Chair", "Set up", "Last reviewed"],
                        ["Safer Cleveland Partnership", "Cleveland Police", new LocalDate(2011, 4, 1), serial],
                        ["Hartlepool Hub", "Hartlepool BC", "2016", "14/05/2024"],
                    ])),
            "register.xlsx",
            s_options);

        result.Landscape.Partnerships.Should().OnlyContain(static board => board.LastReviewed == new PartialDate(2024, 5, 14));
        Board(result, "Safer Cleveland Partnership").Period.From.Should().Be(new LocalDate(2011, 4, 1));
        result.Report.Entries.Should().ContainSingle(static entry => entry.Statement.Code == "import.cell.unformatted-serial")
            .Which.Alternatives.Should().Equal("2024-05-14");
    }

    [Fact]
    public void Import_HeadersOverTwoRows_AreReadTogetherAndNotesAtTheFootAreTold()
    {
        ImportResult result = Import(
            "Partnership,Area,Membership,,,Meetings,\n,,Chair,Vice chair,Members,How often,Length\n"
            + "Safer Devon Partnership,Devon,Devon CC,OPCC,Devon & Cornwall Police,Quarterly,2 hours\n"
            + "Torbay CSP,Torbay,Torbay Council,,Devon & Cornwall Police,Monthly,90 mins\n,,,,,,\nNotes,,,,,,\n"
            + "1. Chairs rotate each May.,,,,,,\n");

        Who(Board(result, "Safer Devon Partnership")).Should().Equal(
            "devon-and-cornwall-police Member ", "devon-county-council Chair ",
            "police-and-crime-commissioner-for-devon-and-cornwall ViceChair ");
        Board(result, "Torbay CSP").Should().Match<Partnership>(static board =>
            board.Meetings!.MeetingsPerYear == 12 && board.Meetings.MeetingHours == 1.5m && board.Footprint.Areas.Count == 1);
        result.Landscape.Partnerships.Should().HaveCount(2);
        result.Report.Entries.Where(static entry => entry.Kind == ImportEntryKind.RowIgnored).Select(static entry => entry.Row)
            .Should().Equal(1, 6, 7);
        AddsUp(result);
    }

    [Fact]
    public void Import_ListOfSharePoint_ReadsValuesDaysAndLeavesItsOwnColumns()
    {
        ImportResult result = Import(
            "\uFEFF\"ID\",\"Title\",\"Chair\",\"Members\",\"Area\",\"Frequency\",\"LastReviewed\",\"Date_x0020_Set_x0020_Up\",\"Created\","
            + "\"Modified\",\"Created By\",\"Item Type\"\n"
            + "\"12\",\"Safer Wiltshire Partnership\",\"4;#Wiltshire Council\","
            + "\"4;#Wiltshire Council;#7;#Wiltshire Police;#9;#Probation Service\",\"2;#Wiltshire\",\"Quarterly\",\"2024-06-30T23:00:00Z\","
            + "\"2016-05-04 14:30\",\"2021-06-01T09:14:33Z\",\"2025-02-03T16:20:01Z\",\"17;#Jones, Alex\",\"Item\"\n"
            + "\"13\",\"Swindon Community Safety Partnership\",\"5;#Swindon Borough Council\","
            + "\";#Wiltshire Police;#Probation Service;#\",\"3;#Swindon\",\"Every 6 weeks\",\"2023-11-30T00:00:00Z\",\"\","
            + "\"2021-06-01T09:15:02Z\",\"2025-02-03T16:21:44Z\",\"17;#Jones, Alex\",\"Item\"\n");

        Partnership wiltshire = Board(result, "Safer Wiltshire Partnership");
        Who(wiltshire).Should().Equal("probation-service Member ", "wiltshire-council Chair ", "wiltshire-police Member ");
        wiltshire.LastReviewed.Should()
            .Be(new PartialDate(2024, 7, 1), "an hour before midnight in universal time is the next day in June");
        wiltshire.Period.ToString().Should().Be("2016-05-04/..");
        Who(Board(result, "Swindon Community Safety Partnership")).Should().Equal(
            "probation-service Member ", "swindon-borough-council Chair ", "wiltshire-police Member ");
        result.Report.Entries.Where(static entry => entry.Kind == ImportEntryKind.NotImported).Select(static entry => entry.Value)
            .Should().BeEquivalentTo("ID", "Created", "Modified", "Created By", "Item Type");
        Codes(result).Should().Contain("import.sheet.list-export");
        result.Report.Questions.Should().BeEmpty();
        AddsUp(result);
    }

    [Fact]
    public void Import_NumberOfBoardsBelowThem_IsNoBoard()
    {
        ImportResult result = Import(
            "Ref,Nickname,Board,Area\nS1,CSP,Safer Surrey Partnership,Surrey\nS2,YP,Surrey Youth Panel,Surrey\n,Boards here,2,\n");

        result.Landscape.Partnerships.Should().HaveCount(2);
        Codes(result).Should().Contain("import.row.ignored");
        AddsUp(result);
    }

    [Theory]
    [InlineData("1900-01-01T00:00:00Z", "../..")]
    [InlineData("1 January 1900", "../..")]
    [InlineData("1900-01-02T00:00:00Z", "1900-01-02/..")]
    public void Import_FirstDayThatAListCountsFrom_IsNoDayAndIsSaid(string day, string period)
    {
        ImportResult result = Import($"Board,Area,Date set up\nSafer Surrey Partnership,Surrey,{day}\n");

        Board(result, "Safer Surrey Partnership").Period.ToString().Should().Be(period);
        Codes(result).Contains("import.cell.zero-day").Should().Be(period is "../..");
    }

    [Fact]
    public void Import_BoardsAsColumns_ReadsEachAndItsLevel()
    {
        ImportResult result = Import(
            "Our boards,,,\nBoard,Safer Surrey Partnership,Surrey Criminal Justice Board,Woking CSP\nType,Strategic,Strategic,Operational\n"
            + "Chair,Surrey CC,CPS,Woking BC\nMembers,Surrey Police; OPCC,Surrey Police; HMCTS,Surrey Police; Surrey CC\n"
            + "Frequency,Quarterly,6 x p.a.,Monthly\nLast reviewed,March 2024,2023,01/02/2025\n");

        result.Landscape.Partnerships.Select(static board => (
            board.Name, board.Tier, board.Meetings!.MeetingsPerYear!.Value, board.LastReviewed!.Value.ToString()))
            .Should().BeEquivalentTo(
            [
                ("Safer Surrey Partnership", PartnershipTier.Strategic, 4m, "2024-03"),
                ("Surrey Criminal Justice Board", PartnershipTier.Strategic, 6m, "2023"),
                ("Woking CSP", PartnershipTier.Operational, 12m, "2025-02-01"),
            ]);
        Board(result, "Woking CSP").Seats.Should().HaveCount(3);
        result.Report.Questions.Should().BeEmpty();
        AddsUp(result);
    }

    /// <summary>The first word of a district's name may be the name of the county, and then is no district.</summary>
    [Theory]
    [InlineData("Surrey", "Surrey Police", "E23000031")]
    [InlineData("Derbyshire", "Derbyshire Constabulary", "E23000018")]
    public void Import_CountyThatADistrictIsCalledAfter_IsNoDistrict(string area, string chair, string force)
    {
        ImportResult result = Import($"Board,Area,Chair\nViolence Board,{area},{chair}\n");

        string taken = Board(result, "Violence Board").Footprint.ToString();
        (taken == force || taken.StartsWith("E10", StringComparison.Ordinal)).Should().BeTrue($"'{taken}' was taken");
        result.Report.Entries.Should().Contain(static entry => entry.Statement.Code == "import.area.several", "county and force are two");
    }

    private static ImportResult Import(string text) => LandscapeImport.Import(Encoding.UTF8.GetBytes(text), "map.csv", s_options);

    private static Partnership Board(ImportResult result, string name) => result.Landscape.Partnerships.Single(board => board.Name == name);

    private static IEnumerable<string> Codes(ImportResult result) => result.Report.Entries.Select(static entry => entry.Statement.Code);

    private static IEnumerable<string> Who(Partnership board) => board.Seats.Select(static seat => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{seat.Organisation} {(seat.Role == SeatRole.Unknown ? string.Empty : seat.Role.ToString())} {seat.Attendance:0.####}"));

    private static void AddsUp(ImportResult result)
    {
        ImportCounts counts = result.Report.Counts;
        (counts.CellsUnderstood + counts.CellsGuessed + counts.CellsNotUnderstood + counts.CellsConflicting + counts.CellsIgnored)
            .Should().Be(counts.Cells);
        (counts.RowsUsed + counts.RowsIgnored).Should().Be(counts.Rows);
    }
}
