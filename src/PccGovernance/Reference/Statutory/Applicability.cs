namespace PccGovernance.Reference;

/// <summary>Where a kind of partnership is set up, beyond the extent of its law.</summary>
internal sealed record Applicability
{
    /// <summary>Everywhere within the extent, on the usual ground.</summary>
    public static Applicability Everywhere { get; } = new();

    /// <summary>Whether something requires it at all; else it is a power, a pilot or a duty not in force.</summary>
    public bool IsRequired { get; init; } = true;

    /// <summary>The only force areas; empty for all.</summary>
    public ValueList<AreaCode> Only { get; init; } = [];

    /// <summary>The force areas that have none.</summary>
    public ValueList<AreaCode> Except { get; init; } = [];

    /// <summary>The only types of authority; empty for all.</summary>
    public ValueList<LocalAuthorityType> Types { get; init; } = [];

    /// <summary>Whether the ground is a community safety area.</summary>
    public bool OnCommunitySafetyAreas { get; init; }

    public static Applicability Of(ApplicabilityEntry? entry) => entry is null ? Everywhere : new()
    {
        IsRequired = entry.Required ?? true,
        Only = (entry.Only ?? []).Select(AreaCode.Parse).ToValueList(),
        Except = (entry.Except ?? []).Select(AreaCode.Parse).ToValueList(),
        Types = (entry.AuthorityTypes ?? []).Select(GeographyFacts.AuthorityType).ToValueList(),
        OnCommunitySafetyAreas = string.Equals(entry.Ground, "community-safety-area", StringComparison.Ordinal),
    };

    public bool Reaches(ForceArea area) => IsRequired && (Only.IsEmpty || Only.Contains(area.Code)) && !Except.Contains(area.Code);

    public bool Reaches(LocalAuthority authority) => Types.IsEmpty || Types.Contains(authority.Type);
}
