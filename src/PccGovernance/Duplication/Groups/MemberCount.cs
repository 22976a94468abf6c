namespace PccGovernance.Duplication;

/// <summary>An organisation and the number of boards of a group on which it sits. The default is of no organisation and no board.</summary>
public readonly record struct MemberCount
{
    /// <summary>The organisation.</summary>
    public required Id<Organisation> Organisation { get; init; }

    /// <summary>The number of the group's boards on which it has a seat in force; at least 1.</summary>
    public required int Partnerships { get; init; }
}
