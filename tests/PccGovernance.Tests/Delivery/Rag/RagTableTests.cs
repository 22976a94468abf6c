using PccGovernance.Delivery;
using PccGovernance.Text;
using static PccGovernance.Tests.Delivery.DeliveryLandscapes;

namespace PccGovernance.Tests.Delivery;

public sealed class RagTableTests
{
    public static TheoryData<string> Names => [.. RagTable.Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Assess_Case_HasTheColourAndTheReason(string name)
    {
        RagCase given = RagTable.Cases[name];
        Landscape landscape = PlanWithLead(Strand("s", Priority("p", Deliverable("d", given.Milestone))));

        MilestoneAssessment assessment = DeliveryAnalysis
            .Analyse(landscape, given.Day, new() { Policy = given.Policy })
            .Milestones.Single();

        (assessment.Colour?.ToString() ?? assessment.Standing.ToString()).Should().Be(given.Expected);
        assessment
            .Indicators.Select(static i => i.Statement)
            .Prepend(assessment.Reason)
            .Select(static s => s.ToString())
            .Should()
            .Contain(given.Reason);
        if (assessment.Colour is not (null or RagStatus.Green))
        {
            ValueList<Statement> because = assessment.Reason.Find("because") is StatementsValue { Statements: var inner } ? inner : [];
            because
                .Prepend(assessment.Reason)
                .Select(static s => s.ToString())
                .Should()
                .Contain(given.Reason, "what is not green is explained by what made it so");
        }
    }

    [Fact]
    public void Cases_OfTheTable_AreManyAndOfEveryColour() =>
        RagTable
            .Cases.Values.GroupBy(static c => c.Expected)
            .ToDictionary(static g => g.Key, static g => g.Count())
            .Should()
            .ContainKeys("Green", "Amber", "Red", "Unknown", "NotDue", "Complete", "Cancelled")
            .And.Match(static counts => counts.Values.Sum() >= 60);
}
