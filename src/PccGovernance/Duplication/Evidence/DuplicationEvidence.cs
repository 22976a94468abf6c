using PccGovernance.Text;

namespace PccGovernance.Duplication;

/// <summary>One piece of evidence for or against two boards' being duplicates.</summary>
public sealed record DuplicationEvidence
{
    /// <summary>What it is about.</summary>
    public required DuplicationEvidenceKind Kind { get; init; }

    /// <summary>The evidence in a full sentence, which a phrasebook says.</summary>
    public required Statement Statement { get; init; }

    /// <summary>
    /// The values that the sentence rests on: identifiers, or numbers in invariant form. Empty when the sentence says all.
    /// </summary>
    public ValueList<DuplicationEvidenceValue> Values { get; init => field = value ?? []; } = [];

    /// <summary>Whether it says that something is assumed which the record does not have.</summary>
    internal bool RestsOnAssumptions => Kind is DuplicationEvidenceKind.AssumedSeats
        or DuplicationEvidenceKind.AssumedThemes
        or DuplicationEvidenceKind.UnknownFunction;
}
