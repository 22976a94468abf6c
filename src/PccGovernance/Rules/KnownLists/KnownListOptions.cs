namespace PccGovernance.Rules;

/// <summary>Against whose law a list of partnerships is held.</summary>
public sealed record KnownListOptions
{
    /// <summary>
    /// The force areas whose statutory landscape the list is held against. Default empty: those that the landscape's bodies govern.
    /// </summary>
    public ValueList<AreaCode> ForceAreas { get; init => field = value ?? []; } = [];
}
