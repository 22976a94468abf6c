using PccGovernance.Duplication;
using PccGovernance.Scenarios;
using PccGovernance.Statute;
using PccGovernance.Text;

namespace PccGovernance.Tests.Scenarios;

/// <summary>Each difference that a report can have, with the statement that says it, all of it.</summary>
public sealed class DifferenceWriterTests
{
    private static readonly Landscape Empty = CaseWorld.Landscape([], []);

    private static readonly ScenarioReport None = new()
    {
        Run = Scenario.Of("case").Replay(Empty, CaseWorld.Day),
        Options = new(),
    };

    private static readonly EntityReference Police = EntityReference.Of(new Id<Organisation>("police"));

    [Fact]
    public void Of_NoDifference_SaysNothing() => Said(None).Should().BeEmpty();

    [Fact]
    public void Of_Costs_SaysThemWhereBothAreKnownAndDiffer()
    {
        ScenarioCost cost = new()
        {
            Before = MoneyRange.Exactly(new Money(100)),
            After = MoneyRange.Exactly(new Money(40)),
            LinesUnknownBefore = 0,
            LinesUnknownAfter = 0,
            LinesAtLeastBefore = 2,
            LinesAtLeastAfter = 1,
        };

        Said(None with { Cost = cost }).Should().Equal("cost (before: £100.00, after: £40.00, beforeAtLeast: 2, afterAtLeast: 1)");
        Said(None with { Cost = cost with { LinesAtLeastBefore = 0, LinesAtLeastAfter = 0 } }).Should()
            .Equal("cost (before: £100.00, after: £40.00)");
        Said(None with { Cost = cost with { After = cost.Before } }).Should().BeEmpty();
        Said(None with { Cost = cost with { After = null } }).Should().BeEmpty();
        Said(None with { Cost = cost with { Before = null } }).Should().BeEmpty();
    }

    [Fact]
    public void Of_Hours_SaysThemWhereBothAreKnownAndTheyOrTheirEndsDiffer()
    {
        ScenarioHours hours = new()
        {
            HoursBefore = 10,
            HoursAfter = 8,
            MeetingsBefore = 1,
            MeetingsAfter = 2,
            SeatsUnknownBefore = 0,
            SeatsUnknownAfter = 0,
        };
        AmountEnds ends = new() { Low = 7, High = 12, AtLeast = 1 };

        Said(None with { Hours = hours }).Should().Equal("hours (before: 10, after: 8)");
        Said(None with { Hours = hours with { HoursAfter = 10 } }).Should().BeEmpty();
        Said(None with { Hours = hours with { HoursAfter = 10, HoursEndsAfter = ends } }).Should()
            .Equal("hours (before: 10, after: 10, afterEnds: 7 to 12, afterAtLeast: 1)");
        Said(None with { Hours = hours with { HoursAfter = 10, HoursEndsBefore = ends with { AtLeast = 0 } } }).Should()
            .Equal("hours (before: 10, after: 10, beforeEnds: 7 to 12)");
        Said(None with { Hours = hours with { HoursAfter = null } }).Should().BeEmpty();
        Said(None with { Hours = hours with { HoursBefore = null } }).Should().BeEmpty();
    }

    [Fact]
    public void Of_HoursOfOrganisationsAndPosts_SaysThemAndWhereTheyAreNotKnown()
    {
        HoursChange change = new() { Who = Police, Before = 10, After = 8, SeatsUnknownAfter = 0 };

        Said(None with
        {
            HoursOfOrganisations = [change, change with { Before = null }, change with { After = null }],
            HoursOfPosts = [change with { Who = EntityReference.Of(new Id<Post>("chief")) }],
        }).Should().Equal(
            "hours-of (who: Organisation 'police', before: 10, after: 8)",
            "hours-of.unknown (who: Organisation 'police', after: 8)",
            "hours-of.unknown (who: Organisation 'police', before: 10)",
            "hours-of (who: Post 'chief', before: 10, after: 8)");
    }

    [Fact]
    public void Of_Duplicates_SaysWhatIsNewGoneAndAnother()
    {
        DuplicateChange change = new() { First = new("a"), Second = new("b"), Before = DuplicationPattern.SharedTable };

        Said(None with
        {
            Duplicates =
            [
                change,
                change with { Before = null, After = DuplicationPattern.SharedTable },
                change with { After = DuplicationPattern.Layered },
            ],
        }).Select(static said => said.Split(" (")[0]).Should().Equal("duplicate.gone", "duplicate.new", "duplicate.other");
        Said(None with { Duplicates = [change with { After = DuplicationPattern.Layered }] }).Single().Should()
            .StartWith("duplicate.other (first: Partnership 'a', second: Partnership 'b', before: ").And.Contain(", after: ");
    }

    [Fact]
    public void Of_Requirements_SaysTheAnswersOfBothSidesOrOfOne()
    {
        StatutoryOutcome outcome = new()
        {
            Requirement = "panel-exists",
            Rule = "LAW031",
            Role = default,
            ForceArea = new("E23000020"),
            Subject = EntityReference.Of(new AreaCode("E23000020")),
            Verdict = StatutoryVerdict.Met,
            Reason = Statement.Of("statute.met"),
        };
        EntityReference surrey = EntityReference.Of(new AreaCode("E23000031"));
        StatutoryOutcome later = outcome with { Verdict = StatutoryVerdict.NotMet, Subject = surrey };

        const string Title = "requirement: 'panel-exists', title: rule.LAW031.title";
        Said(None with
        {
            Requirements = [new() { Before = outcome, After = later }, new() { Before = outcome }, new() { After = later }],
        }).Should().Equal(
            $"requirement ({Title}, subject: Area 'e23000031', before: statutory-verdict/met, after: statutory-verdict/not-met)",
            $"requirement ({Title}, subject: Area 'e23000020', before: statutory-verdict/met)",
            $"requirement ({Title}, subject: Area 'e23000031', after: statutory-verdict/not-met)");
    }

