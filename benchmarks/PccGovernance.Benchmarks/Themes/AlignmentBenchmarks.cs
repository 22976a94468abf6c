using BenchmarkDotNet.Attributes;
using NodaTime;
using PccGovernance.Alignment;
using PccGovernance.Classification;
using PccGovernance.Reference;

namespace PccGovernance.Benchmarks;

/// <summary>
/// The country's strategies, 13,000 of five priorities without themes on record, held against 43 plans of seven: the whole analysis, and
/// with every row of it read, against reading the same texts with a regular expression for each phrase of the same lexicon and comparing
/// pair by pair.
/// </summary>
[MemoryDiagnoser]
public class AlignmentBenchmarks
{
    private const int Strategies = 13_000;
    private const int PrioritiesOfEach = 5;
    private const int Priorities = 7;
    private const double LeastThatAgree = 0.95;

    private static readonly LocalDate AsOf = new(2026, 11, 21);
    private static readonly EffectivePeriod Period = new(new(2025, 4, 1), new(2029, 4, 1));

    private readonly RegexClassifier _regex = new(ThemeLexicon.Default);
    private readonly PriorityAligner _aligner = new();

    private Landscape _landscape = null!;

    [GlobalSetup]
    public void Setup()
    {
        _landscape = Country();
        AlignmentReport report = Analyse();
        Expect.That(report.Plans.Count == 43, "there are 43 plans");
        Expect.That(report.Plans.Sum(static plan => plan.Coverage.Strategies) == Strategies,
            "every strategy is held against the plan of its area");
        Expect.That(
            report.Plans.Sum(static plan =>
                plan.Coverage.StrategyPrioritiesAligned + plan.Coverage.StrategyPrioritiesOrphaned
                    + plan.Coverage.StrategyPrioritiesUndetermined) == Strategies * PrioritiesOfEach,
            "every strategy priority is judged");
        Expect.That(report.Plans.Sum(static plan => plan.Coverage.StrategyPrioritiesUndetermined) < Strategies * PrioritiesOfEach / 50,
            "nearly all texts show a theme");
        ExpectTheSame(report);
    }

    [Benchmark(Baseline = true)]
    public int RegexForEachPhrase() => _landscape.Contents.PoliceAndCrimePlans.Sum(plan => PlainLinks(plan).Count());

    [Benchmark]
    public AlignmentReport Analyse() => AlignmentAnalysis.Analyse(_landscape, AsOf);

    [Benchmark]
    public decimal AnalyseAndReadEveryRow()
    {
        AlignmentReport report = Analyse();
        return report.Plans.Sum(static plan =>
                plan.Links.Sum(static link => link.Strength) + plan.Orphans.Sum(static orphan => orphan.NearestMiss?.Strength ?? 0)
            ) + report.OrphansWithoutPortfolio.Count;
    }

    /// <summary>
    /// Themes that the regular expressions find, and then every pair of a strategy priority and a plan priority of the same area.
    /// </summary>
    private IEnumerable<(Id<StrategyPriority> Priority, Id<PlanPriority> PlanPriority, AlignmentGrade Grade)> PlainLinks(
        PoliceAndCrimePlan plan)
    {
        (Id<PlanPriority> Id, PriorityReading Reading)[] planPriorities =
        [
            .. plan.Priorities.Select(planPriority => (planPriority.Id, Read(planPriority.Text))),
        ];
        return from strategy in _landscape.Strategies
               where strategy.Footprint.Areas.Contains(plan.ForceArea)
               from priority in strategy.Priorities
               let reading = Read(priority.Text)
               from planPriority in planPriorities
               let found = _aligner.Compare(reading, planPriority.Reading)
               where found.Grade != AlignmentGrade.None
               select (priority.Id, planPriority.Id, found.Grade);
    }

    private PriorityReading Read(string text) => _aligner.Read(string.Empty, _regex.Classify(text));

    /// <summary>With the themes that the regular expressions find on record, both find the same links; from the texts, nearly.</summary>
    private void ExpectTheSame(AlignmentReport report)
    {
        PoliceAndCrimePlan first = _landscape.Contents.PoliceAndCrimePlans[0];
        var plain = PlainLinks(first).ToHashSet();
        var onRecord = Links(AlignmentAnalysis.Analyse(Recorded(first), AsOf, new() { Classifier = null }).Plans.Single());
        Expect.That(
            plain.SetEquals(onRecord),
            $"both find the same links of the same themes; they find {plain.Count} and {onRecord.Count}");
        var read = Links(report.Plans.Single(plan => plan.Plan == first.Id));
        double agree = 2.0 * plain.Intersect(read).Count() / (plain.Count + read.Count);
        Expect.That(agree >= LeastThatAgree, $"both find nearly the same links of the same texts; they agree in {agree}");
    }

    private static HashSet<(Id<StrategyPriority> Priority, Id<PlanPriority> PlanPriority, AlignmentGrade Grade)> Links(
        PlanAlignment plan) =>
        [.. plan.Links.Select(static link => (link.StrategyPriority!.Value, link.PlanPriority, link.Grade))];

    /// <summary>A plan and the strategies of its area, with the themes on record that the regular expressions find.</summary>
    private Landscape Recorded(PoliceAndCrimePlan plan) =>
        Landscape.Create(
            EnglandAndWales.Edition,
            new()
            {
                PoliceAndCrimePlans =
                [
                    plan with
                    {
                        Priorities =
                        [
                            .. plan.Priorities.Select(served => served with { Themes = [.. _regex.Classify(served.Text)] }),
                        ],
                    },
                ],
                Strategies =
                [
                    .. _landscape
                        .Strategies.Where(strategy => strategy.Footprint.Areas.Contains(plan.ForceArea))
                        .Select(strategy =>
                            strategy with
                            {
                                Priorities =
                                [
                                    .. strategy.Priorities.Select(priority =>
                                        priority with
                                        {
                                            Themes = [.. _regex.Classify(priority.Text)],
                                        }),
                                ],
                            }),
                ],
            });

    private static Landscape Country()
    {
        PrioritySamples samples = new(EnglandAndWales.Edition.Themes);
        ForceArea[] areas = [.. EnglandAndWales.Edition.Geography.ForceAreas];
        int text = 0;
        return Landscape.Create(
            EnglandAndWales.Edition,
            new()
            {
                PoliceAndCrimePlans =
                [
                    .. areas.Select(
                        (area, a) =>
                            new PoliceAndCrimePlan
                            {
                                Id = new($"plan-{a}"),
                                Name = "Police and Crime Plan",
                                ForceArea = area.Code,
                                Period = Period,
                                Priorities =
                                [
                                    .. Enumerable
                                        .Range(0, Priorities)
                                        .Select(o => new PlanPriority { Id = new($"p-{a}.{o}"), Text = samples.Text(text++) }),
                                ],
                            }),
                ],
                Strategies =
                [
                    .. Enumerable
                        .Range(0, Strategies)
                        .Select(s => new Strategy
                        {
                            Id = new($"s-{s}"),
                            Name = "Strategy",
                            Period = Period,
                            Footprint = Footprint.Of(areas[s % areas.Length].Code),
                            Priorities =
                            [
                                .. Enumerable
                                    .Range(0, PrioritiesOfEach)
                                    .Select(p => new StrategyPriority { Id = new($"s-{s}.{p}"), Text = samples.Text(text++) }),
                            ],
                        }),
                ],
            });
    }
}
