using PccGovernance.Costing;
using PccGovernance.Demand;
using PccGovernance.Rules;
using PccGovernance.Text;
using static PccGovernance.Tests.Costing.CostingLandscapes;

namespace PccGovernance.Tests.Rules;

/// <summary>The CST and CAP rules, each where it is satisfied, violated, undetermined and without anything to look at.</summary>
public sealed class CostAndCapacityRuleTests
{
    private static readonly CostingOptions Salary = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly };

    [Fact]
    public void Cst001_CostUnknownOrInPart_IsUndetermined()
    {
        RuleEvaluation evaluation = Evaluate(
            "CST001",
            Of(Board("known", Seat("a", 50_000)), Board("part", Seat("a", 88_200), Seat("b")), Board("unknown", Seat("a"))));

        evaluation.Examined.Should().Be(3);
        evaluation.Findings.Should().OnlyContain(static finding => finding.Outcome == FindingOutcome.Undetermined);
        evaluation
            .Findings.Select(static finding =>
                (finding.Statement.Code, finding.Statement.Find("partnership"), finding.Statement.Find("cost")))
            .Should()
            .Equal(
                ("cost.incomplete", Reference("part"), (StatementValue)MoneyRange.Exactly(new(600))),
                ("cost.unknown", Reference("unknown"), null));
        evaluation.Findings.Should().OnlyContain(static finding => finding.Statement.Find("reasons") is StatementsValue);
    }

    [Fact]
    public void Cst003_CostWithoutAPurpose_IsViolatedAndNotWhereEverythingIsAssumed()
    {
        Partnership board = Board("board", Seat("a", 88_200));
        Partnership assumed = board with
        {
            Id = new("assumed"),
            Provenance = Provenance.AssumedFrom("law"),
            Seats = [Seat("a") with { Pay = PayBand.Of(1) with { Provenance = Provenance.AssumedFrom("law") } }],
            Meetings = board.Meetings! with { Provenance = Provenance.AssumedFrom("law") },
        };

        RuleEvaluation evaluation = Evaluate(
            "CST003",
            Of(
                board,
                board with
                {
                    Id = new("purposeful"),
                    Purpose = "To reduce harm",
                },
                board with
                {
                    Id = new("termed"),
                    TermsOfReference = new(),
                },
                assumed));

        evaluation.Examined.Should().Be(3);
        evaluation.Findings.Should().ContainSingle().Which.Statement.Should().Be(
            Statement.Of("cost.no-purpose", ("partnership", Reference("board")), ("cost", MoneyRange.Exactly(new(600)))));
    }

    [Fact]
    public void Cst004_ClusterOfBoards_SaysWhatMergingWouldFree()
    {
        RuleEvaluation evaluation = Evaluate("CST004", Clustered(88_200));

        evaluation.Examined.Should().Be(1);
        Finding finding = evaluation.Findings.Should().ContainSingle().Subject;
        finding.Outcome.Should().Be(FindingOutcome.Violated);
        (finding.Statement.Code, finding.Statement.Find("partnerships"))
            .Should()
            .Be(("cost.merger-frees", StatementValue.Of<Partnership>([new("one"), new("two")], EntityReference.Of)));
        finding.Statement.Find("freed").Should().Be(finding.Evidence.Single(static evidence => evidence.Name == "freed").Value);
        finding.Evidence.Should().Contain(static evidence => evidence.Name == "seats-freed" && evidence.Value == (StatementValue)4);

        // Of the five on the board that closes four sit on the other too; the fifth joins it. Each seat is 12 hours at £50, of which 10 can
        // be carried over.
        finding
            .Evidence.Single(static evidence => evidence.Name == "freed")
            .Value.Should()
            .BeOfType<MoneyValue>()
            .Which.Amount.High.Should()
            .Be(new Money(2400));
        Evaluate("CST004", Clustered(null)).Findings.Should().ContainSingle().Which.Outcome.Should().Be(FindingOutcome.Undetermined);
    }

    [Fact]
    public void Cst004_OnlyAFreeVenueKnown_IsUndetermined()
    {
        Landscape unknown = Clustered(null);
        Landscape landscape = Landscape.Create(
            unknown.Edition,
            unknown.Contents with
            {
                Partnerships = unknown
                    .Partnerships.Select(static board => board with { Support = new() { VenuePerMeeting = Money.Zero } })
                    .ToValueList(),
            });

        Evaluate("CST004", landscape).Findings.Should().ContainSingle().Which.Outcome.Should().Be(FindingOutcome.Undetermined);
    }

    [Fact]
    public void Cap001_PostAskedForMoreThanItCanGive_IsViolated()
    {
        Landscape landscape = Posted(
            Board("one", Seat("a") with { Post = new("chief") }),
            Board("two", Seat("a") with { Post = new("deputy") }),
            Board("three", Seat("a") with { Post = new("chief") }));

        RuleEvaluation evaluation = Evaluate(
            "CAP001",
            landscape,
            new() { Post = new("chief"), HoursPerYear = 20 },
            new() { Post = new("deputy"), MeetingsPerYear = 4 });

        evaluation.Examined.Should().Be(2);
        evaluation.Findings.Should().ContainSingle().Which.Statement.Should().Be(Statement.Of(
            "capacity.post-overasked",
            ("post", Post("chief")),
            ("hours", 24m),
            ("meetings", 8m),
            ("partnerships", 2),
            ("most-hours", 20m),
            ("most-meetings", null)));
    }

    [Fact]
    public void Cap001_PatternNotOnRecord_IsUndetermined() =>
        Evaluate(
            "CAP001",
            Posted(Board("one", Seat("a") with { Post = new("chief") }) with { Meetings = null }),
            new PostCapacity
            {
                Post = new("chief"),
                HoursPerYear = 20,
                MeetingsPerYear = 5,
            })
            .Findings.Should()
            .ContainSingle()
            .Which.Statement.Should()
            .Be(
                Statement.Of(
                    "capacity.post-unknown",
                    ("post", Post("chief")),
                    ("unknown", 1),
                    ("seats", 1),
                    ("most-hours", 20m),
                    ("most-meetings", 5m)));

    [Fact]
    public void Cap001_OverItsMeetingsWithLengthsNotOnRecord_SaysThatTheHoursAreUnknown()
    {
        Partnership board = Board("one", Seat("a") with { Post = new("chief") }) with { Meetings = new() { MeetingsPerYear = 12 } };

        Finding finding = Evaluate("CAP001", Posted(board), new PostCapacity { Post = new("chief"), MeetingsPerYear = 5 })
            .Findings.Should()
            .ContainSingle()
            .Subject;

        finding.Statement.Should().Be(Statement.Of(
            "capacity.post-overasked",
            ("post", Post("chief")),
            ("hours", null),
            ("meetings", 12m),
            ("partnerships", 1),
            ("most-hours", null),
            ("most-meetings", 5m)));
        finding.Evidence.Select(static evidence => evidence.Name).Should().Equal("meetings-asked");
    }

    [Fact]
    public void Cap002_DecisionMakerAskedForTooMuch_IsViolatedForEachBoardThatItDecides()
    {
        Landscape landscape = Posted(
            Board("advised", Seat("a") with { Post = new("chief"), Role = SeatRole.Adviser }),
            Board("chaired", Seat("a") with { Post = new("chief"), Role = SeatRole.Chair }, Seat("a") with { Post = new("deputy") }),
            Board("other", Seat("a") with { Post = new("deputy") }));

        RuleEvaluation evaluation = Evaluate(
            "CAP002",
            landscape,
            new() { Post = new("chief"), HoursPerYear = 20 },
            new() { Post = new("deputy"), HoursPerYear = 100 });

        evaluation.Examined.Should().Be(2);
        Finding finding = evaluation.Findings.Should().ContainSingle().Subject;
        finding
            .Statement.Should()
            .Be(
                Statement.Of(
                    "capacity.deciders-overasked",
                    ("partnership", Reference("chaired")),
                    ("posts", StatementValue.Of<Post>([new("chief")], EntityReference.Of))));
        finding.Subjects.Should().HaveCount(2);
    }

    [Fact]
    public void Cap003_SeatThatNeverAttends_IsViolatedWhereTheBoardDischargesADuty()
    {
        Duty duty = new() { Id = new("local-duty"), Name = "Local duty" };
        Landscape landscape = Landscape.Create(
            new(new("test"), new([], [], [], []), [], [], [], new([])),
            new()
            {
                Duties = [duty],
                Organisations =
                [
                    .. new[] { "absent", "half", "present", "silent" }.Select(static id => new Organisation { Id = new(id), Name = id }),
                ],
                Partnerships =
                [
                    Board(
                        "dutiful",
                        Seat("absent", attendance: 0),
                        Seat("half", attendance: 0),
                        Seat("half", attendance: 0.2m),
                        Seat("present")
                    ) with
                    {
                        Duties = [duty.Id],
                    },
                    Board("quiet", Seat("silent", attendance: null)) with
                    {
                        Duties = [duty.Id],
                    },
                    Board("without", Seat("absent", attendance: 0)),
                ],
            });

        RuleEvaluation evaluation = Evaluate("CAP003", landscape);

        evaluation.Examined.Should().Be(2);
        evaluation.Findings.Select(static finding => (finding.Outcome, finding.Statement)).Should().Equal(
            (FindingOutcome.Violated, Statement.Of(
                "capacity.duty-unattended",
                ("organisation", EntityReference.Of(Org("absent"))),
                ("partnership", Reference("dutiful")),
                ("duties", StatementValue.Of([duty.Id], EntityReference.Of)))),
            (FindingOutcome.Undetermined, Statement.Of(
                "capacity.duty-may-be-unattended",
                ("organisation", EntityReference.Of(Org("half"))),
                ("partnership", Reference("dutiful")),
                ("duties", StatementValue.Of([duty.Id], EntityReference.Of)))),
            (FindingOutcome.Undetermined, Statement.Of("capacity.attendance-unknown", ("seats", 1), ("partnerships", 1))));
    }

    [Fact]
    public void Cap003_SeatThatAttendsWithARoleOnRecord_IsSatisfied()
    {
        Duty duty = new() { Id = new("local-duty"), Name = "Local duty" };
        Landscape landscape = Landscape.Create(
            new(new("test"), new([], [], [], []), [], [], [], new([])),
            new()
            {
                Duties = [duty],
                Organisations = [new() { Id = new("half"), Name = "half" }],
                Partnerships =
                [
                    Board("dutiful", Seat("half", attendance: 0), Seat("half", attendance: 0.2m) with { Role = SeatRole.Member }) with
                    {
                        Duties = [duty.Id],
                    },
                ],
            });

        Evaluate("CAP003", landscape).Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("CST001")]
    [InlineData("CST002")]
    [InlineData("CST003")]
    [InlineData("CST004")]
    [InlineData("CAP001")]
    [InlineData("CAP002")]
    [InlineData("CAP003")]
    public void Evaluate_NoAnalyses_LooksAtNothing(string id) =>
        Rule(id).Evaluate(RuleContext.For(Of(), Day)).Should().Be(RuleEvaluation.LookedAtNothing);

    private static EntityReference Reference(string partnership) => EntityReference.Of(new Id<Partnership>(partnership));

    private static EntityReference Post(string post) => EntityReference.Of(new Id<Post>(post));

    private static Landscape Posted(params Partnership[] boards) =>
        With(
            [
                new()
                {
                    Id = new("chief"),
                    Organisation = Org("a"),
                    Title = "Chief",
                },
                new()
                {
                    Id = new("deputy"),
                    Organisation = Org("a"),
                    Title = "Deputy",
                },
            ],
            boards);

    private static Landscape Clustered(decimal? pay)
    {
        Partnership Table(string id, string other) =>
            Board(id, [.. new[] { "a", "b", "c", "d", other }.Select(organisation => Seat(organisation, pay))]) with
            {
                Themes = [new("violence"), new("asb")],
                Footprint = Footprint.Of(PccGovernance.Reference.EnglandAndWales.ForceAreas.Lincolnshire.Code),
                Function = PartnershipFunction.Partnership,
            };

        return new LandscapeBuilder(PccGovernance.Reference.EnglandAndWales.Edition)
            .Add([.. new[] { "a", "b", "c", "d", "e", "f" }.Select(static id => new Organisation { Id = new(id), Name = id })])
            .Add(new Theme { Id = new("violence"), Name = "Violence" })
            .Add(Table("one", "e"), Table("two", "f"))
            .Build();
    }

    private static RuleEvaluation Evaluate(string id, Landscape landscape, params PostCapacity[] capacities)
    {
        AnalysisRun run = new(new()
        {
            Landscape = landscape,
            InForce = landscape.AsOf(Day),
            AsOf = Day,
            Options = AnalysisOptions.None.With(Salary).With<DemandOptions>(new() { Capacities = [.. capacities] }),
        });
        return Rule(id).Evaluate(RuleContext.For(landscape, Day) with { Reader = run.Report });
    }

    private static IGovernanceRule Rule(string id) => RuleSet.Default.Rules.Single(rule => rule.Descriptor.Id == id);
}
