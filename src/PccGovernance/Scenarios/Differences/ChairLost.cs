namespace PccGovernance.Scenarios;

/// <summary>An organisation that chaired a board and would not chair what follows it.</summary>
public sealed record ChairLost
{
    /// <summary>The organisation.</summary>
    public required Id<Organisation> Organisation { get; init; }

    /// <summary>The board.</summary>
    public required Id<Partnership> Partnership { get; init; }

    /// <summary>What follows the board. Empty where nothing does.</summary>
    public ValueList<Id<Partnership>> Successors { get; init => field = value ?? []; } = [];

    /// <summary>The steps from which it comes, counted from 0.</summary>
    public ValueList<int> Steps { get; init => field = value ?? []; } = [];
}
