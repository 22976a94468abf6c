using BenchmarkDotNet.Attributes;
using NodaTime;
using PccGovernance.Alignment;
using PccGovernance.Classification;
using PccGovernance.Reference;

namespace PccGovernance.Benchmarks;

/// <summary>
/// The country's strategies, 13,000 of five priorities without themes on record, held against 43 plans of seven: the whole analysis with its reports,
/// against reading the same texts with a regular expression for each phrase of the same lexicon and linking what shares a theme.
/// </summary>
[MemoryDiagnoser]
public class AlignmentBenchmarks
{
    private const int Strategies = 13_000;
    private const int PrioritiesOfEach = 5;
    private const int Objectives = 7;

    private static readonly LocalDate AsOf = new(2026, 11, 21);
    private static readonly EffectivePeriod Period = new(new(2025, 4, 1), new(2029, 4, 1));

    private readonly RegexClassifier _regex = new(ThemeLexicon.Default);

    private Landscape _landscape = null!;

    [GlobalSetup]
    public void Setup()
    {
        _landscape = Country();
        AlignmentReport report = Analyse();
        Expect.That(report.Plans.Count == 43, "there are 43 plans");
        Expect.That(report.Plans.Sum(static plan => plan.Coverage.Strategies) == Strategies, "every strategy is held against the plan of its area");
        Expect.That(
            report.Plans.Sum(static plan => plan.Coverage.StrategyPrioritiesAligned + plan.Coverage.StrategyPrioritiesOrphaned + plan.Coverage.StrategyPrioritiesUndetermined) == Strategies * PrioritiesOfEach,
            "every strategy priority is judged");
        Expect.That(report.Plans.Sum(static plan => plan.Coverage.StrategyPrioritiesUndetermined) < Strategies * PrioritiesOfEach / 50, "nearly all texts show a theme");
    }

    [Benchmark(Baseline = true)]
    public int RegexForEachPhrase()
    {
        int links = 0;
        ILookup<AreaCode, Strategy> byArea = _landscape.Strategies.ToLookup(static strategy => strategy.Footprint.Areas[0]);
        foreach (PoliceAndCrimePlan plan in _landscape.Contents.PoliceAndCrimePlans)
        {
            Id<Theme>[][] objectives = [.. plan.Objectives.Select(objective => _regex.Classify(objective.Text))];
            foreach (StrategyPriority priority in byArea[plan.ForceArea].SelectMany(static strategy => strategy.Priorities))
            {
                Id<Theme>[] themes = _regex.Classify(priority.Text);
                links += objectives.Count(objective => objective.Intersect(themes).Any());
            }
        }

        return links;
    }

    [Benchmark]
    public AlignmentReport Analyse() => AlignmentAnalysis.Analyse(_landscape, AsOf);

    private static Landscape Country()
    {
        PrioritySamples samples = new(EnglandAndWales.Edition.Themes);
        ForceArea[] areas = [.. EnglandAndWales.Edition.Geography.ForceAreas];
        int text = 0;
        return Landscape.Create(EnglandAndWales.Edition, new()
        {
            PoliceAndCrimePlans =
            [
                .. areas.Select((area, a) => new PoliceAndCrimePlan
                {
                    Id = new($"plan-{a}"),
                    Name = "Police and Crime Plan",
                    ForceArea = area.Code,
                    Period = Period,
                    Objectives = [.. Enumerable.Range(0, Objectives).Select(o => new PlanPriority { Id = new($"p-{a}.{o}"), Text = samples.Text(text++) })],
                }),
            ],
            Strategies =
            [
                .. Enumerable.Range(0, Strategies).Select(s => new Strategy
                {
                    Id = new($"s-{s}"),
                    Name = "Strategy",
                    Period = Period,
                    Footprint = Footprint.Of(areas[s % areas.Length].Code),
                    Priorities = [.. Enumerable.Range(0, PrioritiesOfEach).Select(p => new StrategyPriority { Id = new($"s-{s}.{p}"), Text = samples.Text(text++) })],
                }),
            ],
        });
    }
}
