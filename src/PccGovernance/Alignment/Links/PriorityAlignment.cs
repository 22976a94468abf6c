using PccGovernance.Kernel;
using PccGovernance.Text;

namespace PccGovernance.Alignment;

/// <summary>How far a strategy priority was found to serve a plan priority.</summary>
public sealed record PriorityAlignment
{
    /// <summary>The grade; <see cref="AlignmentGrade.None"/> when the two have nothing in common, or too little.</summary>
    public required AlignmentGrade Grade { get; init; }

    /// <summary>The strength from 0 to 1. Below the minimum of the options there is no link, at best a near miss.</summary>
    public required decimal Strength { get; init; }

    /// <summary>What it rests on; <c>null</c> when the two have nothing in common.</summary>
    public AlignmentBasis? Basis { get; init; }

    /// <summary>
    /// The theme of the strategy priority, or of its strategy's subject, that decided; <c>null</c> when the two have nothing in common.
    /// </summary>
    public Id<Theme>? StrategyTheme { get; init; }

    /// <summary>The theme of the plan priority that decided; <c>null</c> when the two have nothing in common.</summary>
    public Id<Theme>? PlanTheme { get; init; }

    /// <summary>
    /// Whether, compared with all priorities of a plan, it is a link in part and the plan has nothing nearer: nothing that is served
    /// directly, nor anything more strongly in part. Never so where two priorities were compared by themselves.
    /// </summary>
    internal bool IsNearest { get; init; }

    /// <summary>Whether only a general theme is shared, so that the link is weak.</summary>
    public bool IsOnGeneralThemesOnly { get; init; }

    /// <summary>Why, with the themes and the figures. Made when first read.</summary>
    public Statement Reason
    {
        get => Why.Value;
        init => Why = LinkStatements.OrNotGiven(value);
    }

    internal Deferred<Statement> Why { get; init; } = LinkStatements.NotGiven;
}
