using FsCheck.Fluent;
using PccGovernance.Delivery;
using PccGovernance.SyntheticLandscapes;

namespace PccGovernance.Tests.Delivery;

/// <summary>The roll-up against the same policy written down plainly.</summary>
public sealed class DeliveryOracleTests
{
    [Fact]
    public void RollUp_AnyPlanOnAnyDay_IsWhatThePlainVersionGives() =>
        Prop.ForAll(
                Gen.Choose(1, 60).ToArbitrary(),
                Gen.Choose(0, 1_000_000).ToArbitrary(),
                Gen.Choose(-200, 60).ToArbitrary(),
                static (milestones, seed, days) =>
                {
                    Landscape landscape = SyntheticDelivery.Make(milestones, 8, (ulong)seed);
                    LocalDate day = SyntheticDelivery.Day.PlusDays(days);

                    PlainDelivery.Describe(DeliveryAnalysis.RollUp(landscape, day))
                        .Should()
                        .BeEquivalentTo(PlainDelivery.RollUp(landscape, day));
                }).Holds();

    [Fact]
    public void RollUp_AThousandMilestones_UsesEveryStandingAndColour()
    {
        DeliveryCounts counts = DeliveryAnalysis.RollUp(SyntheticDelivery.Make(1_000, 8, 1), SyntheticDelivery.Day).Plans.Single().Counts;

        counts.Milestones.Should().Be(1_000);
        new[] { counts.Green, counts.Amber, counts.Red, counts.Complete, counts.NotDue, counts.Unknown, counts.Cancelled }
            .Should()
            .OnlyContain(static n => n > 20);
    }
}
