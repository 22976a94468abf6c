namespace PccGovernance.Alignment;

/// <summary>What links are worth: shares above 0 and up to 1, before the certainty of the themes. Immutable.</summary>
/// <remarks>
/// Judgements of this library. They order links and tell the best; whether there is one, and its grade, the themes decide.
/// </remarks>
public sealed record AlignmentWeights
{
    /// <summary>The default weights.</summary>
    public static AlignmentWeights Default { get; } = new();

    /// <summary>The same theme. Default 1.</summary>
    public decimal Same { get; init; } = 1;

    /// <summary>A theme at the core of the other. Default 0.85.</summary>
    public decimal Core { get; init; } = 0.85m;

    /// <summary>The subject of the strategy, where the priority names none. Default 0.8.</summary>
    public decimal OfSubject { get; init; } = 0.8m;

    /// <summary>A link in part. Default 0.5.</summary>
    public decimal InPart { get; init; } = 0.5m;

    /// <summary>A link in part by the subject of the strategy. Default 0.45.</summary>
    public decimal InPartOfSubject { get; init; } = 0.45m;

    /// <summary>A theme in common that makes no link. Default 0.1.</summary>
    public decimal NearMiss { get; init; } = 0.1m;

    /// <summary>
    /// What is left of a worth where no theme is shared; the rest grows with the share of the themes that both have. Default 0.8.
    /// </summary>
    public decimal WithoutShare { get; init; } = 0.8m;

    /// <summary>How certain a strategy's subject is as the theme of a priority whose text shows none. Default 0.7.</summary>
    public decimal SubjectAlone { get; init; } = 0.7m;

    internal IEnumerable<OptionProblem> FindProblems() =>
    [
        .. OptionProblems.Above(nameof(Same), Same, 1),
        .. OptionProblems.Above(nameof(Core), Core, 1),
        .. OptionProblems.Above(nameof(OfSubject), OfSubject, 1),
        .. OptionProblems.Above(nameof(InPart), InPart, 1),
        .. OptionProblems.Above(nameof(InPartOfSubject), InPartOfSubject, 1),
        .. OptionProblems.Above(nameof(NearMiss), NearMiss, 1),
        .. OptionProblems.Above(nameof(WithoutShare), WithoutShare, 1),
        .. OptionProblems.Above(nameof(SubjectAlone), SubjectAlone, 1),
    ];
}
