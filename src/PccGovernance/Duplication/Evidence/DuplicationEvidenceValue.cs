namespace PccGovernance.Duplication;

/// <summary>A named value in a piece of evidence. The default has an empty name and an empty value.</summary>
public readonly record struct DuplicationEvidenceValue
{
    // An empty text is kept as none, so that one given is the default's.
    private readonly string? _name;
    private readonly string? _value;

    /// <summary>What the value is, for example <c>organisation</c> or <c>shared</c>.</summary>
    public required string Name { get => _name ?? string.Empty; init => _name = NoneIfEmpty(value); }

    /// <summary>The value: an identifier, a text or a number in invariant form.</summary>
    public required string Value { get => _value ?? string.Empty; init => _value = NoneIfEmpty(value); }

    private static string? NoneIfEmpty(string text) => string.IsNullOrEmpty(text) ? null : text;
}
