using System.Text.Json.Serialization;
using NodaTime;
using PccGovernance.Alignment;
using PccGovernance.Costing;
using PccGovernance.Delivery;
using PccGovernance.Demand;
using PccGovernance.Duplication;
using PccGovernance.Rules;
using PccGovernance.Statute;
using PccGovernance.Text;

namespace PccGovernance.Reviews;

/// <summary>One review of a landscape on a day: the analyses, the rules that were applied, and what they found.</summary>
/// <remarks>The same landscape, day and options give the same review, byte for byte as JSON. Nothing in it is legal advice.</remarks>
public sealed record LandscapeReview
{
    private AnalysisReports _reports = AnalysisReports.None;
    private EntityNames _names = EntityNames.None;

    /// <summary>The version of the review's JSON form: <see cref="ReviewJson.Version"/>.</summary>
    public int Version { get; init; } = ReviewJson.Version;

    /// <summary>What the landscape is called; <c>null</c> when it has no name.</summary>
    public string? Name { get; init; }

    /// <summary>The edition of reference facts that the landscape is built on.</summary>
    public required Id<ReferenceEdition> Edition { get; init; }

    /// <summary>The day of the review.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>What is in force on the day, counted.</summary>
    public required LandscapeSummary Summary { get; init; }

    /// <summary>Who governs each force area that the landscape touches, in the order of codes.</summary>
    public required ValueList<AreaGovernance> Governance { get; init; }

    /// <summary>
    /// The few things to do first, at most seven, in order. Empty when nothing was found to advise, or duplication was not analysed.
    /// </summary>
    public ValueList<AdviceItem> Advice { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The reports of the analyses that the rules read or the options asked for. In JSON each stands under the name of its analysis.
    /// </summary>
    [JsonIgnore]
    public AnalysisReports Reports { get => _reports; init => _reports = value ?? AnalysisReports.None; }

    /// <summary>Which boards duplicate each other; <c>null</c> when that was not analysed.</summary>
    [JsonIgnore]
    public DuplicationReport? Duplication => Reports.Find(Analyses.Duplication);

    /// <summary>What the boards cost; <c>null</c> when the options gave no assumptions to cost with, or that was not analysed.</summary>
    [JsonIgnore]
    public CostingReport? Costing => Reports.Find(Analyses.Costing);

    /// <summary>What the boards ask of organisations, posts and people; <c>null</c> when that was not analysed.</summary>
    [JsonIgnore]
    public DemandReport? Demand => Reports.Find(Analyses.Demand);

    /// <summary>Whether the strategies serve the plans; <c>null</c> when that was not analysed.</summary>
    [JsonIgnore]
    public AlignmentReport? Alignment => Reports.Find(Analyses.Alignment);

    /// <summary>Whether delivery is on track; <c>null</c> when that was not analysed.</summary>
    [JsonIgnore]
    public DeliveryReport? Delivery => Reports.Find(Analyses.Delivery);

    /// <summary>Whether the law is met; <c>null</c> when it was not asked for.</summary>
    [JsonIgnore]
    public StatuteReport? Statute => Reports.Find(Analyses.Statute);

    /// <summary>The bounds that the rules read.</summary>
    public required RuleOptions RuleOptions { get; init; }

    /// <summary>The rules that were applied, in the order of their identifiers.</summary>
    public required ValueList<RuleRun> Rules { get; init; }

    /// <summary>
    /// The findings that no baseline accepts: gravest first, violations before what is undetermined, then by rule and subjects.
    /// </summary>
    public required ValueList<Finding> Findings { get; init; }

    /// <summary>The findings that the baseline accepts, in the same order.</summary>
    public ValueList<AcceptedFinding> Accepted { get; init => field = value ?? []; } = [];

    /// <summary>The entries of the baseline that had expired by the day.</summary>
    public ValueList<BaselineEntry> ExpiredAcceptances { get; init => field = value ?? []; } = [];

    /// <summary>The entries of the baseline that accept nothing that was found.</summary>
    public ValueList<BaselineEntry> UnusedAcceptances { get; init => field = value ?? []; } = [];

    /// <summary>
    /// What the things that the review speaks of are called, so that it can be said without its landscape. Default no names: things are
    /// called by their identifiers.
    /// </summary>
    [JsonIgnore]
    public EntityNames Names { get => _names; init => _names = value ?? EntityNames.None; }

    /// <summary>Says a statement of this review in full sentences.</summary>
    /// <param name="statement">The statement: of a finding, a remedy, evidence or a report.</param>
    /// <param name="phrasebook">The language; <c>null</c> for <see cref="Phrasebook.English"/>.</param>
    /// <param name="style">How things are called.</param>
    public string Say(Statement statement, Phrasebook? phrasebook = null, NameStyle style = NameStyle.Names) =>
        (phrasebook ?? Phrasebook.English).Say(statement, Names, style);

    /// <summary>Takes a report over while the review is read from JSON, before anybody else has it.</summary>
    internal void Take(Analysis analysis, object? report) => _reports = _reports.With(analysis.Name, report);

    /// <summary>Takes the names over while the review is read from JSON, before anybody else has it.</summary>
    internal void Take(EntityNames names) => _names = names;
}
