namespace PccGovernance.Succession;

/// <summary>What becomes of a seat of a governing body on a board.</summary>
public sealed record SeatOutcome
{
    /// <summary>The board.</summary>
    public required Id<Partnership> Partnership { get; init; }

    /// <summary>The organisation that holds it on the day of the report.</summary>
    public required Id<Organisation> Organisation { get; init; }

    /// <summary>What the seat is for.</summary>
    public required SeatRole Role { get; init; }

    /// <summary>What becomes of it.</summary>
    public required FunctionEffect Effect { get; init; }

    /// <summary>Who takes it; <c>null</c> when nobody is on record.</summary>
    public Id<Organisation>? To { get; init; }

    /// <summary>The function by which it is held; <c>null</c> where no law or convention on record gives the body a seat there.</summary>
    public string? Function { get; init; }

    /// <summary>Whether it is a projection of what is announced, and not law.</summary>
    public required bool IsProjection { get; init; }

    /// <summary>How the seat is known: recorded, or assumed.</summary>
    public required FactBasis Basis { get; init; }

    /// <summary>What the seat rests on: its sources and, where it is assumed, from what.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;
}
