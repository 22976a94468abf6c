using FsCheck;
using FsCheck.Fluent;
using PccGovernance.Alignment;
using static PccGovernance.Tests.Alignment.AlignmentFixture;

namespace PccGovernance.Tests.Alignment;

public sealed class AlignmentPropertyTests
{
    private static readonly Footprint[] Places =
    [
        Footprint.Of(Fenland),
        Footprint.Of(Cambridgeshire, Norfolk),
        Footprint.Of(Norfolk),
        Footprint.Unknown,
    ];

    [Fact]
    public void Analyse_AnyLandscape_CountsAreConsistent() =>
        ForAll(static contents =>
        {
            PlanAlignment plan = Analyse(contents);
            AlignmentCoverage c = plan.Coverage;
            return c.PlanPrioritiesServed + c.PlanPrioritiesNotServed + c.PlanPrioritiesUndetermined == c.PlanPriorities
                && c.StrategyPrioritiesAligned + c.StrategyPrioritiesOrphaned + c.StrategyPrioritiesUndetermined == c.StrategyPriorities
                && c.StrategiesAligned + c.StrategiesNotAligned + c.StrategiesUndetermined == c.Strategies
                && c.PlanPrioritiesServedByDeclaration + c.PlanPrioritiesServedByWordingAlone <= c.PlanPrioritiesServed
                && plan.Links.GroupBy(static l => l.PlanPriority).Count(static links => links.All(static l => l.IsReadFromText))
                    == c.PlanPrioritiesServedByWordingAlone
                && (plan.Gaps.Count, plan.Orphans.Count) == (c.PlanPrioritiesNotServed, c.StrategyPrioritiesOrphaned)
                && plan.UndeterminedPlanPriorities.Count == c.PlanPrioritiesUndetermined
                && plan.UndeterminedStrategyPriorities.Count == c.StrategyPrioritiesUndetermined
                && plan.StrategiesWithoutPriorities.Count == c.StrategiesWithoutPriorities
                && plan.Links.Select(static l => l.StrategyPriority).OfType<Id<StrategyPriority>>().Distinct().Count()
                    == c.StrategyPrioritiesAligned
                && plan.Links.Where(static l => l.IsThroughStandIn).Select(static l => l.Strategy).Distinct().Count()
                    == c.StrategiesWithoutPrioritiesAligned;
        });

    [Fact]
    public void Analyse_AnyLandscape_StrengthsAreSharesAndMissesAreBelowTheMinimum() =>
        ForAll(static contents =>
        {
            PlanAlignment plan = Analyse(contents);
            return plan.Links.All(static l => l.Strength is >= 0.2m and <= 1)
                && plan.Gaps.All(static g => g.NearestMiss is null or { Strength: > 0 and < 0.2m })
                && plan.Orphans.All(static o => o.Compared > 0 && !o.Themes.IsEmpty)
                && (plan.Gaps.IsEmpty || plan.Dilution.StrategiesWithoutPriorities == 0 || plan.Gaps.All(static g => !g.IsCertain))
                && plan.Dilution.EffectiveThemes is null or >= 1;
        });

    /// <summary>The definition, pair by pair.</summary>
    [Fact]
    public void Analyse_AnyLandscape_LinksAreThoseOfTheDefinition() =>
        ForAll(static contents =>
        {
            PlanAlignment plan = Analyse(contents);
            PriorityAligner aligner = new(Options);
            HashSet<Id<Strategy>> inArea =
            [
                .. plan.Strategies.Where(static s => s.Place == StrategyPlace.InArea).Select(static s => s.Strategy),
            ];
            IEnumerable<(string, string, decimal)> expected =
                from objective in contents.PoliceAndCrimePlans[0].Priorities
                from strategy in contents.Strategies
                from priority in strategy.Priorities.IsEmpty
                    ?
                    [
                        new StrategyPriority
                        {
                            Id = new("stand-in"),
                            Text = strategy.Name,
                            Themes = strategy.Themes,
                        },
                    ]
                    : strategy.Priorities
                let inferred = aligner.Compare(
                    aligner.Read(priority.Text, priority.Themes, strategy.Priorities.IsEmpty ? [] : strategy.Themes),
                    aligner.Read(objective.Text, objective.Themes))
                let strength = priority.Serves.Contains(objective.Id) ? 1
                : inArea.Contains(strategy.Id) && inferred.Grade != AlignmentGrade.None ? inferred.Strength
                : 0
                where strength > 0
                select (priority.Id.Value, objective.Id.Value, strength);
            return expected
                .Order()
                .SequenceEqual(
                    plan.Links.Select(static l => (l.StrategyPriority?.Value ?? "stand-in", l.PlanPriority.Value, l.Strength)).Order());
        });

