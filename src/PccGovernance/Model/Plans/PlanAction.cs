namespace PccGovernance;

/// <summary>Something that is to be done: to reach a milestone, or because a meeting said so.</summary>
public sealed record PlanAction : IEntity<PlanAction>
{
    /// <summary>The action's identifier, unique in the landscape.</summary>
    public required Id<PlanAction> Id { get; init; }

    /// <summary>What is to be done.</summary>
    public required string Text { get; init; }

    /// <summary>The post that is to do it; <c>null</c> when not known.</summary>
    public Id<Post>? Owner { get; init; }

    /// <summary>The organisation that is to do it; <c>null</c> when not known, or said by <see cref="Owner"/> alone.</summary>
    public Id<Organisation>? OwnerOrganisation { get; init; }

    /// <summary>The day by which it is to be done; <c>null</c> when none was set.</summary>
    public PartialDate? Due { get; init; }

    /// <summary>The day on which it was done; <c>null</c> when it is not known to be.</summary>
    public PartialDate? CompletedOn { get; init; }

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    public ValueList<OwnFact> OwnFacts { get; init => field = OwnFact.InOrder(value); } = [];

    static EntityKind IEntity<PlanAction>.EntityKind => EntityKind.PlanAction;
}
