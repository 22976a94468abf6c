using PccGovernance.Reviews;
using PccGovernance.Text;
using static PccGovernance.Tests.Alignment.AlignmentFixture;

namespace PccGovernance.Tests.Reviews;

/// <summary>What the list of things to do first says of a plan.</summary>
public sealed class PlanAdviceTests
{
    [Fact]
    public void Advice_PriorityThatNoStrategyServes_AsksWhoTakesItUp()
    {
        LandscapeReview review = Review(
            Plan(Objective("roads", "road-safety"), Objective("victims", "victims")),
            Strategy("abuse", Priority("abuse", "domestic-abuse")), Strategy("care", Priority("care", "victims")));

        AdviceItem item = review.Advice.Should().ContainSingle(static item => item.Kind == AdviceKind.ServeThePlan).Subject;
        item.What[0].Code.Should().Be("advice.serve-the-plan");
        item.What[0].Find("priorities").Should().Be(StatementValue.Of([new Id<PlanPriority>("roads")], EntityReference.Of));
        (item.Certainty, item.Partnerships.IsEmpty, item.Against.IsEmpty).Should().Be((AdviceCertainty.OnRecord, true, true));
    }

    [Fact]
    public void Advice_StrategyWithoutPrioritiesOnRecord_MayServeTheGap()
    {
        LandscapeReview review = Review(
            Plan(Objective("roads", "road-safety")), Strategy("abuse", Priority("abuse", "domestic-abuse")), Strategy("unlisted"));

        AdviceItem item = review.Advice.Single(static item => item.Kind == AdviceKind.ServeThePlan);
        item.Certainty.Should().Be(AdviceCertainty.Question);
        item.Against.Single().Find("strategies").Should().Be((StatementValue)1);
    }

    [Fact]
    public void Advice_PlanThatIsServed_SaysNothingOfIt() =>
        Review(Plan(Objective("victims", "victims")), Strategy("care", Priority("care", "victims"))).Advice
            .Should().NotContain(static item => item.Kind == AdviceKind.ServeThePlan);

    private static LandscapeReview Review(PoliceAndCrimePlan plan, params Strategy[] strategies) =>
        new LandscapeReviewer(new()).Review(Landscape(plan, strategies), Day);
}
