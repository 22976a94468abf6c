using static PccGovernance.Interchange.Tests.Import.MapFile;

namespace PccGovernance.Interchange.Tests.Import.Styles;

/// <summary>
/// Small sheets in styles of which no set of ours is: several boards in a cell, headers over three rows, tables from documents, exports of
/// data models, blocks with sums, tables of tasks, two languages, days in American order.
/// </summary>
public sealed class MiniSheetTests
{
    [Fact]
    public void Import_SeveralBoardsInOneCell_AreEachOrAsked()
    {
        const string perhaps = "Norwich CSP / Norwich ASB Panel";
        TableSheet sheet = Sheet("Groups", "Group(s)|District|Meets|Members", $"{perhaps}|Norwich|Monthly|Norwich City Council; Probation",
            "Great Yarmouth CSP\nGreat Yarmouth Coast Group|Great Yarmouth|6 a year|Great Yarmouth BC; Probation",
            "Health and Wellbeing Board; Integrated Care Partnership|Norwich|Quarterly|Norfolk CC; Probation",
            "Prevent / Channel Panel|Norwich|Quarterly|Norfolk CC; Probation",
            "Breckland CSP|Breckland|Quarterly|Breckland Council; Probation");
        ImportResult result = Read(sheet);

        result.Landscape.Partnerships.Should().HaveCount(7).And.OnlyContain(static board => board.Seats.Count == 2);
        result.Board("Great Yarmouth Coast Group").Meetings!.MeetingsPerYear.Should().Be(6);
        Codes(result, "A").Should().Equal(
            "import.board.perhaps-several", "import.board.several-in-cell", "import.board.several-in-cell");
        result.Report.Questions.Should().ContainSingle().Which.Key.Value.Should().Be(perhaps);

        Answered("several").Should().Be(8);
        Answered("one").Should().Be(7);
        int Answered(string answer) => Read(
            Options with { Decisions = new() { Answers = [new() { Field = "boards", Text = perhaps, Answer = answer }] } }, sheet)
            .Landscape.Partnerships.Count;
    }

    [Fact]
    public void Import_NameInTwoLanguages_IsOneBoard() =>
        Read(Sheet("Boards", "Board|Area|Members", "Bwrdd Diogelwch Casnewydd / Newport Safety Board|Newport|Gwent Police",
            "Fforwm Nos / Night Forum|Torfaen|Gwent Police")).Report.Entries.Should().NotContain(static entry => entry.Field == "boards");

    [Fact]
    public void Import_HeadersOverThreeRows_AreReadByWhatStandsAbove()
    {
        ImportResult result = Read(
            Sheet("Boards", "||Governance||Meetings||Membership", "||Who leads|Reporting|How often|Length|Partners",
                "Name of group|Area|Chair|Line|per year|each|Members", "Woking Safety Board|Woking|Woking BC||4|2|Surrey Police; OPCC",
                "Guildford Forum|Guildford|Surrey Police||6|1.5|Guildford BC; OPCC"));

        Partnership board = result.Board("Woking Safety Board");
        (board.Meetings!.MeetingsPerYear, board.Meetings.MeetingHours, board.Seats.Count).Should().Be((4m, 2m, 3));
    }

    [Fact]
    public void Import_TableFromADocument_HasNamesOverLinesAndWhatTheyAreFor()
    {
        ImportResult result = Read(
            Sheet("Table", "Partnership|Membership|When it meets",
                "Boston Safety Group\nASB and night time|Chair: Boston Borough Council\nLincolnshire\nPolice\nPCC’s office|"
                + "Every two months\n90 minutes",
                "Lincolnshire Drug and Alcohol\nPartnership|Probation\nSouth Kesteven\nDistrict Council Housing|Quarterly\n2 hrs"));

        result.Who("Boston Safety Group").Should().Equal(
            "boston-borough-council Chair", "lincolnshire-police Member", "police-and-crime-commissioner-for-lincolnshire Member");
        result.Who("Lincolnshire Drug and Alcohol Partnership").Should().Equal(
            "probation-service Member", "south-kesteven-district-council Member");
        Codes(result, "A").Should().Contain("import.board.name-and-more");
        Codes(result, "B").Should().Contain("import.seat.broken");
        result.Board("Boston Safety Group").Meetings!.MeetingHours.Should().Be(1.5m);
    }

