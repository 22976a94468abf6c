using PccGovernance.Alignment;
using PccGovernance.Classification;
using PccGovernance.Text;

namespace PccGovernance.Tests.Alignment;

/// <summary>
/// The comparison of strategies with one plan as it is defined: every text read by itself, every pair compared, every row made.
/// </summary>
internal sealed class PlainAlignment
{
    private readonly PriorityAligner _aligner;
    private readonly PoliceAndCrimePlan _plan;
    private readonly PriorityReading[] _planPriorities;
    private readonly Unit[] _units;
    private readonly (Unit Unit, int Objective, PriorityAlignment Found, bool IsDeclared)[] _pairs;

    public PlainAlignment(Landscape inForce, PoliceAndCrimePlan plan, AlignmentOptions options)
    {
        _aligner = new(options);
        _plan = plan;
        _planPriorities = [.. plan.Priorities.Select(objective => _aligner.Read(objective.Text, objective.Themes))];
        FootprintExtent area = inForce.Geography.Resolve(Footprint.Of(plan.ForceArea));
        _units =
        [
            .. from strategy in inForce.Strategies.OrderBy(static strategy => strategy.Id)
               let ground = inForce.Geography.Resolve(inForce.FootprintOf(strategy))
               let place = ground.IsEmpty ? StrategyPlace.Unknown : ground.Intersects(area) ? StrategyPlace.InArea : StrategyPlace.Elsewhere
               from unit in UnitsOf(strategy, place)
               where place != StrategyPlace.Elsewhere || plan.Priorities.Any(objective => unit.Serves.Contains(objective.Id))
               select unit,
        ];
        _pairs =
        [
            .. from objective in Enumerable.Range(0, _planPriorities.Length)
               from unit in _units
               let isDeclared = unit.Serves.Contains(plan.Priorities[objective].Id)
               where isDeclared || unit.Place == StrategyPlace.InArea
               let found = _aligner.Compare(unit.Reading, _planPriorities[objective])
               where isDeclared || found.Strength > 0
               where isDeclared || !unit.IsStandIn || found.Grade != AlignmentGrade.None
               select (unit, objective, found, isDeclared),
        ];
    }

    public IEnumerable<string> Links() =>
        _pairs
            .Where(IsLink)
            .Select(pair =>
            {
                PriorityReading objective = _planPriorities[pair.Objective];
                StatementArgument[] two =
                [
                    new()
                    {
                        Name = "by",
                        Value = pair.Unit.Priority is { } priority
                            ? EntityReference.Of(priority.Id)
                            : EntityReference.Of(pair.Unit.Strategy.Id),
                    },
                    .. pair.Unit.IsStandIn
                        ? Array.Empty<StatementArgument>()
                        : [new() { Name = "strategy", Value = EntityReference.Of(pair.Unit.Strategy.Id) }],
                    new() { Name = "priority", Value = EntityReference.Of(_plan.Priorities[pair.Objective].Id) },
                ];
                bool isOnGeneral = !pair.IsDeclared && pair.Found.IsOnGeneralThemesOnly;
                Statement reason = pair.IsDeclared
                    ? new() { Code = "alignment.declared", Arguments = [.. two] }
                    : pair.Found.Reason with
                    {
                        Arguments = [.. two, .. pair.Found.Reason.Arguments],
                    };
                return FormattableString.Invariant(
                        $"{pair.Unit.Strategy.Id} {pair.Unit.Priority?.Id} {_plan.Priorities[pair.Objective].Id} {(pair.IsDeclared ? AlignmentBasis.Declared : pair.Found.Basis)} "
                    )
                    + FormattableString.Invariant(
                        $"{(pair.IsDeclared ? AlignmentGrade.Direct : pair.Found.Grade)} {(pair.IsDeclared ? 1 : pair.Found.Strength):0.###} "
                    )
                    + $"{pair.Unit.Reading.Themes.Intersect(objective.Themes).ToValueList()} {pair.IsDeclared || pair == Best(pair.Unit)} {IsNearest(pair)} "
                    + $"{!pair.IsDeclared && (pair.Unit.Reading.AreThemesInferred || objective.AreThemesInferred)} {isOnGeneral} {reason}";
            });

