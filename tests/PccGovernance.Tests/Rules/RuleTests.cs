using PccGovernance.Rules;
using PccGovernance.Tests.Rules.Contract;

namespace PccGovernance.Tests.Rules;

/// <summary>What holds of every rule. What each finds stands in the tables of <see cref="RuleContractTests"/>.</summary>
public sealed class RuleTests
{
    [Fact]
    public void Evaluate_WithoutTheAnalysis_LooksAtNothing()
    {
        Landscape landscape = RuleLandscapes.Of(RuleLandscapes.Sound);

        foreach (IGovernanceRule rule in RuleSet.Default.Rules.Where(static rule => !rule.Descriptor.Reads.IsEmpty))
        {
            rule.Evaluate(RuleContext.For(landscape, RuleLandscapes.Day))
                .Should()
                .BeEquivalentTo(RuleEvaluation.LookedAtNothing, rule.Descriptor.Id);
        }
    }
}
