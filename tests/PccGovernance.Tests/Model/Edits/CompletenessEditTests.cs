namespace PccGovernance.Tests.Model.Edits;

/// <summary>What may still be called complete after boards were merged, closed, divided or replaced.</summary>
public sealed class CompletenessEditTests
{
    private static readonly LocalDate s_day = new(2026, 6, 1);
    private static readonly MergePartnerships s_merge = new() { Partnerships = [new("x"), new("y")], Into = new("x") };

    [Fact]
    public void Merge_OneOfTwoComplete_LeavesNothingComplete() =>
        After(s_merge, All("of-y", "y")).CompleteRecords.Should().BeEmpty("the seats of 'x' may not all be on record");

    [Fact]
    public void Merge_BothComplete_IsCompleteForTheDaysOfBoth()
    {
        Landscape after = After(
            s_merge,
            All("of-x", "x") with { From = new(2024, 1, 1) },
            All("of-y", "y") with { From = new(2025, 1, 1), Through = new(2026, 12, 31) });

        after.CompleteRecords.Should().Equal(All("of-x", "x") with { From = new(2025, 1, 1), Through = new(2026, 12, 31) });
    }

    [Fact]
    public void Merge_BothCompleteOnDaysApart_LeavesNothingComplete() =>
        After(
            s_merge,
            All("of-x", "x") with { Through = new(2024, 1, 1) },
            All("of-y", "y") with { From = new(2025, 1, 1) }).CompleteRecords.Should().BeEmpty();

    [Fact]
    public void Merge_OneCompleteOfAnotherMatter_LeavesNothingComplete() =>
        After(s_merge, All("of-x", "x") with { Matter = CompleteRecord.Meetings }, All("of-y", "y")).CompleteRecords.Should().BeEmpty();

    [Fact]
    public void Merge_OneCompleteByItsArea_IsComplete()
    {
        CompleteRecord area = new() { Id = new("area"), Matter = CompleteRecord.Seats, Footprint = Footprint.Of(TestEdition.Alderset) };

        Landscape after = After(s_merge, All("of-x", "x"), area);

        after.CompleteRecords.Should().Equal(area, All("of-x", "x"));
        after.IsComplete(CompleteRecord.Seats, new("x"), s_day, s_day).Should().BeTrue();
    }

    [Fact]
    public void Merge_TwiceIntoAnother_CarriesOnOnlyWhatAllHad()
    {
        MergePartnerships further = new() { Partnerships = [new("x"), new("z")], Into = new("x") };

        After([s_merge, further], All("of-x", "x"), All("of-y", "y"), All("of-z", "z")).CompleteRecords.Should().Equal(All("of-x", "x"));
        After([s_merge, further], All("of-x", "x"), All("of-y", "y")).CompleteRecords.Should().BeEmpty();
    }

    [Fact]
    public void Close_CompleteBoard_DoesNotMakeItsSuccessorComplete() =>
        After(new ClosePartnership { Partnership = new("y"), Successor = new("x") }, All("of-y", "y")).CompleteRecords.Should().BeEmpty();

    [Fact]
    public void Split_CompleteBoard_LeavesNothingComplete() =>
        After(new SplitPartnership { Partnership = new("y"), Into = [Board("y"), Board("w")] }, All("of-y", "y"), All("of-x", "x"))
            .CompleteRecords.Should().Equal(All("of-x", "x"));

    [Fact]
    public void Replace_CompleteBoards_LeavesNothingComplete() =>
        After(new ReplacePartnerships { Partnerships = [new("x"), new("y")], By = Board("w") }, All("of-y", "y"), All("of-x", "x"))
            .CompleteRecords.Should().BeEmpty();

    private static Landscape After(LandscapeEdit edit, params CompleteRecord[] records) => After([edit], records);

    private static Landscape After(LandscapeEdit[] edits, params CompleteRecord[] records)
    {
        LandscapeEditResult result = Landscape.Create(
            TestEdition.Edition,
            new() { Partnerships = [Board("x"), Board("y"), Board("z")], CompleteRecords = [.. records] }).Apply(edits);
        result.Errors.Should().BeEmpty();
        return result.Landscape!;
    }

    private static CompleteRecord All(string id, string board) =>
        new() { Id = new(id), Matter = CompleteRecord.Seats, Partnership = new(board) };

    private static Partnership Board(string id) =>
        new() { Id = new(id), Name = id, Footprint = Footprint.Of(TestEdition.Alderset) };
}
