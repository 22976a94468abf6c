using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PccGovernance.Costing;
using PccGovernance.Reviews;
using PccGovernance.Rules;

namespace PccGovernance.Extensions.Tests;

public sealed class ConfigurationTests
{
    [Fact]
    public void AddPccGovernance_Configuration_IsBoundMemberByMember()
    {
        using ServiceProvider services = Services(
            ("UsualValues", "apcc-2025"),
            ("Costing:Assumptions", "apcc-2025"),
            ("Costing:Basis", "salary-only"),
            ("duplication:threshold", "0.7"),
            ("Duplication:WeighMembersByRarity", "true"),
            ("Duplication:MaximumPairsPerPartnership", "12"),
            ("RuleOptions:MaximumYearsBetweenReviews", "3"),
            ("Demand:Capacities:0:Post", "chief"),
            ("Demand:Capacities:0:HoursPerYear", "200.5"),
            ("Alignment:GeneralThemes:0", "prevention"),
            ("Alignment:GeneralThemes:1", "workforce"),
            ("Alignment:Relations:0:Strategy", "asb"),
            ("Alignment:Relations:0:Plan", "serious-violence"),
            ("Alignment:Relations:0:Grade", "Direct"),
            ("Delivery:Policy:Scale", "Brag"),
            ("Delivery:Policy:RollUp", "share-of-green"),
            ("MaximumThreads", "2"),
            ("Rules:Without:0", "DAT005"),
            ("Rules:Severities:DUP001", "error"));

        ReviewOptions options = services.GetRequiredService<LandscapeReviewer>().Options;

        options.UsualValues.Should().Be(UsualValues.Apcc2025);
        options.Costing.Should().Be(new CostingOptions { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly });
        (
            options.Duplication.Threshold,
            options.Duplication.PeopleWeight,
            options.Duplication.WeighMembersByRarity,
            options.Duplication.MaximumPairsPerPartnership)
            .Should()
            .Be((0.7m, 0.4m, true, 12));
        options.RuleOptions.Should().Be(new RuleOptions { MaximumYearsBetweenReviews = 3 });
        options
            .Demand.Capacities.Should()
            .ContainSingle()
            .Which.Should()
            .Be(new PccGovernance.Demand.PostCapacity { Post = new("chief"), HoursPerYear = 200.5m });
        options.Alignment.GeneralThemes.Should().Equal(new Id<Theme>("prevention"), new Id<Theme>("workforce"));
        options.Alignment.Relations.Should().ContainSingle();
        options.Alignment.Classifier.Should().NotBeNull("a classifier is code, and stays");
        (options.Delivery.Policy.Scale, options.Delivery.Policy.RollUp)
            .Should()
            .Be((PccGovernance.Delivery.RagScale.Brag, PccGovernance.Delivery.RollUpMethod.ShareOfGreen));
        options.Rules.Rules.Should().NotContain(static rule => rule.Descriptor.Id == "DAT005");
        options.MaximumThreads.Should().Be(2);
        options.Rules.SeverityOf("DUP001").Should().Be(RuleSeverity.Error);
        services.GetRequiredService<IOptions<ReviewOptions>>().Value.Duplication.Should().BeSameAs(options.Duplication);
        services
            .GetRequiredService<IOptionsMonitor<ReviewOptions>>()
            .CurrentValue.Alignment.Should()
            .Be(options.Alignment, "a monitor binds anew");
    }

    [Fact]
    public void AddPccGovernance_Configuration_LeavesTheDefaultsOfTheProcessAlone()
    {
        using ServiceProvider services = Services(
            ("RuleOptions:MaximumYearsBetweenReviews", "3"),
            ("Demand:ProductiveHours", "1600"),
            ("Delivery:Policy:GreenDaysLate", "1"),
            ("UsualValues:MeetingsPerYear", "6"),
            ("UsualValues:Source:Text", "Ours"),
            ("Costing:Assumptions", "apcc-2025"),
            ("Costing:Basis", "SalaryOnly"),
            ("Costing:Assumptions:Year", "2030"));

        ReviewOptions options = services.GetRequiredService<ReviewOptions>();

        (
            options.RuleOptions.MaximumYearsBetweenReviews,
            options.Demand.ProductiveHours,
            options.Delivery.Policy.GreenDaysLate,
            options.UsualValues!.MeetingsPerYear)
            .Should()
            .Be((3, 1600, 1, 6));
        ReviewOptions.Default.Should().Be(new ReviewOptions());
        (
            RuleOptions.Default.MaximumYearsBetweenReviews,
            PccGovernance.Demand.DemandOptions.Default.ProductiveHours,
            PccGovernance.Delivery.RagPolicy.Default.GreenDaysLate)
            .Should()
            .Be((5, null, 7));
        (AssumptionSets.Apcc2025.Year, UsualValues.Apcc2025.MeetingsPerYear).Should().Be((2025, 4));
    }

