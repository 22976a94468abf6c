namespace PccGovernance;

/// <summary>A kind of organisation, such as <c>chief-officer-of-police</c>: the terms in which the law names members.</summary>
public sealed record OrganisationKind : ILandscapeItem<OrganisationKind>
{
    /// <summary>The kind's identifier.</summary>
    public required Id<OrganisationKind> Id { get; init; }

    /// <summary>The kind's name.</summary>
    public required string Name { get; init; }

    /// <summary>The sector of its organisations.</summary>
    public required Sector Sector { get; init; }

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    public ValueList<OwnFact> OwnFacts { get; init => field = OwnFact.InOrder(value); } = [];

    static EntityKind IEntity<OrganisationKind>.EntityKind => EntityKind.OrganisationKind;
}
