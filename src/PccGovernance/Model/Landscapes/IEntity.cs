namespace PccGovernance;

/// <summary>A thing of a landscape that has an identifier of its own.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IEntity<TSelf>
    where TSelf : class, IEntity<TSelf>
{
    /// <summary>Its identifier.</summary>
    Id<TSelf> Id { get; }

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    ValueList<OwnFact> OwnFacts { get; }

    /// <summary>What kind of thing those of the type are.</summary>
    static abstract EntityKind EntityKind { get; }
}
