using System.Runtime.InteropServices;
using PccGovernance.Kernel;
using PccGovernance.Text;

namespace PccGovernance.Alignment;

/// <summary>What comparing the strategies considered for one plan with its priorities gave.</summary>
internal sealed class PlanComparison
{
    private readonly PlanMatcher _matcher;
    private readonly List<ComparedUnit> _units;
    private readonly PlanCells _cells;
    private readonly bool[] _isServed;
    private readonly int _comparing;
    private readonly int _notComparing;
    private readonly int _standIns;

    /// <summary>Compares strategies, which stand in the order of identifiers, with a plan.</summary>
    public PlanComparison(PlanMatcher matcher, PlacedStrategy[] strategies, Execution execution)
    {
        _matcher = matcher;
        _units = ComparedUnit.Of(strategies, matcher, execution);
        _cells = new(CollectionsMarshal.AsSpan(_units), Plan.Priorities.Count);
        _isServed = [.. Priorities().Select(planPriority => LinksTo(planPriority).Any())];
        _comparing = _units.Count(static unit => unit.ComparesByThemes);
        _notComparing = _units.Count(static unit => !unit.ComparesByThemes && unit.Place != StrategyPlace.Elsewhere);
        _standIns = _units.Count(static unit => unit.Unit.IsStandIn);
    }

    private PoliceAndCrimePlan Plan => _matcher.Plan;

    public ValueList<AlignmentLink> Links() =>
        Priorities().SelectMany(LinksTo).Select(link => Link(link.Unit, link.Match)).ToValueList();

    /// <summary>The links of a plan priority, in the order of strategies and of their priorities.</summary>
    public IEnumerable<(ComparedUnit Unit, PriorityMatch Match)> LinksTo(int planPriority) =>
        _cells.Of(planPriority).Where(static cell => cell.Match.IsLink).Select(cell => (_units[cell.Unit], cell.Match));

    public ValueList<AlignmentGap> Gaps() => Priorities().Where(o => !_isServed[o] && IsCompared(o)).Select(Gap).ToValueList();

    public ValueList<UndeterminedPlanPriority> UndeterminedPlanPriorities() =>
        Priorities().Where(o => !_isServed[o] && !IsCompared(o))
            .Select(o => new UndeterminedPlanPriority { PlanPriority = Plan.Priorities[o].Id, Why = new(() => WhyUndetermined(o)) })
            .ToValueList();

    public ValueList<AlignmentOrphan> Orphans() => _units.Where(static unit => unit.IsOrphan).Select(Orphan).ToValueList();

    public ValueList<UndeterminedStrategyPriority> UndeterminedStrategyPriorities() =>
        _units.Where(static unit => unit is { IsUndetermined: true, Unit.IsStandIn: false })
            .Select(unit => new UndeterminedStrategyPriority
            {
                Strategy = unit.Unit.Strategy.Id,
                StrategyPriority = unit.Unit.Priority!.Id,
                Why = new(() => PriorityStatements.Undetermined(unit, Plan)),
            })
            .ToValueList();

    public ValueList<StrategyWithoutPriorities> StrategiesWithoutPriorities() =>
        _units.Where(static unit => unit.Unit.IsStandIn)
            .Select(unit => new StrategyWithoutPriorities
            {
                Strategy = unit.Unit.Strategy.Id,
                Name = unit.Unit.Strategy.Name,
                PlanPrioritiesServed = unit.Served,
                Why = new(() => PriorityStatements.StandIn(unit, Plan)),
            })
            .ToValueList();

    public ValueList<StrategyAlignment> Strategies()
    {
        List<StrategyAlignment> strategies = [];
        for (int from = 0, to; from < _units.Count; from = to)
        {
            Strategy strategy = _units[from].Unit.Strategy;
            for (to = from + 1; to < _units.Count && ReferenceEquals(_units[to].Unit.Strategy, strategy); to++)
            {
            }

            strategies.Add(StrategyOf(CollectionsMarshal.AsSpan(_units)[from..to]));
        }

        return strategies.ToValueList();
    }

    private static StrategyAlignment StrategyOf(ReadOnlySpan<ComparedUnit> units)
    {
        (int aligned, int orphans) = (0, 0);
        foreach (ComparedUnit unit in units)
        {
            aligned += unit.IsAligned ? 1 : 0;
            orphans += unit.IsOrphan ? 1 : 0;
        }

        bool isStandIn = units[0].Unit.IsStandIn;
        return new()
        {
            Strategy = units[0].Unit.Strategy.Id,
            Name = units[0].Unit.Strategy.Name,
            Place = units[0].Place,
            HasNoPriorities = isStandIn,
            PlanPrioritiesServedThroughStandIn = isStandIn ? units[0].Served : 0,
            Aligned = isStandIn ? 0 : aligned,
            Orphans = orphans,
            Undetermined = isStandIn ? 0 : units.Length - aligned - orphans,
        };
    }

