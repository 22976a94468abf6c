namespace PccGovernance;

/// <summary>A place at a board's table, held by an organisation.</summary>
/// <remarks>Seats without a post or a person are normal: names are personal data. One organisation may hold several seats.</remarks>
public sealed record Seat
{
    /// <summary>The organisation that holds the seat, and pays for it.</summary>
    public required Id<Organisation> Organisation { get; init; }

    /// <summary>The post that takes it, in <see cref="Organisation"/>; <c>null</c> when not known.</summary>
    public Id<Post>? Post { get; init; }

    /// <summary>The person who takes it; <c>null</c> when not known or not kept.</summary>
    public Id<Person>? Person { get; init; }

    /// <summary>What the seat is for. Default <see cref="SeatRole.Unknown"/>.</summary>
    public SeatRole Role { get; init; }

    /// <summary>The pay of whoever takes it; <c>null</c> when not known. It goes before the post's pay.</summary>
    public PayBand? Pay { get; init; }

    /// <summary>
    /// The grade of whoever takes it, by its name in a grade table, where <see cref="Pay"/> is not known; <c>null</c> when not known. It
    /// goes before the post's pay and grade.
    /// </summary>
    public string? Grade { get; init; }

    /// <summary>
    /// Pounds paid to whoever takes it for each meeting attended, as to voluntary members and people with lived experience; <c>null</c>
    /// when none is known. The board's support pays it: <see cref="PartnershipSupport.PaidBy"/>. Somebody who attends unpaid has a
    /// <see cref="Pay"/> of nil.
    /// </summary>
    public Money? PaymentPerMeeting { get; init; }

    /// <summary>The share of meetings attended, from 0 to 1; <c>null</c> when not known.</summary>
    public decimal? Attendance { get; init; }

    /// <summary>How it is held, where that is out of the ordinary; <c>null</c> when nothing of the kind is on record.</summary>
    public SeatHolding? Holding { get; init; }

    /// <summary>When the seat is held. Default open at both ends.</summary>
    public EffectivePeriod Period { get; init; }

    /// <summary>How the fact is known. Default recorded.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;
}
