using System.Globalization;

namespace PccGovernance.Alignment;

/// <summary>What comparing the strategies considered for one plan with its priorities gave.</summary>
internal sealed class PlanComparison
{
    private readonly PlanMatcher _matcher;
    private readonly ComparedUnit[] _units;
    private readonly ILookup<int, (ComparedUnit Unit, PriorityMatch Match)> _byObjective;
    private readonly int _comparing;
    private readonly int _notComparing;
    private readonly int _standIns;

    /// <summary>Compares strategies, which stand in the order of identifiers, with a plan.</summary>
    public PlanComparison(PlanMatcher matcher, PlacedStrategy[] strategies)
    {
        _matcher = matcher;
        _units = [.. strategies.SelectMany(strategy => ComparedUnit.Of(strategy, matcher))];
        _byObjective = _units.SelectMany(static unit => unit.Matches.Select(match => (Unit: unit, Match: match))).ToLookup(static pair => pair.Match.Objective);
        _comparing = _units.Count(static unit => unit.ComparesByThemes);
        _notComparing = _units.Count(static unit => !unit.ComparesByThemes && unit.Place != StrategyPlace.Elsewhere);
        _standIns = _units.Count(static unit => unit.Unit.IsStandIn);
    }

    private PoliceAndCrimePlan Plan => _matcher.Plan;

    public ValueList<AlignmentLink> Links() =>
        Objectives().SelectMany(objective => _byObjective[objective]).Where(static pair => pair.Match.IsLink).Select(pair => Link(pair.Unit, pair.Match)).ToValueList();

    public ValueList<AlignmentGap> Gaps() => Objectives().Where(o => !IsServed(o) && IsCompared(o)).Select(Gap).ToValueList();

    public ValueList<UndeterminedPlanPriority> UndeterminedPlanPriorities() =>
        Objectives().Where(o => !IsServed(o) && !IsCompared(o))
            .Select(o => new UndeterminedPlanPriority { PlanPriority = Plan.Objectives[o].Id, Reason = WhyUndetermined(o) })
            .ToValueList();

    public ValueList<AlignmentOrphan> Orphans() => _units.Where(static unit => unit.IsOrphan).Select(Orphan).ToValueList();

    public ValueList<UndeterminedStrategyPriority> UndeterminedStrategyPriorities() =>
        _units.Where(static unit => unit is { IsUndetermined: true, Unit.IsStandIn: false })
            .Select(unit => new UndeterminedStrategyPriority
            {
                Strategy = unit.Unit.Strategy.Id,
                StrategyPriority = unit.Unit.Priority!.Id,
                Reason = WhyUndetermined(unit),
            })
            .ToValueList();

    public ValueList<StrategyWithoutPriorities> StrategiesWithoutPriorities() =>
        _units.Where(static unit => unit.Unit.IsStandIn)
            .Select(unit => new StrategyWithoutPriorities
            {
                Strategy = unit.Unit.Strategy.Id,
                Name = unit.Unit.Strategy.Name,
                PlanPrioritiesServed = unit.Served,
                Reason = unit.IsAligned ? WhyStandIn(unit) : WhyUndetermined(unit),
            })
            .ToValueList();

    public ValueList<StrategyAlignment> Strategies() =>
        _units.GroupBy(static unit => unit.Unit.Strategy.Id)
            .Select(static group => StrategyOf([.. group]))
            .ToValueList();

    private static StrategyAlignment StrategyOf(ComparedUnit[] units)
    {
        bool isStandIn = units[0].Unit.IsStandIn;
        return new()
        {
            Strategy = units[0].Unit.Strategy.Id,
            Name = units[0].Unit.Strategy.Name,
            Place = units[0].Place,
            HasNoPriorities = isStandIn,
            PlanPrioritiesServedThroughStandIn = isStandIn ? units[0].Served : 0,
            Aligned = isStandIn ? 0 : units.Count(static unit => unit.IsAligned),
            Orphans = units.Count(static unit => unit.IsOrphan),
            Undetermined = isStandIn ? 0 : units.Count(static unit => unit.IsUndetermined),
        };
    }

    private AlignmentLink Link(ComparedUnit compared, PriorityMatch match)
    {
        StrategyUnit unit = compared.Unit;
        return new()
        {
            Strategy = unit.Strategy.Id,
            StrategyPriority = unit.Priority?.Id,
            Plan = Plan.Id,
            PlanPriority = Plan.Objectives[match.Objective].Id,
            Basis = match.Basis,
            Grade = match.Verdict.Grade,
            Strength = match.Strength,
            SharedThemes = _matcher.SharedThemes(unit.Source, match),
            IsBest = match.Basis == AlignmentBasis.Declared || match == compared.Best,
            IsReadFromText = match.Basis != AlignmentBasis.Declared && (unit.Source.Reading.AreThemesInferred || _matcher.Reading(match.Objective).AreThemesInferred),
            IsOnGeneralThemesOnly = match.Verdict.IsOnGeneralThemesOnly,
            Why = new(() => _matcher.Reason(unit.Source, match)),
        };
    }

