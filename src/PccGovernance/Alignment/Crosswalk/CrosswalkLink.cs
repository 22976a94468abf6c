using PccGovernance.Kernel;
using PccGovernance.Text;

namespace PccGovernance.Alignment;

/// <summary>A priority of a corporate plan that serves a plan priority: one cell of the crosswalk.</summary>
public sealed record CrosswalkLink
{
    /// <summary>The corporate priority.</summary>
    public required Id<CorporatePriority> CorporatePriority { get; init; }

    /// <summary>The plan priority that it serves.</summary>
    public required Id<PlanPriority> PlanPriority { get; init; }

    /// <summary>Whether the corporate plan declares the link or themes suggest it.</summary>
    public required AlignmentBasis Basis { get; init; }

    /// <summary>How far it serves it. A declared link is taken for direct.</summary>
    public required AlignmentGrade Grade { get; init; }

    /// <summary>1 for a declared link; else what the themes are worth, above 0 and up to 1.</summary>
    public required decimal Strength { get; init; }

    /// <summary>The themes of both, in the order of their identifiers. A declared link may have none.</summary>
    public ValueList<Id<Theme>> SharedThemes { get; init => field = value ?? []; } = [];

    /// <summary>Why the two are linked, with the figures.</summary>
    public Statement Reason
    {
        get => Why.Value;
        init => Why = LinkStatements.OrNotGiven(value);
    }

    internal Deferred<Statement> Why { get; init; } = LinkStatements.NotGiven;
}
