namespace PccGovernance.Scenarios;

/// <summary>A board that would answer to another one than it does.</summary>
public sealed record OversightChange
{
    /// <summary>The board, as it is called after; one that is gone has its identifier from before.</summary>
    public required Id<Partnership> Partnership { get; init; }

    /// <summary>The board that it follows, where that is another and is gone; else the same board.</summary>
    public required Id<Partnership> Formerly { get; init; }

    /// <summary>The boards to which it, or what it follows, reported.</summary>
    public ValueList<Id<Partnership>> Before { get; init => field = value ?? []; } = [];

    /// <summary>The boards to which it reports.</summary>
    public ValueList<Id<Partnership>> After { get; init => field = value ?? []; } = [];

    /// <summary>Whether it answered to a board and answers to none, because that is gone or is the same as itself.</summary>
    public required bool IsLost { get; init; }

    /// <summary>The steps from which it comes, counted from 0.</summary>
    public ValueList<int> Steps { get; init => field = value ?? []; } = [];
}
