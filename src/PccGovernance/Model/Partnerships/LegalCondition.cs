namespace PccGovernance;

/// <summary>Something that must hold before a power can be used. The law is data here; nothing is legal advice.</summary>
public sealed record LegalCondition
{
    /// <summary>What must hold, as a clause that can stand in a sentence: <c>the agreement is in writing</c>.</summary>
    public required string Text { get; init; }

    /// <summary>Where the law says so; <c>null</c> when not recorded.</summary>
    public Citation? Citation { get; init; }
}
