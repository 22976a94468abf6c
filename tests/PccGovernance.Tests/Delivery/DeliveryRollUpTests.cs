using PccGovernance.Delivery;
using PccGovernance.Text;
using static PccGovernance.Tests.Delivery.DeliveryLandscapes;

namespace PccGovernance.Tests.Delivery;

public sealed class DeliveryRollUpTests
{
    private static readonly LocalDate Soon = Day.PlusDays(10);

    /// <summary>The worked example of docs/delivery.md: change both together.</summary>
    [Fact]
    public void Analyse_TheWorkedExample_GivesWhatTheDocumentationSays()
    {
        Milestone guidance = Open(new(2026, 3, 20), "guidance") with
        {
            Forecast = new(2026, 4, 10),
            Reports = [Report(new(2026, 3, 15), RagStatus.Green, planned: 0.9m, progress: 0.8m)],
        };
        Milestone training = Open(new(2026, 6, 30), "training") with
        {
            Forecast = new(2026, 6, 30),
            Reports = [Report(new(2025, 12, 1), RagStatus.Green)],
        };
        Milestone launch = Open(new(2026, 9, 30), "launch") with
        {
            Status = MilestoneStatus.NotStarted,
            Start = new(2026, 7, 1),
            Reports = [],
        };
        Landscape landscape = Plan(
            Strand(
                "victims",
                Priority("support", Deliverable("toolkit", guidance, launch), Deliverable("workforce", training), Deliverable("evaluation"))
            )
        );

        DeliveryReport report = DeliveryAnalysis.Analyse(landscape, new(2026, 3, 31), new());

        report
            .Milestones.Select(static m => (m.Milestone.Value, m.Standing, m.Colour))
            .Should()
            .Equal(
                ("guidance", DeliveryStanding.Rated, RagStatus.Amber),
                ("launch", DeliveryStanding.NotDue, null),
                ("training", DeliveryStanding.Unknown, null)
            );
        report
            .Deliverables.Select(static d => (d.Subject.Id, d.Reason.ToString()))
            .Should()
            .Equal(
                ("evaluation", "delivery.nothing-under (subject: Deliverable 'evaluation')"),
                (
                    "toolkit",
                    "delivery.child-decides (subject: Deliverable 'toolkit', standing: delivery-standing/rated, colour: rag-status/amber, "
                    + "child: Milestone 'guidance')"
                ),
                (
                    "workforce",
                    "delivery.child-decides (subject: Deliverable 'workforce', standing: delivery-standing/unknown, child: Milestone "
                    + "'training', known: rag-status/green)"
                )
            );
        DeliveryRollUp plan = report.Plans.Single();
        (plan.Colour, plan.DecidedBy!.Value.Id, plan.DecidingMilestone!.Value.Value).Should().Be((RagStatus.Amber, "victims", "guidance"));
        plan.Counts.Should().Be(new DeliveryCounts { Amber = 1, NotDue = 1, Unknown = 1, DeliverablesWithoutMilestones = 1 });
        report.Signals.Select(static s => (s.Milestone.Value, s.Kind)).Should().Equal(
            ("guidance", DeliverySignalKind.ReportedBetterThanComputed),
            ("training", DeliverySignalKind.StaleEvidence));
    }

    [Fact]
    public void Analyse_GreenAndUnknown_IsUnknownWithGreenAsTheWorstKnown()
    {
        DeliveryRollUp plan = Analyse(Open(Soon, "a"), Open(Soon, "b") with { Reports = [] }).Plans.Single();

        (plan.Standing, plan.Colour, plan.WorstKnownColour, plan.DecidingMilestone!.Value.Value).Should()
            .Be((DeliveryStanding.Unknown, null, RagStatus.Green, "b"));
    }

    [Fact]
    public void Analyse_RedAndUnknown_IsRed()
    {
        DeliveryRollUp plan = Analyse(Open(Day.PlusDays(-40), "a"), Open(Soon, "b") with { Reports = [] }).Plans.Single();

        (plan.Standing, plan.Colour).Should().Be((DeliveryStanding.Rated, RagStatus.Red));
        plan.Counts.Should().Be(new DeliveryCounts { Red = 1, Unknown = 1 });
    }

    [Fact]
    public void Analyse_GreenAndStaleRed_IsUnknownWithRedAsTheWorstKnown()
    {
        DeliveryRollUp plan = Analyse(Open(Soon, "a"), Open(Soon, "b") with { Reports = [Report(Day.PlusDays(-93), RagStatus.Red)] })
            .Plans.Single();

        (plan.Standing, plan.Colour, plan.WorstKnownColour).Should().Be((DeliveryStanding.Unknown, null, RagStatus.Red));
    }

    [Fact]
    public void Analyse_NoMilestones_IsUnknownWithTheCount()
    {
        DeliveryRollUp deliverable = Analyse().Deliverables.Single();

        (deliverable.Standing, deliverable.Counts.Milestones, deliverable.Counts.DeliverablesWithoutMilestones)
            .Should()
            .Be((DeliveryStanding.Unknown, 0, 1));
        (deliverable.DecidedBy, deliverable.DecidingMilestone).Should().Be((null, null));
    }

    [Fact]
    public void Analyse_PlanWithoutStrands_IsUnknown()
    {
        DeliveryRollUp plan = DeliveryAnalysis.Analyse(Plan(), Day, new()).Plans.Single();

        plan.Standing.Should().Be(DeliveryStanding.Unknown);
        plan.Reason.Should().Be(Statement.Of("delivery.nothing-under", ("subject", plan.Subject)));
    }

    [Fact]
    public void Analyse_CompleteAndCancelled_IsComplete()
    {
        DeliveryRollUp plan = Analyse(
            Open(Soon, "a") with { Status = MilestoneStatus.Complete },
            Open(Soon, "b") with { Status = MilestoneStatus.Cancelled }).Plans.Single();

        plan.Standing.Should().Be(DeliveryStanding.Complete);
        plan.Counts.Should().Be(new DeliveryCounts { Complete = 1, Cancelled = 1 });
    }

    [Fact]
    public void Analyse_SeveralWouldDecide_NamesTheCriticalOne() =>
        Analyse(Open(Day.PlusDays(-40), "a"), Open(Day.PlusDays(-40), "b") with { IsCritical = true })
            .Plans.Single().DecidingMilestone.Should().Be(new Id<Milestone>("b"));

    [Fact]
    public void Analyse_PlanNotInForce_IsLeftOut()
    {
        BusinessPlan plan = new() { Id = new("plan"), Name = "Plan", Period = new(null, Day) };
        Landscape landscape = new LandscapeBuilder(new(new("test"), new([], [], [], []), [], [], [], new([]))).Add(plan).Build();

        DeliveryAnalysis.Analyse(landscape, Day, new()).Plans.Should().BeEmpty();
    }
}
