namespace PccGovernance.Duplication;

/// <summary>A pair that fits a pattern by its numbers and its place in the structure.</summary>
internal sealed record PairMatch
{
    public required BoardProfile First { get; init; }

    public required BoardProfile Second { get; init; }

    public required DuplicationPattern Pattern { get; init; }

    public required Structure Structure { get; init; }

    public required Measure People { get; init; }

    public required Measure Remit { get; init; }

    public required double PlaceOverlap { get; init; }

    public BoardProfile Upper => Structure.FirstIsUpper ? First : Second;

    public BoardProfile Lower => Structure.FirstIsUpper ? Second : First;
}
