using System.Diagnostics;
using PccGovernance.Reference;
using PccGovernance.Reviews;
using PccGovernance.Rules;
using PccGovernance.Tests.Rules;
using PccGovernance.Tests.Rules.Contract;
using PccGovernance.Text;

namespace PccGovernance.Tests.Reviews;

/// <summary>A review makes what is asked for, once, and stands whatever a rule does.</summary>
public sealed class ReviewByNeedTests
{
    private static readonly LocalDate Day = RuleLandscapes.Day;
    private static readonly Landscape Boston = RuleLandscapes.Of(RuleLandscapes.Sound);

    [Fact]
    public void Review_WithoutRules_RunsNoAnalysis()
    {
        LandscapeReview review = new LandscapeReviewer(new() { Rules = RuleSet.Empty }).Review(Boston, Day);

        review.Reports.Should().Be(AnalysisReports.None);
        (review.Duplication, review.Demand, review.Alignment, review.Delivery).Should().Be((null, null, null, null));
        review.Summary.Partnerships.Should().Be(1);
    }

    [Fact]
    public void Review_OfARule_RunsWhatItReads() =>
        new LandscapeReviewer(
            new() { Rules = RuleSet.Empty.With(RuleSet.Default.Rules.Where(static rule => rule.Descriptor.Family is "RAG" or "REV")) })
            .Review(Boston, Day)
            .Reports.Names.Should()
            .Equal("delivery");

    [Fact]
    public void Review_ReportsAskedFor_AreMade()
    {
        new LandscapeReviewer(new() { Rules = RuleSet.Empty, Reports = [Analyses.Demand.Name] })
            .Review(Boston, Day)
            .Reports.Names.Should()
            .Equal("demand");

        new LandscapeReviewer(new() { Reports = ["weather"] })
            .Invoking(reviewer => reviewer.Review(Boston, Day))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*Reports*names the analysis 'weather', which there is not: give one of duplication, costing, *");
    }

    [Fact]
    public void Review_AnalysisThatTwoRulesRead_RunsOnce()
    {
        int runs = 0;
        Analysis<string> counted = new("counted", _ => $"run {++runs}");
        LandscapeReviewer reviewer = new(
            new() { Rules = RuleSet.Empty.With(new Reading("OWN001", counted), new Reading("OWN002", counted)) });

        LandscapeReview review = reviewer.Review(Boston, Day);

        runs.Should().Be(1);
        review.Reports.Find(counted).Should().Be("run 1");
        review.Rules.Select(static run => run.Examined).Should().Equal(5, 5);
    }

    [Fact]
    public void Review_WithAnUnsoundRule_StandsOtherwise()
    {
        LandscapeReview plain = new LandscapeReviewer().Review(Boston, Day);

        LandscapeReview review = new LandscapeReviewer(new() { Rules = RuleSet.Default.With(new Throwing()) }).Review(Boston, Day);

        Finding finding = review.Findings.Except(plain.Findings).Should().ContainSingle().Subject;
        (finding.RuleId, finding.Severity).Should().Be(("RULE001", RuleSeverity.Error));
        finding.Statement.Code.Should().Be("rule.failed");
        finding.Statement.Find("rule").Should().Be((StatementValue)"OWN009");
        finding.Statement.Find("exception").Should().Be((StatementValue)"InvalidTimeZoneException");
        review.Reports.Should().Be(plain.Reports);
        review.Rules.Single(static run => run.Rule.Id == "OWN009").Statement.Code.Should().Be("rule.not-applied");
        review.Rules.Where(static run => run.Rule.Id != "OWN009").Should().Equal(plain.Rules);
    }

