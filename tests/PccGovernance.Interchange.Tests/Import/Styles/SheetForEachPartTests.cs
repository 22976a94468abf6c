using static PccGovernance.Interchange.Tests.Import.MapFile;

namespace PccGovernance.Interchange.Tests.Import.Styles;

/// <summary>
/// A sheet for each part of an area: boards that have a name in short alone, the office's numbers, remarks that close a board, rows that
/// send the reader elsewhere, places in short.
/// </summary>
public sealed class SheetForEachPartTests
{
    private const string Head = "Ref|What we call it|Formal title|Who sits|Patch|How often|Length|Reports up to|Notes";
    private static readonly ImportOptions s_thamesValley = Options with { ForceArea = Reference.EnglandAndWales.ForceAreas.ThamesValley };

    [Fact]
    public void Import_BoardWithANameInShortAlone_IsCalledByThatAndTold()
    {
        ImportResult result = Read(
            s_thamesValley,
            Sheet("Oxon", Head, "OX-1|Kite Board|Oxfordshire Kite Watching Board|TVP; OPCC|Oxford|Quarterly|2h||",
                "OX-2|Heron Gp||TVP; Probation|Oxford|Monthly|1h|OX-1|"));

        result.Board("Heron Gp").ReportsTo.Should().ContainSingle();
        result.At("Oxon", 3, "B").Should().Contain(static entry => entry.Statement.Code == "import.row.in-short");
    }

    [Fact]
    public void Import_MembersThatGoOnInTheNextRow_AreOfTheBoardAbove()
    {
        ImportResult result = Read(
            s_thamesValley,
            Sheet("Oxon", Head, "OX-1|Kite Board|Oxfordshire Kite Watching Board|TVP; OPCC|Oxford|Quarterly|2h||",
                "|||• Probation; • CPS|||||", "OX-2|Heron Gp|Heron Watching Group|TVP; OPCC|Oxford|Quarterly|2h||"));

        result.Board("Oxfordshire Kite Watching Board").Seats.Should().HaveCount(4);
    }

    [Theory]
    [InlineData("CLOSED Dec 2021 – work to the kites", "2021-12")]
    [InlineData("CLOSED 31/03/2020 (LGR)", "2020-04-01")]
    [InlineData("Closed Sept 19 -> Heron", "2019-09")]
    public void Import_RemarkThatClosesABoard_GivesItsEnd(string remark, string end)
    {
        ImportResult result = OfRow($"OX-1|Kite|Kite Watching Board|TVP; OPCC|Oxford|Quarterly|2h||{remark}");

        result.Board("Kite Watching Board").Period.ToString().Should().EndWith($"/{end}");
        result.At("Oxon", 2, "I").Should().Contain(static entry => entry.Statement.Code == "import.board.ended-by-remark");
    }

    [Theory]
    [InlineData("CLOSED", true)]
    [InlineData("closed FY 13/14?", true)]
    [InlineData("closed session first", false)]
    [InlineData("Disbanded gangs are on the agenda", false)]
    public void Import_RemarkWithoutADay_IsAskedOnlyWhereItCloses(string remark, bool isAsked)
    {
        ImportResult result = OfRow($"OX-1|Kite|Kite Watching Board|TVP; OPCC|Oxford|Quarterly|2h||{remark}");

        result.Board("Kite Watching Board").Period.To.Should().BeNull();
        result.Report.Questions.Any(static question => question.First().Statement.Code == "import.board.ended-when").Should().Be(isAsked);
    }

    [Fact]
    public void Import_RowThatSendsElsewhere_IsNoBoard()
    {
        ImportResult result = Read(
            s_thamesValley,
            Sheet("Force", Head, "TV-6|LCJB|Thames Valley Criminal Justice Board|TVP; OPCC|TV|Quarterly|2h||"),
            Sheet("MK", Head, "MK-1|Kite|Kite Watching Board|TVP; OPCC|Milton Keynes|Quarterly|2h||",
                "TV-6|LCJB – see Force tab|||||||"));

        result.Landscape.Partnerships.Should().HaveCount(2);
        result.At("MK", 3, "B").Should().Contain(static entry => entry.Kind == ImportEntryKind.Duplicate);
    }

    [Fact]
    public void Import_OneNumberOnTwoSheets_IsOneBoardAndOnOneSheetIsTold()
    {
        ImportResult result = Read(
            s_thamesValley,
            Sheet("Force", Head, "TV-13|Crisis|Mental Health Crisis Care Group|TVP; OPCC|TV|Quarterly|2h||",
                "TV-14|Kite|Kite Watching Board|TVP; OPCC|TV|Quarterly|2h|TV13|", "TV-15|Owl|Owl Board|TVP|TV|Quarterly|2h||",
                "TV-15|Swan|Swan Forum|TVP|TV|Quarterly|2h|TV-14 (& TV-13 for info)|"),
            Sheet("NHS", Head, "TV-13|MH Crisis|Crisis Care Group|NHS; TVP|TV|Monthly|2h||"));

        result.Landscape.Partnerships.Should().HaveCount(4);
        result.At("NHS", 2, "C").Should().Contain(static entry => entry.Kind == ImportEntryKind.Duplicate);
        result.At("Force", 5, "A").Should().Contain(static entry => entry.Statement.Code == "import.board.number-twice");
        result.Board("Kite Watching Board").ReportsTo.Should().ContainSingle("TV13 is TV-13");
        result.Board("Swan Forum").ReportsTo.Should().ContainSingle();
    }

