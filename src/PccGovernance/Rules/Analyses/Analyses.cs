using PccGovernance.Alignment;
using PccGovernance.Costing;
using PccGovernance.Delivery;
using PccGovernance.Demand;
using PccGovernance.Duplication;
using PccGovernance.KnownLists;
using PccGovernance.Statute;

namespace PccGovernance.Rules;

/// <summary>The analyses of this library. A new one is registered by one line here.</summary>
public static class Analyses
{
    private static readonly List<Analysis> s_all = [];

    /// <summary>Which boards duplicate each other.</summary>
    public static Analysis<DuplicationReport> Duplication { get; } =
        Add(
            "duplication",
            static input =>
                DuplicationAnalysis.Analyse(
                    input.Landscape,
                    input.InForce,
                    input.AsOf,
                    input.Options.Find<DuplicationOptions>() ?? new(),
                    execution: input.Execution));

    /// <summary>What the boards cost; nothing where no options give assumptions to cost with.</summary>
    public static Analysis<CostingReport> Costing { get; } =
        Add(
            "costing",
            static input =>
                input.Options.Find<CostingOptions>() is { } options
                    ? CostingAnalysis.Analyse(input.Landscape, input.InForce, input.AsOf, options, input.Execution)
                    : null);

    /// <summary>What the boards ask of organisations, posts and people.</summary>
    public static Analysis<DemandReport> Demand { get; } =
        Add(
            "demand",
            static input =>
                DemandAnalysis.Analyse(input.InForce, input.AsOf, input.Options.Find<DemandOptions>() ?? new(), input.Execution));

    /// <summary>Whether the strategies serve the plans.</summary>
    public static Analysis<AlignmentReport> Alignment { get; } =
        Add(
            "alignment",
            static input =>
                AlignmentAnalysis.Analyse(
                    input.Landscape,
                    input.InForce,
                    input.AsOf,
                    input.Options.Find<AlignmentOptions>() ?? AlignmentOptions.Default,
                    input.Execution));

    /// <summary>Whether delivery is on track.</summary>
    public static Analysis<DeliveryReport> Delivery { get; } =
        Add(
            "delivery",
            static input => DeliveryAnalysis.Analyse(input.InForce, input.AsOf, input.Options.Find<DeliveryOptions>(), input.Execution));

    /// <summary>Whether the law is met, what is due next, and what cannot be told.</summary>
    public static Analysis<StatuteReport> Statute { get; } =
        Add(
            "statute",
            static input =>
                StatuteAnalysis.Analyse(
                    input.Landscape,
                    input.InForce,
                    input.AsOf,
                    input.Options.Find<StatuteOptions>() ?? new(),
                    input.Execution));

    /// <summary>What merging the boards of a cluster would free; nothing where boards are not costed.</summary>
    public static Analysis<MergerReport> Mergers { get; } = Add("mergers", static input => MergerReport.Of(input));

    /// <summary>
    /// The list of partnerships against the law of its areas; nothing where neither options nor bodies say which areas these are.
    /// </summary>
    public static Analysis<KnownListsReport> KnownList { get; } =
        Add(
            "known-list",
            static input =>
                KnownListsAnalysis.Analyse(input.InForce, input.AsOf, input.Options.Find<KnownListsOptions>() ?? new(), input.Execution));

    /// <summary>All of them, in the order in which their reports stand in JSON.</summary>
    public static ValueList<Analysis> All { get; } = s_all.ToValueList();

    /// <summary>An analysis of this library; <c>null</c> when none has the name.</summary>
    /// <param name="name">The name.</param>
    public static Analysis? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.FirstOrDefault(analysis => string.Equals(analysis.Name, name, StringComparison.Ordinal));
    }

    private static Analysis<TReport> Add<TReport>(string name, Func<AnalysisInput, TReport?> run)
        where TReport : class
    {
        Analysis<TReport> analysis = new(name, run);
        s_all.Add(analysis);
        return analysis;
    }
}
