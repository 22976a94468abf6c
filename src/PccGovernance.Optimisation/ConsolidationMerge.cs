namespace PccGovernance.Optimisation;

/// <summary>Boards that become one.</summary>
public sealed record ConsolidationMerge
{
    /// <summary>The boards, the one that stays among them, in the order of identifiers.</summary>
    public required ValueList<Id<Partnership>> Partnerships { get; init => field = value ?? []; }

    /// <summary>The one that stays.</summary>
    public required Id<Partnership> Into { get; init; }

    /// <summary>The merger as an edit.</summary>
    public MergePartnerships ToEdit() => new() { Partnerships = Partnerships, Into = Into };
}
