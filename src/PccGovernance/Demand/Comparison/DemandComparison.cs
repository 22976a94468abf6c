namespace PccGovernance.Demand;

/// <summary>What dropping, halving or merging boards would do to demand.</summary>
public sealed record DemandComparison
{
    /// <summary>As it is.</summary>
    public required DemandReport Before { get; init; }

    /// <summary>As it would be.</summary>
    public required DemandReport After { get; init; }

    /// <summary>
    /// Meetings a year that would not be held; those whose number is not known are not counted. <c>null</c> when none is known before or
    /// after.
    /// </summary>
    public decimal? MeetingsFreed => Before.Total.MeetingsPerYear - After.Total.MeetingsPerYear;

    /// <summary>Hours a year that would be freed; negative when more would be asked; <c>null</c> when none are known before.</summary>
    public decimal? HoursFreed => Before.Total.Hours - (After.Total.Hours ?? 0);

    /// <summary>The organisations of which less or more would be asked, in the order of identifiers.</summary>
    public ValueList<OrganisationDemandChange> Organisations { get; init => field = value ?? []; } = [];
}