    [Theory]
    [InlineData(LegalExtent.EnglandAndWales, 3)]
    [InlineData(LegalExtent.England, 2)]
    [InlineData(LegalExtent.Wales, 2)]
    public void Review_RuleOfACountry_SeesOnlyItsGround(LegalExtent extent, int boards)
    {
        Partnership english = RuleLandscapes.Sound;
        Landscape landscape = RuleLandscapes.Of(
            english,
            english with { Id = new("newport"), Footprint = Footprint.Of(new AreaCode("W06000022")), ReportsTo = [english.Id] },
            english with { Id = new("somewhere"), Footprint = Footprint.Unknown });

        new LandscapeReviewer(new() { Rules = RuleSet.Empty.With(new Counting(extent)) })
            .Review(landscape, Day)
            .Rules.Single()
            .Examined.Should()
            .Be(boards);
    }

    [Fact]
    public void Json_OfEveryAnalysis_HasItsMember()
    {
        using System.Text.Json.JsonDocument json = System.Text.Json.JsonDocument.Parse(
            ReviewJson.WriteToUtf8Bytes(
                new LandscapeReviewer().Review(RuleLandscapes.Of(RuleLandscapes.Sound with { LastReviewed = null }), Day)));

        json.RootElement.EnumerateObject()
            .Select(static member => member.Name)
            .Should()
            .ContainInOrder(Analyses.All.Select(static analysis => analysis.Name));
        json.RootElement.GetProperty("delivery").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Object);
        json.RootElement.GetProperty("findings")[0].EnumerateObject().Select(static member => member.Name).Should()
            .Equal("ruleId", "severity", "outcome", "subjects", "message", "statement", "evidence", "remedy");
        json.RootElement.GetProperty("findings")[0]
            .GetProperty("message")
            .GetString()
            .Should()
            .Be(json.RootElement.GetProperty("findings")[0].GetProperty("statement").GetProperty("text").GetString());
    }

    [Fact]
    public void Review_Cancelled_Stops()
    {
        using CancellationTokenSource source = new();
        source.Cancel();

        FluentActions
            .Invoking(() => new LandscapeReviewer().Review(Boston, Day, source.Token))
            .Should()
            .Throw<OperationCanceledException>();
    }

    [Fact]
    public void Review_WithProgress_TellsOfEachRuleAndAnalysisInOrder()
    {
        Recorder progress = new();

        new LandscapeReviewer(
            new() { Rules = RuleSet.Empty.With(RuleSet.Default.Rules.Where(static rule => rule.Descriptor.Id is "DAT001" or "RAG001")) }
        ).Review(Boston, Day, progress: progress);

        progress
            .Told.Select(static told => (told.Doing, told.Done, told.Total))
            .Should()
            .Equal(("DAT001", 0, 2), ("RAG001", 1, 2), ("delivery", 1, 2));
    }

    [Fact]
    public void Review_Traced_HasAnActivityForEachAnalysisAndRule()
    {
        List<string> started = [];
        using ActivityListener listener = new()
        {
            ShouldListenTo = static source => source.Name == "PccGovernance",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStarted = activity =>
            {
                lock (started)
                {
                    started.Add(activity.OperationName);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);

        new LandscapeReviewer().Review(EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Gwent), Day);

        started.Should().Contain(["review", "rule DUP001", "analysis duplication"]);
    }

    private sealed class Recorder : IProgress<ReviewProgress>
    {
        public List<ReviewProgress> Told { get; } = [];

        public void Report(ReviewProgress value) => Told.Add(value);
    }

    private sealed class Reading(string id, Analysis<string> analysis) : IGovernanceRule
    {
        public RuleDescriptor Descriptor { get; } = new FixedRule(id).Descriptor with { Reads = [analysis.Name] };

        public RuleEvaluation Evaluate(RuleContext context) => new() { Examined = context.Report(analysis)!.Length };
    }

    private sealed class Throwing : IGovernanceRule
    {
        public RuleDescriptor Descriptor { get; } = new FixedRule("OWN009").Descriptor;

        public RuleEvaluation Evaluate(RuleContext context) => throw new InvalidTimeZoneException();
    }

    private sealed class Counting(LegalExtent extent) : IGovernanceRule
    {
        public RuleDescriptor Descriptor { get; } = new FixedRule("OWN001").Descriptor with { Extent = extent };

        public RuleEvaluation Evaluate(RuleContext context) => new() { Examined = context.InForce.Partnerships.Count };
    }
}
