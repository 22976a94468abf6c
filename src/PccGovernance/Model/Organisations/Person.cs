namespace PccGovernance;

/// <summary>A person who holds seats or an office. Names are personal data: a person may have none here.</summary>
public sealed record Person : ILandscapeItem<Person>
{
    /// <summary>The person's identifier; it need not say who they are.</summary>
    public required Id<Person> Id { get; init; }

    /// <summary>The person's name; <c>null</c> in a record kept without names.</summary>
    public string? Name { get; init; }

    static EntityKind IEntity<Person>.EntityKind => EntityKind.Person;
}
