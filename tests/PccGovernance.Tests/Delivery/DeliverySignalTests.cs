using PccGovernance.Delivery;
using PccGovernance.Text;
using static PccGovernance.Tests.Delivery.DeliveryLandscapes;

namespace PccGovernance.Tests.Delivery;

public sealed class DeliverySignalTests
{
    private static readonly LocalDate Soon = Day.PlusDays(10);
    private static readonly EntityReference The = EntityReference.Of(new Id<Milestone>("milestone"));

    [Fact]
    public void Analyse_ReportedGreenAndComputedRed_SignalsItWithTheReasonGiven()
    {
        Milestone milestone = Open(Soon) with
        {
            Forecast = Soon.PlusDays(40),
            Reports = [Report(Day, RagStatus.Green, reason: "funding is agreed")],
        };

        DeliverySignal signal = Analyse(milestone).Signals.Single();

        signal.Kind.Should().Be(DeliverySignalKind.ReportedBetterThanComputed);
        (signal.Reported, signal.Computed, signal.GivenReason).Should().Be((RagStatus.Green, RagStatus.Red, "funding is agreed"));
        signal.Statement.Should().Be(Statement.Of(
            "delivery.reported-better",
            ("milestone", The),
            ("reported", StatementValue.Word(RagStatus.Green)),
            ("computed", StatementValue.Word(RagStatus.Red)),
            ("reason", "funding is agreed"),
            ("because", Statement.Of(
                "delivery.forecast-late",
                ("forecast", Soon.PlusDays(40)),
                ("days", 40),
                ("due", Soon),
                ("colour", StatementValue.Word(RagStatus.Red)),
                ("green", 7m),
                ("amber", 31m)))));
    }

    [Fact]
    public void Analyse_ReportedWorseThanComputed_SignalsNothing() =>
        Analyse(Open(Soon) with { Forecast = Soon, Reports = [Report(Day, RagStatus.Red)] }).Signals.Should().BeEmpty();

    [Theory]
    [InlineData(RagStatus.Green, RagStatus.Red, true)]
    [InlineData(RagStatus.Amber, RagStatus.Red, false)]
    [InlineData(RagStatus.Green, RagStatus.Amber, false)]
    public void Analyse_ChangeOfReportedColour_SignalsGreenToRedOnly(RagStatus before, RagStatus last, bool signalled)
    {
        Milestone milestone = Open(Soon) with
        {
            Reports = [Report(Day, last), Report(Day.PlusDays(-30)), Report(Day.PlusDays(-60), before)],
        };

        Analyse(milestone).Signals.Any(static s => s.Kind == DeliverySignalKind.GreenToRed).Should().Be(signalled);
    }

    [Theory]
    [InlineData(true, 1, true)]
    [InlineData(false, 1, false)]
    [InlineData(true, 0, false)]
    public void Analyse_GreenCriticalMilestone_SignalsItOnceOverdue(bool critical, int daysOverdue, bool signalled)
    {
        Milestone milestone = Open(Day.PlusDays(-daysOverdue)) with { IsCritical = critical };

        Analyse(milestone).Signals.Any(static s => s.Kind == DeliverySignalKind.GreenOverOverdueCritical).Should().Be(signalled);
    }

    [Fact]
    public void Analyse_AThirdPostThatDisagrees_IsSignalledThoughTheSecondAgrees()
    {
        Milestone milestone = Open(Soon) with
        {
            Reports =
            [
                Report(Day, RagStatus.Amber) with { ReportedBy = new("lead") },
                Report(Day.PlusDays(-10), RagStatus.Amber) with { ReportedBy = new("deputy") },
                Report(Day.PlusDays(-20), RagStatus.Green) with { ReportedBy = new("third") },
            ],
        };
        Landscape landscape = Builder()
            .Add(new Organisation { Id = new("office"), Name = "Office" })
            .Add(
                new[] { "lead", "deputy", "third" }.Select(static id => new Post
                {
                    Id = new(id),
                    Title = id,
                    Organisation = new("office"),
                }))
            .Add(
                new BusinessPlan
                {
                    Id = new("plan"),
                    Name = "Plan",
                    Strands = [Strand("s", Priority("p", Deliverable("d", milestone)))],
                })
            .Build();

        DeliveryAnalysis.Analyse(landscape, Day).Signals.Should().ContainSingle().Which.Statement.Should().Be(Statement.Of(
            "delivery.assessors-disagree",
            ("milestone", The),
            ("colour", StatementValue.Word(RagStatus.Amber)),
            ("by", EntityReference.Of(new Id<Post>("lead"))),
            ("reported", Day),
            ("other-colour", StatementValue.Word(RagStatus.Green)),
            ("other", EntityReference.Of(new Id<Post>("third"))),
            ("other-reported", Day.PlusDays(-20))));
    }