    [Fact]
    public void Import_ListsOfBodiesOverLines_StayLists() =>
        Read(Sheet("Table", "Partnership|Membership", "Boston Safety Group|Lincolnshire County Council\nPolice\nNHS\nProbation"))
            .Board("Boston Safety Group").Seats.Should().HaveCount(4);

    [Fact]
    public void Import_PlaceAboveABody_IsACouncilAndABody() =>
        Read(Sheet("Table", "Partnership|Membership", "Kent Safety Group|Medway\nHMPS\nMedway\nHousing\nKent Police"))
            .Board("Kent Safety Group").Seats.Should().HaveCountGreaterThan(3);

    [Fact]
    public void Import_ExportOfADataModel_IsReadByColumnsAndNotByTheirOrder()
    {
        ImportResult result = Read(
            Sheet("Export",
                "Boards[BoardName]|Boards[BoardSortOrder]|Area[AreaName]|Frequency[FrequencyLabel]|Frequency[FreqSort]|"
                + "Boards[Chair Org]|[Count of Seats]|[Sum of Hours]|Boards[Established]",
                "Dudley Safe Board|1|Dudley|Quarterly|3|Dudley MBC|1|14|4/1/2015 12:00:00 AM",
                "Solihull Safe Board|2|Solihull|Monthly|1|Solihull MBC|1|6|12/25/2016 12:00:00 AM",
                "Walsall Night Panel|3|Walsall|Half-yearly|4|West Midlands Police|1|8|7/13/2019 12:00:00 AM"));

        result.Landscape.Partnerships.Select(static board => (board.Name, board.Meetings!.MeetingsPerYear, board.Period.ToString()))
            .Should().BeEquivalentTo(
                [("Dudley Safe Board", (decimal?)4m, "2015-04-01/.."), ("Solihull Safe Board", 12m, "2016-12-25/.."),
                    ("Walsall Night Panel", 2m, "2019-07-13/..")]);
        result.Landscape.Partnerships.Should().OnlyContain(static board => board.Meetings!.MeetingHours == null);
        result.Report.Entries.Where(static entry => entry.Kind == ImportEntryKind.NotImported).Select(static entry => entry.Column)
            .Should().Contain(["B", "E", "G", "H"]);
    }

    [Fact]
    public void Import_BlocksWithSums_GiveEachBoardTheAreaOfItsBlock()
    {
        ImportResult result = Read(
            Sheet("Boards", "Area|Board|Meetings pa|Members", "Derby|Derby Safe Board|4|Derbyshire Police; OPCC",
                "|Night Forum|12|Derbyshire Police; OPCC", "|Derby subtotal|16|", "High Peak|High Peak CSP|4|Derbyshire Police; OPCC",
                "|Farm Group|2|NFU; OPCC", "|Subtotal – High Peak|6|", "Erewash|Erewash CSP|4|Derbyshire Police; OPCC",
                "|Erewash total|4|", "All||26|"));

        result.Landscape.Partnerships.Should().HaveCount(5);
        result.Board("Night Forum").Footprint.Should().Be(result.Board("Derby Safe Board").Footprint).And.NotBe(Footprint.Unknown);
        result.Board("Farm Group").Footprint.Should().Be(result.Board("High Peak CSP").Footprint);
        Codes(result, "A").Count(static code => code == "import.area.of-block").Should().Be(2);
    }

    [Fact]
    public void Import_AreasThatStandAgain_AreNoBlocks() =>
        Read(Sheet("Boards", "Area|Board|Members", "Derby|Derby Safe Board|Derbyshire Police; OPCC", "|Night Forum|Derbyshire Police",
            "|Day Forum|OPCC", "Derby|Derby River Group|OPCC; NFU"))
            .Board("Night Forum").Footprint.Should().Be(Footprint.Unknown);

    [Theory]
    [InlineData("", 0)]
    [InlineData("R = responsible, A = accountable (chairs), C = consulted, I = informed", 4)]
    public void Import_TableOfTasks_IsAskedUnlessItsKeySaysARole(string key, int chairs)
    {
        ImportResult result = Read(
            Sheet("Boards", "Board|Area|OPCC|Cheshire Police|Cheshire East Council|Halton BC|Probation",
                "Cheshire Safe Board|Cheshire|A|R|R|R|R", "Halton Night Panel|Halton|I|R||A|C", "Crewe Rail Forum|Cheshire East|C|A|R||I",
                "Runcorn Forum|Halton|R|R||A|I", key));

        Seat[] seats = [.. result.Landscape.Partnerships.SelectMany(static board => board.Seats)];
        seats.Should().HaveCount(chairs).And.NotContain(static seat => seat.Role != SeatRole.Chair);
        result.Report.Questions.Select(static question => question.Key.Value).Distinct().Should().Contain(["R", "I", "C"])
            .And.HaveCount(chairs == 0 ? 4 : 3, "a letter is asked once, whatever the cells");
    }

