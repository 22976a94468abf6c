namespace PccGovernance.Delivery;

/// <summary>What a portfolio's lead has to tell of a period. Every list is in the order of identifiers.</summary>
public sealed record PortfolioUpdate
{
    /// <summary>The portfolio; <c>null</c> for the priorities of which it is not known.</summary>
    public Id<Portfolio>? Portfolio { get; init; }

    /// <summary>The post that leads it; <c>null</c> when not known.</summary>
    public Id<Post>? LeadPost { get; init; }

    /// <summary>The organisation that leads it; <c>null</c> when not known.</summary>
    public Id<Organisation>? LeadOrganisation { get; init; }

    /// <summary>Joint leads and deputies on the day of the update, as recorded. Empty when none are on record.</summary>
    public ValueList<PortfolioLead> FurtherLeads { get; init => field = value ?? []; } = [];

    /// <summary>How it stood before the period and on the day of the update; <c>null</c> where the portfolio is not known.</summary>
    public RollUpChange? Standing { get; init; }

    /// <summary>The milestones completed in the period.</summary>
    public ValueList<Id<Milestone>> Achieved { get; init => field = value ?? []; } = [];

    /// <summary>The milestones that were put back, or fell due and were not reached, in the period.</summary>
    public ValueList<Id<Milestone>> Slipped { get; init => field = value ?? []; } = [];

    /// <summary>The milestones that are amber or red on the day of the update, or were when last known.</summary>
    public ValueList<Id<Milestone>> AtRisk { get; init => field = value ?? []; } = [];

    /// <summary>The milestones that cannot be rated on the day of the update.</summary>
    public ValueList<Id<Milestone>> NotKnown { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The milestones that are due after the day of the update and before the end of the next period, and not yet reached.
    /// </summary>
    public ValueList<Id<Milestone>> DueNext { get; init => field = value ?? []; } = [];
}
