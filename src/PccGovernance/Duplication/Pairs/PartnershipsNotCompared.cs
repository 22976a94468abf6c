namespace PccGovernance.Duplication;

/// <summary>
/// The boards that could not be compared with any other for one reason: of them the report says nothing, neither that they are duplicates
/// nor that they are not.
/// </summary>
public sealed record PartnershipsNotCompared
{
    /// <summary>What is missing.</summary>
    public required NotComparedReason Reason { get; init; }

    /// <summary>The boards, in the order of identifiers. A board that lacks several things stands under each reason.</summary>
    public required ValueList<Id<Partnership>> Boards { get; init; }

    /// <summary>The number of boards.</summary>
    public int Count => Boards.Count;
}
