namespace PccGovernance.Costing;

/// <summary>Whom a new duty asks to the table, by kind of organisation.</summary>
public sealed record BurdenMember
{
    /// <summary>
    /// The kind. Where one organisation of it covers a whole footprint, the one with the least ground attends; else each one that shares
    /// ground does.
    /// </summary>
    public required Id<OrganisationKind> Kind { get; init; }

    /// <summary>
    /// The pay of whoever attends; <c>null</c> when not known: the usual pay of the options is taken then, where there is one.
    /// </summary>
    public PayBand? Pay { get; init; }

    /// <summary>The share of meetings attended, from 0 to 1; <c>null</c> when not known.</summary>
    public decimal? Attendance { get; init; }
}