    [Fact]
    public void Import_MarksOfSeats_AreNoTasks() =>
        Read(Sheet("Boards", "Board|Area|OPCC|Cheshire Police|Halton BC|Probation", "Cheshire Safe Board|Cheshire|A|C|M|M",
            "Halton Night Panel|Halton|A|M|C|M"))
            .Landscape.Partnerships.SelectMany(static board => board.Seats).Should().HaveCount(8);

    [Theory]
    [InlineData("Parhaus")]
    [InlineData("Yn parhau")]
    [InlineData("Parhaus / Ongoing")]
    [InlineData("to date")]
    public void Import_EndThatGoesOn_IsNone(string end)
    {
        ImportResult result = Read(
            Sheet("Byrddau", "Enw’r bwrdd / Board name|Ardal / Area|Daeth i ben / Ended|Aelodau / Members",
                $"Bwrdd Nos / Night Board|Casnewydd / Newport|{end}|Heddlu Gwent / Gwent Police",
                "Bwrdd Dydd / Day Board|Torfaen|Mawrth 2024 / March 2024|Heddlu Gwent / Gwent Police",
                "Bwrdd Hir / Long Board|Torfaen|Mawrth 2023 / March 2023|Heddlu Gwent / Gwent Police"));

        result.Report.Questions.Should().BeEmpty();
        result.Landscape.Partnerships.Select(static board => board.Period.ToString())
            .Should().BeEquivalentTo("../..", "../2024-03", "../2023-03");
    }

    [Theory]
    [InlineData("4/13/2015; 12/31/2016", "3/4/2018", "2018-03-04/..", "import.cell.american-column", false)]
    [InlineData("4/13/2015", "3/4/2018", "../..", "import.cell.either-order", true)]
    [InlineData("4/13/2015; 13/4/2015; 30/11/2016", "3/4/2018", "2018-04-03/..", "", false)]
    [InlineData("13/4/2015", "3/4/2018", "2018-04-03/..", "", false)]
    [InlineData("4/13/2015; 13/4/2015", "3/4/2018", "../..", "import.cell.either-order", true)]
    [InlineData("4/13/2015", "10/10/2010", "2010-10-10/..", "", false)]
    public void Import_DayThatMayBeOfEitherOrder_IsReadAsItsColumnIs(string others, string day, string period, string code, bool isAsked)
    {
        ImportResult result = Read(
            Sheet("Boards",
                ["Board|Area|Start Date|Members", $"Bury Night Forum|Bury|{day}|Bury Council",
                    .. others.Split("; ").Select(static (other, i) => $"Bolton Board {i}|Bolton|{other}|Bolton Council")]));

        result.Board("Bury Night Forum").Period.ToString().Should().Be(period);
        result.At("Boards", 2, "C").Select(static entry => entry.Statement.Code).Should().Equal(code.Length == 0 ? [] : [code]);
        result.Report.Questions.Any().Should().Be(isAsked);
    }

    [Theory]
    [InlineData("Essex", "Southend City Council", "southend-on-sea-city-council")]
    [InlineData("Essex", "Owl Watch Trust (Charity)", "owl-watch-trust")]
    [InlineData("South Wales", "Cyngor Abertawe", "swansea")]
    public void Import_BodyByAnotherName_IsKnown(string area, string text, string begins) =>
        Read(
            Options with { ForceArea = Reference.EnglandAndWales.Geography.ForceAreas.Single(force => force.Name == area) },
            Sheet("Boards", "Board|Members", $"Owl Board|{text}"))
            .Landscape.Organisations.Should().ContainSingle(body => body.Kind.HasValue)
            .Which.Id.Value.Should().Contain(begins);

    private static IEnumerable<string> Codes(ImportResult result, string column) =>
        result.Report.Entries.Where(entry => entry.Column == column && entry.Row > 1).Select(static entry => entry.Statement.Code);
}