    public IEnumerable<string> Gaps() =>
        from objective in Enumerable.Range(0, _planPriorities.Length)
        where
            !_pairs.Any(pair => pair.Objective == objective && IsLink(pair))
            && _units.Any(Compares)
            && !_planPriorities[objective].Themes.IsEmpty
        let miss = Nearest(_pairs.Where(pair => pair.Objective == objective))
        select $"{_plan.Priorities[objective].Id} {_units.Count(Compares)} {_units.Count(unit => !Compares(unit) && unit.Place != StrategyPlace.Elsewhere)} {miss?.Unit.Priority?.Id} {miss?.Found.Strength}";

    public IEnumerable<string> Orphans() =>
        from unit in _units
        where IsOrphan(unit)
        let miss = Nearest(_pairs.Where(pair => pair.Unit == unit))
        select $"{unit.Priority!.Id} {unit.Reading.Themes} {_planPriorities.Count(HasThemes)} {(miss is { } near ? _plan.Priorities[near.Objective].Id : null)} {miss?.Found.Strength}";

    public IEnumerable<string> Undetermined() =>
        _units.Where(unit => !unit.IsStandIn && !IsAligned(unit) && !IsOrphan(unit)).Select(static unit => unit.Priority!.Id.Value);

    public IEnumerable<string> Strategies() =>
        _units
            .GroupBy(static unit => unit.Strategy.Id)
            .Select(strategy =>
                strategy.First().IsStandIn
                    ? $"{strategy.Key} {strategy.First().Place} stands in {_pairs.Count(pair => pair.Unit == strategy.First() && IsLink(pair))}"
                    : $"{strategy.Key} {strategy.First().Place} {strategy.Count(IsAligned)} {strategy.Count(IsOrphan)} {strategy.Count(unit => !IsAligned(unit) && !IsOrphan(unit))}"
            );

    public (int Served, int Declared, int Directly, int OnGeneralThemesOnly, int ThroughStandInsOnly) Served()
    {
        (Unit Unit, int Objective, PriorityAlignment Found, bool IsDeclared)[][] served =
        [
            .. _pairs.Where(IsLink).GroupBy(static pair => pair.Objective).Select(static group => group.ToArray()),
        ];
        return (
            served.Length,
            served.Count(static links => links.Any(static link => link.IsDeclared)),
            served.Count(static links => links.Any(static link => link.IsDeclared || link.Found.Grade == AlignmentGrade.Direct)),
            served.Count(static links => links.All(static link => !link.IsDeclared && link.Found.IsOnGeneralThemesOnly)),
            served.Count(static links => links.All(static link => link.Unit.IsStandIn)));
    }

    /// <summary>Pairs of strategies of different owners that share enough of themes and ground, with the share of themes.</summary>
    public IEnumerable<string> Joint(Landscape inForce, ThemeClassifier? classifier, decimal least)
    {
        (Strategy Strategy, HashSet<Id<Theme>> Themes, FootprintExtent Ground)[] strategies =
        [
            .. _units
                .Where(static unit => unit.Place == StrategyPlace.InArea && unit.Strategy.Owner is not null)
                .Select(static unit => unit.Strategy)
                .Distinct()
                .Select(strategy => (strategy, ThemesOf(strategy), inForce.Geography.Resolve(inForce.FootprintOf(strategy)))),
        ];
        return
            from first in strategies
            from second in strategies
            where first.Strategy.Id.CompareTo(second.Strategy.Id) < 0 && first.Strategy.Owner != second.Strategy.Owner
            let share = (decimal)first.Themes.Intersect(second.Themes).Count() / Math.Max(1, first.Themes.Union(second.Themes).Count())
            let ground = first.Ground.Overlap(second.Ground)
            where share >= 0.5m && ground >= 0.5
            where Math.Round(Math.Pow((double)share, 2 / 3.0) * Math.Pow(ground, 1 / 3.0), 12) >= (double)least
            select $"{first.Strategy.Id} {second.Strategy.Id} {Math.Round(share, 6)}";

        HashSet<Id<Theme>> ThemesOf(Strategy strategy) =>
        [
            .. strategy.Themes,
            .. strategy.Priorities.SelectMany(priority => priority.Themes.IsEmpty ? Shown(priority.Text) : priority.Themes),
            .. strategy is { Themes.IsEmpty: true, Priorities.IsEmpty: true } ? Shown(strategy.Name) : [],
        ];

        IEnumerable<Id<Theme>> Shown(string text) => classifier?.Read(text, new()).Select(static theme => theme.Theme) ?? [];
    }

