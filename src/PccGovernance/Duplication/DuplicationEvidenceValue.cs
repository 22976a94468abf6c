namespace PccGovernance.Duplication;

/// <summary>A named value in a piece of evidence.</summary>
public sealed record DuplicationEvidenceValue
{
    /// <summary>What the value is, for example <c>organisation</c> or <c>shared</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The value: an identifier, a text or a number in invariant form.</summary>
    public required string Value { get; init; }
}
