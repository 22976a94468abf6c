namespace PccGovernance.Costing;

/// <summary>A grant or contract that ends within the horizon.</summary>
public sealed record FundingEnd
{
    /// <summary>The line.</summary>
    public required Id<FundingLine> Line { get; init; }

    /// <summary>The first day on which it is no longer in force, as far as it is known.</summary>
    public required PartialDate Ends { get; init; }

    /// <summary>Days to that, at the least: to the first day that it can mean; at least 0.</summary>
    public required int AtLeastDays { get; init; }

    /// <summary>Days to that, at the most: to the last day that it can mean.</summary>
    public required int AtMostDays { get; init; }

    /// <summary>The amount of the line; <c>null</c> when it is not on record.</summary>
    public Money? Amount { get; init; }

    /// <summary>The lines that go on from it, in the order of identifiers. Empty when none is on record.</summary>
    public ValueList<Id<FundingLine>> FollowedBy { get; init => field = value ?? []; } = [];
}
