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
        reviewer.Options.Rules.Rules.Should().HaveCount(RuleSet.Default.Rules.Count);
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
        using ServiceProvider services = new ServiceCollection()
            .AddPccGovernance(options => options.AddRule(new FixedRule("DUP001")))
            .BuildServiceProvider();

        Action resolve = () => services.GetRequiredService<LandscapeReviewer>();

        resolve.Should().Throw<ArgumentException>().WithMessage("The rule 'DUP001' is already in the set*");
    }

    [Fact]
    public void AddRule_OneInstanceOrTypeTwice_AddsItOnce()
    {
        FixedRule rule = new("OWN001");
        using ServiceProvider services = new ServiceCollection()
            .AddSingleton(new Threshold(3))
            .AddPccGovernance(builder => builder.AddRule(rule).AddRule(rule).AddRule<ThresholdRule>().AddRule<ThresholdRule>())
            .AddSingleton<IGovernanceRule>(rule)
            .BuildServiceProvider();

        services
            .GetRequiredService<LandscapeReviewer>()
            .Options.Rules.Rules.Select(static own => own.Descriptor.Id)
            .Should()
            .ContainSingle(static id => id == "OWN001")
            .And.ContainSingle(static id => id == "OWN002");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AddPccGovernance_ScopedRule_IsRefusedInASentence(bool validateScopes)
    {
        using ServiceProvider services = new ServiceCollection()
            .AddPccGovernance()
            .AddScoped<IGovernanceRule, ThresholdRule>()
            .BuildServiceProvider(validateScopes);

        Action resolve = () => services.GetRequiredService<LandscapeReviewer>();

        resolve
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("The rule 'ThresholdRule' is registered as scoped, and the reviewer, a singleton, outlives every scope: *");
    }

    [Fact]
    public void AddPccGovernance_OptionsThatAreUnsound_AreRefusedWhenResolved()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddPccGovernance(builder =>
                builder.ConfigureReviewOptions(static options => options with { Demand = new() { ProductiveHours = 0 } }))
            .BuildServiceProvider();

        Action resolve = () => services.GetRequiredService<LandscapeReviewer>();

        resolve.Should().Throw<ArgumentException>().WithMessage("The option 'Demand.ProductiveHours' is 0: give a number from 1 to 8784.*");
    }

    [Fact]
    public void ConfigureReviewOptions_BeforeTheOptionsAreGiven_ChangesThem()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddPccGovernance(static builder => builder
                .ConfigureReviewOptions(static options => options with { Demand = options.Demand with { ProductiveHours = 1_600 } })
                .UseReviewOptions(new() { RuleOptions = new() { MaximumYearsBetweenReviews = 9 } })
                .UseReviewOptions(new() { RuleOptions = new() { MaximumYearsBetweenReviews = 3 } }))
            .BuildServiceProvider();

        ReviewOptions options = services.GetRequiredService<LandscapeReviewer>().Options;

        (options.RuleOptions.MaximumYearsBetweenReviews, options.Demand.ProductiveHours).Should().Be((3, 1_600));
        ReviewOptions.Default.Demand.ProductiveHours.Should().BeNull();
    }

    [Fact]
    public void AddPccGovernance_OptionsOfTheFrameworkConfigured_IsRefusedNotIgnored()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddPccGovernance()
            .Configure<ReviewOptions>(static _ => { })
            .BuildServiceProvider();

        Action resolve = () => services.GetRequiredService<LandscapeReviewer>();

        resolve
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("'Configure<ReviewOptions>' cannot change review options, which are immutable: *PccGovernance.Extensions.");
    }

    internal sealed record Threshold(int Value);

    internal sealed class ThresholdRule(Threshold threshold) : IGovernanceRule
    {
        public RuleDescriptor Descriptor { get; } = new FixedRule("OWN002").Descriptor;

        public RuleEvaluation Evaluate(RuleContext context) => new() { Examined = threshold.Value };
    }
}
