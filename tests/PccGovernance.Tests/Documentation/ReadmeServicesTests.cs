using Microsoft.Extensions.DependencyInjection;
using PccGovernance.Costing;
using PccGovernance.Reviews;
using PccGovernance.Rules;

namespace PccGovernance.Tests.Documentation;

/// <summary>The README's second block, compiled and run.</summary>
public sealed class ReadmeServicesTests
{
    [Fact]
    public void AddPccGovernance_AsInTheReadme_ReviewsWithCostAndTheRule()
    {
        ServiceCollection services = new();

        services.AddPccGovernance(options => options
            .UseReviewOptions(new ReviewOptions
            {
                Costing = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly, UsualValues = UsualValues.Apcc2025 },
            })
            .AddRule<MyRule>());

        using ServiceProvider provider = services.BuildServiceProvider();
        LandscapeReviewer reviewer = provider.GetRequiredService<LandscapeReviewer>();
        reviewer.Options.Costing!.Assumptions.Should().BeSameAs(AssumptionSets.Apcc2025);
        reviewer.Options.Rules.Rules.Should().ContainSingle(rule => rule is MyRule);
    }

    internal sealed class MyRule : IGovernanceRule
    {
        public RuleDescriptor Descriptor { get; } = new()
        {
            Id = "MY001",
            Title = "A partnership has a short name",
            Rationale = "Nobody uses a name that nobody can say.",
            Examines = "partnerships in force",
            DefaultSeverity = RuleSeverity.Info,
            Since = "1.0.0",
        };

        public RuleEvaluation Evaluate(RuleContext context) => RuleEvaluation.OfEach(context.InForce.Partnerships, static _ => null);
    }
}