    /// <summary>Whether the themes of one or the other were read from its words, and nothing was declared.</summary>
    public bool IsReadFromText(StrategyUnit unit, PriorityMatch match) =>
        match.Basis != AlignmentBasis.Declared
        && (unit.Profile.AreThemesInferred || _matcher.Reading(match.PlanPriority).AreThemesInferred);

    private AlignmentLink Link(ComparedUnit compared, PriorityMatch match)
    {
        StrategyUnit unit = compared.Unit;
        return new()
        {
            Strategy = unit.Strategy.Id,
            StrategyPriority = unit.Priority?.Id,
            Plan = Plan.Id,
            PlanPriority = Plan.Priorities[match.PlanPriority].Id,
            Basis = match.Basis,
            Grade = match.Verdict.Grade,
            Strength = match.Strength,
            SharedThemes = match.SharedThemes,
            IsBest = match.Basis == AlignmentBasis.Declared || match == compared.Matches.Best,
            IsNearest = compared.Matches.IsNearest(match),
            IsReadFromText = IsReadFromText(unit, match),
            IsOnGeneralThemesOnly = match.Verdict.IsOnGeneralThemesOnly,
            Why = new DeferredFrom<Statement, (PlanMatcher Matcher, StrategyUnit Unit, PriorityMatch Match)>(
                (_matcher, unit, match),
                static of => of.Matcher.Reason(of.Unit, of.Match)),
        };
    }

    private AlignmentGap Gap(int planPriority)
    {
        PlanPriority priority = Plan.Priorities[planPriority];
        return new()
        {
            PlanPriority = priority.Id,
            Text = priority.Text,
            Themes = _matcher.Reading(planPriority).Themes,
            AreThemesInferred = _matcher.Reading(planPriority).AreThemesInferred,
            Compared = _comparing,
            NotCompared = _notComparing,
            StrategiesWithoutPriorities = _standIns,
            NearestMiss = Nearest(planPriority),
        };
    }

    private AlignmentOrphan Orphan(ComparedUnit unit)
    {
        StrategyPriority priority = unit.Unit.Priority!;
        AlignmentNearMiss? miss = unit.Matches.NearestMiss is { } match ? NearMiss(unit, match) : null;
        return new()
        {
            Strategy = unit.Unit.Strategy.Id,
            StrategyPriority = priority.Id,
            Text = priority.Text,
            Themes = unit.Unit.Profile.Themes,
            AreThemesInferred = unit.Unit.Profile.AreThemesInferred,
            Compared = _matcher.PrioritiesWithThemes,
            NotCompared = Plan.Priorities.Count - _matcher.PrioritiesWithThemes,
            NearestMiss = miss,
            Why = new DeferredFrom<Statement, (StrategyUnit Unit, PlanMatcher Matcher, AlignmentNearMiss? Miss)>(
                (unit.Unit, _matcher, miss),
                static of => PriorityStatements.Orphan(of.Unit, of.Matcher, of.Miss)),
        };
    }

    private Statement WhyUndetermined(int planPriority) =>
        PriorityStatements.Undetermined(Plan.Priorities[planPriority].Id, _units.Count > 0, !_matcher.Reading(planPriority).Themes.IsEmpty);

    /// <summary>The strongest of pairs that are no links, the first of equals; <c>null</c> when there is none.</summary>
    private AlignmentNearMiss? Nearest(int planPriority)
    {
        (int Unit, PriorityMatch Match)[] misses = [.. _cells.Of(planPriority).Where(static cell => !cell.Match.IsLink)];
        if (misses.Length == 0)
        {
            return null;
        }

        (int unit, PriorityMatch match) = misses.MaxBy(static cell => cell.Match.Strength);
        return NearMiss(_units[unit], match);
    }

    private AlignmentNearMiss NearMiss(ComparedUnit unit, PriorityMatch match) => new()
    {
        Strategy = unit.Unit.Strategy.Id,
        StrategyPriority = unit.Unit.Priority!.Id,
        PlanPriority = Plan.Priorities[match.PlanPriority].Id,
        Strength = match.Strength,
        SharedThemes = match.SharedThemes,
    };

    private bool IsCompared(int planPriority) => _comparing > 0 && !_matcher.Reading(planPriority).Themes.IsEmpty;

    private IEnumerable<int> Priorities() => Enumerable.Range(0, Plan.Priorities.Count);
}