    [Fact]
    public void Analyse_AnyLandscape_TotalsByOwnerAndByThemeAreThoseOfTheArea() =>
        ForAll(static contents =>
        {
            AlignmentDilution d = Analyse(contents).Dilution;
            return d.ByOwner.Sum(static o => o.Strategies) == d.Strategies
                && d.ByOwner.Sum(static o => o.Priorities) == d.PrioritiesInForce
                && d.ByTheme.Count == d.Themes
                && (d.ByTheme.IsEmpty || Math.Abs(d.ByTheme.Sum(static t => t.Share) - 1) < 0.0001m)
                && d.ByTheme.All(t => t.Priorities <= d.PrioritiesInForce - d.PrioritiesWithoutThemes);
        });

    [Fact]
    public void Analyse_AnyLandscape_EveryAlignedPriorityHasABestLink() =>
        ForAll(static contents =>
            Analyse(contents)
                .Links.GroupBy(static l => (l.Strategy, l.StrategyPriority))
                .All(static unit =>
                    unit.Count(static l => l.IsBest && l.Basis != AlignmentBasis.Declared) <= 1 && unit.Any(static l => l.IsBest)));

    [Fact]
    public void Analyse_ContentsInAnotherOrder_GivesTheSameReport() =>
        ForAll(static contents => AnalyseAll(contents) == AnalyseAll(contents with { Strategies = [.. contents.Strategies.Reverse()] }));

    [Fact]
    public void Analyse_OneMoreDeclaredLink_NeverMakesAGapOrAnOrphan() =>
        ForAll(static contents =>
        {
            PlanAlignment before = Analyse(contents);
            return Declarations(contents)
                .All(more =>
                {
                    PlanAlignment after = Analyse(more);
                    return after.Gaps.Select(static g => g.PlanPriority).Except(before.Gaps.Select(static g => g.PlanPriority)).Any()
                            == false
                        && after
                            .Orphans.Select(static o => o.StrategyPriority)
                            .Except(before.Orphans.Select(static o => o.StrategyPriority))
                            .Any() == false
                        && after.Coverage.PlanPrioritiesServed >= before.Coverage.PlanPrioritiesServed;
                });
        });

    private static IEnumerable<LandscapeContents> Declarations(LandscapeContents contents) =>
        from strategy in contents.Strategies
        from priority in strategy.Priorities
        from objective in contents.PoliceAndCrimePlans[0].Priorities
        let declared = priority with { Serves = [.. priority.Serves, objective.Id] }
        let changed = strategy with { Priorities = [.. strategy.Priorities.Select(p => p.Id == priority.Id ? declared : p)] }
        select contents with { Strategies = [.. contents.Strategies.Select(s => s.Id == strategy.Id ? changed : s)] };

    private static PlanAlignment Analyse(LandscapeContents contents) => AnalyseAll(contents).Plans[0];

    private static AlignmentReport AnalyseAll(LandscapeContents contents) =>
        AlignmentAnalysis.Analyse(AlignmentFixture.Landscape(contents), Day, Options);

    private static AlignmentOptions Options { get; } = new();

    private static void ForAll(Func<LandscapeContents, bool> law) => Prop.ForAll(Arb.From(Contents()), law).Holds();

    private static Gen<LandscapeContents> Contents() =>
        from objectives in ThemeSets(0, 4)
        from strategies in StrategyShapes()
        select new LandscapeContents
        {
            PoliceAndCrimePlans = [Plan([.. objectives.Select(static (themes, i) => Objective($"p{i}", themes))])],
            Strategies = [.. strategies.Select((shape, s) => Build(shape, s, objectives.Length))],
        };

    private static Strategy Build((Footprint Place, string[][] Priorities, int Serves) shape, int number, int objectives)
    {
        StrategyPriority[] priorities =
        [
            .. shape.Priorities.Select((themes, i) => Serving(Priority($"s{number}.{i}", themes), shape.Serves + i, objectives)),
        ];
        return Strategy($"s{number}", priorities) with { Footprint = shape.Place, Themes = Themes("fraud") };
    }

    private static StrategyPriority Serving(StrategyPriority priority, int serves, int objectives) =>
        serves < objectives ? priority.Serving($"p{serves}") : priority;

    private static Gen<(Footprint Place, string[][] Priorities, int Serves)[]> StrategyShapes() =>
        Sized(
            0,
            4,
            from place in Gen.Elements(Places)
            from priorities in ThemeSets(0, 3)
            from serves in Gen.Choose(0, 8)
            select (place, priorities, serves));

    private static Gen<string[][]> ThemeSets(int least, int most) =>
        Sized(
            least,
            most,
            Sized(0, 3, Gen.Elements(ThemeNames)).Select(static themes => themes.Distinct(StringComparer.Ordinal).ToArray()));

    private static Gen<T[]> Sized<T>(int least, int most, Gen<T> item) =>
        Gen.Choose(least, most).SelectMany(size => Gen.ArrayOf(item, size));
}
