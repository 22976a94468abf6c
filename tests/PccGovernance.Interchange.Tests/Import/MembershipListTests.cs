using static PccGovernance.Interchange.Tests.Import.MapFile;

namespace PccGovernance.Interchange.Tests.Import;

/// <summary>Boards on several sheets, with a list of members and a list of abbreviations of their own.</summary>
public sealed class MembershipListTests
{
    private static readonly TableSheet Boards = Sheet(
        "Boards",
        "Name|Short|Area|How often|Length|Notes",
        "Norfolk Criminal Justice Board|NCJB / LCJB|Norfolk|4|2 hrs|",
        "Norfolk Road Safety Partnership|NRSP|Norfolk|Quarterly|2?|",
        "Wymondham Tasking|WT|South Norfolk|monthly|1 hr|formerly Wymondham Joint Action Group (WJAG)");

    [Fact]
    public void Import_NameWrittenOnce_GoesOnForTheSeatsBelow()
    {
        ImportResult result = Read(
            Boards,
            Sheet("Membership", "Board|Organisation|Role", "LCJB|Probation|Chair", "|HMCTS|Mbr", "|CPS|In attendance", "WJAG|NFU|Member"));

        result.Who("Norfolk Criminal Justice Board").Should().Equal(
            "crown-prosecution-service Unknown", "hm-courts-and-tribunals-service Member", "probation-service Chair");
        result.At("Membership", 3, "A").Should().ContainSingle(static entry => entry.Kind == ImportEntryKind.Guessed);
        result.Who("Wymondham Tasking").Should().Equal("national-farmers-union Member");
        result.Report.Questions.Should().NotContain(static question => question.Key.Field == "role");
    }

    [Fact]
    public void Import_NameMergedOverSeats_NeedsNoEntry()
    {
        ImportResult result = Read(
            Boards, Sheet("Membership", "Board|Organisation|Role", "NCJB|Probation|Chair", "|HMCTS|Member").Merged(1, 2, 3));

        result.Who("Norfolk Criminal Justice Board").Should().HaveCount(2);
        result.At("Membership", 3, "A").Should().BeEmpty();
    }

    [Fact]
    public void Import_KeyWithContactsBesideIt_IsUsedAndMakesNoBoard()
    {
        ImportResult result = Read(
            Boards,
            Sheet("Lookups", "Abbrev.|Meaning||Contact for|Role title|Email",
                "NNUH|Norfolk and Norwich University Hospitals NHS Foundation Trust||LCJB|Business Manager|x@example.invalid",
                "BDC|Breckland District Council||NRSP|Safety Officer|"),
            Sheet("Membership", "Board|Organisation|Role", "NRSP|NNUH|Member", "NRSP|BDC|Chair"));

        result.Landscape.Partnerships.Should().HaveCount(3);
        result.Landscape.Organisations.Should().ContainSingle(static body => body.Kind != null && body.Kind.Value.Value == "nhs-trust");
        result.Who("Norfolk Road Safety Partnership").Should().Contain("breckland-district-council Chair");
    }

    [Fact]
    public void Import_QuestionMarkBehindAFact_IsTakenAndTold()
    {
        ImportResult result = Read(Boards);

        result.Board("Norfolk Road Safety Partnership").Meetings!.MeetingHours.Should().Be(2);
        result.At("Boards", 3, "E").Should().ContainSingle(static entry => entry.Kind == ImportEntryKind.Ambiguous);
    }

    [Fact]
    public void Import_BoardOfTwoSheets_HasTheSeatsOfBothAndWhatDiffersIsTold()
    {
        ImportResult result = Read(
            Sheet("Boards", "Name|Area|How often|Chair", "Norwich Community Safety Partnership|Norwich|Quarterly|Probation"),
            Sheet("Old", "Board|Area|Freq", "Norwich CSP|Norwich|Monthly"),
            Sheet("Membership", "Board|Organisation|Role", "Norwich CSP|HMCTS|Member"));

        result.Landscape.Partnerships.Should().ContainSingle();
        result.Who("Norwich Community Safety Partnership").Should().Equal("hm-courts-and-tribunals-service Member", "probation-service Chair");
        result.At("Old", 2, "C").Should().ContainSingle(static entry => entry.Kind == ImportEntryKind.Conflicting);
    }

    [Fact]
    public void Import_BoardsThatMayBeOne_AreBothKeptAndTold()
    {
        ImportResult result = Read(
            Boards,
            Sheet("Groups", "Group|Geog.|Mtgs p.a.|Comments", "Road Safety Partnership|Norfolk|12|", "Breckland Rural Forum|Breckland|4|",
                "Tasking|South Norfolk|6|= Wymondham Tasking on the other tab"));

        result.Landscape.Partnerships.Should().HaveCount(6);
        result.At("Groups", 2, "A").Should().ContainSingle(static entry => entry.Kind == ImportEntryKind.Duplicate);
        result.At("Groups", 2, "C").Should().ContainSingle(static entry => entry.Kind == ImportEntryKind.Conflicting);
        result.At("Groups", 3, "A").Should().BeEmpty();
        result.At("Groups", 4, "A").Should().ContainSingle(static entry => entry.Kind == ImportEntryKind.Duplicate);
    }

    [Fact]
    public void Import_ColumnOfThemesByWhatItHolds_IsOneAndPurposesAreNot()
    {
        ImportResult themes = Read(Sheet(
            "Boards", "Name|Chair|What it is about", "Norfolk Safer Group|Probation|ASB; Burglary", "Norfolk Forum|Probation|Domestic abuse",
            "Norfolk Panel|Probation|Road safety, Rural crime"));
        ImportResult purposes = Read(Sheet(
            "Boards", "Name|Chair|What it is about", "Norfolk Safer Group|Probation|Agrees how partners share what they know",
            "Norfolk Forum|Probation|Hears residents twice a year", "Norfolk Panel|Probation|Looks at complaints"));

        themes.Landscape.Partnerships.Should().OnlyContain(static board => board.Themes.Count > 0 && board.Purpose == null);
        purposes.Landscape.Partnerships.Should().OnlyContain(static board => board.Themes.Count == 0 && board.Purpose != null);
    }

    [Theory]
    [InlineData("Ch Supt Neighbourhoods", "norfolk-constabulary")]
    [InlineData("DI Safeguarding", "norfolk-constabulary")]
    [InlineData("NCC Public Health", "norfolk-county-council")]
    public void Import_PostsOfBodies_AreSeatsOfThem(string text, string body)
    {
        ImportResult result = Read(Sheet("Boards", "Name|Area|Chair", $"Norfolk Safer Group|Norfolk|{text}"));

        result.Landscape.Partnerships[0].Seats.Should().ContainSingle().Which.Organisation.Value.Should().Be(body);
    }

    [Fact]
    public void Import_ChairThatAnotherSheetDenies_IsTold()
    {
        ImportResult result = Read(
            Sheet("Boards", "Name|Area|Chair", "Norfolk Safer Group|Norfolk|Probation"),
            Sheet("Membership", "Board|Organisation|Role", "Norfolk Safer Group|HMCTS|Chair"));

        result.At("Membership", 2, "C").Should().ContainSingle(static entry => entry.Kind == ImportEntryKind.Conflicting);
    }
}