    private static bool IsLink((Unit Unit, int Objective, PriorityAlignment Found, bool IsDeclared) pair) =>
        pair.IsDeclared || pair.Found.Grade != AlignmentGrade.None;

    private static bool HasThemes(PriorityReading reading) => !reading.Themes.IsEmpty;

    private static bool Compares(Unit unit) => !unit.IsStandIn && unit.Place == StrategyPlace.InArea && HasThemes(unit.Reading);

    private static (Unit Unit, int Objective, PriorityAlignment Found, bool IsDeclared)? Nearest(
        IEnumerable<(Unit Unit, int Objective, PriorityAlignment Found, bool IsDeclared)> pairs
    ) =>
        pairs
            .Where(static pair => !IsLink(pair))
            .OrderByDescending(static pair => pair.Found.Strength)
            .Cast<(Unit, int, PriorityAlignment, bool)?>()
            .FirstOrDefault();

    private bool IsAligned(Unit unit) => _pairs.Any(pair => pair.Unit == unit && IsLink(pair));

    private bool IsOrphan(Unit unit) => !IsAligned(unit) && Compares(unit) && _planPriorities.Any(HasThemes);

    private (Unit Unit, int Objective, PriorityAlignment Found, bool IsDeclared) Best(Unit unit) =>
        _pairs
            .Where(pair => pair.Unit == unit && IsLink(pair))
            .OrderByDescending(static pair => pair.IsDeclared ? AlignmentGrade.Direct : pair.Found.Grade)
            .ThenByDescending(static pair => pair.IsDeclared ? 1 : pair.Found.Strength)
            .First();

    private bool IsNearest((Unit Unit, int Objective, PriorityAlignment Found, bool IsDeclared) pair)
    {
        (Unit Unit, int Objective, PriorityAlignment Found, bool IsDeclared)[] links =
        [
            .. _pairs.Where(other => other.Unit == pair.Unit && IsLink(other)),
        ];
        return !links.Any(static link => link.IsDeclared || link.Found.Grade == AlignmentGrade.Direct)
            && !pair.Found.IsOnGeneralThemesOnly
            && links.Where(static link => !link.Found.IsOnGeneralThemesOnly).All(link => link.Found.Strength <= pair.Found.Strength);
    }

    private IEnumerable<Unit> UnitsOf(Strategy strategy, StrategyPlace place) =>
        strategy.Priorities.IsEmpty
            ? [new(strategy, null, place, _aligner.Read(strategy.Name, strategy.Themes))]
            : strategy
                .Priorities.OrderBy(static priority => priority.Id)
                .Select(priority => new Unit(
                    strategy,
                    priority,
                    place,
                    _aligner.Read(priority.Text, priority.Themes, _aligner.Subject(strategy.Name, strategy.Themes))));

    private sealed record Unit(Strategy Strategy, StrategyPriority? Priority, StrategyPlace Place, PriorityReading Reading)
    {
        public bool IsStandIn => Priority is null;

        public ValueList<Id<PlanPriority>> Serves => Priority?.Serves ?? [];
    }
}
