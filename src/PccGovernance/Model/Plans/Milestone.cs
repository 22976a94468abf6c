using NodaTime;

namespace PccGovernance;

/// <summary>A dated step towards a deliverable.</summary>
/// <remarks>The original, current and forecast dates are kept apart, so that a date that was moved stays visible.</remarks>
public sealed record Milestone
{
    /// <summary>The milestone's identifier, unique in the landscape.</summary>
    public required Id<Milestone> Id { get; init; }

    /// <summary>What is to be reached.</summary>
    public required string Text { get; init; }

    /// <summary>Where it is in its life.</summary>
    public MilestoneStatus Status { get; init; }

    /// <summary>Whether its deliverable cannot be better than it.</summary>
    public bool IsCritical { get; init; }

    /// <summary>The day on which work is to start; <c>null</c> when not known.</summary>
    public LocalDate? Start { get; init; }

    /// <summary>The day on which it was first to be reached; <c>null</c> when not known.</summary>
    public LocalDate? OriginalDue { get; init; }

    /// <summary>The day on which it is now to be reached; where <c>null</c>, <see cref="OriginalDue"/>.</summary>
    public LocalDate? CurrentDue { get; init; }

    /// <summary>The day on which it is expected to be reached; <c>null</c> when nobody has said.</summary>
    public LocalDate? Forecast { get; init; }

    /// <summary>The day on which it was reached; <c>null</c> unless <see cref="MilestoneStatus.Complete"/>.</summary>
    public LocalDate? CompletedOn { get; init; }

    /// <summary>What was reported of it, in any order.</summary>
    public ValueList<MilestoneReport> Reports { get; init => field = value ?? []; } = [];

    /// <summary>The date to hold it to: <see cref="CurrentDue"/>, else <see cref="OriginalDue"/>; <c>null</c> when neither is known.</summary>
    public LocalDate? Due => CurrentDue ?? OriginalDue;

    /// <summary>How the fact is known. Default recorded.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;
}
