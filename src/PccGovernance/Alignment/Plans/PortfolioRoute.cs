using PccGovernance.Kernel;

namespace PccGovernance.Alignment;

/// <summary>A portfolio, the themes that it covers, and what its lead could take up.</summary>
public sealed record PortfolioRoute
{
    /// <summary>The portfolio.</summary>
    public required Id<Portfolio> Portfolio { get; init; }

    /// <summary>Its subject.</summary>
    public required string Subject { get; init; }

    /// <summary>The organisation of the lead member; <c>null</c> when not known.</summary>
    public Id<Organisation>? LeadOrganisation { get; init; }

    /// <summary>The lead member's post; <c>null</c> when not known.</summary>
    public Id<Post>? LeadPost { get; init; }

    /// <summary>Joint leads and deputies on the day of the report, as recorded. Empty when none are on record.</summary>
    public ValueList<PortfolioLead> FurtherLeads { get; init => field = value ?? []; } = [];

    /// <summary>The themes that it covers, as recorded or else as read from its subject. Empty when neither says.</summary>
    public required ValueList<Id<Theme>> Themes { get; init; }

    /// <summary>Whether the themes were read from the subject, since none are recorded.</summary>
    public bool AreThemesInferred { get; init; }

    /// <summary>The plan priorities with its themes that nothing serves, in the order of identifiers.</summary>
    public ValueList<Id<PlanPriority>> Gaps { get; init => field = value ?? []; } = [];

    /// <summary>The strategy priorities with its themes that serve nothing in some plan, in the order of identifiers.</summary>
    public ValueList<Id<StrategyPriority>> Orphans
    {
        get => OrphanRows.Value;
        init => OrphanRows = Deferred<ValueList<Id<StrategyPriority>>>.Of(value ?? []);
    }

    internal Deferred<ValueList<Id<StrategyPriority>>> OrphanRows { get; init; } = Deferred<ValueList<Id<StrategyPriority>>>.Of([]);
}
