namespace PccGovernance.Reference;

/// <summary>Something that has a name.</summary>
public sealed record NamedThing
{
    /// <summary>What it is, and which.</summary>
    public required EntityReference Reference { get; init; }

    /// <summary>Its official name: of an authority that of its council.</summary>
    public required string Name { get; init; }

    /// <summary>Among which things it was found.</summary>
    public required NameScope Scope { get; init; }

    /// <summary>Whether it has ended.</summary>
    public bool HasEnded { get; init; }
}