    [Fact]
    public void Validate_AtStart_NamesEveryProblemByItsKey()
    {
        using ServiceProvider services = Services(
            ("Costing:Basis", "cheap"),
            ("Costing:Assumption", "apcc-2025"),
            ("Duplication:Threshold", "2"),
            ("Duplication:PeopleFloor", "much"),
            ("Duplication:MaximumPairs", "1.5"),
            ("Alignment:GeneralThemes", "prevention"),
            ("Alignment:Relations:0:Strategy", "A b"),
            ("Delivery:Policy:CriticalOverrides", "perhaps"),
            ("Rules:Without:0", "XXX001"),
            ("Colour", "blue"));

        Action start = services.GetRequiredService<IStartupValidator>().Validate;

        start
            .Should()
            .Throw<OptionsValidationException>()
            .Which.Failures.Should()
            .BeEquivalentTo(
                "The configuration key 'Pcc:Costing:Basis' is 'cheap': give one of salary-only, with-on-costs, full-economic.",
                "The configuration key 'Pcc:Costing:Assumption' is no option: remove it, or give one of Assumptions, Basis, UsualValues, "
                + "Grades, FundingHorizonDays.",
                "The configuration key 'Pcc:Costing:Assumptions' is missing: give it a value.",
                "The configuration key 'Pcc:Duplication:PeopleFloor' is 'much': give a number, as in 0.5.",
                "The configuration key 'Pcc:Duplication:MaximumPairs' is '1.5': give a whole number.",
                "The configuration key 'Pcc:Alignment:GeneralThemes' is 'prevention': give a list.",
                "The configuration key 'Pcc:Alignment:Relations:0:Strategy' is 'A b': give an identifier of lower-case letters, digits, "
                + "'-' and '.'.",
                "The configuration key 'Pcc:Alignment:Relations:0:Plan' is missing: give it a value.",
                "The configuration key 'Pcc:Alignment:Relations:0:Grade' is missing: give it a value.",
                "The configuration key 'Pcc:Delivery:Policy:CriticalOverrides' is 'perhaps': give true or false.",
                "The configuration key 'Pcc:Colour' is no option: remove it, or give one of Rules, RuleOptions, UsualValues, Duplication, "
                + "Costing, Demand, Alignment, Delivery, MaximumThreads."
            );
    }

    [Fact]
    public void Validate_AtStart_NamesWhatIsOutOfRangeByItsKey()
    {
        using ServiceProvider services = Services(
            ("Duplication:Threshold", "2"),
            ("MaximumThreads", "0"),
            ("Duplication:PeopleFloor", "much"),
            ("Demand:ProductiveHours", "0"),
            ("Demand:Capacities:0:Post", "chief"),
            ("Rules:Without:0", "XXX001"));

        Action start = services.GetRequiredService<IStartupValidator>().Validate;

        start
            .Should()
            .Throw<OptionsValidationException>()
            .Which.Failures.Should()
            .Equal(
                "The configuration key 'Pcc:Duplication:PeopleFloor' is 'much': give a number, as in 0.5.",
                "The configuration key 'Pcc:Rules:Without:0' does not fit: The set has no rule 'XXX001': give the identifier of a rule in "
                + "it.",
                "The configuration key 'Pcc:Duplication:Threshold' is 2: give a number above 0 and up to 1.",
                "The configuration key 'Pcc:Demand:ProductiveHours' is 0: give a number from 1 to 8784.",
                "The configuration key 'Pcc:Demand:Capacities:0:HoursPerYear' is missing, and so is 'MeetingsPerYear', for the post "
                + "'chief': give one of them.",
                "The configuration key 'Pcc:MaximumThreads' is 0: give a number from 1 to 1024."
            );
    }

    [Fact]
    public void AddPccGovernance_OptionsInCode_AreWhatTheConfigurationBuildsOn()
    {
        RuleSet rules = RuleSet.Default.Without("DAT001");
        using ServiceProvider services = new ServiceCollection()
            .AddPccGovernance(
                Section(("Demand:ProductiveHours", "1600")),
                builder =>
                    builder.UseReviewOptions(
                        new()
                        {
                            Rules = rules,
                            Demand = new() { UsualValues = UsualValues.Apcc2025 },
                        }))
            .BuildServiceProvider();

        ReviewOptions options = services.GetRequiredService<ReviewOptions>();

        options.Rules.Rules.Should().Equal(rules.Rules);
        (options.Demand.ProductiveHours, options.Demand.UsualValues).Should().Be((1600, UsualValues.Apcc2025));
    }

