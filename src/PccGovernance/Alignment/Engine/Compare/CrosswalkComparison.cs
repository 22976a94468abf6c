namespace PccGovernance.Alignment;

/// <summary>Compares the corporate plans that deliver a Police and Crime Plan with its priorities.</summary>
internal static class CrosswalkComparison
{
    /// <summary>The priorities of corporate plans, each read once; plans by identifier and priorities too.</summary>
    public static (CorporatePlan Plan, CorporateUnit[] Units)[] Read(IEnumerable<CorporatePlan> corporatePlans, PriorityAligner aligner) =>
        [
            .. corporatePlans
                .OrderBy(static corporate => corporate.Id)
                .Select(corporate =>
                    (
                        corporate,
                        corporate
                            .Priorities.OrderBy(static priority => priority.Id)
                            .Select(priority => new CorporateUnit(priority, aligner))
                            .ToArray())),
        ];

    public static ValueList<CorporateCrosswalk> Of(
        IEnumerable<(CorporatePlan Plan, CorporateUnit[] Units)> corporatePlans,
        PlanMatcher matcher
    ) =>
        corporatePlans
            .Where(corporate => corporate.Plan.Delivers == matcher.Plan.Id || corporate.Units.Any(matcher.Declares))
            .Select(corporate => Crosswalk(corporate.Plan, corporate.Units, matcher))
            .ToValueList();

    private static CorporateCrosswalk Crosswalk(CorporatePlan corporate, CorporateUnit[] units, PlanMatcher matcher)
    {
        ILookup<int, CrosswalkLink> byPlanPriority = units
            .SelectMany(unit =>
                matcher.Matches(unit).All.ToArray().Where(static match => match.IsLink).Select(match => (Unit: unit, Match: match)))
            .ToLookup(static pair => pair.Match.PlanPriority, pair => Link(pair.Unit, pair.Match, matcher));
        int without = units.Count(static unit => !unit.HasThemes);
        List<Id<PlanPriority>> served = [];
        List<Id<PlanPriority>> notServed = [];
        List<UndeterminedPlanPriority> undetermined = [];
        for (int i = 0; i < matcher.Priorities.Count; i++)
        {
            Id<PlanPriority> planPriority = matcher.Priorities[i].Id;
            if (byPlanPriority.Contains(i))
            {
                served.Add(planPriority);
            }
            else if (units.Length > 0 && without == 0 && !matcher.Reading(i).Themes.IsEmpty)
            {
                notServed.Add(planPriority);
            }
            else
            {
                bool hasThemes = !matcher.Reading(i).Themes.IsEmpty;
                undetermined.Add(
                    new()
                    {
                        PlanPriority = planPriority,
                        Why = new(() => PriorityStatements.Undetermined(corporate, without, planPriority, hasThemes)),
                    });
            }
        }

        return new()
        {
            CorporatePlan = corporate.Id,
            Name = corporate.Name,
            CorporatePriorities = units.Length,
            CorporatePrioritiesNotCompared = without,
            Links = Enumerable.Range(0, matcher.Priorities.Count).SelectMany(planPriority => byPlanPriority[planPriority]).ToValueList(),
            Served = served.ToValueList(),
            NotServed = notServed.ToValueList(),
            Undetermined = undetermined.ToValueList(),
        };
    }

    private static CrosswalkLink Link(CorporateUnit unit, PriorityMatch match, PlanMatcher matcher) => new()
    {
        CorporatePriority = unit.Id,
        PlanPriority = matcher.Priorities[match.PlanPriority].Id,
        Basis = match.Basis,
        Grade = match.Verdict.Grade,
        Strength = match.Strength,
        SharedThemes = match.SharedThemes,
        Why = new(() => matcher.Reason(unit, match)),
    };
}
