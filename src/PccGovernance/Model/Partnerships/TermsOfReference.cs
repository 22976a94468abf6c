namespace PccGovernance;

/// <summary>A board's terms of reference, as far as they are on record.</summary>
public sealed record TermsOfReference
{
    /// <summary>When they were agreed, as far as it is known; <c>null</c> when not known.</summary>
    public PartialDate? AgreedOn { get; init; }

    /// <summary>
    /// By when they are to be reviewed, as far as it is known: of a month, quarter, season or year by its end; <c>null</c> when none is
    /// set.
    /// </summary>
    public PartialDate? ReviewDue { get; init; }

    /// <summary>Where they can be read; <c>null</c> when not known.</summary>
    public string? Reference { get; init; }

    /// <summary>How the fact is known. Default recorded.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;
}
