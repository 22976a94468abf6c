using PccGovernance.Reference;
using static PccGovernance.Interchange.Tests.Import.MapFile;

namespace PccGovernance.Interchange.Tests.Import;

/// <summary>
/// What two further maps lost at first sight: remarks in a key, posts with boards, areas that have ended, columns of yes and no.
/// </summary>
public sealed class UnseenRegisterTests
{
    [Fact]
    public void Import_KeyWithARemarkInBrackets_IsBelieved()
    {
        ImportResult result = Read(
            Options with { ForceArea = EnglandAndWales.ForceAreas.Find("Lancashire") },
            Sheet("Boards", "Board|Area|Members", "Safer Lancashire Board|Lancs-14|LCC ASC; LanCon East; LCC"),
            Sheet(
                "Key", "Abbreviation|Meaning", "LCC|Lancashire County Council (never Lancaster)",
                "LanCon|Lancashire Constabulary (East / West = divisions)", "BwD|Blackburn with Darwen (Borough Council)",
                "Lancs-14|Lancs + Blackpool + BwD = force area"));

        result.Landscape.Organisations.Select(static body =>
            body.Name).Should().Equal("Lancashire Constabulary", "Lancashire County Council");
        result.Board("Safer Lancashire Board").Footprint.Should().Be(Footprint.Of(EnglandAndWales.ForceAreas.Find("Lancashire")!.Code));
        result.Report.Questions.Should().BeEmpty();
    }

    [Theory]
    [InlineData("CC", "Chief Constable, or County Council – depends")]
    [InlineData("ECC", "Emergency Control Centre (Exeter City Council is mostly written out)")]
    public void Import_KeyThatNamesTwo_SettlesNothing(string code, string meaning)
    {
        ImportResult result = Read(
            Sheet("Boards", "Board|Area|Members", $"Safer Devon Board|Devon|{code}; Probation"),
            Sheet("Key", "Abbreviation|Meaning", $"{code}|{meaning}", "HO|Home Office"));

        result.Landscape.Organisations.Should().NotContain(static body => body.Name.StartsWith("Emergency", StringComparison.Ordinal));
        result.Landscape.Organisations.Should().NotContain(static body => body.Name.EndsWith("Police", StringComparison.Ordinal));
    }

    [Fact]
    public void Import_PostsWithBoards_AreSeatsOfTheOffice()
    {
        ImportResult result = Read(
            Sheet("Boards", "Board|Area|Chair", "Safer Devon Board|Devon|Probation", "Devon Rural Forum|Devon|NFU",
                "Devon Youth Panel|Devon|Probation"),
            Sheet(
                "Who sits where", "Post|Sits on|As", "Chief Executive|Safer Devon Board|Member", "|Rural Forum|Observer",
                "Policy Officer|Youth Panel|Member", "|whenever asked|Member"));

        result.Landscape.Partnerships.Should().HaveCount(3);
        result.Board("Devon Rural Forum").Seats.Should().Contain(static seat => seat.Role == SeatRole.Observer && seat.Post != null);
        result.At("Who sits where", 5, "B").Should().ContainSingle(static entry => entry.Field == "board" && entry.IsQuestion);
        result.Report.Entries.Should().ContainSingle(static entry => entry.Statement.Code == "import.sheet.office-posts");
    }

    [Fact]
    public void Import_AreaThatHasEnded_GivesWayToWhatTookItsPlace()
    {
        ImportResult result = Read(
            Options with { ForceArea = EnglandAndWales.ForceAreas.Find("South Wales") },
            Sheet("Boards", "Board|Area|Chair", "MARAC Cwm Taf|Cwm Taf|Probation", "Health Table|W11000027|Probation"));

        Footprint now = Footprint.Of(AreaCode.Parse("W11000030"));
        result.Landscape.Partnerships.Select(static board => board.Footprint).Distinct().Should().Equal(now);
        result.At("Boards", 2, "B").Should().Contain(static entry => entry.Statement.Code == "import.area.ended");
    }

    [Fact]
    public void Import_ColumnOfYesAndNoUnderAHeaderOfBodies_NamesNobody()
    {
        ImportResult result = Read(Sheet(
            "Boards", "Board|Chair|Minutes?", "Safer Devon Board|Probation|Yes", "Devon Rural Forum|Probation|No",
                "Devon Panel|Probation|Yes"));

        result.Landscape.Partnerships.Should().OnlyContain(static board => board.Seats.Count == 1);
    }

    [Theory]
    [InlineData("Bi-monthly (Jan, Mar, May, Jul, Sep, Nov), Teams", 6)]
    [InlineData("Bi-monthly (6 pa), Town Hall", 6)]
    [InlineData("Moved to 4x a yr from Sept 24 (was monthly)", 4)]
    [InlineData("Last Friday of alternate months, Teams", 6)]
    [InlineData("Qtrly / mtgs as req'd", 4)]
    [InlineData("Pob yn ail fis", 6)]
    [InlineData("Pob 6 mis", 2)]
    public void Import_FrequencyThatTheRestSettles_IsRead(string text, double meetings) =>
        Read(Sheet("Boards", "Board|Meets|Chair", $"Safer Devon Board|{text}|Probation"))
            .Board("Safer Devon Board").Meetings!.MeetingsPerYear.Should().Be((decimal)meetings);

    [Fact]
    public void Import_HeaderOfWhenAndWhere_IsHowOften()
    {
        ImportResult result = Read(Sheet(
            "Boards", "Board|Area|When / where", "Safer Devon Board|Devon|Quarterly, 2nd Thurs, Teams, 2 hrs"));

        MeetingPattern pattern = result.Board("Safer Devon Board").Meetings!;
        (pattern.MeetingsPerYear, pattern.MeetingHours).Should().Be((4m, 2m));
    }
}
