namespace PccGovernance.Alignment;

/// <summary>Compares the corporate plans that deliver a Police and Crime Plan with its priorities.</summary>
internal static class CrosswalkComparison
{
    public static ValueList<CorporateCrosswalk> Of(IEnumerable<CorporatePlan> corporatePlans, PoliceAndCrimePlan plan, PriorityMatcher matcher)
    {
        HashSet<Id<PlanPriority>> objectives = [.. plan.Objectives.Select(static objective => objective.Id)];
        return corporatePlans
            .Where(corporate => corporate.Delivers == plan.Id || corporate.Priorities.Any(priority => priority.Serves.Any(objectives.Contains)))
            .OrderBy(static corporate => corporate.Id)
            .Select(corporate => Crosswalk(corporate, plan, matcher))
            .ToValueList();
    }

    private static CorporateCrosswalk Crosswalk(CorporatePlan corporate, PoliceAndCrimePlan plan, PriorityMatcher matcher)
    {
        List<CrosswalkLink> links = [];
        List<Id<PlanPriority>> served = [];
        List<Id<PlanPriority>> notServed = [];
        List<UndeterminedPlanPriority> undetermined = [];
        foreach (PlanPriority objective in plan.Objectives)
        {
            (CorporatePriority Priority, PriorityMatch Match)[] matches =
            [
                .. corporate.Priorities.OrderBy(static priority => priority.Id)
                    .Select(priority => (priority, matcher.Match($"The corporate priority '{priority.Id}'", priority.Themes, priority.Serves, objective))),
            ];
            links.AddRange(matches.Where(static m => m.Match.IsLink).Select(m => Link(m.Priority, objective, m.Match)));
            if (matches.Any(static m => m.Match.IsLink))
            {
                served.Add(objective.Id);
            }
            else if (matches.Any(static m => m.Match.IsCompared))
            {
                notServed.Add(objective.Id);
            }
            else
            {
                undetermined.Add(new() { PlanPriority = objective.Id, Reason = WhyUndetermined(corporate, objective) });
            }
        }

        return new()
        {
            CorporatePlan = corporate.Id,
            Name = corporate.Name,
            CorporatePriorities = corporate.Priorities.Count,
            Links = links.ToValueList(),
            Served = served.ToValueList(),
            NotServed = notServed.ToValueList(),
            Undetermined = undetermined.ToValueList(),
        };
    }

    private static CrosswalkLink Link(CorporatePriority priority, PlanPriority objective, PriorityMatch match) => new()
    {
        CorporatePriority = priority.Id,
        PlanPriority = objective.Id,
        Basis = match.Basis,
        Strength = match.Strength,
        SharedThemes = match.SharedThemes,
        Reason = match.Reason,
    };

    private static string WhyUndetermined(CorporatePlan corporate, PlanPriority objective) => corporate.Priorities.IsEmpty
        ? $"The corporate plan '{corporate.Id}' has no priorities on record."
        : $"The corporate plan '{corporate.Id}' declares nothing that serves the plan priority '{objective.Id}', and themes are missing on one side or the other.";
}