    [Theory]
    [InlineData("TV", "E23000029")]
    [InlineData("MK", "E06000042")]
    [InlineData("VOWH", "E07000180")]
    [InlineData("RBWM", "E06000040")]
    [InlineData("West of Berkshire", "")]
    [InlineData("Thames (all)", "E23000029")]
    public void Import_PlaceInShort_IsReadOrAsked(string patch, string code) =>
        string.Join(';', OfRow($"OX-1|Kite|Kite Watching Board|TVP; OPCC|{patch}|Quarterly|2h||")
            .Board("Kite Watching Board").Footprint.Areas).Should().Be(code);

    [Theory]
    [InlineData("East Riding", "E06000011")]
    [InlineData("NEL", "E06000012")]
    [InlineData("Hull; East Riding", "E06000010;E06000011")]
    [InlineData("Humber (all)", "E23000012")]
    [InlineData("Wolds (all)", "")]
    public void Import_PlaceOfALongerName_IsReadOrAsked(string patch, string code) =>
        string.Join(';', Read(
            Options with { ForceArea = Reference.EnglandAndWales.ForceAreas.Humberside },
            Sheet("x", Head, $"1|Kite|Kite Watching Board|Humberside Police|{patch}|Quarterly|2h||"))
            .Board("Kite Watching Board").Footprint.Areas).Should().Be(code);

    [Fact]
    public void Import_KeyWithinARemark_IsUsed()
    {
        ImportResult result = Read(
            Options with { ForceArea = Reference.EnglandAndWales.ForceAreas.Humberside },
            Sheet("x", "Board|Area|Members|Purpose",
                "Kite Watching Board|North Bank|HFRS; KWT|Kites. North Bank = Hull + East Riding; KWT = Kite Watchers Trust",
                "Owl Board|Hull|KWT|Owls"));

        result.Board("Kite Watching Board").Footprint.Areas.Should().HaveCount(2);
        result.Landscape.Organisations.Should().Contain(static body => body.Name == "Kite Watchers Trust");
    }

    [Fact]
    public void Import_NameOfAnotherPlaceThanItsArea_IsTold()
    {
        ImportResult result = Read(
            Options with { ForceArea = Reference.EnglandAndWales.ForceAreas.Humberside },
            Sheet("x", Head, "1|Kite|NEL Kite Board|HFRS|North Lincolnshire|Quarterly|2h||",
                "2|Owl|Hull Owl Board|HFRS|Hull|Monthly|2h||"));

        result.At("x", 2, "E").Should().ContainSingle(static entry => entry.Kind == ImportEntryKind.Conflicting);
        result.At("x", 3, "E").Should().BeEmpty();
    }

    [Theory]
    [InlineData("2h Teams", 2)]
    [InlineData("c. 2 hrs", 2)]
    [InlineData("2 hours max", 2)]
    [InlineData("1.5h (virtual)", 1.5)]
    public void Import_LengthAndWhere_IsReadAndTold(string text, double hours)
    {
        ImportResult result = Read(s_thamesValley, Sheet("x", Head, $"1|Kite|Kite Watching Board|TVP|TV|Quarterly|{text}||"));

        result.Board("Kite Watching Board").Meetings!.MeetingHours.Should().Be((decimal)hours);
        result.At("x", 2, "G").Should().ContainSingle(static entry => entry.Score > 0);
    }

    [Theory]
    [InlineData("Mar / Jul / Nov", 3)]
    [InlineData("Jan, Apr, July and Oct", 4)]
    [InlineData("Half-termly", 6)]
    [InlineData("qrtly", 4)]
    public void Import_FrequencyByMonthsOrTerms_IsRead(string text, double meetings) =>
        Read(s_thamesValley, Sheet("x", Head, $"1|Kite|Kite Watching Board|TVP|TV|{text}|2h||"))
            .Board("Kite Watching Board").Meetings!.MeetingsPerYear.Should().Be((decimal)meetings);

    [Fact]
    public void Import_RolesBesidePostsInBrackets_AreReadByLettersAndKey()
    {
        ImportResult result = Read(
            s_thamesValley,
            Sheet("x", Head,
                "1|Kite|Kite Watching Board|TVP (ACC, Ch); CPS (Owl Lead, QQ); OPCC (sec); HMCTS (V/Ch)|TV|Quarterly|2h||"),
            Sheet("Abbrev", "ABBREVIATIONS (ask us)", "QQ, ZZ|observer, member", "KWT|Kite Watchers Trust", "OWL|Owl Watchers Limited"));

        result.Who("Kite Watching Board").Should().Equal(
            "crown-prosecution-service Observer", "hm-courts-and-tribunals-service ViceChair",
            "police-and-crime-commissioner-for-thames-valley Secretariat", "thames-valley-police Chair");
    }

    [Fact]
    public void Import_BoardsBelowOneOfTheirKind_AreNotThatBoard()
    {
        ImportResult result = Read(
            s_thamesValley,
            Sheet("x", Head, "1|LRF|Thames Valley Local Resilience Forum|TVP|TV|Quarterly|2h||",
                "2|LRF TBG|LRF Flood Board|TVP|TV|Monthly|2h|LRF|", "3|AV|Aylesbury Vale CSP|TVP|Buckinghamshire|Monthly|2h||",
                "4|Bucks|Buckinghamshire CSP|TVP|Buckinghamshire|Monthly|2h||"));

        result.Landscape.Partnerships.Should().HaveCount(4);
    }

    private static ImportResult OfRow(string row) => Read(s_thamesValley, Sheet("Oxon", Head, row));
}
