namespace PccGovernance.Scenarios;

/// <summary>Work of a board that closes, and where it goes.</summary>
public sealed record WorkMoved
{
    /// <summary>The step, counted from 0.</summary>
    public required int Step { get; init; }

    /// <summary>What the work is about.</summary>
    public required Id<Theme> Theme { get; init; }

    /// <summary>The boards that did it and close.</summary>
    public ValueList<Id<Partnership>> From { get; init => field = value ?? []; } = [];

    /// <summary>Whether it goes to task and finish groups.</summary>
    public required bool IsTaskAndFinish { get; init; }

    /// <summary>The board that covers it already; <c>null</c> where it goes to task and finish groups.</summary>
    public Id<Partnership>? To { get; init; }
}
