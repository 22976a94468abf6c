namespace PccGovernance;

/// <summary>The area of a Community Safety Partnership, as the Office for National Statistics keeps it.</summary>
/// <remarks>
/// Some authorities hold several such areas, mostly those of predecessor districts, and some areas hold several authorities: the
/// relation is many to many.
/// </remarks>
public sealed record CommunitySafetyArea
{
    /// <summary>The area's code, for example <c>E22000173</c>.</summary>
    public required AreaCode Code { get; init; }

    /// <summary>The area's name.</summary>
    public required string Name { get; init; }

    /// <summary>The police force area that it lies in.</summary>
    public required AreaCode ForceArea { get; init; }

    /// <summary>England or Wales.</summary>
    public required AreaCode Country { get; init; }

    /// <summary>The lower-tier and single-tier authorities that it lies in or holds: one at least, each once.</summary>
    public required ValueList<AreaCode> Authorities { get; init => field = value ?? []; }

    /// <summary>The authorities of other days that it lies in or holds, each once; empty where none is recorded.</summary>
    public ValueList<AreaCode> OtherAuthorities { get; init => field = value ?? []; } = [];
}
