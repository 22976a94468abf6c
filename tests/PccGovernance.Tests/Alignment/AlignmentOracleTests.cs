using FsCheck.Fluent;
using PccGovernance.Alignment;
using PccGovernance.Classification;
using PccGovernance.Tests.Classification;
using static PccGovernance.Tests.Alignment.AlignmentFixture;

namespace PccGovernance.Tests.Alignment;

/// <summary>What the analysis finds by sharing work is what comparing every pair by itself finds.</summary>
public sealed class AlignmentOracleTests
{
    private static readonly AlignmentOptions[] Ways =
    [
        AlignmentOptions.Default with { MaximumJointCandidates = 10_000 },
        new() { Relations = [], MinimumStrength = 0.6m, GeneralThemes = [], MaximumJointCandidates = 10_000, MinimumJointScore = 0.55m },
        new() { Classifier = null, MaximumJointCandidates = 10_000 },
        new()
        {
            Relations = SomeRelations(7),
            Roles = SomeRoles(7),
            MaximumJointCandidates = 10_000,
        },
        new()
        {
            Relations = SomeRelations(8),
            Roles = SomeRoles(8),
            GeneralThemes = [new("fraud"), new("victims")],
            Classifier = null,
            MaximumJointCandidates = 10_000,
        },
    ];

    private static Id<Theme>[] Known => [.. PccGovernance.Reference.EnglandAndWales.Edition.Themes.Themes.Select(static theme => theme.Id)];

