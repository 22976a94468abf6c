namespace PccGovernance.Costing;

/// <summary>A board that costs more or less than it did, or is on one side only.</summary>
public sealed record PartnershipCostChange
{
    /// <summary>The board.</summary>
    public required Id<Partnership> Partnership { get; init; }

    /// <summary>Whether only the later side has it.</summary>
    public required bool IsNew { get; init; }

    /// <summary>Whether only the earlier side has it.</summary>
    public required bool IsGone { get; init; }

    /// <summary>Pounds a year before; nil for a new board, <c>null</c> when unknown.</summary>
    public MoneyRange? Before { get; init; }

    /// <summary>Pounds a year after; nil for a board that is gone, <c>null</c> when unknown.</summary>
    public MoneyRange? After { get; init; }

    /// <summary>The change; <c>null</c> when either side is unknown.</summary>
    public CostChange? Change => CostChange.Between(Before, After);
}
