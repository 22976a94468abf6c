using static PccGovernance.Interchange.Tests.Import.MapFile;

namespace PccGovernance.Interchange.Tests.Import;

/// <summary>Tables of organisations by boards, and of boards by organisations, that call the boards of another sheet in short.</summary>
public sealed class ShortenedNamesTests
{
    private static readonly TableSheet Register = Sheet(
        "Boards",
        "Board|Type|Area|Frequency",
        "East Suffolk Community Safety Partnership|CSP|East Suffolk|Quarterly",
        "West Suffolk Community Safety Partnership|CSP|West Suffolk|Quarterly",
        "Suffolk Safeguarding Adults Board|SAB|Suffolk|Quarterly",
        "Northern MARAC|MARAC|East Suffolk|Fortnightly",
        "Ipswich MARAC|MARAC|Ipswich|Fortnightly");

    [Theory]
    [InlineData("Organisation")]
    [InlineData("")]
    public void Import_OrganisationsByBoardsInShort_AreSeatsOfThoseBoards(string corner)
    {
        ImportResult result = Read(Register, Sheet(
            "Who", $"{corner}|CSP - E|CSP (W)|SAB|MARAC (N)|Ips MARAC", "Suffolk Constabulary|x|C|x||x", "Probation||x||x|"));

        result.Landscape.Partnerships.Should().HaveCount(5);
        result.Who("East Suffolk Community Safety Partnership").Should().Equal("suffolk-constabulary Unknown");
        result.Who("West Suffolk Community Safety Partnership").Should().Equal("probation-service Unknown", "suffolk-constabulary Chair");
        result.Who("Northern MARAC").Should().Equal("probation-service Unknown");
        result.Who("Ipswich MARAC").Should().Equal("suffolk-constabulary Unknown");
        result.Report.Entries.Count(static entry => entry.Sheet == "Who" && entry.Statement.Code == "import.board.taken").Should().Be(5);
    }

    [Theory]
    [InlineData("Board")]
    [InlineData("")]
    public void Import_BoardsInShortByOrganisations_AreSeatsOfThoseBoards(string corner)
    {
        ImportResult result = Read(Register, Sheet(
            "Who", $"{corner}|Suffolk Constabulary|Probation|Ipswich Borough Council", "CSP - E|x|x|", "MARAC (N)|C||x", "SAB||x|x"));

        result.Landscape.Partnerships.Should().HaveCount(5);
        result.Who("Northern MARAC").Should().Equal("ipswich-borough-council Unknown", "suffolk-constabulary Chair");
        result.Report.Entries.Should().NotContain(static entry => entry.Kind == ImportEntryKind.Duplicate);
    }

    [Fact]
    public void Import_ShortNameOfTwoBoards_IsAsked()
    {
        ImportResult result = Read(Register, Sheet(
            "Who", "Organisation|CSP|SAB|MARAC (N)", "Suffolk Constabulary|x|x|x", "Probation|x||"));

        result.At("Who", 1, "B").Should().ContainSingle(static entry => entry.Kind == ImportEntryKind.Ambiguous)
            .Which.Alternatives.Should().HaveCount(2);
        result.Board("East Suffolk Community Safety Partnership").Seats.Should().BeEmpty();
    }

    [Fact]
    public void Import_MemberThatAnotherSheetHasInTheChair_HasOneSeat()
    {
        ImportResult result = Read(
            Sheet("Boards", "Board|Frequency|Members", "Ipswich Safer Group|Monthly|Suffolk Constabulary; Probation"),
            Sheet("Who", "Board|Organisation|Role|Post", "Ipswich Safer Group|Suffolk Constabulary|Chair|Supt"));

        result.Who("Ipswich Safer Group").Should().Equal("probation-service Member", "suffolk-constabulary Chair");
        result.Board("Ipswich Safer Group").Seats.Single(static seat => seat.Role == SeatRole.Chair).Post.Should().NotBeNull();
    }

    [Theory]
    [InlineData("csp e", "east suffolk community safety partnership", "Letter")]
    [InlineData("csp e", "west suffolk community safety partnership", "None")]
    [InlineData("suff sab", "suffolk safeguarding adults board", "Begun")]
    [InlineData("sab", "suffolk safeguarding adults board", "Whole")]
    [InlineData("vawg board", "violence against women and girls strategic board", "Whole")]
    [InlineData("sfgdng adults", "suffolk safeguarding adults board", "Letter")]
    [InlineData("csp s", "east suffolk community safety partnership", "None")]
    [InlineData("board", "suffolk safeguarding adults board", "None")]
    [InlineData("e", "east suffolk community safety partnership", "None")]
    [InlineData("csp exec", "east suffolk community safety partnership", "None")]
    public void Fit_WordsOfANameInShort_AreHeldAgainstEachWord(string text, string name, string fit)
    {
        ShortNames names = new(
            new(PccGovernance.Reference.EnglandAndWales.Edition.PartnershipKinds, wales: false),
            new(PccGovernance.Reference.EnglandAndWales.Geography,
                PccGovernance.Reference.EnglandAndWales.ForceAreas.Suffolk));

        names.Fit(ShortNames.Words(text), ShortNames.Words(name), null).ToString().Should().Be(fit);
    }
}