    /// <summary>What is found of themes on record, by a table and nothing else: the best of what each theme says of each.</summary>
    [Fact]
    public void Compare_RandomRelationsWithoutRoles_IsTheBestOfThePlainTable()
    {
        Random random = new(3);
        AlignmentOptions options = new()
        {
            Relations = SomeRelations(11),
            Roles = [],
            GeneralThemes = [],
            MinimumStrength = 0.01m,
        };
        Dictionary<(Id<Theme>, Id<Theme>), AlignmentGrade> table = options.Relations.ToDictionary(
            static relation => (relation.Strategy, relation.Plan),
            static relation => relation.Grade);
        PriorityAligner aligner = new(options);
        int links = 0;
        for (int i = 0; i < 5_000; i++)
        {
            Id<Theme>[] strategy = Some();
            Id<Theme>[] plan = Some();
            decimal share = (decimal)strategy.Intersect(plan).Count() / strategy.Union(plan).Count();
            (AlignmentGrade grade, decimal worth) = strategy
                .SelectMany(theme => plan.Select(target => (theme, target)))
                .Select(pair =>
                    pair.theme == pair.target
                        ? (AlignmentGrade.Direct, 1m)
                        : table.GetValueOrDefault(pair) switch
                        {
                            AlignmentGrade.Direct => (AlignmentGrade.Direct, 0.85m),
                            AlignmentGrade.Partial => (AlignmentGrade.Partial, 0.5m),
                            _ => (AlignmentGrade.None, 0m),
                        })
                .MaxBy(static found => found.Item2);

            PriorityAlignment found = aligner.Compare(aligner.Read("Tuesday", strategy), aligner.Read("Tuesday", plan));

            (found.Grade, found.Strength).Should().Be((grade, Math.Round(worth * (0.8m + (0.2m * share)), 3)));
            links += grade == AlignmentGrade.None ? 0 : 1;
        }

        links.Should().BeInRange(500, 4_500, "some are linked and some are not");

        Id<Theme>[] Some() => [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Known[random.Next(Known.Length)]).Distinct()];
    }

    private static ValueList<ThemeRelation> SomeRelations(int seed)
    {
        Random random = new(seed);
        return Enumerable
            .Range(0, 300)
            .Select(_ => (Strategy: Known[random.Next(Known.Length)], Plan: Known[random.Next(Known.Length)]))
            .Where(static pair => pair.Strategy != pair.Plan)
            .Distinct()
            .Select(pair => new ThemeRelation
            {
                Strategy = pair.Strategy,
                Plan = pair.Plan,
                Grade = random.Next(3) == 0 ? AlignmentGrade.Direct : AlignmentGrade.Partial,
            })
            .ToValueList();
    }

    private static ValueList<ThemeRoleAssignment> SomeRoles(int seed)
    {
        Random random = new(seed);
        return Known
            .Where(_ => random.Next(2) == 0)
            .Select(theme => new ThemeRoleAssignment { Theme = theme, Roles = (ThemeRoles)random.Next(1024) })
            .ToValueList();
    }

    [Fact]
    public void Analyse_RandomStrategies_RowsAreThoseOfThePlainComputation() =>
        Prop.ForAll(
                RandomStrategies.Arbitrary,
                static spec =>
                {
                    Landscape landscape = spec.Landscape();
                    AlignmentOptions options = Ways[spec.Seed % Ways.Length];
                    foreach (PlanAlignment plan in AlignmentAnalysis.Analyse(landscape, Day, options).Plans)
                    {
                        PlainAlignment plain = new(
                            landscape.AsOf(Day),
                            landscape.Contents.PoliceAndCrimePlans.Single(p => p.Id == plan.Plan),
                            options
                        );
                        plan.Links.Select(static l =>
                                FormattableString.Invariant(
                                    $"{l.Strategy} {l.StrategyPriority} {l.PlanPriority} {l.Basis} {l.Grade} {l.Strength:0.###} {l.SharedThemes} {l.IsBest} {l.IsNearest} {l.IsReadFromText} {l.IsOnGeneralThemesOnly} {l.Reason}"
                                )
                            )
                            .Should()
                            .Equal(plain.Links());
                        plan.Gaps.Select(static g =>
                                $"{g.PlanPriority} {g.Compared} {g.NotCompared} {g.NearestMiss?.StrategyPriority} {g.NearestMiss?.Strength}"
                            )
                            .Should()
                            .Equal(plain.Gaps());
                        plan.Orphans.Select(static o =>
                                $"{o.StrategyPriority} {o.Themes} {o.Compared} {o.NearestMiss?.PlanPriority} {o.NearestMiss?.Strength}"
                            )
                            .Should()
                            .Equal(plain.Orphans());
                        plan.UndeterminedStrategyPriorities.Select(static u => u.StrategyPriority.Value)
                            .Should()
                            .Equal(plain.Undetermined());
                        plan.Strategies.Select(static s =>
                                s.HasNoPriorities
                                    ? $"{s.Strategy} {s.Place} stands in {s.PlanPrioritiesServedThroughStandIn}"
                                    : $"{s.Strategy} {s.Place} {s.Aligned} {s.Orphans} {s.Undetermined}"
                            )
                            .Should()
                            .Equal(plain.Strategies());
                        AlignmentCoverage c = plan.Coverage;
                        (
                            c.PlanPrioritiesServed,
                            c.PlanPrioritiesServedByDeclaration,
                            c.PlanPrioritiesServedDirectly,
                            c.PlanPrioritiesServedOnGeneralThemesOnly,
                            c.PlanPrioritiesServedThroughStandInsOnly
                        )
                            .Should()
                            .Be(plain.Served());
                        string[] joint =
                        [
                            .. plain
                                .Joint(landscape.AsOf(Day), options.Classifier, options.MinimumJointScore)
                                .Order(StringComparer.Ordinal),
                        ];
                        plan.JointCandidates.Select(static j => $"{j.First} {j.Second} {j.Share}")
                            .Order(StringComparer.Ordinal)
                            .Should()
                            .Equal(joint);
                        plan.JointCandidatesFound.Should().Be(joint.Length);
                    }
                }
            )
            .Holds();

    /// <summary>
    /// Whether two priorities can have to do with each other is asked of bits before they are judged: of more than 64 themes some share
    /// one.
    /// </summary>
    [Fact]
    public void MayServe_WhereNot_JudgingFindsNothing()
    {
        Id<Theme>[] themes =
        [
            .. Enumerable.Range(0, 100).Select(static i => new Id<Theme>($"t-{i}")),
            .. AlignmentOptions.Default.Relations.Select(static relation => relation.Plan).Distinct(),
        ];
        Random random = new(1);
        ThemeRelation[] more =
        [
            .. Enumerable
                .Range(0, 120)
                .Select(_ => (Strategy: themes[random.Next(100)], Plan: themes[random.Next(100)]))
                .Where(static pair => pair.Strategy != pair.Plan)
                .Distinct()
                .Select(static pair => new ThemeRelation
                {
                    Strategy = pair.Strategy,
                    Plan = pair.Plan,
                    Grade = AlignmentGrade.Partial,
                }),
        ];
        AlignmentOptions options = new() { Relations = [.. AlignmentOptions.Default.Relations, .. more] };
        PriorityAligner aligner = new(options);
        PriorityJudge judge = new(new(options.Relations, []), options);
        int met = 0;
        for (int i = 0; i < 20_000; i++)
        {
            PriorityProfile strategy = aligner.Read(string.Empty, Some(), Some()).Profile;
            PriorityProfile plan = aligner.Read(string.Empty, Some()).Profile;
            aligner.Judge(strategy, plan).Should().Be(judge.Judge(strategy, plan));
            met += strategy.MayServe(plan) ? 1 : 0;
        }

        met.Should().BeInRange(1, 10_000, "most have nothing to do with each other");

        Id<Theme>[] Some() => [.. Enumerable.Range(0, random.Next(3)).Select(_ => themes[random.Next(themes.Length)])];
    }

    [Fact]
    public void Read_TextsWithoutTheWords_ShowTheThemesOfTheClassification()
    {
        TextSearch search = new();
        foreach (LabelledPriority priority in LabelledSamples.Priorities)
        {
            ThemeClassifier
                .Default.Read(priority.Text, search)
                .Where(static theme => theme.Scope != PhraseScope.Heading)
                .Select(static theme => new TextTheme(theme.Theme, theme.Scope, theme.Strength))
                .Should()
                .Equal(
                    ThemeClassifier
                        .Default.Classify(priority.Text)
                        .Themes.OrderBy(static theme => theme.Theme)
                        .Select(static theme => new TextTheme(theme.Theme, theme.Scope, theme.Strength)));
        }
    }

    [Fact]
    public void Analyse_TwiceAndReadInAnotherOrder_IsTheSame()
    {
        Landscape landscape = new RandomStrategies(5, 40).Landscape();
        AlignmentReport first = AlignmentAnalysis.Analyse(landscape, Day);
        AlignmentReport second = AlignmentAnalysis.Analyse(landscape, Day);

        second.Plans[^1].Orphans.Should().NotBeNull();
        first.Should().Be(second);
        first.GetHashCode().Should().Be(second.GetHashCode());
    }
}
