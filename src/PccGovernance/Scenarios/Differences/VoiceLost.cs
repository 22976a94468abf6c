namespace PccGovernance.Scenarios;

/// <summary>An organisation that sat on a board and would sit on nothing that follows it.</summary>
public sealed record VoiceLost
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
