namespace PccGovernance.Reference;

/// <summary>The form of <c>duties.json</c>, kept by hand.</summary>
internal sealed record DutiesDocument
{
    public required DutyEntry[] Duties { get; init; }
}

internal sealed record DutyEntry
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public CitationEntry? Citation { get; init; }
}
