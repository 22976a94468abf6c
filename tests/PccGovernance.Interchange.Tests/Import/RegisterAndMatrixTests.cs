using static PccGovernance.Interchange.Tests.Import.MapFile;

namespace PccGovernance.Interchange.Tests.Import;

/// <summary>A register of boards with codes, beside tables that call the boards by those codes: who came, and when they meet.</summary>
public sealed class RegisterAndMatrixTests
{
    private static readonly TableSheet Register = Sheet(
        "Register",
        "Code|Board|Patch|How often|Duration|Reports up to|Stood down",
        "LSG|Lancashire Safer Group|Force|Quarterly|@02:00||",
        "BwD-X|B'burn Violence Forum|B'burn with Darwen|6|@01:30|LSG|",
        "RURAL|Lancashire Rural Crime Forum|Lancashire|monthly*|@14:00|PCC|31/03/2024");

    [Fact]
    public void Import_CodesOfBoards_NameThemOnOtherSheetsAndAsParents()
    {
        ImportResult result = Read(Register, Sheet(
            "Attendance",
            "Who came in 2025",
            "Organisation|LSG|BwD-X|No of boards",
            "Lancashire Constabulary|3|5|2",
            "Probation|A|0|2",
            "Total|2|2|4",
            "Key: A = attends, number not returned; 0 = member, never came"));

        result.Who("Lancashire Safer Group").Should().Equal("lancashire-constabulary Unknown", "probation-service Unknown");
        result.Who("B'burn Violence Forum").Should().Equal("lancashire-constabulary Unknown", "probation-service Member");
        result.Board("B'burn Violence Forum").ReportsTo.Should().Equal(result.Board("Lancashire Safer Group").Id);
        result.Landscape.Partnerships.Should().HaveCount(3, "the column that counts is no board");
        result.Report.Entries.Should().Contain(static entry => entry.Sheet == "Attendance" && entry.Value == "No of boards"
            && entry.Kind == ImportEntryKind.NotImported);
        result.Report.Questions.Should().NotContain(static question => question.Key.Field == "seat", "numbers of such a table are meetings");
        result.Board("Lancashire Safer Group").Seats[0].Attendance.Should().Be(0.75m);
    }

    [Fact]
    public void Import_NumbersOfTheOffice_AreNoShortNames()
    {
        ImportResult result = Read(Sheet(
            "Boards", "Code|Board|Chair", "B-01|Lancashire Safer Group|Probation", "B-02|Lancashire Rural Forum|Probation",
            "B-03|Lancashire Youth Panel|Probation"));

        result.Columns.Sheets[0].Columns[0].Field.Should().Be(ColumnField.Reference);
        Read(Register).Columns.Sheets[0].Columns[0].Field.Should().Be(ColumnField.ShortName);
    }

    [Fact]
    public void Import_ColumnWhoseHeaderIsNoBoard_IsABoardOfItsOwnAndTold()
    {
        ImportResult result = Read(Register, Sheet(
            "Matrix", "Organisation|LSG|BwD-X|ZZT-9", "Lancashire Constabulary|x|x|x", "Probation|x||x"));

        result.Who("ZZT-9").Should().HaveCount(2);
        result.At("Matrix", 1, "D").Should().ContainSingle(static entry => entry.Kind == ImportEntryKind.Ambiguous);
    }

    [Fact]
    public void Import_PlacesInShort_AreReadAndOtherApostrophesAreLeft()
    {
        ImportResult result = Read(Register);

        result.Board("B'burn Violence Forum").Footprint.Should().Be(Footprint.Of(AreaCode.Parse("E06000008")));
        Read(Sheet("x", "Board|Area|Chair", "Lancashire Men's Panel|Men's hut|Probation"))
            .Report.Entries.Should().Contain(static entry => entry.Value == "Men's hut" && entry.Kind == ImportEntryKind.NotUnderstood);
    }

