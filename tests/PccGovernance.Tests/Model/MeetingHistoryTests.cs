namespace PccGovernance.Tests.Model;

public sealed class MeetingHistoryTests
{
    private static readonly LocalDate Day = new(2026, 6, 1);

    [Fact]
    public void Of_MeetingsOnRecord_ShowsWhenItMetWhoCameAndWhatIsOpen()
    {
        MeetingHistory history = History();

        history.Meetings.Select(static meeting => meeting.Id.Value).Should().Equal("winter", "safety-2026-03");
        history.LastMet.Should().Be(new PartialDate(2026, 3, 4));
        history.Attendance.Select(static row => (row.Organisation.Value, row.Meetings, row.Attended, row.Substitutes, row.Share))
            .Should().Equal(("force", 2, 0, 1, 0.5m), ("office", 1, 1, 0, 1m));
        history.OpenActions.Select(static action => action.Id.Value).Should().Equal("action-1");
        history.OverdueActions.Should().HaveCount(1, "the action was due in May");
        MeetingHistory.Of(Landscape(), new("safety"), new(2026, 5, 31)).OverdueActions.Should().BeEmpty("the month of May has not passed");
    }

    [Fact]
    public void Since_DatesKnownInPart_CountsAtLeastAndAtMost()
    {
        History().Since(new(2026, 3, 1)).Should().Be((1, 1));
        History().Since(new(2026, 1, 10)).Should().Be((1, 2), "a meeting in winter 2025 may have been in February");
        History().Since(new(2025, 12, 1)).Should().Be((2, 2));
    }

    [Theory]
    [InlineData(CompleteRecord.Meetings, "safety", "2026-01-01", "2026-06-01", true)]
    [InlineData(CompleteRecord.Meetings, "safety", "2025-12-31", "2026-06-01", false)]
    [InlineData(CompleteRecord.Meetings, "safety", "2026-01-01", "2026-06-02", false)]
    [InlineData(CompleteRecord.Meetings, "panel", "2026-01-01", "2026-06-01", false)]
    [InlineData(CompleteRecord.Agreements, "tasking", "2020-01-01", "2026-06-01", true)]
    [InlineData(CompleteRecord.Agreements, "panel", "2020-01-01", "2026-06-01", false)]
    public void IsComplete_OfABoardOrItsArea_HoldsForTheDaysThatAreSaid(string matter, string board, string from, string through,
        bool isComplete) =>
        Landscape()
            .IsComplete(matter, new(board), PartialDate.Parse(from).Earliest, PartialDate.Parse(through).Earliest)
            .Should()
            .Be(isComplete);

    private static MeetingHistory History() => MeetingHistory.Of(Landscape(), new("safety"), Day);

    private static Landscape Landscape() => PccGovernance.Landscape.Create(TestEdition.Edition, TestLandscape.Contents with
    {
        Meetings =
        [
            .. TestLandscape.Contents.Meetings,
            new() { Id = new("winter"), Partnership = new("safety"), On = PartialDate.Parse("2025-winter"),
                Attendance = [new() { Organisation = new("force"), Attended = AttendanceKind.Absent }] },
            new() { Id = new("called-off"), Partnership = new("safety"), On = new PartialDate(2026, 4, 1), IsCancelled = true },
            new() { Id = new("to-come"), Partnership = new("safety"), On = new PartialDate(2026, 6, 2) },
        ],
        CompleteRecords =
        [
            new() { Id = new("meetings"), Matter = CompleteRecord.Meetings, Partnership = new("safety"), From = new(2026, 1, 1),
                Through = new(2026, 6, 1) },
            new() { Id = new("agreements"), Matter = CompleteRecord.Agreements, Footprint = Footprint.Of(TestEdition.Alderset) },
        ],
    });
}
