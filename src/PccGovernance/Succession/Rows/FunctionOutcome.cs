namespace PccGovernance.Succession;

/// <summary>What becomes of a function.</summary>
public sealed record FunctionOutcome
{
    /// <summary>The function: an identifier of <see cref="PolicingFunctions"/>.</summary>
    public required string Function { get; init; }

    /// <summary>What becomes of it.</summary>
    public required FunctionEffect Effect { get; init; }

    /// <summary>What is to be known of it; <c>null</c> when nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The law or convention that it rests on.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Whether it is a projection of what is announced, and not law.</summary>
    public required bool IsProjection { get; init; }

    /// <summary>Whether the fact was read in a source or is from general knowledge.</summary>
    public required FactBasis Basis { get; init; }

    /// <summary>Where it was read, in the order given.</summary>
    public ValueList<string> Sources { get; init => field = value ?? []; } = [];
}
