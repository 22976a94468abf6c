using PccGovernance.Text;

namespace PccGovernance.Reviews;

/// <summary>A further pair that a piece of advice names beside its first, with what speaks for and against the same there.</summary>
public sealed record AdviceLikewise
{
    /// <summary>The boards, in the order of identifiers.</summary>
    public required ValueList<Id<Partnership>> Partnerships { get; init; }

    /// <summary>Which boards it is about, by name.</summary>
    public required Statement Of { get; init; }

    /// <summary>Why; <c>null</c> where nothing on record speaks for it beside what both are.</summary>
    public Statement? Why { get; init; }

    /// <summary>What speaks most against it; <c>null</c> when nothing on record does.</summary>
    public Statement? Against { get; init; }
}
