using Microsoft.Extensions.DependencyInjection;
using PccGovernance.Reference;
using PccGovernance.Reviews;
using PccGovernance.Rules;
using PccGovernance.Tests.Rules;

namespace PccGovernance.Tests.Reviews;

public sealed class ServiceCollectionTests
{
    [Fact]
    public void AddPccGovernance_AsItIs_GivesOneReviewerWithAllRules()
    {
        using ServiceProvider services = new ServiceCollection().AddPccGovernance().BuildServiceProvider(validateScopes: true);

        LandscapeReviewer reviewer = services.GetRequiredService<LandscapeReviewer>();

        reviewer.Should().BeSameAs(services.GetRequiredService<LandscapeReviewer>());
        reviewer.Options.Rules.Rules.Should().HaveCount(RuleCatalogue.Descriptors.Count);
    }

    [Fact]
    public void AddPccGovernance_WithRulesOfOnesOwn_AddsThemAndTheirServices()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddSingleton(new Threshold(3))
            .AddPccGovernance(options => options
                .UseReviewOptions(new ReviewOptions { Rules = RuleSet.Default.Without("DAT001") })
                .AddRule(new FixedRule("OWN001"))
                .AddRule<ThresholdRule>())
            .BuildServiceProvider(validateScopes: true);

        LandscapeReview review = services.GetRequiredService<LandscapeReviewer>()
            .Review(EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Gwent), new(2026, 11, 21));

        review.Rules.Select(run => run.Rule.Id).Should().Contain(["OWN001", "OWN002"]).And.NotContain("DAT001");
        review.Rules.Single(run => run.Rule.Id == "OWN002").Examined.Should().Be(3);
    }

    [Fact]
    public void AddPccGovernance_RuleWithAnIdentifierOfTheLibrary_IsRefusedWhenResolved()
    {
        using ServiceProvider services = new ServiceCollection().AddPccGovernance(options => options.AddRule(new FixedRule("DUP001"))).BuildServiceProvider();

        Action resolve = () => services.GetRequiredService<LandscapeReviewer>();

        resolve.Should().Throw<ArgumentException>().WithMessage("The rule 'DUP001' is already in the set*");
    }

    internal sealed record Threshold(int Value);

    internal sealed class ThresholdRule(Threshold threshold) : IGovernanceRule
    {
        public RuleDescriptor Descriptor { get; } = new FixedRule("OWN002").Descriptor;

        public RuleEvaluation Evaluate(RuleContext context) => new() { Examined = threshold.Value };
    }
}
