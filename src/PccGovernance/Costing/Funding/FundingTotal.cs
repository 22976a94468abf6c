namespace PccGovernance.Costing;

/// <summary>Funding lines added up. Lines of different kinds are never added to each other: a saving is no grant.</summary>
public sealed record FundingTotal
{
    /// <summary>How many lines.</summary>
    public required int Lines { get; init; }

    /// <summary>Lines whose amount is not on record, and is not in <see cref="Amount"/>.</summary>
    public required int AmountsUnknown { get; init; }

    /// <summary>The amounts on record added up; <c>null</c> when none is.</summary>
    public Money? Amount { get; init; }

    /// <summary>Lines of which it is not on record what was paid, spent or saved so far.</summary>
    public required int ActualsUnknown { get; init; }

    /// <summary>What was paid, spent or saved so far, where it is on record; <c>null</c> when it is of no line.</summary>
    public Money? Actual { get; init; }
}
