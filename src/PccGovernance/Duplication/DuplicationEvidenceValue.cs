namespace PccGovernance.Duplication;

/// <summary>A named value in a piece of evidence. The default has an empty name and an empty value.</summary>
public readonly record struct DuplicationEvidenceValue
{
    /// <summary>What the value is, for example <c>organisation</c> or <c>shared</c>.</summary>
    public required string Name { get => field ?? string.Empty; init; }

    /// <summary>The value: an identifier, a text or a number in invariant form.</summary>
    public required string Value { get => field ?? string.Empty; init; }
}
