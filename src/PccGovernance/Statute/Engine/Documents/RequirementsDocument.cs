namespace PccGovernance.Statute;

/// <summary>The form of <c>statutory-requirements.json</c>.</summary>
internal sealed record RequirementsDocument
{
    public required RequirementEntry[] Requirements { get; init; }
}

internal sealed record RequirementEntry
{
    public required string Id { get; init; }

    public required string Rule { get; init; }

    public required string Subject { get; init; }

    public required StatutoryRole On { get; init; }

    public string[] Bodies { get; set; } = [];

    public required LegalExtent Extent { get; init; }

    public string[] Except { get; set; } = [];

    public required bool Begun { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    public string? FromInLondon { get; init; }

    public string? FromInWales { get; init; }

    public required string Citation { get; init; }

    public string? CitationInEngland { get; init; }

    public string? CitationInWales { get; init; }

    public required string[] Instruments { get; init; }

    public required RequirementBasis Basis { get; init; }

    public required RequirementGravity Severity { get; init; }

    public required string Source { get; init; }

    public required string Vintage { get; init; }

    public required bool IsRead { get; init; }

    public string? WordingFrom { get; init; }

    public required RequirementForm Form { get; init; }

    public string? NoCheck { get; init; }

    public required RequirementCycle Each { get; init; }

    public string[] Filings { get; set; } = [];

    public ClauseEntry[] Clauses { get; set; } = [];
}
