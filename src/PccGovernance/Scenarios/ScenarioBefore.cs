using NodaTime;
using PccGovernance.Costing;
using PccGovernance.Demand;
using PccGovernance.Duplication;

namespace PccGovernance.Scenarios;

/// <summary>
/// What is in force before any scenario, with what was reckoned of it: kept, so that many scenarios may be asked of one landscape and none
/// of them reckons it again.
/// </summary>
/// <remarks>
/// Of equal results: a scenario asked of it gives the report that <see cref="ScenarioAnalysis"/> gives of the landscape. Each part is
/// reckoned when a scenario first needs it. Safe for use from any thread.
/// </remarks>
public sealed class ScenarioBefore
{
    private readonly KeptOnce<DemandReport> _demand;
    private readonly KeptOnce<Dictionary<Id<Organisation>, DemandLoad>> _organisations;
    private readonly KeptOnce<Dictionary<Id<Post>, DemandLoad>> _posts;
    private readonly KeptOnce<CostTotal> _cost;
    private readonly KeptOnce<KeptPatterns> _duplicates;
    private readonly KeptOnce<Dictionary<Id<PlanPriority>, HashSet<Id<Strategy>>>> _served;

    private ScenarioBefore(Landscape inForce, LocalDate asOf, ScenarioOptions options)
    {
        (Landscape, AsOf, Options) = (inForce, asOf, options);
        _demand = new(execution => DemandAnalysis.Analyse(inForce, asOf, options.Demand, execution));
        _organisations = new(execution =>
            _demand.Get(execution).Organisations.ToDictionary(static row => row.Organisation, static row => row.Load));
        _posts = new(execution => _demand.Get(execution).Posts.ToDictionary(static row => row.Post, static row => row.Load));
        _cost = new(execution => CostingAnalysis.Analyse(inForce, asOf, options.Costing!, execution).Total);
        _duplicates = new(execution => DuplicationAnalysis.Patterns(inForce, options.Duplication!, execution));
        _served = new(execution => ServedPriorities.Of(inForce, asOf, options.Alignment!, execution));
    }

    /// <summary>What is in force on the day.</summary>
    public Landscape Landscape { get; }

    /// <summary>The day.</summary>
    public LocalDate AsOf { get; }

    /// <summary>What is reckoned with.</summary>
    public ScenarioOptions Options { get; }

    /// <summary>Takes a landscape to ask scenarios of.</summary>
    /// <param name="landscape">The landscape; it is not changed.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="options">What to reckon with; <c>null</c> takes <see cref="ScenarioOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">The options are not sound; the message lists every problem.</exception>
    public static ScenarioBefore Of(Landscape landscape, LocalDate asOf, ScenarioOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        options ??= ScenarioOptions.Default;
        options.Validate();
        return new(landscape.AsOf(asOf), asOf, options);
    }

    internal DemandReport Demand(Execution execution) => _demand.Get(execution);

    internal Dictionary<Id<Organisation>, DemandLoad> Organisations(Execution execution) => _organisations.Get(execution);

    internal Dictionary<Id<Post>, DemandLoad> Posts(Execution execution) => _posts.Get(execution);

    internal CostTotal Cost(Execution execution) => _cost.Get(execution);

    internal KeptPatterns Duplicates(Execution execution) => _duplicates.Get(execution);

    internal Dictionary<Id<PlanPriority>, HashSet<Id<Strategy>>> Served(Execution execution) => _served.Get(execution);
}
