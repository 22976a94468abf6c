using PccGovernance.Reference;
using static PccGovernance.Interchange.Tests.Import.MapFile;

namespace PccGovernance.Interchange.Tests.Import;

/// <summary>
/// Kinds of things that maps of a style never seen before lost: cells that say more, names in short, groups of questions.
/// </summary>
public sealed class UnseenMapTests
{
    [Theory]
    [InlineData("Quarterly – 2nd Thurs", 4)]
    [InlineData("monthly (not Aug), Teams", 11)]
    [InlineData("quarterly or thereabouts", 4)]
    [InlineData("1st Tues of month", 12)]
    [InlineData("2nd and 4th Thursday", 24)]
    [InlineData("5 a year inc. a budget mtg in Feb", 5)]
    [InlineData("weekly – Weds am", 52)]
    public void Import_FrequencyAndMore_IsReadAndTold(string text, double meetings)
    {
        ImportResult result = Read(Sheet("Boards", "Board|Meets|Chair", $"Safer Devon Board|{text}|Probation"));

        result.Board("Safer Devon Board").Meetings!.MeetingsPerYear.Should().Be((decimal)meetings);
        result.At("Boards", 2, "B").Should().ContainSingle(static entry => entry.Kind == ImportEntryKind.Guessed && entry.Score > 0);
        result.Report.Questions.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Quarterly – but monthly till the plan is agreed", "4", "12")]
    [InlineData("fortnightly in season, else quarterly", "26", "4")]
    [InlineData("Monthly – 10 meetings", "12", "10")]
    public void Import_FrequencyThatChanges_IsAskedWithBoth(string text, string one, string other) =>
        Read(Sheet("Boards", "Board|Meets|Chair", $"Safer Devon Board|{text}|Probation"))
            .Report.Questions.Should().ContainSingle().Which.First().Alternatives.Should().Equal(one, other);

    [Theory]
    [InlineData("Monthly, 2 hrs – stood down if no cases", 12, 2)]
    [InlineData("3 a year, 1 – 4pm", 3, 3)]
    [InlineData("Quarterly 90 mins", 4, 1.5)]
    public void Import_FrequencyLengthAndRemark_AreBothRead(string text, double meetings, double hours)
    {
        MeetingPattern pattern = Read(Sheet("Boards", "Board|Meets|Chair",
            $"Safer Devon Board|{text}|Probation")).Board("Safer Devon Board").Meetings!;

        (pattern.MeetingsPerYear, pattern.MeetingHours).Should().Be(((decimal)meetings, (decimal)hours));
    }

    [Theory]
    [InlineData("10-12", 2)]
    [InlineData("9-10", 1)]
    [InlineData("1-3pm", 2)]
    [InlineData("11-1pm", 2)]
    [InlineData("10am-12", 2)]
    [InlineData("1000-1230", 2.5)]
    [InlineData("2:00", 2)]
    [InlineData("30/12/1899 01:30:00", 1.5)]
    [InlineData("2-3", 2.5)]
    public void Import_LengthByTimes_IsRead(string text, double hours) =>
        Read(Sheet("Boards", "Board|Length|Meets|Chair", $"Safer Devon Board|{text}|Quarterly|Probation"))
            .Board("Safer Devon Board").Meetings!.MeetingHours.Should().Be((decimal)hours);

    [Theory]
    [InlineData("Jul 2025 (debrief)", "2025-07")]
    [InlineData("Apr 2020, parked", "2020-04")]
    [InlineData("Spring '24", "2024-03")]
    [InlineData("Q2 24/25", "2024-07")]
    public void Import_DayAndMore_IsReadAndTold(string text, string day)
    {
        ImportResult result = Read(Sheet("Boards", "Board|Last reviewed|Chair", $"Safer Devon Board|{text}|Probation"));

        result.Board("Safer Devon Board").LastReviewed.Should().Be(PartialDate.Parse(day));
        result.At("Boards", 2, "B").Should().ContainSingle();
    }

    [Fact]
    public void Import_DayThatTheKeyGives_IsRead()
    {
        ImportResult result = Read(
            Sheet("Boards", "Board|Set up|Chair", "Safer Devon Board|since LGR|Probation"),
            Sheet("Key", "Abbreviation|Meaning", "LGR|Local government reorganisation, 1 April 2023", "HO|Home Office"));

        result.Board("Safer Devon Board").Period.From.Should().Be(new NodaTime.LocalDate(2023, 4, 1));
    }

    [Theory]
    [InlineData("overdue!!")]
    [InlineData("before my time")]
    public void Import_RemarkWithoutADay_IsToldAndNotAsked(string text)
    {
        ImportResult result = Read(Sheet("Boards", "Board|Last reviewed|Chair", $"Safer Devon Board|{text}|Probation"));

        result.At("Boards", 2, "B").Should().ContainSingle(static entry => entry.Kind == ImportEntryKind.NotUnderstood);
        result.Report.Questions.Should().BeEmpty();
    }

    [Fact]
    public void Import_TextsThatAreNoArea_AreOneQuestionThatOneAnswerSettles()
    {
        TableSheet sheet = Sheet(
            "Boards", "Board|Area|Chair", "MARAC Up|Upper Valley|Probation", "MARAC Low|Lower Valley|Probation",
                "MARAC Out|The Moor|Probation");

        Read(sheet).Report.Questions.Should().ContainSingle().Which.Key.Should().Be(("no-area", "*"));
        ImportResult answered = Read(
            Options with
            {
                Decisions = new()
                {
                    Answers =
                    [
                        new() { Field = "no-area", Text = "*", Answer = "the force area" },
                        new() { Field = "footprint", Text = "The Moor", Answer = "Torridge" },
                    ],
                },
            },
            sheet);
        answered.Report.Questions.Should().BeEmpty();
        answered.Board("MARAC Up").Footprint.Should().Be(answered.Board("MARAC Low").Footprint);
        answered.Board("MARAC Out").Footprint.Should().NotBe(answered.Board("MARAC Up").Footprint);
        answered.Board("MARAC Up").Footprint.IsUnknown.Should().BeFalse();
    }

    [Theory]
    [InlineData("no-kind", "Type", "Strand", "Bench")]
    [InlineData("no-theme", "Themes", "visitors", "audit")]
    public void Import_WordsThatAreNone_AreOneQuestionThatOneAnswerSettles(string group, string header, string one, string other)
    {
        TableSheet sheet = Sheet("Boards", $"Board|{header}|Chair", $"Devon North Table|{one}|Probation",
            $"Devon South Table|{other}|Probation");

        Read(sheet).Report.Questions.Should().ContainSingle().Which.Key.Should().Be((group, "*"));
        Read(Options with { Decisions = new() { Answers = [new() { Field = group, Text = "*", Answer = "leave out" }] } }, sheet)
            .Report.Questions.Should().BeEmpty();
    }

    [Fact]
    public void Import_BodyExplainedInBrackets_IsKnownWhereverItIsNamed()
    {
        ImportResult result = Read(Sheet(
            "Boards",
            "Board|Area|Members",
            "Safer Devon Board|Devon|Turning Wheel Devon (drug and alcohol treatment); Probation",
            "Devon Rural Forum|Devon|Turning Wheel; North Moor Family Wellbeing (NMFW)",
            "Devon Panel|Devon|NMFW; Probation"));

        result.Landscape.Organisations.Where(static body => body.Name.StartsWith("Turning", StringComparison.Ordinal))
            .Should().ContainSingle().Which.Kind.Should().Be(Id<OrganisationKind>.Parse("treatment-provider"));
        result.Landscape.Organisations.Should().NotContain(static body => body.Name == "NMFW");
    }

    [Fact]
    public void Import_IntegratedCareBoardsByInitials_AreAsManyBodies()
    {
        ImportResult result = Read(
            Sheet("Boards", "Board|Area|Members", "Safer Devon Board|Devon|ABC ICB; D&E ICB; ICB"),
            Sheet("Key", "Abbreviation|Meaning", "ABC ICB|Avon, Brue & Cary", "DE|Dart and Exe"));

        result.Landscape.Organisations.Select(static body => body.Name).Should().Equal(
            "D&E ICB", "Integrated Care Board", "NHS Avon, Brue & Cary Integrated Care Board");
        result.At("Boards", 2, "C").Should().Contain(static entry => entry.Value == "ICB" && entry.Score < 1);
    }

    [Fact]
    public void Import_BothCouncils_AreTheTwoOfTheArea()
    {
        ImportResult result = Read(
            Options with { ForceArea = EnglandAndWales.ForceAreas.Find("Cumbria") },
            Sheet("Boards", "Board|Area|Members", "Safer Cumbria Board|Cumbria|both councils"));

        result.Board("Safer Cumbria Board").Seats.Should().HaveCount(2);
        result.At("Boards", 2, "C").Should().ContainSingle(static entry => entry.Kind == ImportEntryKind.Guessed);
    }

    [Fact]
    public void Import_AbbreviationInTheNameOfABoard_GoesBeforeInitialsOfAnother()
    {
        ImportResult result = Read(Sheet(
            "Boards", "Board|Reports to|Chair", "Victims and Witnesses Action Group||Probation", "VAWAG Strategic Table||Probation",
            "Devon Delivery|VAWAG|Probation", "Devon Witness Care|V&W|Probation", "Devon Meeting|Table|Probation",
                "Devon Table||Probation"));

        result.Board("Devon Delivery").ReportsTo.Should().Equal(result.Board("VAWAG Strategic Table").Id);
        result.Board("Devon Witness Care").ReportsTo.Should().Equal(result.Board("Victims and Witnesses Action Group").Id);
    }

    [Fact]
    public void Import_ColumnToldByItsCells_IsSaid()
    {
        ImportResult result = Read(Sheet(
            "Boards", "Board|The usual faces|Chair", "Safer Devon Board|Probation; Devon County Council|Probation",
            "Devon Rural Forum|Probation; Exeter City Council|Probation", "Devon Panel|Probation; Torridge District Council|Probation"));

        result.Report.Entries.Should().ContainSingle(static entry => entry.Statement.Code == "import.column.assumed" && entry.Column == "B"
            && entry.Row == null && entry.Score < 0.9m);
    }

    [Fact]
    public void Import_OfficeInItsOwnColumnAndAmongTheMembers_IsOneSeatAndTold()
    {
        ImportResult result = Read(Sheet(
            "Boards", "Board|OPCC rep|Members", "Safer Devon Board|Chief Executive|Probation; OPCC (observer)"));

        result.At("Boards", 2, "B").Should().ContainSingle(static entry => entry.Statement.Code == "import.seat.office-twice");
    }

    [Fact]
    public void Import_NumberAmongCodes_IsTold()
    {
        ImportResult result = Read(Sheet(
            "Boards", "Board|Freq|Chair", "Devon A Group|Q|Probation", "Devon B Group|M|Probation", "Devon C Group|6W|Probation",
            "Devon D Group|HY|Probation", "Devon E Group|FN|Probation", "Devon F Group|Q|Probation", "Devon G Group|M|Probation",
            "Devon H Group|Q|Probation", "Devon I Group|Q|Probation", "Devon J Group|6|Probation"));

        result.At("Boards", 11, "B").Should().ContainSingle().Which.Alternatives.Should().Equal("6", "8.67", "2");
    }

    [Fact]
    public void Import_WhereMeetingsWereHeld_IsNoGroundOfABoard()
    {
        ImportResult result = Read(
            Sheet("Boards", "Board|Area|Chair", "Safer Devon Board|Devon|Probation", "Devon Rural Forum|Devon|Probation"),
            Sheet(
                "Held", "Board|Date|Attended|Where", "Safer Devon Board|2025-01-10|Probation; Exeter City Council|Teams",
                "Safer Devon Board|2025-04-10|Probation|Town Hall", "Devon Rural Forum|2025-05-10|Probation; NFU|The Mart",
                "Devon Rural Forum|2025-06-10|NFU|Teams"));

        result.Report.Questions.Should().BeEmpty();
    }
}
