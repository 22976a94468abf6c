using static PccGovernance.Interchange.Tests.Import.MapFile;

namespace PccGovernance.Interchange.Tests.Import.Styles;

/// <summary>
/// Workbooks whose sheets several officers keep, each in a way of its own: codes that a sheet of several keys explains, minutes, who leads,
/// and lists of seats that are registers too.
/// </summary>
public sealed class OfficersSheetsTests
{
    private static readonly TableSheet Keys = Sheet("Codes", "Short|In full||Freq code|Means||Tier code|Means||Area code|It means",
        "TMH|Tees Mental Health NHS Trust||F|fortnightly||1|Strategic||CTY|county-wide = force area",
        "GRG|Growth Team Manager||A|ad hoc||2|Tactical",
        "|||F-|fortnightly exc. August");

    [Fact]
    public void Import_KeysBesideEachOther_ExplainTheCodesOfColumnsOfCodes()
    {
        ImportResult result = Read(
            Sheet("Groups", "Group|Tier code|Freq code|Area code|Who comes", "Night Forum|1|F|CTY|Durham Constabulary; TMH",
                "Roads Forum|2|A|CTY|Durham Constabulary; GRG", "Water Forum|2|F-|CTY|Durham Constabulary; CPS"), Keys);

        result.Board("Night Forum").Tier.Should().Be(PartnershipTier.Strategic);
        result.Board("Night Forum").Meetings!.MeetingsPerYear.Should().Be(26);
        result.Board("Night Forum").Footprint.IsUnknown.Should().BeFalse();
        result.Landscape.Organisations.Should().Contain(static body => body.Name == "Tees Mental Health NHS Trust")
            .And.NotContain(static body => body.Name == "Growth Team Manager");
        result.Board("Water Forum").Meetings!.MeetingsPerYear.Should().BeLessThan(26);
        result.Report.Questions.Should().NotContain(static question => question.Key.Field == "frequency");
    }

    [Fact]
    public void Import_LengthsInMinutes_HaveThatUnitAndOneOfHoursIsTold()
    {
        ImportResult result = Read(Sheet("Groups", "Group|Mins|Who comes", "Night Forum|90|CPS", "Roads Forum|2|CPS",
            "Water Forum|60-120|CPS", "Wood Forum|45|CPS"));

        result.Board("Night Forum").Meetings!.MeetingHours.Should().Be(1.5m);
        result.Board("Roads Forum").Meetings!.MeetingHours.Should().Be(2);
        result.Board("Water Forum").Meetings!.MeetingHours.Should().Be(1.5m);
        result.At("Groups", 2, "B").Should().BeEmpty();
        result.At("Groups", 3, "B").Should().ContainSingle().Which.Statement.Code.Should().Be("import.cell.hours-among-minutes");
    }

    [Fact]
    public void Import_ColumnOfWhoLeadsByPosts_IsOfTheChairAndOneOfBodiesIsAsked()
    {
        ImportResult byPost = Read(Sheet("Groups", "Group|Led by|Who comes|Our person|Since",
            "Night Forum|Durham Constabulary (Supt)|CPS|Policy Officer|2001",
            "Roads Forum|Independent|CPS|Head of Policy|2003", "Water Forum|Probation (Head of PDU)|CPS|Policy Officer|2011"));

        byPost.Board("Night Forum").Seats.Should().HaveCount(3).And.Contain(static seat => seat.Role == SeatRole.Chair);
        byPost.Report.Entries.Should().Contain(static entry => entry.Statement.Code == "import.column.assumed" && entry.Column == "B");
        Read(Sheet("Groups", "Group|Lead|Who comes", "Night Forum|Durham Constabulary|CPS", "Roads Forum|Probation|CPS",
            "Water Forum|CPS|Probation"))
            .Report.Questions.Should().Contain(static question => question.Key.Field == "column");
    }

    [Fact]
    public void Import_ListOfSeatsWithFactsOfBoards_IsARegisterToo()
    {
        ImportResult result = Read(
            Sheet("Groups", "Group|Who comes|Meets", "Durham Harm Board|CPS|Monthly", "Durham Night Board (DNB)|CPS|Quarterly"),
            Sheet("Cases", "Group|Agency|Capacity|Since|Accountable to|Meets",
                "Case Forum|||Mar 2016|DNB + Durham Harm Board|Every 6 weeks",
                "|Durham Constabulary|Chair", "|Housing leads (all 3)", "|CPS", "Hub Forum|Probation|Chair|2018|DNB|Monthly", "|CPS"));

        result.Landscape.Partnerships.Should().HaveCount(4);
        Partnership board = result.Board("Case Forum");
        board.Period.From!.Value.Year.Should().Be(2016);
        board.ReportsTo.Should().HaveCount(2);
        board.Meetings!.MeetingsPerYear.Should().BeApproximately(8.67m, 0.1m);
        board.Seats.Should().HaveCount(3);
        result.Board("Hub Forum").Seats.Should().HaveCount(2);
        result.At("Cases", 4, "B").Should().Contain(static entry => entry.Statement.Code == "import.seat.of-several");
    }

    [Fact]
    public void Import_HalfOfANameThatIsABody_IsStillTheBody() =>
        Read(Sheet("Groups", "Group|Who comes|Meets", "Durham Constabulary / Police Authority Liaison Group|CPS|Monthly",
            "Night Forum|Durham Constabulary; Probation|Monthly"))
            .Who("Night Forum").Should().Equal("durham-constabulary Member", "probation-service Member");

    [Fact]
    public void Import_KeyWithoutSigns_ExplainsCouncils()
    {
        ImportResult result = Read(
            Sheet("Groups", "Group|Who comes|Meets", "Night Forum|DYC; CPS|Monthly", "Roads Forum|DYC; NXQ|Monthly",
                "DCC Durham County Council; DYC Darlington Youth Charity; NXQ Northern Exchange Quarter"));

        result.Who("Night Forum").Should().Equal("crown-prosecution-service Member", "darlington-youth-charity Member");
    }

    [Fact]
    public void Import_GroundThatIsTheTownOfACourt_IsTold() =>
        Read(Sheet("Groups", "Group|Area|Who comes", "Darlington Crown Court User Group|Darlington|CPS", "Night Forum|Darlington|CPS"))
            .Report.Entries.Count(static entry => entry.Statement.Code == "import.area.of-institution").Should().Be(1);
}
