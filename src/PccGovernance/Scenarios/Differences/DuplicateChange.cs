using PccGovernance.Duplication;

namespace PccGovernance.Scenarios;

/// <summary>Two boards that would no longer duplicate each other, would begin to, or would do so in another way.</summary>
public sealed record DuplicateChange
{
    /// <summary>The first by identifier.</summary>
    public required Id<Partnership> First { get; init; }

    /// <summary>The second.</summary>
    public required Id<Partnership> Second { get; init; }

    /// <summary>What they are to each other before; <c>null</c> when nothing.</summary>
    public DuplicationPattern? Before { get; init; }

    /// <summary>What they are to each other after; <c>null</c> when nothing.</summary>
    public DuplicationPattern? After { get; init; }
}
