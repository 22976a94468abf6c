namespace PccGovernance.Demand;

/// <summary>What would be asked of an organisation after a change, against what is asked today.</summary>
public sealed record OrganisationDemandChange
{
    /// <summary>The organisation.</summary>
    public required Id<Organisation> Organisation { get; init; }

    /// <summary>Boards that it would be freed of.</summary>
    public required int PartnershipsFreed { get; init; }

    /// <summary>
    /// Meetings a year that it would be freed of; negative when it would be asked to more; <c>null</c> when none are known before.
    /// </summary>
    public required decimal? MeetingsFreed { get; init; }

    /// <summary>
    /// Hours a year that it would be freed of; negative when more would be asked of it; <c>null</c> when none are known before.
    /// </summary>
    public decimal? HoursFreed { get; init; }
}