    [Fact]
    public void Of_Priorities_SaysWhichServeThemNoMoreAndWhetherAnyIsLeft() => Said(None with
    {
        Priorities =
        [
            new() { Priority = new("asb"), Lost = [new("a")], Left = [] },
            new() { Priority = new("asb"), Lost = [new("a"), new("b")], Left = [new("c")] },
        ],
    }).Should().Equal(
        "priority.gap (priority: PlanPriority 'asb', lost: Strategy 'a', left: )",
        "priority.fewer (priority: PlanPriority 'asb', lost: Strategy 'a', Strategy 'b', left: Strategy 'c')");

    [Fact]
    public void Of_Agenda_SaysHoursAndWhereTheyAreNotKnown()
    {
        AgendaChange change = new()
        {
            Matter = EntityReference.Of(new Id<Theme>("asb")),
            Before = 4,
            After = 2,
            PartnershipsBefore = [new("a")],
            PartnershipsAfter = [new("b"), new("c")],
        };

        Said(None with { Agenda = [change, change with { Before = null }, change with { After = null }] }).Should().Equal(
            "agenda (matter: Theme 'asb', before: 4, after: 2, partnerships: Partnership 'b', Partnership 'c')",
            "agenda.unknown (matter: Theme 'asb', after: 2, partnerships: Partnership 'b', Partnership 'c')",
            "agenda.unknown (matter: Theme 'asb', before: 4, partnerships: Partnership 'b', Partnership 'c')");
    }

    [Fact]
    public void Of_PeopleAndDuties_SaysWhoHasNoSeatNoChairAndNoHome() => Said(None with
    {
        DutiesWithoutHome = [new() { Duty = new("duty"), Ground = Footprint.Unknown, LastHome = new("a") }],
        VoicesLost =
        [
            new() { Organisation = new("police"), Partnership = new("a"), Successors = [] },
            new() { Organisation = new("police"), Partnership = new("a"), Successors = [new("b")] },
        ],
        ChairsLost =
        [
            new() { Organisation = new("police"), Partnership = new("a"), Successors = [] },
            new() { Organisation = new("police"), Partnership = new("a"), Successors = [new("b")] },
        ],
    }).Should().Equal(
        "duty-without-home (duty: Duty 'duty', partnership: Partnership 'a')",
        "voice.closed (organisation: Organisation 'police', partnership: Partnership 'a', successors: )",
        "voice (organisation: Organisation 'police', partnership: Partnership 'a', successors: Partnership 'b')",
        "chair.closed (organisation: Organisation 'police', partnership: Partnership 'a', successors: )",
        "chair (organisation: Organisation 'police', partnership: Partnership 'a', successors: Partnership 'b')");

    [Fact]
    public void Of_BoardsThemselves_SaysTheirSizeWhomTheyAnswerToTheirGroundAndTheirWork()
    {
        SizeChange size = new()
        {
            Partnership = new("a"),
            SeatsBefore = 4,
            SeatsAfter = 6,
            OrganisationsBefore = 4,
            OrganisationsAfter = 5,
        };
        OversightChange oversight = new()
        {
            Partnership = new("a"),
            Formerly = new("a"),
            Before = [new("x")],
            After = [new("y")],
            IsLost = false,
        };

        Said(None with
        {
            Sizes = [size, size with { SeatsBefore = null }, size with { SeatsAfter = null }],
            Oversight = [oversight, oversight with { Formerly = new("b"), IsLost = true, After = [] }, oversight with { After = [] }],
            LocalFocus = [new() { Partnership = new("a"), Into = new("b"), GroundBefore = 1, GroundAfter = 3 }],
            WorkMoved =
            [
                new() { Step = 0, Theme = new("asb"), From = [new("a")], IsTaskAndFinish = true },
                new() { Step = 0, Theme = new("asb"), From = [new("a")], IsTaskAndFinish = false, To = new("b") },
            ],
        }).Should().Equal(
            "size (partnership: Partnership 'a', before: 4, after: 6)",
            "size.new (partnership: Partnership 'a', after: 6)",
            "size.gone (partnership: Partnership 'a', before: 4)",
            "oversight (partnership: Partnership 'a', before: Partnership 'x', after: Partnership 'y')",
            "oversight.lost (partnership: Partnership 'a', formerly: Partnership 'b', before: Partnership 'x', after: )",
            "oversight.none (partnership: Partnership 'a', before: Partnership 'x', after: )",
            "focus (partnership: Partnership 'a', into: Partnership 'b', before: 1, after: 3)",
            "work.task-and-finish (theme: Theme 'asb', from: Partnership 'a')",
            "work.elsewhere (theme: Theme 'asb', from: Partnership 'a', to: Partnership 'b')");
    }

    [Theory]
    [InlineData(null, 1, 2, 0, false)]
    [InlineData(5, 5, 5, 0, false)]
    [InlineData(5, 5, 5, 1, true)]
    [InlineData(5, 4, 5, 0, true)]
    [InlineData(5, 5, 6, 0, true)]
    [InlineData(5, 4, 6, 0, true)]
    public void Ends_OfANumber_AreThereWhereItIsARange(int? number, int low, int high, int atLeast, bool isRange) =>
        AmountEnds.Of(number, low, high, atLeast).Should()
            .Be(isRange ? new AmountEnds { Low = low, High = high, AtLeast = atLeast } : null);

    private static IEnumerable<string> Said(ScenarioReport report) =>
        DifferenceWriter.Of(report).Select(static statement => statement.ToString().Replace("scenario.", "", StringComparison.Ordinal));
}
