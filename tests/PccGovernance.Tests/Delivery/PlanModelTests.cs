using static PccGovernance.Tests.Delivery.DeliveryLandscapes;

namespace PccGovernance.Tests.Delivery;

/// <summary>What a plan may say, and what it may not.</summary>
public sealed class PlanModelTests
{
    private static readonly LocalDate Original = new(2026, 6, 30);

    [Theory]
    [InlineData("2026-01-31", "2026-06-30")]
    [InlineData("2026-02-01", "2026-07-31")]
    [InlineData("2026-04-30", "2026-07-31")]
    [InlineData("2026-05-01", "2026-09-30")]
    public void DueAsAt_MovedTwice_IsTheDateOfTheDay(string day, string due)
    {
        Milestone milestone = Open(Original) with
        {
            DateChanges = [new() { On = new(2026, 5, 1), Due = new(2026, 9, 30) }, new() { On = new(2026, 2, 1), Due = new(2026, 7, 31) }],
        };

        milestone.DueAsAt(Iso(day)).Should().Be(new PartialDate(Iso(due)));
        (milestone.OriginalDue, milestone.Due)
            .Should()
            .Be(((PartialDate?)Original, new PartialDate(2026, 9, 30)), "the original date stays");
    }

    [Fact]
    public void DueAsAt_MovedTwiceOnOneDay_IsTheLaterDateInEitherOrder()
    {
        DueDateChange near = new() { On = Day, Due = new(2026, 7, 31) };
        DueDateChange far = new() { On = Day, Due = new(2026, 9, 30) };

        (Open(Original) with { DateChanges = [near, far] }).Due.Should().Be(far.Due);
        (Open(Original) with { DateChanges = [far, near] }).Due.Should().Be(far.Due);
    }

    [Fact]
    public void DueAsAt_NoChangeOnRecord_IsTheCurrentDateOnAnyDay() =>
        (Open(Original) with { CurrentDue = new(2026, 7, 1) }).DueAsAt(new(1900, 1, 1)).Should().Be(new PartialDate(2026, 7, 1));

    [Fact]
    public void TryCreate_MilestonesThatWaitForEachOther_PrintsTheWholePath() =>
        Errors(Deliverable("d", Open(Day, "a") with { DependsOn = [new("b")] }, Open(Day, "b") with { DependsOn = [new("c")] },
            Open(Day, "c") with { DependsOn = [new("a")] }))
            .Should()
            .ContainSingle().Which.Message.Should()
            .Be("The milestones 'a' -> 'b' -> 'c' -> 'a' wait for each other in a circle: take one of its steps out.");

    [Fact]
    public void TryCreate_MilestoneUnderTwoDeliverables_NamesBoth() =>
        Errors(Deliverable("d1", Open(Day, "m")), Deliverable("d2", Open(Day, "m")))
            .Should().ContainSingle().Which.Message.Should().Be(
                "The milestone identifier 'm' stands twice, under the deliverable 'd1' and the deliverable 'd2': give each milestone an "
                + "identifier of its own.");

    [Fact]
    public void AsOf_BeforeAVersionWasReplaced_IsThatVersion()
    {
        BusinessPlan plan = new()
        {
            Id = new("plan"),
            Name = "Plan",
            Strands = [Strand("new", Priority("p"))],
            EarlierVersions =
            [
                new() { Version = "2", ReplacedOn = new(2021, 5, 13),
                    Parts = [Strand("second", Priority("p", Deliverable("d", Open(Day, "m"))))] },
                new() { Version = "1", ReplacedOn = new(2020, 10, 1), Parts = [Strand("first")] },
            ],
        };
        Landscape landscape = Builder().Add(plan).Build();

        StrandsOn(new(2020, 9, 30)).Should().Be("first; earlier: ");
        StrandsOn(new(2020, 10, 1)).Should().Be("second; earlier: 1");
        StrandsOn(new(2021, 5, 12)).Should().Be("second; earlier: 1");
        StrandsOn(new(2021, 5, 13)).Should().Be("new; earlier: 1 2");

        string StrandsOn(LocalDate day)
        {
            BusinessPlan then = landscape.AsOf(day).Contents.BusinessPlans.Single();
            return $"{string.Join(' ', then.Strands.Select(static s => s.Id))}; earlier: "
                + $"{string.Join(' ', then.EarlierVersions.Select(static v => v.Version))}";
        }
    }

    [Fact]
    public void TryCreate_MilestoneMovedToAnotherPlanInAnEarlierVersion_IsRefused()
    {
        BusinessPlan first = new() { Id = new("a"), Name = "A", Strands = [Strand("s", Priority("p", Deliverable("d", Open(Day, "m"))))] };
        BusinessPlan second = new()
        {
            Id = new("b"),
            Name = "B",
            EarlierVersions =
                [new() { Version = "1", ReplacedOn = Day, Parts = [Strand("t", Priority("q", Deliverable("e", Open(Day, "m"))))] }],
        };

        Builder()
            .Add(first, second)
            .TryBuild().Errors.Should()
            .ContainSingle().Which.Message.Should()
            .StartWith("The milestone identifier 'm' stands twice");
    }

    [Fact]
    public void AsOf_PostNotInForce_LeavesItOutOfWhatItSaid()
    {
        Milestone milestone = Open(Original) with
        {
            Reports = [Report(new(2026, 1, 1), RagStatus.Green) with { ReportedBy = new("lead") }],
            Overrides = [new() { On = new(2026, 1, 1), Colour = RagStatus.Amber, Author = new("lead"), Reason = "seen" }],
            DateChanges = [new() { On = new(2026, 1, 1), Due = Original, AgreedBy = new("lead") }],
            Actions = [new() { Id = new("act"), Text = "Act", Owner = new("lead") }],
        };
        Landscape landscape = Builder()
            .Add(new Organisation { Id = new("office"), Name = "Office" })
            .Add(new Post { Id = new("lead"), Title = "Lead", Organisation = new("office"), Period = new(null, Day) })
            .Add(new BusinessPlan { Id = new("plan"), Name = "Plan", Strands = [Strand("s", Priority("p", Deliverable("d", milestone)))] })
            .Build();

        Posts(Day.PlusDays(-1)).Should().HaveCount(4).And.OnlyContain(static post => post == new Id<Post>("lead"));
        Posts(Day).Should().HaveCount(4).And.OnlyContain(static post => post == null);

        Id<Post>?[] Posts(LocalDate day)
        {
            Milestone then = landscape.AsOf(day).Contents.BusinessPlans[0].Strands[0].Priorities[0].Deliverables[0].Milestones[0];
            return [then.Reports[0].ReportedBy, then.Overrides[0].Author, then.DateChanges[0].AgreedBy, then.Actions[0].Owner];
        }
    }

    private static ValueList<LandscapeError> Errors(params Deliverable[] deliverables) =>
        Builder()
            .Add(new BusinessPlan { Id = new("plan"), Name = "Plan", Strands = [Strand("s", Priority("p", deliverables))] })
            .TryBuild().Errors;

    private static LocalDate Iso(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
