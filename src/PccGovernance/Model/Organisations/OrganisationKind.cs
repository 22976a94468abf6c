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

    /// <summary>What organisations of the kind are in law. Default nothing in particular.</summary>
    public OrganisationRole Role { get; init; }

    /// <summary>
    /// The kinds by which the law may name them: a district council answers for a local authority, a trust for the National Health Service.
    /// </summary>
    public ValueList<Id<OrganisationKind>> AnswersFor { get; init => field = value ?? []; } = [];

    /// <summary>The kinds for which they answer where there is one tier of local government, and so one council for both.</summary>
    public ValueList<Id<OrganisationKind>> AnswersForInOneTier { get; init => field = value ?? []; } = [];

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    public ValueList<OwnFact> OwnFacts { get; init => field = OwnFact.InOrder(value); } = [];

    static EntityKind IEntity<OrganisationKind>.EntityKind => EntityKind.OrganisationKind;
}
