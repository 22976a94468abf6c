using System.Diagnostics;
using NodaTime;
using PccGovernance.Rules;

namespace PccGovernance.Reviews;

/// <summary>Applies the rules of a set to a landscape, one after the other, with the analyses that they read.</summary>
internal sealed class RulePass
{
    private readonly ReviewOptions _options;
    private readonly RuleContext _whole;
    private readonly IProgress<ReviewProgress>? _progress;
    private readonly Dictionary<LegalExtent, AnalysisRun> _runs = [];
    private readonly int _total;
    private int _done;

    public RulePass(
        Landscape landscape,
        LocalDate asOf,
        ReviewOptions options,
        IProgress<ReviewProgress>? progress,
        CancellationToken cancellationToken)
    {
        (_options, _progress) = (options, progress);
        _whole = new()
        {
            Landscape = landscape,
            InForce = landscape.AsOf(asOf),
            AsOf = asOf,
            Options = options.RuleOptions,
            CancellationToken = cancellationToken,
        };
        _total = options.Rules.Rules.Count;
    }

    public Landscape InForce => _whole.InForce;

    public List<RuleRun> Runs { get; } = [];

    public List<Finding> Findings { get; } = [];

    /// <summary>The reports that were made of the whole landscape.</summary>
    public AnalysisReports Reports => RunOf(LegalExtent.EnglandAndWales).Reports;

    /// <summary>Applies the rules and makes the reports that are asked for beside.</summary>
    public void Run()
    {
        foreach (IGovernanceRule rule in _options.Rules.Rules)
        {
            Apply(rule);
        }

        foreach (string name in _options.Reports)
        {
            RunOf(LegalExtent.EnglandAndWales).Report(Analyses.Find(name)!);
        }

        AddProblems(
            _runs
                .Values.SelectMany(static run => run.Failures)
                .Distinct()
                .Select(failure => RuleProblems.AnalysisFailed(failure.Analysis, failure.Exception, _whole)));
    }

    private void Apply(IGovernanceRule rule)
    {
        RuleDescriptor descriptor = rule.Descriptor;
        _whole.CancellationToken.ThrowIfCancellationRequested();
        Report(descriptor.Id);
        using Activity? activity = Tracing.Source.StartActivity($"rule {descriptor.Id}");
        RuleSeverity severity = _options.Rules.SeverityOf(descriptor.Id);
        AppliedRule applied = AppliedRule.Of(rule, ContextOf(descriptor));
        Runs.Add(RuleRun.Of(descriptor, severity, applied.Evaluation));
        Findings.AddRange((applied.Evaluation?.Findings ?? []).Map(finding =>
            finding.Severity == severity ? finding : finding with { Severity = severity }));
        AddProblems(applied.Problems);
        _done++;
    }

    private RuleContext ContextOf(RuleDescriptor rule)
    {
        AnalysisRun run = RunOf(rule.Extent);
        return _whole with
        {
            InForce = run.Input.InForce,
            Reader = analysis =>
                rule.Reads.Contains(analysis.Name, StringComparer.Ordinal)
                    ? run.Report(analysis)
                    : throw new InvalidOperationException(
                        $"The rule '{rule.Id}' reads the analysis '{analysis.Name}' without saying so: add it to the rule's Reads."),
        };
    }

    private AnalysisRun RunOf(LegalExtent extent)
    {
        if (!_runs.TryGetValue(extent, out AnalysisRun? run))
        {
            Landscape ground = CountryGround.Of(_whole.Landscape, _whole.InForce, _whole.AsOf, extent);
            run = ReferenceEquals(ground, _whole.InForce) && extent != LegalExtent.EnglandAndWales
                ? RunOf(LegalExtent.EnglandAndWales)
                : new(Input(ground), analysis => Report(analysis.Name));
            _runs[extent] = run;
        }

        return run;
    }

    private AnalysisInput Input(Landscape inForce) => new()
    {
        Landscape = ReferenceEquals(inForce, _whole.InForce) ? _whole.Landscape : inForce,
        InForce = inForce,
        AsOf = _whole.AsOf,
        Options = _options.OfAnalyses,
        Execution = new() { CancellationToken = _whole.CancellationToken, MaximumThreads = _options.MaximumThreads },
    };

    /// <summary>What is wrong with rules is found beside what they find, under the rules about rules.</summary>
    private void AddProblems(IEnumerable<Finding> problems) => Findings.AddRange(problems);

    private void Report(string doing) => _progress?.Report(new() { Doing = doing, Done = _done, Total = _total });
}
