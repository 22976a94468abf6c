namespace PccGovernance.Reference;

/// <summary>
/// The form of <c>governing-bodies.json</c>: who has governed each force since 2012, in order. Shared with the reference data tool.
/// </summary>
internal sealed record GoverningBodiesDocument
{
    public required GoverningBodyEntry[] Bodies { get; init; }
}

internal sealed record GoverningBodyEntry
{
    public required string Id { get; init; }

    public required string ForceArea { get; init; }

    public required string Kind { get; init; }

    public required string Name { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    public required bool GovernsFire { get; init; }

    public string? Instrument { get; init; }

    public required string Basis { get; init; }

    public required string[] Sources { get; init; }
}
