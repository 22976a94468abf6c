using NodaTime;

namespace PccGovernance;

/// <summary>A board's terms of reference, as far as they are on record.</summary>
public sealed record TermsOfReference
{
    /// <summary>The day on which they were agreed; <c>null</c> when not known.</summary>
    public LocalDate? AgreedOn { get; init; }

    /// <summary>The day by which they are to be reviewed; <c>null</c> when none is set.</summary>
    public LocalDate? ReviewDue { get; init; }

    /// <summary>Where they can be read; <c>null</c> when not known.</summary>
    public string? Reference { get; init; }

    /// <summary>How the fact is known. Default recorded.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;
}
