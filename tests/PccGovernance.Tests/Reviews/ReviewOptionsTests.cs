using PccGovernance.Costing;
using PccGovernance.Reference;
using PccGovernance.Reviews;
using PccGovernance.Rules;

namespace PccGovernance.Tests.Reviews;

public sealed class ReviewOptionsTests
{
    private static readonly LocalDate AsOf = new(2026, 11, 21);

    private static readonly CostingOptions Plain = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly };

    public static TheoryData<string> Places => ["review", "costing", "demand"];

    [Theory]
    [MemberData(nameof(Places))]
    public void Review_UsualValuesGivenInOnePlace_AreReadByCostingAndDemandAlike(string place)
    {
        UsualValues usual = UsualValues.Apcc2025;
        ReviewOptions options = place switch
        {
            "review" => new() { Costing = Plain, UsualValues = usual },
            "costing" => new() { Costing = Plain with { UsualValues = usual } },
            _ => new() { Costing = Plain, Demand = new() { UsualValues = usual } },
        };

        LandscapeReview review = new LandscapeReviewer(options).Review(
            EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Lincolnshire),
            AsOf);

        review.Demand!.Total.Hours.Should().Be(2_940).And.Be(review.Costing!.Total.Hours);
    }

    [Fact]
    public void Validate_UsualValuesThatDiffer_AreRefused()
    {
        ReviewOptions options = new()
        {
            Costing = Plain with { UsualValues = UsualValues.Apcc2025 },
            Demand = new() { UsualValues = UsualValues.Apcc2025 with { MeetingsPerYear = 6 } },
        };

        Action validate = options.Validate;

        validate
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(
                "The option 'Demand.UsualValues' has other usual values than the rest of the review: give them once, as 'UsualValues' of "
                + "the review.*"
            );
    }

    [Fact]
    public void FindProblems_SeveralRooms_NamesEachByItsPath()
    {
        ReviewOptions options = new()
        {
            RuleOptions = new() { MaximumDaysSinceConfirmed = 0, MaximumYearsBetweenReviews = 9_000, MaximumAssumedShareOfCost = 1.01m },
            Duplication = new() { MaximumPairs = -1 },
            Costing = new() { Assumptions = null!, Basis = CostBasis.SalaryOnly },
            Demand = new() { ProductiveHours = 9_000 },
            Alignment = new() { MaximumJointCandidates = -1 },
            Delivery = new() { Policy = new() { MaximumSlipDays = -1 } },
        };

        options
            .FindProblems()
            .Select(static problem => problem.Option)
            .Should()
            .Equal(
                "RuleOptions.MaximumDaysSinceConfirmed",
                "RuleOptions.MaximumYearsBetweenReviews",
                "RuleOptions.MaximumAssumedShareOfCost",
                "Duplication.MaximumPairs",
                "Costing.Assumptions",
                "Demand.ProductiveHours",
                "Alignment.MaximumJointCandidates",
                "Delivery.Policy.MaximumSlipDays");
        options
            .FindProblems()[1]
            .ToString()
            .Should()
            .Be("The option 'RuleOptions.MaximumYearsBetweenReviews' is 9000: give a number from 1 to 100.");
        new LandscapeReviewer(options)
            .Invoking(static reviewer => reviewer.Review(EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Kent), AsOf))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("options");
    }

    [Fact]
    public void Options_PartsThatAreNull_AreTheDefaults() =>
        new ReviewOptions
        {
            Rules = null!,
            RuleOptions = null!,
            Baseline = null!,
            Duplication = null!,
            Demand = null!,
            Alignment = null!,
            Delivery = null!,
        }
            .Should()
            .Be(new ReviewOptions());

    [Fact]
    public void WithSeverity_NoSuchSeverity_IsRefused()
    {
        Action set = () => RuleSet.Default.WithSeverity("DUP001", (RuleSeverity)99);

        set.Should()
            .Throw<ArgumentException>()
            .WithMessage("The option 'Severity of DUP001' is 99: give one of Info, Advice, Warning, Error.*");
    }

    [Fact]
    public void With_RuleThatIsNullOrHasNoDescriptor_IsRefused()
    {
        Action none = () => RuleSet.Default.With((IGovernanceRule)null!);
        Action bare = () => RuleSet.Default.With(new Bare());

        none.Should().Throw<ArgumentException>().WithMessage("A rule is null: leave it out.*");
        bare.Should().Throw<ArgumentException>().WithMessage("The rule 'Bare' has no descriptor: give it one.*");
    }

    private sealed class Bare : IGovernanceRule
    {
        public RuleDescriptor Descriptor => null!;

        public RuleEvaluation Evaluate(RuleContext context) => RuleEvaluation.LookedAtNothing;
    }
}
