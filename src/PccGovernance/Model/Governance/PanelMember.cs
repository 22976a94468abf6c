namespace PccGovernance;

/// <summary>A member of a police and crime panel. Nobody need be named.</summary>
public sealed record PanelMember
{
    /// <summary>The authority whose councillor it is, by code; <c>null</c> when not known or when it is nobody's.</summary>
    public AreaCode? Authority { get; init; }

    /// <summary>Whether the panel co-opted the member; <c>null</c> when not known.</summary>
    public bool? IsCoOpted { get; init; }

    /// <summary>Whether the member is a councillor of an authority of the area; <c>null</c> when not known.</summary>
    public bool? IsCouncillor { get; init; }

    /// <summary>Whether the law bars the member, as it bars the commissioner's staff; <c>null</c> when not known.</summary>
    public bool? IsBarred { get; init; }

    /// <summary>The party, in whatever word is used; <c>null</c> when not kept.</summary>
    public string? Party { get; init; }

    /// <summary>When the member sits. Default open at both ends.</summary>
    public EffectivePeriod Period { get; init; }
}
