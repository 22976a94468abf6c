using PccGovernance.Alignment;
using PccGovernance.Costing;
using PccGovernance.Delivery;
using PccGovernance.Demand;
using PccGovernance.Duplication;
using PccGovernance.Rules;

namespace PccGovernance.Reviews;

/// <summary>What a review does and with which bounds.</summary>
public sealed record ReviewOptions
{
    /// <summary>The defaults: all rules, no baseline, and no costing, since assumptions about cost have no default.</summary>
    public static ReviewOptions Default { get; } = new();

    /// <summary>The rules to apply. Default <see cref="RuleSet.Default"/>.</summary>
    public RuleSet Rules { get; init => field = value ?? RuleSet.Default; } = RuleSet.Default;

    /// <summary>The bounds that rules read.</summary>
    public RuleOptions RuleOptions { get; init => field = value ?? RuleOptions.Default; } = RuleOptions.Default;

    /// <summary>The findings that are accepted. Default none.</summary>
    public Baseline Baseline { get; init => field = value ?? Baseline.Empty; } = Baseline.Empty;

    /// <summary>How to look for duplication.</summary>
    public DuplicationOptions Duplication { get; init => field = value ?? new(); } = new();

    /// <summary>How to cost; <c>null</c>, the default, leaves costing out.</summary>
    public CostingOptions? Costing { get; init; }

    /// <summary>How to reckon demand. Default <see cref="DemandOptions.Default"/>: no capacity is given, so that the CAP rules on capacity look at nothing.</summary>
    public DemandOptions Demand { get; init => field = value ?? DemandOptions.Default; } = DemandOptions.Default;

    /// <summary>How to judge alignment.</summary>
    public AlignmentOptions Alignment { get; init => field = value ?? new(); } = new();

    /// <summary>How to judge delivery.</summary>
    public DeliveryOptions Delivery { get; init => field = value ?? new(); } = new();
}
