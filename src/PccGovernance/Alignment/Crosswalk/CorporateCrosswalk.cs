namespace PccGovernance.Alignment;

/// <summary>How far a corporate plan that delivers a Police and Crime Plan serves its priorities.</summary>
public sealed record CorporateCrosswalk
{
    /// <summary>The corporate plan.</summary>
    public required Id<CorporatePlan> CorporatePlan { get; init; }

    /// <summary>Its title.</summary>
    public required string Name { get; init; }

    /// <summary>How many priorities the corporate plan has on record. With none, every plan priority is undetermined.</summary>
    public required int CorporatePriorities { get; init; }

    /// <summary>Of those, priorities without themes, recorded or read: what they serve beyond what they declare is not known.</summary>
    public required int CorporatePrioritiesNotCompared { get; init; }

    /// <summary>The links, by plan priority in the plan's order and then by corporate priority.</summary>
    public ValueList<CrosswalkLink> Links { get; init => field = value ?? []; } = [];

    /// <summary>The plan priorities that it serves, in the plan's order.</summary>
    public ValueList<Id<PlanPriority>> Served { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The plan priorities that none of its priorities serves, in the plan's order. With a priority that could not be compared there are
    /// none: it may serve any.
    /// </summary>
    public ValueList<Id<PlanPriority>> NotServed { get; init => field = value ?? []; } = [];

    /// <summary>The plan priorities that could not be judged, in the plan's order.</summary>
    public ValueList<UndeterminedPlanPriority> Undetermined { get; init => field = value ?? []; } = [];

    /// <summary>Plan priorities served, as a share of all from 0 to 1; <c>null</c> when the plan has none on record.</summary>
    public decimal? ServedShare
    {
        get
        {
            int all = Served.Count + NotServed.Count + Undetermined.Count;
            return all == 0 ? null : (decimal)Served.Count / all;
        }
    }
}
