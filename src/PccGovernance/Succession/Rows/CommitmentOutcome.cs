using NodaTime;

namespace PccGovernance.Succession;

/// <summary>A plan, grant, contract or agreement that goes on beyond the body that made it.</summary>
public sealed record CommitmentOutcome
{
    /// <summary>The plan, agreement or line of funding; of a grant under a plan, the priority under which it is made.</summary>
    public required EntityReference Subject { get; init; }

    /// <summary>What it is.</summary>
    public required CommitmentKind Kind { get; init; }

    /// <summary>What a grant under a plan is for; <c>null</c> for anything else.</summary>
    public string? Purpose { get; init; }

    /// <summary>The first day after it; <c>null</c> when no end is set or known.</summary>
    public LocalDate? Ends { get; init; }

    /// <summary>Days that it has to run from the day of the change; <c>null</c> when no end is set or known.</summary>
    public int? DaysBeyond { get; init; }

    /// <summary>What becomes of it.</summary>
    public required FunctionEffect Effect { get; init; }

    /// <summary>Whether it is a projection of what is announced, and not law.</summary>
    public required bool IsProjection { get; init; }
}
