namespace PccGovernance.Statute;

/// <summary>One answer on two days.</summary>
public sealed record OutcomeChange
{
    /// <summary>The answer before; <c>null</c> where there was none, as of a year that had not come.</summary>
    public StatutoryOutcome? Before { get; init; }

    /// <summary>The answer after; <c>null</c> where there is none any more.</summary>
    public StatutoryOutcome? After { get; init; }

    internal StatutoryOutcome Either => (After ?? Before)!;
}
