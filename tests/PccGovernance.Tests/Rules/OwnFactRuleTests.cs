using PccGovernance.Reviews;
using PccGovernance.Rules;
using PccGovernance.Serialization;
using static PccGovernance.Tests.Rules.Contract.RuleLandscapes;

namespace PccGovernance.Tests.Rules;

/// <summary>A caller's rule on the caller's own values, which no analysis of the library reads.</summary>
public sealed class OwnFactRuleTests
{
    [Theory]
    [InlineData(8, true)]
    [InlineData(7, false)]
    public void Review_RuleOfTheCallersOnAnOwnFact_SeesItAfterTheDocumentWasRead(int score, bool isFound)
    {
        Landscape landscape = Of(Sound with { OwnFacts = [OwnFact.Of("risk-score", score)] });
        Landscape read = LandscapeJson.Read(LandscapeJson.WriteToUtf8Bytes(landscape)).GetLandscapeOrThrow();

        LandscapeReview review = new LandscapeReviewer(new() { Rules = RuleSet.Empty.With(new RiskIsLow()) }).Review(read, Day);

        review.Findings.Any(static finding => finding.RuleId == "OWN001" && finding.Subjects.Contains(EntityReference.Of(Sound.Id)))
            .Should()
            .Be(isFound);
    }

    [Fact]
    public void Review_BoardWithoutTheOwnFact_IsUntold() =>
        new LandscapeReviewer(new() { Rules = RuleSet.Empty.With(new RiskIsLow()) }).Review(Of(Sound), Day)
            .Findings.Single().Outcome.Should().Be(FindingOutcome.Undetermined);

    private sealed class RiskIsLow : IGovernanceRule
    {
        public RuleDescriptor Descriptor => new FixedRule("OWN001").Descriptor;

        public RuleEvaluation Evaluate(RuleContext context) =>
            RuleEvaluation.OfEach(context.InForce.Partnerships, board => board.Fact("risk-score")?.Number switch
            {
                null => Descriptor.Undetermined("The risk of the board is not on record.", [EntityReference.Of(board.Id)]),
                > 7 => Descriptor.Violated("The risk of the board is high.", [EntityReference.Of(board.Id)]),
                _ => null,
            });
    }
}