    private AlignmentGap Gap(int objective)
    {
        PlanPriority priority = Plan.Objectives[objective];
        AlignmentNearMiss? miss = Nearest(_byObjective[objective]);
        string unknown = _standIns == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $", {_standIns} of which are strategies with no priorities on record");
        return new()
        {
            PlanPriority = priority.Id,
            Text = priority.Text,
            Themes = _matcher.Reading(objective).Themes,
            AreThemesInferred = _matcher.Reading(objective).AreThemesInferred,
            Compared = _comparing,
            NotCompared = _notComparing,
            StrategiesWithoutPriorities = _standIns,
            NearestMiss = miss,
            Reason = string.Create(
                CultureInfo.InvariantCulture,
                $"No strategy priority was found to serve the plan priority '{priority.Id}': {_comparing} compared, {_notComparing} could not be compared{unknown}; {Nearest(miss, miss?.StrategyPriority.Value)}."),
        };
    }

    private AlignmentOrphan Orphan(ComparedUnit unit)
    {
        StrategyPriority priority = unit.Unit.Priority!;
        int compared = _matcher.ObjectivesWithThemes;
        int open = Plan.Objectives.Count - compared;
        AlignmentNearMiss? miss = Nearest(unit.Matches.Select(match => (unit, match)));
        return new()
        {
            Strategy = unit.Unit.Strategy.Id,
            StrategyPriority = priority.Id,
            Text = priority.Text,
            Themes = unit.Unit.Source.Reading.Themes,
            AreThemesInferred = unit.Unit.Source.Reading.AreThemesInferred,
            Compared = compared,
            NotCompared = open,
            NearestMiss = miss,
            Reason = string.Create(
                CultureInfo.InvariantCulture,
                $"{unit.Unit.Name} was found to serve no priority of the plan '{Plan.Id}': {compared} compared, {open} could not be compared; {Nearest(miss, miss?.PlanPriority.Value)}."),
        };
    }

    private string WhyUndetermined(int objective)
    {
        PlanPriority priority = Plan.Objectives[objective];
        return
        _units.Length == 0 ? $"No strategy in force is on record to compare the plan priority '{priority.Id}' with."
        : _matcher.Reading(objective).Themes.IsEmpty ? $"The plan priority '{priority.Id}' has no themes, its text shows none, and no strategy declares that it serves it."
        : $"No strategy priority on record has the themes and the footprint that comparing it with the plan priority '{priority.Id}' needs.";
    }

    private string WhyUndetermined(ComparedUnit unit) => unit switch
    {
        _ when Plan.Objectives.IsEmpty => $"The plan '{Plan.Id}' has no priorities on record to compare with.",
        { Place: StrategyPlace.Unknown } => $"{unit.Unit.Name} declares no link and the footprint of its strategy is not known.",
        { Unit.IsStandIn: true } => $"{unit.Unit.Name} has no priorities on record, and what it is about as a whole links it with no priority of the plan '{Plan.Id}'.",
        _ when !unit.Unit.Source.HasThemes => $"{unit.Unit.Name} has no themes, its text shows none, and it declares no link to the plan.",
        _ => $"{unit.Unit.Name} could be compared with nothing, since no priority of the plan '{Plan.Id}' has themes or shows any.",
    };

    private string WhyStandIn(ComparedUnit unit) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{unit.Unit.Name} has no priorities on record; what it is about as a whole links it with {unit.Served} priorities of the plan '{Plan.Id}'.");

    /// <summary>The strongest of pairs that are no links, the first of equals; <c>null</c> when there is none.</summary>
    private AlignmentNearMiss? Nearest(IEnumerable<(ComparedUnit Unit, PriorityMatch Match)> pairs)
    {
        (ComparedUnit Unit, PriorityMatch Match)? nearest = null;
        foreach ((ComparedUnit Unit, PriorityMatch Match) pair in pairs)
        {
            if (!pair.Match.IsLink && (nearest is not { } best || pair.Match.Strength > best.Match.Strength))
            {
                nearest = pair;
            }
        }

        return nearest is not { } found ? null : new()
        {
            Strategy = found.Unit.Unit.Strategy.Id,
            StrategyPriority = found.Unit.Unit.Priority!.Id,
            PlanPriority = Plan.Objectives[found.Match.Objective].Id,
            Strength = found.Match.Strength,
            SharedThemes = _matcher.SharedThemes(found.Unit.Unit.Source, found.Match),
        };
    }

    /// <summary>Names the other side of the nearest miss; the sentence that this ends has named the one.</summary>
    private static string Nearest(AlignmentNearMiss? miss, string? other) =>
        miss is null ? "none has anything in common with it" : string.Create(CultureInfo.InvariantCulture, $"the nearest is '{other}', strength {miss.Strength:0.###}");

    private bool IsServed(int objective) => _byObjective[objective].Any(static pair => pair.Match.IsLink);

    private bool IsCompared(int objective) => _comparing > 0 && !_matcher.Reading(objective).Themes.IsEmpty;

    private IEnumerable<int> Objectives() => Enumerable.Range(0, Plan.Objectives.Count);
}
