namespace PccGovernance.Costing;

/// <summary>What a new burden costs an organisation.</summary>
public sealed record BurdenPayer
{
    /// <summary>
    /// The organisation; <c>null</c> where the landscape has none of the kind on the ground, and where the payer is not known.
    /// </summary>
    public Id<Organisation>? Organisation { get; init; }

    /// <summary>Its kind; <c>null</c> when not known.</summary>
    public Id<OrganisationKind>? Kind { get; init; }

    /// <summary>Pounds once; <c>null</c> when not known, nil where it pays none.</summary>
    public MoneyRange? OneOff { get; init; }

    /// <summary>Pounds a year; <c>null</c> when nothing could be costed.</summary>
    public MoneyRange? RecurringPerYear { get; init; }

    /// <summary>Staff hours a year; <c>null</c> when none are known.</summary>
    public decimal? HoursPerYear { get; init; }
}
