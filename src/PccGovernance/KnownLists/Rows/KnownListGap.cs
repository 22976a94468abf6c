namespace PccGovernance.KnownLists;

/// <summary>Ground for which the law requires partnerships of a kind, or bodies to act together, and the list has none.</summary>
public sealed record KnownListGap
{
    /// <summary>The kind.</summary>
    public required Id<PartnershipKind> Kind { get; init; }

    /// <summary>The duties that have no home there; those of the kind.</summary>
    public required ValueList<Id<Duty>> Duties { get; init; }

    /// <summary>
    /// Whether the board itself is in an Act or regulations; else the law names bodies and a duty, and leaves the table to them.
    /// </summary>
    public required bool IsBoardInStatute { get; init; }

    /// <summary>Each ground for which one is required and none found, in the order of area codes.</summary>
    public required ValueList<Footprint> Grounds { get; init; }

    /// <summary>On how many grounds the law requires one in all.</summary>
    public required int Required { get; init; }

    /// <summary>
    /// Partnerships whose names alone suggest the kind on some of these grounds: recording their kind may close the gap. In the order of
    /// identifiers.
    /// </summary>
    public required ValueList<Id<Partnership>> ByNameAlone { get; init; }
}
