namespace PccGovernance;

/// <summary>
/// A crime and disorder reduction grant under a priority of a Police and Crime Plan (Police Reform and Social Responsibility Act 2011
/// ss.7(1)(f) and 9).
/// </summary>
public sealed record PlanGrant
{
    /// <summary>What it is for.</summary>
    public required string Purpose { get; init; }

    /// <summary>The organisation that receives it; <c>null</c> when not known.</summary>
    public Id<Organisation>? Recipient { get; init; }

    /// <summary>The sum over its whole period; <c>null</c> when not known.</summary>
    public Money? Amount { get; init; }

    /// <summary>The conditions on which it is made (s.9(2)); <c>null</c> when none are on record.</summary>
    public string? Conditions { get; init; }

    /// <summary>The time for which it is made.</summary>
    public EffectivePeriod Period { get; init; }
}
