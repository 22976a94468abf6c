namespace PccGovernance.Duplication;

/// <summary>How a join works. Nothing here changes what it finds.</summary>
internal sealed record SetJoinOptions
{
    /// <summary>
    /// The most threads to use; fewer are used where the work does not pay for them. Default: as many as there are processors.
    /// </summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>When to stop: it is looked at before each piece of work. Default never.</summary>
    public Execution Execution { get; init; }

    /// <summary>Whether vector instructions may be used where the processor has them. Default: they may.</summary>
    public bool UseVectors { get; init; } = true;

    /// <summary>
    /// The tokens that a thread must have to itself to be worth its start; 0 uses every thread. Default: 250,000, about two milliseconds of
    /// work.
    /// </summary>
    public int TokensPerThread { get; init; } = 250_000;
}
