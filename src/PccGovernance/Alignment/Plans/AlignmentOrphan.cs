using PccGovernance.Kernel;
using PccGovernance.Text;

namespace PccGovernance.Alignment;

/// <summary>A strategy priority that was found to serve no priority of the plan.</summary>
/// <remarks>A strategy with no priorities on record is never one: what it sets is not known.</remarks>
public sealed record AlignmentOrphan
{
    /// <summary>The strategy.</summary>
    public required Id<Strategy> Strategy { get; init; }

    /// <summary>Its priority.</summary>
    public required Id<StrategyPriority> StrategyPriority { get; init; }

    /// <summary>The text of the priority.</summary>
    public required string Text { get; init; }

    /// <summary>Its themes, as recorded or else as read from its text or taken from its strategy's subject.</summary>
    public required ValueList<Id<Theme>> Themes { get; init; }

    /// <summary>Whether the themes were so inferred, since none are recorded.</summary>
    public bool AreThemesInferred { get; init; }

    /// <summary>How many plan priorities it was compared with; at least 1.</summary>
    public required int Compared { get; init; }

    /// <summary>How many plan priorities could not be compared with it, since they have no themes: it may serve any of them.</summary>
    public required int NotCompared { get; init; }

    /// <summary>The pair that came nearest; <c>null</c> when no plan priority has anything in common with it.</summary>
    public AlignmentNearMiss? NearestMiss { get; init; }

    /// <summary>What was found, with the figures.</summary>
    public Statement Reason
    {
        get => Why.Value;
        init => Why = LinkStatements.OrNotGiven(value);
    }

    internal Deferred<Statement> Why { get; init; } = LinkStatements.NotGiven;

    /// <summary>Whether everything could be compared, so that the finding does not rest on missing data.</summary>
    public bool IsCertain => NotCompared == 0;
}
