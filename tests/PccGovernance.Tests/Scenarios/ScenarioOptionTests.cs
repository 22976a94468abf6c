using PccGovernance.Costing;
using PccGovernance.Demand;
using PccGovernance.Scenarios;

namespace PccGovernance.Tests.Scenarios;

/// <summary>Options of the analyses that a scenario runs, and themes that go elsewhere.</summary>
public sealed class ScenarioOptionTests
{
    [Fact]
    public void Validate_OptionsOfCostingOrDemandThatAreNotSound_AreRefused()
    {
        Assumption nil = new() { Value = 0, Source = new() { Text = "a" } };
        CostingOptions costing = new()
        {
            Assumptions = AssumptionSets.Apcc2025 with { ProductiveHours = nil },
            Basis = CostBasis.SalaryOnly,
            UsualValues = null,
        };

        FluentActions.Invoking(() => new ScenarioOptions { Costing = costing }.Validate()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => new ScenarioOptions { Demand = new() { ProductiveHours = 0 } }.Validate()).Should()
            .Throw<ArgumentException>();
        FluentActions.Invoking(static () => new ScenarioOptions { Demand = null! }.Validate()).Should().NotThrow();
        new ScenarioOptions { Demand = null! }.Demand.Should().Be(DemandOptions.Default);
    }

    [Fact]
    public void Moved_OfAThemeOfSeveralBoards_IsFromEachInTheOrderOfIdentifiers()
    {
        Landscape landscape = CaseWorld.Landscape(
            [CaseWorld.Body("police", "Police"), CaseWorld.Body("charity", "Charity")],
            [
                CaseWorld.Board("a", "A", null, ["police"], ["asb", "fraud"]), CaseWorld.Board("b", "B", null, ["police"], ["fraud"]),
                CaseWorld.Board("c", "C", null, ["police"], ["asb"]), CaseWorld.Board("other", "Other", null, ["charity"], ["asb"]),
            ]);

        ScenarioReport report = CaseWorld.Analyse(landscape, new ReplacePartnerships
        {
            Partnerships = [new("c"), new("a"), new("b")],
            By = CaseWorld.Board("new", "New", null, ["police"], ["fraud"]),
            TaskAndFinish = [new("fraud")],
            Elsewhere = [new() { Theme = new("asb"), Partnership = new("other") }],
        });

        report.WorkMoved.Select(static moved =>
                $"{moved.Theme} from {string.Join(' ', moved.From)}{(moved.To is { } to ? $" to {to}" : "")} {moved.IsTaskAndFinish}")
            .Should().Equal("fraud from a b True", "asb from a c to other False");
    }

    [Fact]
    public void DutiesWithoutHome_OfTwoBoards_AreByDutyThenBoard()
    {
        Landscape landscape = CaseWorld.Landscape(
            [CaseWorld.Body("police", "Police")],
            [
                CaseWorld.Board("b", "B", null, ["police"], ["asb"]) with { Duties = [new("prevent"), new("joint-health-and-wellbeing")] },
                CaseWorld.Board("a", "A", null, ["police"], ["asb"]) with { Duties = [new("prevent")] },
            ]);

        CaseWorld.Analyse(landscape, new ClosePartnership { Partnership = new("b") }, new ClosePartnership { Partnership = new("a") })
            .DutiesWithoutHome.Select(static lost => (lost.Duty.Value, lost.LastHome.Value)).Should()
            .Equal(("joint-health-and-wellbeing", "b"), ("prevent", "a"), ("prevent", "b"));
    }
}
