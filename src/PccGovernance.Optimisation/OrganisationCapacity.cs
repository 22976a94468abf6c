namespace PccGovernance.Optimisation;

/// <summary>How many hours a year an organisation can give to boards.</summary>
public sealed record OrganisationCapacity
{
    /// <summary>The organisation.</summary>
    public required Id<Organisation> Organisation { get; init; }

    /// <summary>Hours a year, preparation and travel included, on boards whose hours are known; 0 or more.</summary>
    public required decimal HoursPerYear { get; init; }
}
