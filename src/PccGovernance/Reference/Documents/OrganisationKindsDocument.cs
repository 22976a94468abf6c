namespace PccGovernance.Reference;

/// <summary>The form of <c>organisation-kinds.json</c>, kept by hand.</summary>
internal sealed record OrganisationKindsDocument
{
    public required OrganisationKindEntry[] Kinds { get; init; }
}

internal sealed record OrganisationKindEntry
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Sector { get; init; }

    public string? Role { get; init; }

    /// <summary>Who takes the seats of the kind on the ground of a board; left out where the edition has no register of them.</summary>
    public string? Seats { get; init; }

    public string[]? AnswersFor { get; init; }

    public string[]? AnswersForInOneTier { get; init; }
}
