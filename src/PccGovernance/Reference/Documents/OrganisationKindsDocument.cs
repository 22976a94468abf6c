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

    public string[]? AnswersFor { get; init; }

    public string[]? AnswersForInOneTier { get; init; }
}
