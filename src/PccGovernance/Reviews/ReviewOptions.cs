using PccGovernance.Alignment;
using PccGovernance.Costing;
using PccGovernance.Delivery;
using PccGovernance.Demand;
using PccGovernance.Duplication;
using PccGovernance.Rules;
using PccGovernance.Statute;

namespace PccGovernance.Reviews;

/// <summary>What a review does and with which bounds.</summary>
public sealed record ReviewOptions
{
    /// <summary>The defaults: all rules, no baseline, and no costing, since assumptions about cost have no default.</summary>
    public static ReviewOptions Default { get; } = new();

    /// <summary>The rules to apply. Default <see cref="RuleSet.Default"/>.</summary>
    public RuleSet Rules { get; init => field = value ?? RuleSet.Default; } = RuleSet.Default;

    /// <summary>The bounds that rules read.</summary>
    public RuleOptions RuleOptions { get; init => field = value ?? new(); } = new();

    /// <summary>The findings that are accepted. Default none.</summary>
    public Baseline Baseline { get; init => field = value ?? Baseline.Empty; } = Baseline.Empty;

    /// <summary>
    /// What to take where the landscape does not say, in costing and in demand alike. Default <c>null</c>: that of <see cref="Costing"/> or
    /// of <see cref="Demand"/>, whichever has one; a review takes one for both, so that the hours of the two agree.
    /// </summary>
    public UsualValues? UsualValues { get; init; }

    /// <summary>How to look for duplication.</summary>
    public DuplicationOptions Duplication { get; init => field = value ?? new(); } = new();

    /// <summary>How to cost; <c>null</c>, the default, leaves costing out.</summary>
    public CostingOptions? Costing { get; init; }

    /// <summary>
    /// How to reckon demand. Default <see cref="DemandOptions.Default"/>: no capacity is given, so that the CAP rules on capacity look at
    /// nothing.
    /// </summary>
    public DemandOptions Demand { get; init => field = value ?? new(); } = new();

    /// <summary>How to judge alignment.</summary>
    public AlignmentOptions Alignment { get; init => field = value ?? new(); } = new();

    /// <summary>How to judge delivery.</summary>
    public DeliveryOptions Delivery { get; init => field = value ?? new(); } = new();

    /// <summary>How to look at requirements of law.</summary>
    public StatuteOptions Statute { get; init => field = value ?? new(); } = new();

    /// <summary>The costing options with the usual values of the review.</summary>
    internal CostingOptions? CostingAsReviewed => Costing is null ? null : Costing with { UsualValues = UsualValuesAsReviewed };

    /// <summary>The demand options with the usual values of the review.</summary>
    internal DemandOptions DemandAsReviewed => Demand with { UsualValues = UsualValuesAsReviewed };

    private UsualValues? UsualValuesAsReviewed => UsualValues ?? Costing?.UsualValues ?? Demand.UsualValues;

    /// <summary>What is wrong with the options, in the order of the members; empty when they are sound.</summary>
    public ValueList<OptionProblem> FindProblems() =>
        [
            .. OptionProblems.Under(nameof(RuleOptions), RuleOptions.FindProblems()),
            .. OptionProblems.Under(nameof(UsualValues), UsualValues?.FindProblems() ?? []),
            .. OptionProblems.Under(nameof(Duplication), Duplication.FindProblems()),
            .. OptionProblems.Under(nameof(Costing), Costing?.FindProblems() ?? []),
            .. OptionProblems.Under(nameof(Demand), Demand.FindProblems()),
            .. FindDisagreement("Costing.UsualValues", Costing?.UsualValues),
            .. FindDisagreement("Demand.UsualValues", Demand.UsualValues),
            .. OptionProblems.Under(nameof(Alignment), Alignment.FindProblems()),
            .. OptionProblems.Under(nameof(Delivery), Delivery.FindProblems()),
            .. OptionProblems.Under(nameof(Statute), Statute.FindProblems()),
            .. OptionProblems.Range(nameof(MaximumThreads), MaximumThreads, 1, Execution.MostThreads),
            .. Reports
                .Where(static name => Analyses.Find(name) is null)
                .Select(static name =>
                    OptionProblems.Of(
                        nameof(Reports),
                        $"names the analysis '{name}', which there is not: give one of {string.Join(", ", Analyses.All)}.")),
        ];

    /// <summary>Checks the options.</summary>
    /// <exception cref="ArgumentException">Some option is missing, out of its range or at odds with another; the message lists every
    /// problem.</exception>
    public void Validate() => OptionProblems.Throw(FindProblems(), "options");

    private IEnumerable<OptionProblem> FindDisagreement(string option, UsualValues? values) =>
        values is null || values == UsualValuesAsReviewed
            ? []
            :
            [
                OptionProblems.Of(
                    option,
                    $"has other usual values than the rest of the review: give them once, as '{nameof(UsualValues)}' of the review."),
            ];

    /// <summary>
    /// The analyses, by name, whose reports the review holds even where no rule reads them, as in <c>[Analyses.Demand.Name]</c>. Default
    /// none: with the library's rules all are read, costing where there are options for it.
    /// </summary>
    public ValueList<string> Reports { get; init => field = value ?? []; } = [];

    /// <summary>The options of analyses beyond those above: of a caller's own, for example. Default none.</summary>
    public AnalysisOptions OtherOptions { get; init => field = value ?? AnalysisOptions.None; } = AnalysisOptions.None;

    /// <summary>
    /// The most threads that an analysis may use, from 1 to 1,024; <c>null</c>, the default, for as many as there are processors. The
    /// review is the same, byte for byte.
    /// </summary>
    public int? MaximumThreads { get; init; }

    /// <summary>The options of all analyses.</summary>
    internal AnalysisOptions OfAnalyses =>
        OtherOptions.With(Duplication).With(CostingAsReviewed).With(DemandAsReviewed).With(Alignment).With(Delivery).With(Statute);
}