    [Fact]
    public void Import_TimesOfDay_AreLengthsOnlyWhereTheyAreShort()
    {
        ImportResult result = Read(Register);

        result.Board("B'burn Violence Forum").Meetings!.MeetingHours.Should().Be(1.5m);
        result.Board("Lancashire Rural Crime Forum").Meetings!.MeetingHours.Should().BeNull("meetings begin at two in the afternoon");
        result.At("Register", 4, "E").Should().ContainSingle(static entry => entry.Kind == ImportEntryKind.Ambiguous);
    }

    [Fact]
    public void Import_FootnotesAndEndsAndBodiesAsParents_AreReadOrTold()
    {
        ImportResult result = Read(Register);

        Partnership rural = result.Board("Lancashire Rural Crime Forum");
        rural.Meetings!.MeetingsPerYear.Should().Be(12);
        rural.Period.ToString().Should().Be("../2024-04-01");
        rural.ReportsTo.Should().BeEmpty("the commissioner is no board");
        result.At("Register", 4, "F").Should().ContainSingle(static entry => entry.Kind == ImportEntryKind.NotUnderstood);
    }

    [Fact]
    public void Import_CalendarOfMonths_CountsDaysAndTellsWhatDiffers()
    {
        ImportResult result = Read(
            Sheet("Register", "Code|Board|How often", "LSG|Lancashire Safer Group|", "BwD-X|Blackburn Violence Forum|Quarterly",
                "RURAL|Lancashire Rural Crime Forum|Quarterly"),
            Sheet(
                "Calendar",
                "Board|Where|2025-04-01|2025-05-01|2025-06-01|2025-07-01|2025-08-01|2025-09-01|2025-10-01|2025-11-01|2025-12-01"
                    + "|2026-01-01|2026-02-01|2026-03-01|No.",
                "LSG|Teams|4|9|||||7th|||||12 (cancelled)|3",
                "BwD-X|Town Hall|1|1|1|1|1|1|||||||6",
                "RURAL|Preston|1|||1|||1|||1|||4",
                "BANK HOLIDAYS||18, 21|5, 26",
                "Meetings in month||3|2"));

        result.Board("Lancashire Safer Group").Meetings!.MeetingsPerYear.Should().Be(3);
        result.Board("Blackburn Violence Forum").Meetings!.MeetingsPerYear.Should().Be(4, "its row is kept");
        result.At("Register", 3, "C").Should().ContainSingle(static entry => entry.Kind == ImportEntryKind.Conflicting);
        result.At("Register", 4, "C").Should().BeEmpty("they agree");
        result.Landscape.Partnerships.Should().HaveCount(3);
        result.At("Calendar", 2, "N").Should().ContainSingle(static entry => entry.Kind == ImportEntryKind.NotUnderstood);
        result.Report.Entries.Should().NotContain(
            static entry => entry.Sheet == "Calendar" && entry.Field == "footprint", "where a meeting is held is no area of a board");
    }

    [Fact]
    public void Import_FactMergedOverBoards_IsSaidOfEach()
    {
        ImportResult result = Read(
            Sheet("Boards", "Board|How often|Chair", "MARAC Preston|Fortnightly|Probation", "MARAC Lancaster||Probation", "MARAC Pendle||Probation")
                .Merged(2, 2, 3));

        result.Board("MARAC Lancaster").Meetings!.MeetingsPerYear.Should().Be(26);
        result.Board("MARAC Pendle").Meetings.Should().BeNull("the merge ends above it");
    }

    [Fact]
    public void Import_ReviewYetToCome_IsTaken_AndTold()
    {
        ImportResult result = Read(Sheet(
            "Boards", "Board|Chair|Last reviewed", "Lancashire Safer Group|Probation|2027-03-15", "Lancashire Rural Forum|Probation|2024-03-15"));

        result.At("Boards", 2, "C").Should().ContainSingle(static entry => entry.Kind == ImportEntryKind.Ambiguous)
            .Which.Alternatives.Should().Equal("2027-03-15", "2023-03-14");
        result.At("Boards", 3, "C").Should().BeEmpty();
    }
}
