using NodaTime;

namespace PccGovernance.Serialization;

/// <summary>A step of a scenario in a document.</summary>
internal sealed record ScenarioEntry
{
    public LocalDate? On { get; init; }

    public ValueList<Id<Organisation>> AgreedBy { get; init => field = value ?? []; } = [];

    public string? Reason { get; init; }

    public required EditEntry Edit { get; init; }
}
