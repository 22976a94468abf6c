using PccGovernance.Kernel;
using PccGovernance.Text;

namespace PccGovernance.Alignment;

/// <summary>A strategy priority that serves a plan priority.</summary>
public sealed record AlignmentLink
{
    /// <summary>The strategy.</summary>
    public required Id<Strategy> Strategy { get; init; }

    /// <summary>Its priority; <c>null</c> when the strategy has no priorities on record and its own themes stand in.</summary>
    public Id<StrategyPriority>? StrategyPriority { get; init; }

    /// <summary>The Police and Crime Plan.</summary>
    public required Id<PoliceAndCrimePlan> Plan { get; init; }

    /// <summary>The plan priority that is served.</summary>
    public required Id<PlanPriority> PlanPriority { get; init; }

    /// <summary>Whether the strategy declares the link or themes suggest it.</summary>
    public required AlignmentBasis Basis { get; init; }

    /// <summary>How far it serves it. A declared link is taken for direct.</summary>
    public required AlignmentGrade Grade { get; init; }

    /// <summary>1 for a declared link; else what the themes are worth, above 0 and up to 1.</summary>
    public required decimal Strength { get; init; }

    /// <summary>
    /// The themes of both, in the order of their identifiers. A declared link may have none, and so may one on related themes.
    /// </summary>
    public ValueList<Id<Theme>> SharedThemes { get; init => field = value ?? []; } = [];

    /// <summary>
    /// Whether it is the best of the strategy priority's links with this plan: the gravest grade, then the greatest strength, then the
    /// plan's order. Every declared link is.
    /// </summary>
    public bool IsBest { get; init; }

    /// <summary>
    /// Whether the link is in part and the plan has nothing nearer: the strategy priority serves no plan priority directly and none more
    /// strongly in part. A plan with no heading of its own for a harm is served by its work through the broad one. Of links that are
    /// equally strong each is.
    /// </summary>
    public bool IsNearest { get; init; }

    /// <summary>
    /// Whether themes were read from a text, or taken from the strategy's subject, since none are recorded. Never so of a declared link.
    /// </summary>
    public bool IsReadFromText { get; init; }

    /// <summary>Whether the link is inferred and every shared theme is a general one: a weak link.</summary>
    public bool IsOnGeneralThemesOnly { get; init; }

    /// <summary>
    /// Whether the strategy has no priorities on record, so that the link rests on what the strategy as a whole is about.
    /// </summary>
    public bool IsThroughStandIn => StrategyPriority is null;

    /// <summary>Why the two are linked, with the figures.</summary>
    public Statement Reason
    {
        get => Why.Value;
        init => Why = LinkStatements.OrNotGiven(value);
    }

    internal Deferred<Statement> Why { get; init; } = LinkStatements.NotGiven;
}
