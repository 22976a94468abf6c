namespace PccGovernance;

/// <summary>What a board costs beside the time of those who attend. A part that is <c>null</c> is unknown, not nil.</summary>
public sealed record PartnershipSupport
{
    /// <summary>
    /// Staff hours a year for the secretariat and all other support that is not in <see cref="AnalysisHoursPerYear"/>, from 0 to 1,000,000;
    /// <c>null</c> when not known.
    /// </summary>
    public decimal? SupportHoursPerYear { get; init; }

    /// <summary>The pay of the staff who give them; <c>null</c> when not known.</summary>
    public PayBand? SupportPay { get; init; }

    /// <summary>
    /// Staff hours a year for analysis and data, where they are kept apart, from 0 to 1,000,000; <c>null</c> when not known.
    /// </summary>
    public decimal? AnalysisHoursPerYear { get; init; }

    /// <summary>The pay of the staff who give <see cref="AnalysisHoursPerYear"/>; <c>null</c> when not known.</summary>
    public PayBand? AnalysisPay { get; init; }

    /// <summary>Pounds for venue and catering, for each meeting; <c>null</c> when not known.</summary>
    public Money? VenuePerMeeting { get; init; }

    /// <summary>Pounds for travel and members' expenses, for each meeting; <c>null</c> when not known.</summary>
    public Money? ExpensesPerMeeting { get; init; }

    /// <summary>Pounds a year for anything else; <c>null</c> when not known.</summary>
    public Money? OtherPerYear { get; init; }

    /// <summary>Pounds that setting the board up took or takes, once; <c>null</c> when not known. It is no part of a year's cost.</summary>
    public Money? OneOff { get; init; }

    /// <summary>The organisation that pays for the support; <c>null</c> when not known.</summary>
    public Id<Organisation>? PaidBy { get; init; }

    /// <summary>How the fact is known. Default recorded.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;
}