    [Theory]
    [InlineData(false, false, "reason-and-author")]
    [InlineData(true, false, "author")]
    [InlineData(true, true, "evidence-in-date")]
    public void Analyse_BetterColourThatIsNotTaken_SaysAllThatItLacks(bool hasReason, bool hasAuthor, string lacks)
    {
        Milestone milestone = Open(Soon) with
        {
            Reports = [Report(hasAuthor ? Day.PlusDays(-93) : Day, RagStatus.Amber)],
            Overrides =
            [
                new()
                {
                    On = Day,
                    Colour = RagStatus.Green,
                    Reason = hasReason ? "agreed" : null,
                    Author = hasAuthor ? new("lead") : null,
                },
            ],
        };

        DeliveryAnalysis.Analyse(PlanWithLead(Strand("s", Priority("p", Deliverable("d", milestone)))), Day).Signals
            .Single(static s => s.Kind == DeliverySignalKind.OverrideWithoutReason).Statement.Should().Be(SetWithout(lacks));
    }

    [Fact]
    public void Analyse_BetterColourOverWhatHasNoDateDue_SaysThatTheDateIsMissing()
    {
        Milestone milestone = Open(Soon) with
        {
            OriginalDue = null,
            Reports = [Report(Day, RagStatus.Amber)],
            Overrides = [new() { On = Day, Colour = RagStatus.Green, Reason = "agreed", Author = new("lead") }],
        };

        DeliveryAnalysis.Analyse(PlanWithLead(Strand("s", Priority("p", Deliverable("d", milestone)))), Day).Signals
            .Should().ContainSingle().Which.Statement.Should().Be(SetWithout("date-due"));
    }

    [Fact]
    public void Analyse_StaleEvidence_IsSignalledUnlessTheMilestoneIsComplete()
    {
        Milestone milestone = Open(Soon) with { Reports = [Report(Day.PlusDays(-93), RagStatus.Green)] };

        Analyse(milestone)
            .Signals.Should()
            .ContainSingle()
            .Which.Statement.Should()
            .Be(
                Statement.Of(
                    "delivery.stale",
                    ("milestone", The),
                    ("reported", Day.PlusDays(-93)),
                    ("days", 93),
                    ("day", Day),
                    ("period", 92)));
        Analyse(milestone with { Status = MilestoneStatus.Complete }).Signals.Should().BeEmpty();
    }

    /// <summary>At a day more than a period it is old: the bound itself is in date.</summary>
    [Theory]
    [InlineData(91, false)]
    [InlineData(92, false)]
    [InlineData(93, true)]
    public void Analyse_GreenOnEvidenceOfAPeriodAgo_IsOldFromTheNextDay(int age, bool signalled)
    {
        Milestone milestone = Open(Soon) with { Reports = [Report(Day, RagStatus.Green) with { EvidenceOn = Day.PlusDays(-age) }] };

        Analyse(milestone).Signals.Any(static s => s.Kind == DeliverySignalKind.GreenOnOldEvidence).Should().Be(signalled);
    }

    private static Statement SetWithout(string lack) => Statement.Of(
        "delivery.set-without",
        ("milestone", The),
        ("colour", StatementValue.Word(RagStatus.Green)),
        ("set", Day),
        ("without", new WordValue { Vocabulary = "override-lack", Word = lack }),
        ("stays", StatementValue.Word(RagStatus.Amber)));
}
