namespace PccGovernance;

/// <summary>What became of one code of a footprint that was carried to another day.</summary>
public sealed record AreaTranslation
{
    /// <summary>The code as it was given.</summary>
    public required AreaCode From { get; init; }

    /// <summary>The codes that stand in its place, in their order; empty where there is none, and the code then stays.</summary>
    public ValueList<AreaCode> To { get; init => field = value ?? []; } = [];

    /// <summary>How sure the answer is.</summary>
    public required AreaTranslationOutcome Outcome { get; init; }
}
