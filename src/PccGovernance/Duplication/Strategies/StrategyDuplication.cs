namespace PccGovernance.Duplication;

/// <summary>Which strategies in force repeat each other: the same themes on the same ground, by different owners.</summary>
public sealed record StrategyDuplication
{
    /// <summary>The number of strategies in force that could be compared.</summary>
    public required int StrategiesCompared { get; init; }

    /// <summary>
    /// The strategies compared of which some themes are not on record and were read from the texts of priorities or, where nothing else is
    /// known, from the name; in the order of identifiers.
    /// </summary>
    public ValueList<Id<Strategy>> StrategiesReadFromText { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The strategies in force that could not be compared, one entry for each reason that occurs, in the order of reasons.
    /// </summary>
    public required ValueList<StrategiesNotCompared> NotCompared { get; init; }

    /// <summary>The number of pairs of different owners that were compared. Two strategies of one owner are its own affair.</summary>
    public required long PairsCompared { get; init; }

    /// <summary>
    /// The pairs that repeat each other, by score from the highest and then by identifiers; no more than
    /// <see cref="DuplicationOptions.MaximumPairs"/>.
    /// </summary>
    public required ValueList<StrategyPair> Pairs { get; init; }

    /// <summary>How many pairs the limit left out of <see cref="Pairs"/>.</summary>
    public required int PairsCut { get; init; }

    /// <summary>
    /// The groups in which every strategy repeats every other: the largest first, then by first member. They are made of the strongest
    /// pairs: of as many as are listed, and of 10,000 at the least where there are as many.
    /// </summary>
    public required ValueList<StrategyGroup> Groups { get; init; }
}
