namespace PccGovernance.Duplication;

/// <summary>Two strategies in force of different owners that repeat each other, with everything that the judgement rests on.</summary>
public sealed record StrategyPair
{
    /// <summary>The strategy whose identifier comes first.</summary>
    public required Id<Strategy> First { get; init; }

    /// <summary>The other strategy.</summary>
    public required Id<Strategy> Second { get; init; }

    /// <summary>The partnership or organisation that owns the first.</summary>
    public required EntityReference OwnerOfFirst { get; init; }

    /// <summary>The partnership or organisation that owns the second.</summary>
    public required EntityReference OwnerOfSecond { get; init; }

    /// <summary>The strategy whose owner stands above the other's; <c>null</c> when neither does.</summary>
    public Id<Strategy>? Upper { get; init; }

    /// <summary>
    /// The score from 0 to 1: the weighted geometric mean of remit (Jaccard) and place (overlap), with the options' weights of the two made
    /// to sum to 1, to twelve decimals.
    /// </summary>
    public required double Score { get; init; }

    /// <summary>Remit, in themes: those of the strategy and of its priorities, on record or read from their texts.</summary>
    public required SimilarityMeasure Remit { get; init; }

    /// <summary>Place, in lower-tier and single-tier authorities.</summary>
    public required SimilarityMeasure Place { get; init; }

    /// <summary>
    /// The people of the owners, where both are partnerships with seats; else <c>null</c>. They do not count in the score.
    /// </summary>
    public SimilarityMeasure? OwnersPeople { get; init; }

    /// <summary>The themes of both, in the order of identifiers.</summary>
    public required ValueList<Id<Theme>> SharedThemes { get; init; }

    /// <summary>What speaks for it, in the order of kinds.</summary>
    public required ValueList<DuplicationEvidence> EvidenceFor { get; init; }

    /// <summary>What speaks against acting on it, in the order of kinds.</summary>
    public required ValueList<DuplicationEvidence> EvidenceAgainst { get; init; }

    /// <summary>What can be done.</summary>
    public required DuplicationRemedy Remedy { get; init; }
}
