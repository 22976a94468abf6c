using PccGovernance.Text;

namespace PccGovernance.Alignment;

/// <summary>Two strategies of different owners, largely on the same themes and ground, that could be one joint strategy.</summary>
public sealed record JointStrategyCandidate
{
    /// <summary>The strategy whose identifier comes first.</summary>
    public required Id<Strategy> First { get; init; }

    /// <summary>The other strategy.</summary>
    public required Id<Strategy> Second { get; init; }

    /// <summary>The owner of the first.</summary>
    public required EntityReference OwnerOfFirst { get; init; }

    /// <summary>The owner of the second.</summary>
    public required EntityReference OwnerOfSecond { get; init; }

    /// <summary>The themes that both have, as a share of all that either has, from 0.5 to 1.</summary>
    public required decimal Share { get; init; }

    /// <summary>What would be shared: the themes of both, in the order of identifiers.</summary>
    public required ValueList<Id<Theme>> SharedThemes { get; init; }

    /// <summary>What would be shared: the plan priorities that both serve, in the plan's order.</summary>
    public required ValueList<Id<PlanPriority>> SharedPlanPriorities { get; init; }

    /// <summary>What could be lost: the themes that only one of them has, in the order of identifiers.</summary>
    public required ValueList<Id<Theme>> ThemesOfOneOnly { get; init; }

    /// <summary>
    /// What could be lost: the priorities of either that have no theme of both, in the order of identifiers. Those without themes are among
    /// them.
    /// </summary>
    public required ValueList<Id<StrategyPriority>> PrioritiesOfOneOnly { get; init; }

    /// <summary>What was found, with the figures.</summary>
    public Statement Reason => ReportStatements.Joint(this);
}
