using NodaTime;
using PccGovernance.Alignment;
using PccGovernance.Costing;
using PccGovernance.Delivery;
using PccGovernance.Demand;
using PccGovernance.Duplication;
using PccGovernance.Statute;

namespace PccGovernance.Rules;

/// <summary>What a rule may look at.</summary>
public sealed record RuleContext
{
    /// <summary>The whole landscape, with what has ended and what is to come.</summary>
    public required Landscape Landscape { get; init; }

    /// <summary>The landscape in force on <see cref="AsOf"/>. A rule of one country sees only that country's ground in it.</summary>
    public required Landscape InForce { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The bounds that rules read.</summary>
    public RuleOptions Options { get; init => field = value ?? new(); } = new();

    /// <summary>Reports that are at hand. Default none: a review makes those that a rule asks for.</summary>
    public AnalysisReports Reports { get; init => field = value ?? AnalysisReports.None; } = AnalysisReports.None;

    /// <summary>Asks a rule that takes long to stop.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>Which boards duplicate each other; <c>null</c> when that was not analysed.</summary>
    public DuplicationReport? Duplication
    {
        get => Report(Analyses.Duplication);
        init => Reports = Reports.With(Analyses.Duplication, value);
    }

    /// <summary>What the boards cost; <c>null</c> when that was not analysed.</summary>
    public CostingReport? Costing { get => Report(Analyses.Costing); init => Reports = Reports.With(Analyses.Costing, value); }

    /// <summary>What the boards ask of posts and people; <c>null</c> when that was not analysed.</summary>
    public DemandReport? Demand { get => Report(Analyses.Demand); init => Reports = Reports.With(Analyses.Demand, value); }

    /// <summary>Whether strategies serve the plans; <c>null</c> when that was not analysed.</summary>
    public AlignmentReport? Alignment { get => Report(Analyses.Alignment); init => Reports = Reports.With(Analyses.Alignment, value); }

    /// <summary>Whether delivery is on track; <c>null</c> when that was not analysed.</summary>
    public DeliveryReport? Delivery { get => Report(Analyses.Delivery); init => Reports = Reports.With(Analyses.Delivery, value); }

    /// <summary>Whether the law is met; <c>null</c> when that was not analysed.</summary>
    public StatuteReport? Statute { get => Report(Analyses.Statute); init => Reports = Reports.With(Analyses.Statute, value); }

    /// <summary>Makes the reports that are not at hand.</summary>
    internal Func<Analysis, object?>? Reader { get; init; }

    /// <summary>A context without analyses: rules that read them look at nothing.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="asOf">The day.</param>
    public static RuleContext For(Landscape landscape, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        return new() { Landscape = landscape, InForce = landscape.AsOf(asOf), AsOf = asOf };
    }

    /// <summary>The report of an analysis, which a review makes when it is first asked for; <c>null</c> when it was not analysed.</summary>
    /// <typeparam name="TReport">The report.</typeparam>
    /// <param name="analysis">The analysis: one that the rule declares in <see cref="RuleDescriptor.Reads"/>.</param>
    /// <exception cref="InvalidOperationException">The rule does not declare that it reads the analysis.</exception>
    public TReport? Report<TReport>(Analysis<TReport> analysis)
        where TReport : class
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return Reports.Find(analysis) ?? Reader?.Invoke(analysis) as TReport;
    }

    /// <summary>The landscape's name and the day, for whoever debugs: no analysis is run.</summary>
    public override string ToString() => $"{Landscape.Name} {AsOf}";
}
