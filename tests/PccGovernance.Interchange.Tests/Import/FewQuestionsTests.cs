using static PccGovernance.Interchange.Tests.Import.MapFile;

namespace PccGovernance.Interchange.Tests.Import;

/// <summary>What can be told is not asked, and what is asked of many cells is asked once.</summary>
public sealed class FewQuestionsTests
{
    [Theory]
    [InlineData("Quarterly, 2 hours", 4, 2)]
    [InlineData("Monthly (90 mins)", 12, 1.5)]
    [InlineData("2 hrs, every 6 weeks", 8.67, 2)]
    [InlineData("chwarterol – 2 awr", 4, 2)]
    [InlineData("4 x p.a. for half a day", 4, 3.5)]
    public void Import_FrequencyAndLengthInOneCell_AreBothRead(string text, double meetings, double hours)
    {
        ImportResult result = Read(Sheet("Boards", "Board|Meets|Chair", $"Safer Devon Board|{text}|Probation"));

        MeetingPattern pattern = result.Board("Safer Devon Board").Meetings!;
        (pattern.MeetingsPerYear, pattern.MeetingHours).Should().Be(((decimal)meetings, (decimal)hours));
        result.Report.Questions.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Quarterly, monthly in summer")]
    [InlineData("Monthly, Exeter")]
    public void Import_FrequencyAndSomethingElse_IsAskedAsItWas(string text)
    {
        ImportResult result = Read(Sheet("Boards", "Board|Meets|Chair", $"Safer Devon Board|{text}|Probation"));

        result.At("Boards", 2, "B").Should().NotBeEmpty();
        result.Board("Safer Devon Board").Meetings?.MeetingHours.Should().BeNull();
    }

    [Fact]
    public void Import_MoneyUnderTheNameOfABody_IsNoSeat()
    {
        ImportResult result = Read(Sheet(
            "Boards", "Board|Chair|OPCC contrib.", "Safer Devon Board|Probation|£8k", "Devon Rural Forum|Probation|£12,500", "Devon Panel|Probation|nil"));

        result.Report.Questions.Should().BeEmpty();
        result.Landscape.Partnerships.Should().OnlyContain(static board => board.Seats.Count == 1);
        result.Board("Devon Rural Forum").Support!.OtherPerYear.Should().Be(new Money(12_500));
    }

    [Theory]
    [InlineData("10am")]
    [InlineData("2pm")]
    [InlineData("10yb")]
    public void Import_TimeAtWhichMeetingsBegin_IsToldAndNotAsked(string text)
    {
        ImportResult result = Read(Sheet("Boards", "Board|Length|Chair", $"Safer Devon Board|{text}|Probation"));

        result.At("Boards", 2, "B").Should().ContainSingle();
        result.Report.Questions.Should().BeEmpty();
        result.Board("Safer Devon Board").Meetings.Should().BeNull();
    }

    [Theory]
    [InlineData("x4", 4)]
    [InlineData("weekdays", 260)]
    [InlineData("wkly", 52)]
    [InlineData("f/nightly", 26)]
    public void Import_FrequencyInShort_IsRead(string text, double meetings) =>
        Read(Sheet("Boards", "Board|Meets|Chair", $"Safer Devon Board|{text}|Probation"))
            .Board("Safer Devon Board").Meetings!.MeetingsPerYear.Should().Be((decimal)meetings);

    [Theory]
    [InlineData("when called")]
    [InlineData("as req’d")]
    [InlineData("fesul achos")]
    [InlineData("Paused since summer")]
    public void Import_FrequencyThatIsNone_IsToldAndNotAsked(string text)
    {
        ImportResult result = Read(Sheet("Boards", "Board|Meets|Chair", $"Safer Devon Board|{text}|Probation"));

        result.At("Boards", 2, "B").Should().ContainSingle(static entry => entry.Kind == ImportEntryKind.NotUnderstood);
        result.Report.Questions.Should().BeEmpty();
    }

    [Fact]
    public void Import_TwoFrequenciesInOneCell_AreBothOffered()
    {
        ImportResult result = Read(Sheet("Boards", "Board|Meets|Chair", "Safer Devon Board|Monthly / 6-weekly|Probation"));

        result.Report.Questions.Should().ContainSingle().Which.First().Alternatives.Should().Equal("12", "8.67");
    }

    [Theory]
    [InlineData("Cllr, Exeter City Council", 1)]
    [InlineData("Co-chairs: Devon County Council / Probation", 2)]
    public void Import_ChairsPlainlySaid_AreTaken(string text, int chairs)
    {
        ImportResult result = Read(Sheet("Boards", "Board|Area|Chair", $"Safer Devon Board|Devon|{text}"));

        result.Board("Safer Devon Board").Seats.Should().HaveCount(chairs).And.OnlyContain(static seat => seat.Role == SeatRole.Chair);
    }

    [Fact]
    public void Import_KeyThatAsksItself_LeavesItsAreaInDoubt()
    {
        ImportResult result = Read(
            Sheet("Boards", "Board|Area|Chair", "MARAC Up|Upper|Probation", "MARAC Low|Lower|Probation"),
            Sheet("Key", "Abbreviation|Meaning", "Upper|Exeter and East Devon (and Mid Devon??)", "Lower|Torridge"));

        result.At("Boards", 2, "B").Should().ContainSingle(static entry => entry.Kind == ImportEntryKind.Ambiguous);
        result.At("Boards", 3, "B").Should().BeEmpty();
    }

    [Fact]
    public void Import_SameTextInManyCells_IsOneQuestion()
    {
        ImportResult result = Read(Sheet(
            "Boards", "Board|Meets|Chair", "Safer Devon Board|bi-monthly|HMPPS", "Devon Rural Forum|bi-monthly|HMPPS", "Devon Panel|Bi-monthly|HMPPS"));

        result.Report.Questions.Should().HaveCount(2);
    }

    [Fact]
    public void Questionnaire_OfSeveralSheets_NamesTheSheetOfEachCell()
    {
        ImportResult result = Read(
            Sheet("Register", "Board|Meets|Chair", "Safer Devon Board|bi-monthly|HMPPS"),
            Sheet("Others", "Board|Meets|Chair", "Devon Panel|bi-monthly|Probation"));

        ImportDecisions.Questionnaire(result.Report).Should().Contain("Register!B2; Others!B2");
        ImportDecisions.Questionnaire(Read(Sheet("Register", "Board|Meets|Chair", "Safer Devon Board|bi-monthly|HMPPS")).Report)
            .Should().NotContain("Register!");
    }

    [Theory]
    [InlineData("sometimes", 1)]
    [InlineData("end", 0)]
    [InlineData("", 0)]
    public void Import_AnswerThatIsNoChoice_IsTold(string answer, int notes)
    {
        ImportResult result = Read(
            Options with { Decisions = new() { Answers = [new() { Field = "financial-year", Text = "*", Answer = answer }] } },
            Sheet("Boards", "Board|Last reviewed|Chair", "Safer Devon Board|2023/24|Probation"));

        result.Report.Notes.Select(static note => ImportReport.Say(note)).Should().Equal(Enumerable.Repeat(
            "The answer 'sometimes' to 'financial-year' is none of beginning and end, and settles nothing.", notes));
    }

    [Fact]
    public void Import_KeyThatDescribesABody_LeavesItItsName()
    {
        ImportResult result = Read(
            Sheet("Boards", "Board|Area|Members", "Safer Devon Board|Devon|Harbourlight; RDASH"),
            Sheet("Key", "Abbreviation|Meaning", "Harbourlight|DA support charity", "RDASH|Devon Domestic Abuse Support Service"));

        result.Landscape.Organisations.Select(static body => body.Name).Should().Equal("Devon Domestic Abuse Support Service", "Harbourlight");
    }
}
