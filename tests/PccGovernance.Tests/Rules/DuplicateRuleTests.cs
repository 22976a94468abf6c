using PccGovernance.Duplication;
using PccGovernance.Reviews;
using PccGovernance.Rules;
using PccGovernance.Serialization;
using PccGovernance.Text;

namespace PccGovernance.Tests.Rules;

/// <summary>The rules on duplication, on the recorded boards of Cambridgeshire and Peterborough.</summary>
public sealed class DuplicateRuleTests
{
    private static readonly LocalDate s_day = new(2026, 11, 21);

    [Fact]
    public void Evaluate_BoardsThatCannotBeCompared_AreCountedWhereTheyAreAskedAbout()
    {
        Landscape landscape = new LandscapeBuilder(PccGovernance.Reference.EnglandAndWales.Edition)
            .Add(new Partnership
            {
                Id = new("upper"),
                Name = "Countywide High Harms Board",
                Kind = new("county-strategy-group"),
                Footprint = Footprint.Of(new AreaCode("E10000003"), new AreaCode("E06000031")),
            })
            .Add(new Partnership
            {
                Id = new("lower"),
                Name = "Domestic Abuse and Sexual Violence Partnership",
                Kind = new("domestic-abuse-local-partnership-board"),
                Footprint = Footprint.Of(new AreaCode("E10000003"), new AreaCode("E06000031")),
                ReportsTo = [new("upper")],
            })
            .Build();

        LandscapeReview review = new LandscapeReviewer().Review(landscape, s_day);

        review.Reports.Find("duplication").Should().BeOfType<DuplicationReport>().Which.PairsCompared.Should().Be(0);
        review
            .Findings.Should()
            .Contain(static finding => finding.RuleId == "DUP003")
            .And.NotContain(static finding => finding.RuleId == "RULE004");
    }

    [Fact]
    public void Evaluate_LayersByDesign_AreForInformationAndNoDuplicates()
    {
        RuleEvaluation evaluation = Evaluate("DUP007");

        evaluation
            .Findings.Should()
            .HaveCount(2, "the six safety partnerships are one family")
            .And.OnlyContain(finding =>
                finding.Severity == RuleSeverity.Info && finding.Statement.Code.StartsWith("duplication.", StringComparison.Ordinal));
        evaluation.Findings.Should().OnlyContain(finding => finding.Subjects.Any(subject => subject.Id == "camb-high-harms-board"));
        evaluation.Findings.Select(finding => finding.Subjects.Count).Should().BeEquivalentTo([2, 7]);
        Evaluate("DUP003")
            .Findings.Should()
            .NotContain(finding => finding.Subjects.Any(subject => subject.Id.StartsWith("camb-csp-", StringComparison.Ordinal)));
    }

    [Fact]
    public void Evaluate_SharedTheme_AsksForALead()
    {
        Finding finding = Evaluate("DUP008")
            .Findings.Should()
            .ContainSingle(f => f.Subjects.Any(subject => subject.Id == "camb-vision-zero"))
            .Subject;

        finding.Severity.Should().Be(RuleSeverity.Info);
        finding.Remedy!.Code.Should().Be("duplication.agree-lead");
        finding
            .Remedy.Find("boards")
            .Should()
            .Be(StatementValue.Of<Partnership>([new("camb-csp-east-cambs"), new("camb-vision-zero")], EntityReference.Of));
        finding.Remedy.Find("themes").Should().Be(StatementValue.Of<Theme>([new("road-safety")], EntityReference.Of));
    }

    [Fact]
    public void Evaluate_ParallelBoards_AreOneFindingForEachGroup() => Evaluate("DUP002").Findings.Should().HaveCount(3);

    [Fact]
    public void Evaluate_StrategiesOfDifferentOwners_AreFoundAndThoseNotComparedAreUndetermined()
    {
        RuleEvaluation evaluation = Evaluate(
            "DUP006",
            new() { Id = new("one"), Name = "One", OwnerPartnership = new("camb-vision-zero"), Themes = [new("road-safety")] },
            new() { Id = new("two"), Name = "Two", OwnerPartnership = new("camb-high-harms-board"), Themes = [new("road-safety")] },
            new() { Id = new("three"), Name = "Three", OwnerPartnership = new("camb-high-harms-board") });

        evaluation.Examined.Should().Be(3);
        evaluation.Findings.Select(finding => (finding.Outcome, finding.Statement)).Should().Equal(
            (FindingOutcome.Violated, Statement.Of("duplication.strategies-alike", ("first", Written("one")), ("second", Written("two")),
                ("owners", StatementValue.Of<Partnership>([new("camb-vision-zero"), new("camb-high-harms-board")], EntityReference.Of)))),
            (FindingOutcome.Undetermined, Statement.Of(
                "duplication.strategy-not-compared",
                ("strategy", Written("three")),
                ("missing", StatementValue.WordsOf([StrategyNotComparedReason.NoThemes])))));
    }

    private static EntityReference Written(string strategy) => EntityReference.Of(new Id<Strategy>(strategy));

    [Fact]
    public void Evaluate_PairsOfBoards_HaveEachPieceForAndAgainstAsAStatement()
    {
        Finding[] findings = [.. new[] { "DUP001", "DUP003", "DUP004" }.SelectMany(static rule => Evaluate(rule).Findings)];

        findings.Should().NotBeEmpty();
        findings.Should().AllSatisfy(static finding =>
        {
            Evidence[] weighed = [.. finding.Evidence.Where(static piece => piece.Name is "for" or "against")];
            weighed.Should().NotBeEmpty();
            weighed.Should().OnlyContain(static piece => piece.Value is StatementsValue);
        });
    }

    private static RuleEvaluation Evaluate(string rule, params Strategy[] strategies)
    {
        using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Landscapes", "cambridgeshire-and-peterborough.json"));
        Landscape recorded = LandscapeJson.Read(file).GetLandscapeOrThrow();
        Landscape landscape =
            strategies.Length == 0 ? recorded : Landscape.Create(recorded.Edition, recorded.Contents with { Strategies = [.. strategies] });
        RuleContext context = RuleContext.For(landscape, s_day) with
        {
            Duplication = DuplicationAnalysis.Analyse(landscape, s_day, DuplicationOptions.Default),
        };
        return RuleSet.Default.Rules.Single(r => r.Descriptor.Id == rule).Evaluate(context);
    }
}
