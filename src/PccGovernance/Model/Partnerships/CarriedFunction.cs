namespace PccGovernance;

/// <summary>A kind whose function a partnership carries for a time, beside its own.</summary>
public sealed record CarriedFunction
{
    /// <summary>The kind.</summary>
    public required Id<PartnershipKind> Kind { get; init; }

    /// <summary>When it carries the function. Open at both ends where nothing is known.</summary>
    public EffectivePeriod Period { get; init; }
}
