namespace PccGovernance.Alignment;

/// <summary>
/// What may serve a plan priority: what it is about and what it declares. Read once for all the plans that it is compared with.
/// </summary>
/// <param name="profile">What it is about.</param>
internal abstract class PrioritySource(PriorityProfile profile)
{
    /// <summary>What it is about.</summary>
    public PriorityProfile Profile => profile;

    public bool HasThemes => !profile.Themes.IsEmpty;

    /// <summary>The plan priorities that it declares to serve.</summary>
    public abstract ValueList<Id<PlanPriority>> Serves { get; }

    /// <summary>The text from which its themes are read where none are recorded.</summary>
    public abstract string Text { get; }

    /// <summary>What it is: a priority, or a strategy that stands in for its own.</summary>
    public abstract EntityReference Reference { get; }

    /// <summary>The strategy that a priority is of; <c>null</c> of anything else.</summary>
    public virtual EntityReference? Within => null;
}
