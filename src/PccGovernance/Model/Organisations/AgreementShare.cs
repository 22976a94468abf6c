namespace PccGovernance;

/// <summary>What a party to an agreement bears of its cost.</summary>
public sealed record AgreementShare
{
    /// <summary>The party.</summary>
    public required Id<Organisation> Organisation { get; init; }

    /// <summary>Its share, from 0 to 1. The shares of an agreement come to 1 at the most.</summary>
    public required decimal Share { get; init; }
}
