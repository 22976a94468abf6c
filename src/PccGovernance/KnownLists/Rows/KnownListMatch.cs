namespace PccGovernance.KnownLists;

/// <summary>A partnership on the list that was taken for one that the law requires, and why.</summary>
public sealed record KnownListMatch
{
    /// <summary>The partnership on the list.</summary>
    public required Id<Partnership> Partnership { get; init; }

    /// <summary>The kind that the law requires.</summary>
    public required Id<PartnershipKind> Kind { get; init; }

    /// <summary>The ground for which it is required.</summary>
    public required Footprint Ground { get; init; }

    /// <summary>By what it was taken for it.</summary>
    public required KnownListBasis Basis { get; init; }

    /// <summary>The words that decided, where the name did. Empty otherwise.</summary>
    public ValueList<string> Words { get; init => field = value ?? []; } = [];

    /// <summary>Whether nothing on record says where the partnership works, so that its ground was not compared.</summary>
    public bool IsGroundUnknown { get; init; }
}
