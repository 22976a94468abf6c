using System.Globalization;

namespace PccGovernance.Alignment;

/// <summary>The strategies considered for one plan, each priority compared with each plan priority.</summary>
internal sealed class PlanComparison
{
    private readonly PoliceAndCrimePlan _plan;
    private readonly StrategyUnit[] _units;
    private readonly PriorityMatch[][] _matches;

    /// <summary>Compares units, which stand in the order of strategies and priorities, with a plan.</summary>
    public PlanComparison(PoliceAndCrimePlan plan, StrategyUnit[] units, PriorityMatcher matcher)
    {
        _plan = plan;
        _units = units;
        _matches = [.. units.Select(unit => plan.Objectives.Select(objective => unit.Match(matcher, objective)).ToArray())];
    }

    public ValueList<AlignmentLink> Links() =>
        Pairs().Where(static pair => pair.Match.IsLink)
            .Select(pair => new AlignmentLink
            {
                Strategy = _units[pair.Unit].Strategy.Id,
                StrategyPriority = _units[pair.Unit].Priority?.Id,
                Plan = _plan.Id,
                PlanPriority = _plan.Objectives[pair.Objective].Id,
                Basis = pair.Match.Basis,
                Strength = pair.Match.Strength,
                SharedThemes = pair.Match.SharedThemes,
                IsOnGeneralThemesOnly = pair.Match.IsOnGeneralThemesOnly,
                Reason = pair.Match.Reason,
            })
            .ToValueList();

    public ValueList<AlignmentGap> Gaps() =>
        Objectives().Where(o => !IsServed(o) && ComparedWithObjective(o) > 0).Select(Gap).ToValueList();

    public ValueList<UndeterminedPlanPriority> UndeterminedPlanPriorities() =>
        Objectives().Where(o => !IsServed(o) && ComparedWithObjective(o) == 0)
            .Select(o => new UndeterminedPlanPriority { PlanPriority = _plan.Objectives[o].Id, Reason = WhyUndetermined(_plan.Objectives[o]) })
            .ToValueList();

    public ValueList<AlignmentOrphan> Orphans() =>
        Units().Where(u => !IsAligned(u) && ComparedWithUnit(u) > 0).Select(Orphan).ToValueList();

    public ValueList<UndeterminedStrategyPriority> UndeterminedStrategyPriorities() =>
        Units().Where(u => !_units[u].IsStandIn && IsUndetermined(u))
            .Select(u => new UndeterminedStrategyPriority
            {
                Strategy = _units[u].Strategy.Id,
                StrategyPriority = _units[u].Priority!.Id,
                Reason = WhyUndetermined(_units[u]),
            })
            .ToValueList();

    public ValueList<StrategyWithoutPriorities> StrategiesWithoutPriorities() =>
        Units().Where(u => _units[u].IsStandIn)
            .Select(u => new StrategyWithoutPriorities
            {
                Strategy = _units[u].Strategy.Id,
                Name = _units[u].Strategy.Name,
                PlanPrioritiesServed = Served(u),
                Reason = IsAligned(u) ? WhyStandIn(_units[u], Served(u)) : WhyUndetermined(_units[u]),
            })
            .ToValueList();

    public ValueList<StrategyAlignment> Strategies() =>
        Units().GroupBy(u => _units[u].Strategy.Id)
            .Select(group => new StrategyAlignment
            {
                Strategy = group.Key,
                Name = _units[group.First()].Strategy.Name,
                Place = _units[group.First()].Place,
                HasNoPriorities = _units[group.First()].IsStandIn,
                PlanPrioritiesServedThroughStandIn = group.Where(u => _units[u].IsStandIn).Sum(Served),
                Aligned = group.Count(u => !_units[u].IsStandIn && IsAligned(u)),
                Orphans = group.Count(u => !IsAligned(u) && ComparedWithUnit(u) > 0),
                Undetermined = group.Count(u => !_units[u].IsStandIn && IsUndetermined(u)),
            })
            .ToValueList();

