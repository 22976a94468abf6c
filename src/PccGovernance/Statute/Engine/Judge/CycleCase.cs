namespace PccGovernance.Statute;

/// <summary>One turn of a requirement that is looked at, with the filing on record for it.</summary>
internal readonly record struct CycleCase(CycleInstance Instance, FilingView? Filing)
{
    /// <summary>The answer, where it is known already.</summary>
    public Answer? Told { get; init; }

    /// <summary>Whether it is told only where there is something to tell.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether there are filings of the kind of which the turn is not known: then nothing is known to be missing.</summary>
    public bool HasUnplaced { get; init; }
}
