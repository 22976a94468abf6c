using NodaTime;

namespace PccGovernance;

/// <summary>
/// That everything of a matter is on record for an area or a board: what is not there does not exist or was not done. Without it, what is
/// not on record is not known.
/// </summary>
public sealed record CompleteRecord : ILandscapeItem<CompleteRecord>
{
    /// <summary>The matter of which all boards are on record.</summary>
    public const string Partnerships = "partnerships";

    /// <summary>The matter of which all seats of a board, or of the boards of an area, are on record.</summary>
    public const string Seats = "seats";

    /// <summary>The matter of which all meetings of a board, or of the boards of an area, are on record.</summary>
    public const string Meetings = "meetings";

    /// <summary>The matter of which all agreements that serve a board, or the boards of an area, are on record.</summary>
    public const string Agreements = "agreements";

    /// <summary>The identifier.</summary>
    public required Id<CompleteRecord> Id { get; init; }

    /// <summary>
    /// What is complete: <see cref="Partnerships"/>, <see cref="Seats"/>, <see cref="Meetings"/>, <see cref="Agreements"/>, or a kind of
    /// <see cref="Filing"/>, as in <c>annual-report</c>.
    /// </summary>
    public required string Matter { get; init; }

    /// <summary>For which area; unknown where <see cref="Partnership"/> says it.</summary>
    public Footprint Footprint { get; init => field = value ?? Footprint.Unknown; } = Footprint.Unknown;

    /// <summary>For which board; <c>null</c> where the area says it.</summary>
    public Id<Partnership>? Partnership { get; init; }

    /// <summary>From which day on; <c>null</c> for as far back as anybody asks.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day for which it is complete; <c>null</c> when it is kept complete.</summary>
    public LocalDate? Through { get; init; }

    /// <summary>How the fact is known. Default recorded.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    public ValueList<OwnFact> OwnFacts { get; init => field = OwnFact.InOrder(value); } = [];

    static EntityKind IEntity<CompleteRecord>.EntityKind => EntityKind.CompleteRecord;
}
