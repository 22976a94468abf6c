namespace PccGovernance.Alignment;

/// <summary>Compares the corporate plans that deliver a Police and Crime Plan with its priorities.</summary>
internal static class CrosswalkComparison
{
    public static ValueList<CorporateCrosswalk> Of(IEnumerable<CorporatePlan> corporatePlans, PlanMatcher matcher, PriorityAligner aligner) =>
        corporatePlans
            .OrderBy(static corporate => corporate.Id)
            .Select(corporate => (Plan: corporate, Sources: SourcesOf(corporate, aligner)))
            .Where(corporate => corporate.Plan.Delivers == matcher.Plan.Id || corporate.Sources.Any(source => matcher.Declares(source.Source)))
            .Select(corporate => Crosswalk(corporate.Plan, corporate.Sources, matcher))
            .ToValueList();

    private static (CorporatePriority Priority, PrioritySource Source)[] SourcesOf(CorporatePlan corporate, PriorityAligner aligner) =>
    [
        .. corporate.Priorities.OrderBy(static priority => priority.Id)
            .Select(priority => (priority, new PrioritySource($"The corporate priority '{priority.Id}'", aligner.Read(priority.Text, priority.Themes), priority.Serves))),
    ];

    private static CorporateCrosswalk Crosswalk(CorporatePlan corporate, (CorporatePriority Priority, PrioritySource Source)[] sources, PlanMatcher matcher)
    {
        bool anyThemes = sources.Any(static source => source.Source.HasThemes);
        ILookup<int, CrosswalkLink> byObjective = sources
            .SelectMany(source => matcher.Matches(source.Source).Where(static match => match.IsLink).Select(match => (Source: source, Match: match)))
            .ToLookup(static pair => pair.Match.Objective, pair => Link(pair.Source.Priority, pair.Source.Source, pair.Match, matcher));
        List<CrosswalkLink> links = [];
        List<Id<PlanPriority>> served = [];
        List<Id<PlanPriority>> notServed = [];
        List<UndeterminedPlanPriority> undetermined = [];
        for (int i = 0; i < matcher.Objectives.Count; i++)
        {
            PlanPriority objective = matcher.Objectives[i];
            links.AddRange(byObjective[i]);
            if (byObjective.Contains(i))
            {
                served.Add(objective.Id);
            }
            else if (anyThemes && !matcher.Reading(i).Themes.IsEmpty)
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

    private static CrosswalkLink Link(CorporatePriority priority, PrioritySource source, PriorityMatch match, PlanMatcher matcher) => new()
    {
        CorporatePriority = priority.Id,
        PlanPriority = matcher.Objectives[match.Objective].Id,
        Basis = match.Basis,
        Grade = match.Verdict.Grade,
        Strength = match.Strength,
        SharedThemes = matcher.SharedThemes(source, match),
        Reason = matcher.Reason(source, match),
    };

    private static string WhyUndetermined(CorporatePlan corporate, PlanPriority objective) => corporate.Priorities.IsEmpty
        ? $"The corporate plan '{corporate.Id}' has no priorities on record."
        : $"The corporate plan '{corporate.Id}' declares nothing that serves the plan priority '{objective.Id}', and themes are missing on one side or the other.";
}
