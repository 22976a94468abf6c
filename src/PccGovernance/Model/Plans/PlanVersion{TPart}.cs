namespace PccGovernance;

/// <summary>
/// An earlier version of a plan, as it stood. Identifiers within it may be those of other versions: they mean the same things.
/// </summary>
/// <typeparam name="TPart">
/// What the plan is made of: the priorities of a Police and Crime Plan or a corporate plan, the strands of a business plan.
/// In a document the member is called so.
/// </typeparam>
public sealed record PlanVersion<TPart>
    where TPart : class, IEntity<TPart>
{
    /// <summary>What it is called, for example <c>1.0</c>.</summary>
    public required string Version { get; init; }

    /// <summary>
    /// The first day on which the next version was in force, as far as it is known: it counts from the first day that it can mean, as the
    /// end of a period does.
    /// </summary>
    public required PartialDate ReplacedOn { get; init; }

    /// <summary>Why it was replaced; <c>null</c> when not known.</summary>
    public string? Reason { get; init; }

    /// <summary>What it is made of, in its order.</summary>
    public ValueList<TPart> Parts { get; init => field = value ?? []; } = [];
}