    [Fact]
    public void Resolve_ProblemsOfOptionsInCode_AreNamedByTheOption()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddPccGovernance(
                Section(("Demand:ProductiveHours", "1600")),
                static builder => builder.UseReviewOptions(new() { Duplication = new() { Threshold = 2 } }))
            .BuildServiceProvider();

        Action resolve = () => services.GetRequiredService<LandscapeReviewer>();

        resolve
            .Should()
            .Throw<OptionsValidationException>()
            .WithMessage("The option 'Duplication.Threshold' is 2: give a number above 0 and up to 1.");
    }

    [Fact]
    public void Configure_OfTheFramework_IsRefusedNotIgnored()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddPccGovernance(Section())
            .Configure<ReviewOptions>(static _ => { })
            .BuildServiceProvider();

        Action start = services.GetRequiredService<IStartupValidator>().Validate;

        start
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("'Configure<ReviewOptions>' cannot change review options, which are immutable: *");
    }

    [Fact]
    public void Validate_OfOnesOwn_IsAskedToo()
    {
        ServiceCollection services = new();
        services
            .AddPccGovernance(Section(("Demand:ProductiveHours", "1600")))
            .AddOptions<ReviewOptions>()
            .Validate(static options => options.Costing is not null, "Costing is required here.");
        using ServiceProvider provider = services.BuildServiceProvider();

        Action start = provider.GetRequiredService<IStartupValidator>().Validate;

        start.Should().Throw<OptionsValidationException>().WithMessage("Costing is required here.");
    }

    [Fact]
    public void Resolve_ServicesThatAskForOptions_HaveThoseOfTheConfiguration()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddPccGovernance(Section(("Demand:ProductiveHours", "1600")), static pcc =>
                pcc.ConfigureReviewOptions(static options => options with { MaximumThreads = 2 }))
            .AddSingleton<Consumer>()
            .AddScoped<ScopedConsumer>()
            .BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
        using IServiceScope scope = provider.CreateScope();

        ReviewOptions[] given =
        [
            provider.GetRequiredService<ReviewOptions>(),
            provider.GetRequiredService<Consumer>().Options,
            scope.ServiceProvider.GetRequiredService<ScopedConsumer>().Options,
            provider.GetRequiredService<IOptionsMonitor<ReviewOptions>>().Get("by any name"),
        ];

        given.Should().AllSatisfy(static options => (options.Demand.ProductiveHours, options.MaximumThreads).Should().Be((1600m, 2)));
    }

    [Fact]
    public void Resolve_ServiceThatAsksForOptionsThatDoNotFit_IsToldEveryKey()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddPccGovernance(Section(("Demand:ProductiveHours", "-1"), ("Duplication:Threshold", "2")))
            .AddSingleton<Consumer>()
            .BuildServiceProvider();

        Func<ReviewOptions> ask = () => provider.GetRequiredService<Consumer>().Options;

        ask.Should().Throw<OptionsValidationException>().Which.Failures.Should()
            .Contain(static problem => problem.StartsWith("The configuration key 'Pcc:Demand:ProductiveHours' ", StringComparison.Ordinal))
            .And.Contain(static problem => problem.StartsWith("The configuration key 'Pcc:Duplication:Threshold' ", StringComparison.Ordinal));
    }

    [Fact]
    public void CurrentValue_ConfigurationReadAgain_IsBoundAgain()
    {
        IConfigurationRoot root = new ConfigurationBuilder().AddInMemoryCollection([new("Pcc:Demand:ProductiveHours", "1600")]).Build();
        using ServiceProvider services = new ServiceCollection().AddPccGovernance(root.GetSection("Pcc")).BuildServiceProvider();
        IOptionsMonitor<ReviewOptions> monitor = services.GetRequiredService<IOptionsMonitor<ReviewOptions>>();
        decimal? before = monitor.CurrentValue.Demand.ProductiveHours;

        root["Pcc:Demand:ProductiveHours"] = "1700";
        root.Reload();

        (before, monitor.CurrentValue.Demand.ProductiveHours).Should().Be((1600, 1700));
    }

    private sealed class Consumer(IOptions<ReviewOptions> options)
    {
        public ReviewOptions Options => options.Value;
    }

    private sealed class ScopedConsumer(IOptionsSnapshot<ReviewOptions> options)
    {
        public ReviewOptions Options => options.Value;
    }

    private static ServiceProvider Services(params (string Key, string Value)[] values) =>
        new ServiceCollection().AddPccGovernance(Section(values)).BuildServiceProvider();

    private static IConfigurationSection Section(params (string Key, string Value)[] values) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(values.Select(static value => new KeyValuePair<string, string?>($"Pcc:{value.Key}", value.Value)))
            .Build()
            .GetSection("Pcc");
}
