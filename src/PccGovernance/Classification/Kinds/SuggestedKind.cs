namespace PccGovernance.Classification;

/// <summary>What the name and purpose of a partnership suggest that it is: an assumption, never a fact on record.</summary>
public sealed record SuggestedKind
{
    /// <summary>The kind; <c>null</c> when the words suggest none.</summary>
    public Id<PartnershipKind>? Kind { get; init; }

    /// <summary>What it is there to do; unknown when the words do not tell.</summary>
    public PartnershipFunction Function { get; init; }

    /// <summary>The part that it plays; unknown when the words do not tell.</summary>
    public PartnershipRole Role { get; init; }

    /// <summary>The words that decided, in the order in which they were found. Empty when nothing did.</summary>
    public ValueList<string> Words { get; init => field = value ?? []; } = [];
}
