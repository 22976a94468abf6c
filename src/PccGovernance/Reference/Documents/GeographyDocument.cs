namespace PccGovernance.Reference;

/// <summary>
/// The form of <c>geography.json</c>. This file is compiled into the reference data tool as well, which writes what is read here.
/// </summary>
internal sealed record GeographyDocument
{
    public required string Edition { get; init; }

    /// <summary>The version of the facts on this map.</summary>
    public required int Version { get; init; }

    public required string Vintage { get; init; }

    public required ForceAreaEntry[] ForceAreas { get; init; }

    public required AuthorityEntry[] Authorities { get; init; }

    public required CommunitySafetyAreaEntry[] CommunitySafetyAreas { get; init; }

    public required NamedAreaEntry[] OtherAreas { get; init; }
}

internal sealed record ForceAreaEntry
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string ForceName { get; init; }

    public string? WelshForceName { get; init; }

    public required string PoliceUkId { get; init; }

    public required string Country { get; init; }

    public string? Region { get; init; }
}

internal sealed record AuthorityEntry
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string CouncilName { get; init; }

    public required string Type { get; init; }

    public required string Country { get; init; }

    public string? County { get; init; }

    public string? Region { get; init; }

    public required string ForceArea { get; init; }

    public string? FireArea { get; init; }

    public string? LocalHealthBoard { get; init; }

    public string? RecodedAs { get; init; }
}

internal sealed record CommunitySafetyAreaEntry
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string ForceArea { get; init; }

    public required string Country { get; init; }

    public required string[] Authorities { get; init; }
}

internal sealed record NamedAreaEntry
{
    public required string Code { get; init; }

    public required string Name { get; init; }
}
