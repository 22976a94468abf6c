using NodaTime;

namespace PccGovernance;

/// <summary>What somebody reported of a milestone on a day.</summary>
public sealed record MilestoneReport
{
    /// <summary>The day of the report.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The colour that was reported; <c>null</c> when the report gave none.</summary>
    public RagStatus? Rag { get; init; }

    /// <summary>The progress made, from 0 to 1; <c>null</c> when not reported.</summary>
    public decimal? Progress { get; init; }

    /// <summary>The progress that was planned by then, from 0 to 1; <c>null</c> when not known.</summary>
    public decimal? PlannedProgress { get; init; }

    /// <summary>Why a colour better than the computed one was reported; <c>null</c> when no reason was given.</summary>
    public string? Reason { get; init; }

    /// <summary>The post that reported; <c>null</c> when not known.</summary>
    public Id<Post>? ReportedBy { get; init; }
}
