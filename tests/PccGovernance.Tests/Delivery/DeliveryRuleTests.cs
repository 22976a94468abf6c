using PccGovernance.Delivery;
using PccGovernance.Rules;
using PccGovernance.Text;
using static PccGovernance.Tests.Delivery.DeliveryLandscapes;

namespace PccGovernance.Tests.Delivery;

public sealed class DeliveryRuleTests
{
    private static readonly LocalDate Soon = Day.PlusDays(10);

    [Fact]
    public void Rag004_DeliverableWithoutMilestones_IsUndetermined()
    {
        RuleEvaluation evaluation = Evaluate("RAG004", Plan(Strand("s", Priority("p", Deliverable("bare"), Deliverable("d", Open(Soon))))));

        evaluation.Examined.Should().Be(2);
        Finding finding = evaluation.Findings.Should().ContainSingle().Subject;
        (finding.Outcome, finding.Statement)
            .Should()
            .Be(
                (
                    FindingOutcome.Undetermined,
                    Statement.Of("delivery.no-milestone", ("deliverable", EntityReference.Of(new Id<Deliverable>("bare"))))));
    }

    [Theory]
    [InlineData(null, false, false, nameof(OverrideLack.ReasonAuthorAndEnd))]
    [InlineData("accepted", true, false, nameof(OverrideLack.End))]
    [InlineData(" ", true, true, nameof(OverrideLack.Reason))]
    [InlineData("accepted", true, true, nameof(OverrideLack.None))]
    public void Rag005_OverrideThatLacksSomething_NamesIt(string? reason, bool hasAuthor, bool hasEnd, string missing)
    {
        Milestone milestone = Open(Soon) with
        {
            Overrides =
            [
                new()
                {
                    On = Day,
                    Colour = RagStatus.Amber,
                    Reason = reason,
                    Author = hasAuthor ? new("lead") : null,
                    ExpiresOn = hasEnd ? Soon : null,
                },
            ],
        };

        RuleEvaluation evaluation = Evaluate(
            "RAG005",
            PlanWithLead(Strand("s", Priority("p", Deliverable("d", milestone, Open(Soon, "other"))))));

        evaluation.Examined.Should().Be(1, "the other milestone has no override");
        evaluation.Findings.Select(static f => f.Statement).Should().Equal(missing == nameof(OverrideLack.None)
            ? []
            :
            [
                Statement.Of(
                    "delivery.override-lacks",
                    ("milestone", Reached("milestone")),
                    ("colour", StatementValue.Word(RagStatus.Amber)),
                    ("without", StatementValue.Word(Enum.Parse<OverrideLack>(missing)))),
            ]);
    }

    [Theory]
    [InlineData(10, 0)]
    [InlineData(11, 1)]
    public void Rag006_WaitingForWhatIsDueLater_IsFound(int due, int findings)
    {
        RuleEvaluation evaluation = Evaluate(
            "RAG006",
            Plan(
                Strand(
                    "s",
                    Priority(
                        "p",
                        Deliverable("d", Open(Soon, "next") with { DependsOn = [new("before")] }, Open(Day.PlusDays(due), "before"))))));

        evaluation.Examined.Should().Be(1);
        evaluation
            .Findings.Select(static f => f.Statement)
            .Should()
            .Equal(
                Enumerable.Repeat(
                    Statement.Of("delivery.waits-for-later", ("milestone", Reached("next")), ("before", Reached("before")), ("days", 1)),
                    findings));
    }

    [Theory]
    [InlineData(MilestoneStatus.Complete, MilestoneStatus.InProgress)]
    [InlineData(MilestoneStatus.Cancelled, MilestoneStatus.InProgress)]
    [InlineData(MilestoneStatus.InProgress, MilestoneStatus.Complete)]
    public void Rag006_WhereOneOfTheTwoIsOver_FindsNoDateAmiss(MilestoneStatus own, MilestoneStatus before)
    {
        Milestone next = Open(Soon, "next") with { Status = own, DependsOn = [new("before")] };

        Evaluate(
            "RAG006",
            Plan(Strand("s", Priority("p", Deliverable("d", next, Open(Soon.PlusDays(1), "before") with { Status = before })))))
            .Findings.Should()
            .BeEmpty();
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Rag006_WhereADateDueIsNotKnown_IsUndetermined(bool isOwnKnown, bool isOtherKnown)
    {
        Milestone next = Open(Soon, "next") with { DependsOn = [new("before")], OriginalDue = isOwnKnown ? Soon : null };
        Milestone before = Open(Soon, "before") with { OriginalDue = isOtherKnown ? Soon : null };

        Finding finding = Evaluate("RAG006", Plan(Strand("s", Priority("p", Deliverable("d", next, before)))))
            .Findings.Should()
            .ContainSingle()
            .Subject;

        (finding.Outcome, finding.Subjects.Count).Should().Be((FindingOutcome.Undetermined, 2));
    }

    [Fact]
    public void Rag006_WaitingForWhatWasGivenUp_IsFound()
    {
        Milestone next = Open(Soon, "next") with { DependsOn = [new("before")] };

        Evaluate(
            "RAG006",
            Plan(Strand("s", Priority("p", Deliverable("d", next, Open(Day, "before") with { Status = MilestoneStatus.Cancelled })))))
            .Findings.Should()
            .ContainSingle()
            .Which.Statement.Should()
            .Be(Statement.Of("delivery.waits-for-given-up", ("milestone", Reached("next")), ("before", Reached("before"))));
    }

    [Fact]
    public void Rag007_ActionOfWhatWasGivenUp_IsNotAskedFor()
    {
        Milestone milestone = Open(Soon) with
        {
            Status = MilestoneStatus.Cancelled,
            Actions =
            [
                new()
                {
                    Id = new("act"),
                    Text = "Act",
                    Due = Day.PlusDays(-1),
                },
            ],
        };
        RuleEvaluation evaluation = Evaluate("RAG007", Plan(Strand("s", Priority("p", Deliverable("d", milestone)))));

        (evaluation.Examined, evaluation.Findings.Count).Should().Be((0, 0));
    }

    [Theory]
    [InlineData(0, null, 0)]
    [InlineData(-1, null, 1)]
    [InlineData(-1, 0, 0)]
    [InlineData(-1, 1, 1)]
    public void Rag007_ActionNotDoneWhenDue_IsFound(int due, int? done, int findings)
    {
        Milestone milestone = Open(Soon) with
        {
            Actions =
            [
                new()
                {
                    Id = new("act"),
                    Text = "Act",
                    Owner = new("lead"),
                    Due = Day.PlusDays(due),
                    CompletedOn = done is { } days ? Day.PlusDays(days) : null,
                },
            ],
        };

        Evaluate("RAG007", PlanWithLead(Strand("s", Priority("p", Deliverable("d", milestone)))))
            .Findings.Select(static f => f.Statement)
            .Should()
            .Equal(
                Enumerable.Repeat(
                    Statement.Of(
                        "delivery.action-overdue",
                        ("action", EntityReference.Of(new Id<PlanAction>("act"))),
                        ("due", Day.PlusDays(due)),
                        ("owner", EntityReference.Of(new Id<Post>("lead")))),
                    findings));
    }

    private static EntityReference Reached(string milestone) => EntityReference.Of(new Id<Milestone>(milestone));

    private static RuleEvaluation Evaluate(string rule, Landscape landscape) =>
        RuleSet.Default.Rules.Single(r => string.Equals(r.Descriptor.Id, rule, StringComparison.Ordinal))
            .Evaluate(RuleContext.For(landscape, Day) with { Delivery = DeliveryAnalysis.Analyse(landscape, Day) });
}
