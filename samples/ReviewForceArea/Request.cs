using NodaTime;

namespace PccGovernance.Samples.ReviewForceArea;

/// <summary>What was asked for, beside the source.</summary>
internal sealed record Request
{
    /// <summary>The day of the review.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The file that is read; <c>null</c> for none.</summary>
    public string? InputPath { get; init; }

    /// <summary>Where to write the review as JSON; <c>null</c> for nowhere.</summary>
    public string? JsonPath { get; init; }

    /// <summary>For how many months to print what the law asks for, in the place of the review; <c>null</c> for the review.</summary>
    public int? DueMonths { get; init; }

    /// <summary>Whether to print the first screen only.</summary>
    public bool SummaryOnly { get; init; }
}
