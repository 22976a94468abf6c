using NodaTime;

namespace PccGovernance.Scenarios;

/// <summary>A step of a scenario: an edit, the day from which it holds, and who agrees to it.</summary>
public sealed record ScenarioStep
{
    /// <summary>The day from which it holds; <c>null</c> for whatever day the scenario is replayed on.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The edit.</summary>
    public required LandscapeEdit Edit { get; init; }

    /// <summary>
    /// The organisations that are on record as agreeing. Default none, which is not to say that anybody is against it: a step to which not
    /// everybody is known to agree is unagreed.
    /// </summary>
    public ValueList<Id<Organisation>> AgreedBy { get; init => field = value ?? []; } = [];

    /// <summary>Why it is made, in the caller's words; <c>null</c> when nothing is said.</summary>
    public string? Reason { get; init; }
}