    private AlignmentGap Gap(int objective)
    {
        PlanPriority priority = _plan.Objectives[objective];
        int compared = ComparedWithObjective(objective);
        StrategyUnit[] open = [.. Units().Where(u => _units[u].Place != StrategyPlace.Elsewhere && !_matches[u][objective].IsCompared).Select(u => _units[u])];
        int standIns = open.Count(static unit => unit.IsStandIn);
        string unknown = standIns == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $", {standIns} of which are strategies with no priorities on record");
        AlignmentNearMiss? miss = NearestMiss(Units().Select(u => (u, objective)));
        return new()
        {
            PlanPriority = priority.Id,
            Text = priority.Text,
            Themes = priority.Themes,
            Compared = compared,
            NotCompared = open.Length,
            StrategiesWithoutPriorities = standIns,
            NearestMiss = miss,
            Reason = string.Create(
                CultureInfo.InvariantCulture,
                $"No strategy priority was found to serve the plan priority '{priority.Id}': {compared} compared, {open.Length} could not be compared{unknown}; {Nearest(miss, miss?.StrategyPriority.Value)}."),
        };
    }

    private AlignmentOrphan Orphan(int unit)
    {
        StrategyUnit source = _units[unit];
        StrategyPriority priority = source.Priority!;
        int compared = ComparedWithUnit(unit);
        int open = _plan.Objectives.Count - compared;
        AlignmentNearMiss? miss = NearestMiss(Objectives().Select(o => (unit, o)));
        return new()
        {
            Strategy = source.Strategy.Id,
            StrategyPriority = priority.Id,
            Text = priority.Text,
            Themes = priority.Themes,
            Compared = compared,
            NotCompared = open,
            NearestMiss = miss,
            Reason = string.Create(
                CultureInfo.InvariantCulture,
                $"{source.Name} was found to serve no priority of the plan '{_plan.Id}': {compared} compared, {open} could not be compared; {Nearest(miss, miss?.PlanPriority.Value)}."),
        };
    }

    private string WhyUndetermined(PlanPriority priority) =>
        _units.Length == 0 ? $"No strategy in force is on record to compare the plan priority '{priority.Id}' with."
        : priority.Themes.IsEmpty ? $"The plan priority '{priority.Id}' has no themes and no strategy declares that it serves it."
        : $"No strategy priority on record has the themes and the footprint that comparing it with the plan priority '{priority.Id}' needs.";

    private string WhyUndetermined(StrategyUnit unit) => unit switch
    {
        _ when _plan.Objectives.IsEmpty => $"The plan '{_plan.Id}' has no priorities on record to compare with.",
        { Place: StrategyPlace.Unknown } => $"{unit.Name} declares no link and the footprint of its strategy is not known.",
        { IsStandIn: true } => $"{unit.Name} has no priorities on record, and what it is about as a whole links it with no priority of the plan '{_plan.Id}'.",
        _ when unit.Themes.IsEmpty => $"{unit.Name} has no themes and declares no link to the plan.",
        _ => $"{unit.Name} could be compared with nothing, since no priority of the plan '{_plan.Id}' has themes.",
    };

    private string WhyStandIn(StrategyUnit unit, int served) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{unit.Name} has no priorities on record; what it is about as a whole links it with {served} priorities of the plan '{_plan.Id}'.");

    private AlignmentNearMiss? NearestMiss(IEnumerable<(int Unit, int Objective)> pairs) =>
        pairs.Where(pair => _matches[pair.Unit][pair.Objective].IsMiss)
            .OrderByDescending(pair => _matches[pair.Unit][pair.Objective].Strength)
            .Select(pair => new AlignmentNearMiss
            {
                Strategy = _units[pair.Unit].Strategy.Id,
                StrategyPriority = _units[pair.Unit].Priority!.Id,
                PlanPriority = _plan.Objectives[pair.Objective].Id,
                Strength = _matches[pair.Unit][pair.Objective].Strength,
                SharedThemes = _matches[pair.Unit][pair.Objective].SharedThemes,
            })
            .FirstOrDefault();

    /// <summary>Names the other side of the nearest miss; the sentence that this ends has named the one.</summary>
    private static string Nearest(AlignmentNearMiss? miss, string? other) =>
        miss is null
            ? "none shares a theme"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"the nearest is '{other}', strength {miss.Strength:0.###}");

    private bool IsServed(int objective) => _matches.Any(row => row[objective].IsLink);

    private bool IsAligned(int unit) => _matches[unit].Any(static match => match.IsLink);

    private bool IsUndetermined(int unit) => !IsAligned(unit) && ComparedWithUnit(unit) == 0;

    private int Served(int unit) => _matches[unit].Count(static match => match.IsLink);

    private int ComparedWithObjective(int objective) => _matches.Count(row => row[objective].IsCompared);

    private int ComparedWithUnit(int unit) => _matches[unit].Count(static match => match.IsCompared);

    private IEnumerable<int> Units() => Enumerable.Range(0, _units.Length);

    private IEnumerable<int> Objectives() => Enumerable.Range(0, _plan.Objectives.Count);

    private IEnumerable<(int Unit, int Objective, PriorityMatch Match)> Pairs() =>
        from objective in Objectives() from unit in Units() select (unit, objective, _matches[unit][objective]);
}
