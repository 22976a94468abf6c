using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Scenarios;

/// <summary>What a step of a scenario needs and what it breaks.</summary>
public sealed record StepAssessment
{
    /// <summary>Which step of the scenario's list, counted from 0.</summary>
    public required int Step { get; init; }

    /// <summary>The day from which it holds; <c>null</c> for any.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Whether it is due on the day of the replay. What is not due was not made, and is not judged.</summary>
    public required bool IsDue { get; init; }

    /// <summary>The partnerships that the edit names or sets up, in the order of identifiers.</summary>
    public ValueList<Id<Partnership>> Partnerships { get; init => field = value ?? []; } = [];

    /// <summary>How it stands to those who have to agree and to the law.</summary>
    public required StepStanding Standing { get; init; }

    /// <summary>What it needs. Empty where nothing is needed.</summary>
    public ValueList<StepNeed> Needs { get; init => field = value ?? []; } = [];

    /// <summary>Why the law does not allow it; empty unless <see cref="Standing"/> is <see cref="StepStanding.Unlawful"/>.</summary>
    public ValueList<Statement> Unlawful { get; init => field = value ?? []; } = [];

    /// <summary>What it breaks: duties dropped, and what named something that is gone.</summary>
    public ValueList<Statement> Breaks { get; init => field = value ?? []; } = [];
}
