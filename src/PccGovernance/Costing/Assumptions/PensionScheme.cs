namespace PccGovernance.Costing;

/// <summary>The employer's contribution to a pension scheme, and whose staff are in it.</summary>
public sealed record PensionScheme
{
    /// <summary>What the scheme is called.</summary>
    public required string Name { get; init; }

    /// <summary>The employer's contribution as a share of salary, from 0 to 1.</summary>
    public required Assumption Rate { get; init; }

    /// <summary>The kinds of organisation whose staff are taken to be in it.</summary>
    public required ValueList<Id<OrganisationKind>> Kinds { get; init; }
}
