namespace PccGovernance;

/// <summary>A person who holds seats or an office. Names are personal data: a person may have none here.</summary>
public sealed record Person : ILandscapeItem<Person>
{
    /// <summary>The person's identifier; it need not say who they are.</summary>
    public required Id<Person> Id { get; init; }

    /// <summary>The person's name; <c>null</c> in a record kept without names.</summary>
    public string? Name { get; init; }

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    public ValueList<OwnFact> OwnFacts { get; init => field = OwnFact.InOrder(value); } = [];

    static EntityKind IEntity<Person>.EntityKind => EntityKind.Person;
}
