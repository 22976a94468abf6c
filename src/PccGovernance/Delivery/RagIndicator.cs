namespace PccGovernance.Delivery;

/// <summary>One indicator of a milestone: its value, the bound that it was held to, and the colour that it gives.</summary>
public sealed record RagIndicator
{
    /// <summary>Which indicator.</summary>
    public required RagIndicatorKind Kind { get; init; }

    /// <summary>The colour that it gives by itself.</summary>
    public required RagStatus Colour { get; init; }

    /// <summary>Days, or points of progress; <c>null</c> for a reported colour.</summary>
    public decimal? Value { get; init; }

    /// <summary>The bound, in the same unit: the value is within it where the colour is green or amber, beyond it where red; <c>null</c> for a reported colour.</summary>
    public decimal? Threshold { get; init; }

    /// <summary>The same as a full sentence.</summary>
    public required string Sentence { get; init; }
}
