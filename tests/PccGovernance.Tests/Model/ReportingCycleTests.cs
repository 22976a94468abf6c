namespace PccGovernance.Tests.Model;

public sealed class ReportingCycleTests
{
    [Fact]
    public void TryCreate_BoardThatReportsToItself_IsACycle() =>
        Cycles(("a", ["a"]))
            .Should()
            .Equal("$.partnerships[0].reportsTo: The reporting line 'a' -> 'a' leads back to where it began: take one of its steps out.");

    [Fact]
    public void TryCreate_TwoBoardsThatReportToEachOther_ArePrintedAsAPath() =>
        Cycles(("b", ["a"]), ("a", ["b"])).Should().Equal(
            "$.partnerships[1].reportsTo: The reporting line 'a' -> 'b' -> 'a' leads back to where it began: take one of its steps out.");

    [Fact]
    public void TryCreate_TwoSeparateCycles_AreBothFound_WithoutTheWayIn() =>
        Cycles(("way-in", ["b"]), ("b", ["c", "top"]), ("c", ["b"]), ("x", ["y"]), ("y", ["z"]), ("z", ["x"]), ("top", []))
            .Should()
            .Equal(
                "$.partnerships[1].reportsTo: The reporting line 'b' -> 'c' -> 'b' leads back to where it began: take one of its steps out.",
                "$.partnerships[3].reportsTo: The reporting line 'x' -> 'y' -> 'z' -> 'x' leads back to where it began: take one of its "
                + "steps out."
            );

    [Fact]
    public void TryCreate_CycleThatIsEnteredFromOutside_IsFoundOnce() =>
        Cycles(("a", ["z"]), ("m", ["z"]), ("z", ["y"]), ("y", ["z"])).Should().Equal(
            "$.partnerships[2].reportsTo: The reporting line 'z' -> 'y' -> 'z' leads back to where it began: take one of its steps out.");

    [Fact]
    public void TryCreate_TwoWaysUpToOneBoard_AreNoCycle() =>
        Cycles(("a", ["b", "c"]), ("b", ["d"]), ("c", ["d"]), ("d", [])).Should().BeEmpty();

    [Fact]
    public void TryCreate_CycleInAnyInputOrder_GivesTheSameMessage()
    {
        (string, string[])[] boards = [("a", ["b"]), ("b", ["c"]), ("c", ["a"])];

        string[] messages = [.. new[] { boards, [.. boards.Reverse()], [boards[1], boards[0], boards[2]] }
            .Select(static order => Cycles(order).Single().Split(": ", 2)[1]).Distinct(StringComparer.Ordinal)];

        messages.Should().Equal("The reporting line 'a' -> 'b' -> 'c' -> 'a' leads back to where it began: take one of its steps out.");
    }

    [Fact]
    public void TryCreate_LineOf100000Boards_IsFollowedToItsTop()
    {
        const int length = 100_000;
        var landscape = Landscape.Create(TestEdition.Edition, Line(length, closed: false));

        landscape.AncestorsOf(new("b0")).Should().HaveCount(length - 1);
        landscape.AncestorsOf(new($"b{length - 1}")).Should().BeEmpty();
    }

    [Fact]
    public void TryCreate_CycleOf100000Boards_IsOneErrorWithAMessageOfReadableLength()
    {
        LandscapeError error = Landscape
            .TryCreate(TestEdition.Edition, Line(100_000, closed: true))
            .Errors.Should()
            .ContainSingle()
            .Subject;

        error.Kind.Should().Be(LandscapeErrorKind.ReportingCycle);
        error
            .Message.Should()
            .StartWith("The reporting line 'b0' -> 'b1' -> ")
            .And.Contain(" -> 'b49' -> (99900 more) -> 'b99950' -> ")
            .And.Contain(" -> 'b99999' -> 'b0' leads back");
        error.Message.Length.Should().BeLessThan(2_000);
    }

    [Fact]
    public void TryCreate_CycleOf100Boards_IsPrintedWhole()
    {
        string message = Landscape.TryCreate(TestEdition.Edition, Line(100, closed: true)).Errors.Single().Message;

        message.Split(" -> ").Should().HaveCount(101);
        message.Should().NotContain("more)");
    }

    [Fact]
    public void TryCreate_ManyWaysUp_CountsBoardsNotWays()
    {
        // A ladder: every board reports to both of the next rung. There are 2^5,000 ways up and 20,000 lines.
        LandscapeContents ladder = new()
        {
            Partnerships = Enumerable.Range(0, 10_000)
                .Select(static i => Board($"b{i}", i + 2 < 10_000 ? [$"b{(i / 2 * 2) + 2}", $"b{(i / 2 * 2) + 3}"] : []))
                .ToValueList(),
        };

        var landscape = Landscape.Create(TestEdition.Edition, ladder);

        landscape.AncestorsOf(new("b0")).Should().HaveCount(9_998);
    }

    [Fact]
    public void TryCreate_EveryBoardOfALongLineBackToItsFirst_IsReportedUpToTheLimit()
    {
        const int length = 200_000;
        LandscapeContents fan = new()
        {
            Partnerships = Enumerable
                .Range(0, length)
                .Select(static i => Board($"b{i:D6}", i + 1 < length ? [$"b{i + 1:D6}", "b000000"] : ["b000000"]))
                .ToValueList(),
        };

        ValueList<LandscapeError> errors = Landscape.TryCreate(TestEdition.Edition, fan).Errors;

        errors.Should().HaveCount(LandscapeResult.MaxErrors);
        errors[^1].Message.Should().StartWith($"There are {length - LandscapeResult.MaxErrors + 1} more errors");
    }

    private static LandscapeContents Line(int length, bool closed) =>
        new()
        {
            Partnerships = Enumerable.Range(0, length)
                .Select(i => Board($"b{i}", i + 1 < length ? [$"b{i + 1}"] : closed ? ["b0"] : []))
                .ToValueList(),
        };

    private static string[] Cycles(params (string Id, string[] ReportsTo)[] boards) =>
        [
            .. Landscape
                .TryCreate(TestEdition.Edition, new() { Partnerships = boards.Select(static b => Board(b.Id, b.ReportsTo)).ToValueList() })
                .Errors.Select(static e => e.ToString()),
        ];

    private static Partnership Board(string id, string[] reportsTo) =>
        new() { Id = new(id), Name = "Board", ReportsTo = reportsTo.Select(static parent => new Id<Partnership>(parent)).ToValueList() };
}
