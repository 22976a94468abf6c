using NodaTime;

namespace PccGovernance.Succession;

/// <summary>What becomes of what governing bodies have and hold, area by area.</summary>
public sealed record SuccessionReport
{
    /// <summary>The day whose landscape was looked at.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>What was asked for.</summary>
    public required SuccessionOptions Options { get; init; }

    /// <summary>Whether everything in it is a projection of what is announced, and not law.</summary>
    public bool IsProjection => Options.Basis == SuccessionBasis.Announced;

    /// <summary>The areas, in the order of their codes.</summary>
    public ValueList<AreaSuccessionOutcome> Areas { get; init => field = value ?? []; } = [];
}
