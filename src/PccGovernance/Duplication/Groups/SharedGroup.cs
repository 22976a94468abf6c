namespace PccGovernance.Duplication;

/// <summary>One group that serves several boards: there is nothing to merge, and it is heard once.</summary>
public sealed record SharedGroup
{
    /// <summary>The group.</summary>
    public required Id<Partnership> Group { get; init; }

    /// <summary>The boards that it reports to, in the order of identifiers.</summary>
    public required ValueList<Id<Partnership>> Boards { get; init; }

    /// <summary>A further board that its purpose says it serves, to which no line is on record; <c>null</c> for none.</summary>
    public Id<Partnership>? Missing { get; init; }
}
