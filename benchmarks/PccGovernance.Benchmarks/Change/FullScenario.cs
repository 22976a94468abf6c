using NodaTime;
using PccGovernance.Costing;
using PccGovernance.Demand;
using PccGovernance.Duplication;
using PccGovernance.Scenarios;
using PccGovernance.Statute;

namespace PccGovernance.Benchmarks;

/// <summary>
/// Before and after by reckoning everything on both sides with the analyses themselves, and checking the whole landscape after: what a
/// comparison saves is measured against it, and its figures are those that the comparison has to give.
/// </summary>
internal sealed class FullScenario
{
    private readonly Dictionary<(Id<Partnership>, Id<Partnership>), DuplicationPattern> _before;
    private readonly Dictionary<(Id<Partnership>, Id<Partnership>), DuplicationPattern> _after;
    private readonly DemandReport _demand;
    private readonly CostTotal _cost;
    private readonly StatuteComparison _law;

    public FullScenario(Landscape landscape, LocalDate asOf, Scenario scenario, ScenarioOptions options)
    {
        Landscape made = scenario.Replay(landscape, asOf).After!;
        Landscape after = Landscape.Create(made.Edition, made.Contents);
        _ = DemandAnalysis.Analyse(landscape, asOf, options.Demand);
        _ = CostingAnalysis.Analyse(landscape, asOf, options.Costing!);
        _demand = DemandAnalysis.Analyse(after, asOf, options.Demand);
        _cost = CostingAnalysis.Analyse(after, asOf, options.Costing!).Total;
        _before = Pairs(landscape, asOf, options);
        _after = Pairs(after, asOf, options);
        _law = StatuteComparison.Between(
            StatuteAnalysis.Analyse(landscape, asOf, options.Statute!),
            StatuteAnalysis.Analyse(after, asOf, options.Statute!));
    }

    /// <summary>Fails unless a report has these figures.</summary>
    public void Expects(ScenarioReport report)
    {
        Expect.That(report.Hours!.HoursAfter == _demand.Total.Hours, "hours after are those of reckoning all anew");
        Expect.That(report.Cost!.After == _cost.Cost, "costs after are those of reckoning all anew");
        Expect.That(report.Requirements == _law.Changes, "requirements that change are those of asking everywhere");
        Expect.That(
            report.Duplicates.Select(static change => (change.First, change.Second)).SequenceEqual(
                _before.Except(_after).Concat(_after.Except(_before)).Select(static pair => pair.Key).Distinct().Order()),
            "duplicates that come and go are those of judging both sides in full");
    }

    private static Dictionary<(Id<Partnership>, Id<Partnership>), DuplicationPattern> Pairs(
        Landscape landscape, LocalDate asOf, ScenarioOptions options) =>
        DuplicationAnalysis.Analyse(landscape, asOf, options.Duplication!)
            .Pairs.Where(static pair => !pair.IsQuestion)
            .ToDictionary(static pair => (pair.First, pair.Second), static pair => pair.Pattern);
}
