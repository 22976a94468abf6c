using PccGovernance.Delivery;

namespace PccGovernance.Tests.Delivery;

public sealed class RagScaleTests
{
    [Theory]
    [InlineData(RagScale.ThreePoint, DeliveryStanding.Rated, RagStatus.Amber, DeliveryConfidence.AmberRed, RagLabel.Amber)]
    [InlineData(RagScale.ThreePoint, DeliveryStanding.Complete, null, null, RagLabel.None)]
    [InlineData(RagScale.ThreePoint, DeliveryStanding.Unknown, null, null, RagLabel.Grey)]
    [InlineData(RagScale.Brag, DeliveryStanding.Complete, null, null, RagLabel.Blue)]
    [InlineData(RagScale.Brag, DeliveryStanding.NotDue, null, null, RagLabel.None)]
    [InlineData(RagScale.Brag, DeliveryStanding.Rated, RagStatus.Red, null, RagLabel.Red)]
    [InlineData(RagScale.DeliveryConfidence, DeliveryStanding.Rated, RagStatus.Amber, DeliveryConfidence.AmberRed, RagLabel.AmberRed)]
    [InlineData(RagScale.DeliveryConfidence, DeliveryStanding.Rated, RagStatus.Amber, DeliveryConfidence.AmberGreen, RagLabel.AmberGreen)]
    [InlineData(RagScale.DeliveryConfidence, DeliveryStanding.Rated, RagStatus.Red, DeliveryConfidence.AmberRed, RagLabel.Red)]
    [InlineData(RagScale.DeliveryConfidence, DeliveryStanding.Rated, RagStatus.Green, null, RagLabel.Green)]
    public void LabelOf_OnTheScale_IsItsPoint(
        RagScale scale,
        DeliveryStanding standing,
        RagStatus? colour,
        DeliveryConfidence? confidence,
        RagLabel label
    ) =>
        new RagPolicy { Scale = scale }
            .LabelOf(standing, colour, confidence)
            .Should()
            .Be(label);

    [Fact]
    public void LabelOf_BlueForNotDue_IsThePolicysChoice()
    {
        RagPolicy policy = new() { Scale = RagScale.Brag, BlueIs = DeliveryStanding.NotDue };

        policy.LabelOf(DeliveryStanding.NotDue, null).Should().Be(RagLabel.Blue);
        policy.LabelOf(DeliveryStanding.Complete, null).Should().Be(RagLabel.None);
    }

    [Fact]
    public void DeliveryConfidence_Order_IsFromGreenToRed()
    {
        Enum.GetValues<DeliveryConfidence>()
            .Should()
            .Equal(
                DeliveryConfidence.Green,
                DeliveryConfidence.AmberGreen,
                DeliveryConfidence.Amber,
                DeliveryConfidence.AmberRed,
                DeliveryConfidence.Red);
        Enum.GetValues<DeliveryConfidence>().Select(static c => (int)c).Should().Equal(1, 2, 3, 4, 5);
    }

    [Fact]
    public void ColourOf_ABetterConfidence_IsNeverAWorseColour() =>
        Enum.GetValues<DeliveryConfidence>().Select(RagPolicy.Default.ColourOf).Should().BeInAscendingOrder();

    [Fact]
    public void Validate_UnsoundScales_NamesEachProblem()
    {
        RagPolicy policy = new()
        {
            RollUp = (RollUpMethod)9,
            Scale = (RagScale)9,
            BlueIs = DeliveryStanding.Rated,
            AmberGreenIs = RagStatus.Red,
            AmberRedIs = RagStatus.Green,
            GreenSchedule = 0.8m,
            AmberShare = 0.95m,
        };

        policy.Invoking(static p => p.Validate()).Should().Throw<ArgumentException>().Which.Message.Split('\n').Should().HaveCount(7)
            .And.Contain("The option 'RollUp' is 9: give one of WorstOf, Weighted, ShareOfGreen.")
            .And.Contain("The option 'GreenSchedule' is 0.8: give a number from 0.9 to 2.")
            .And.Contain("The option 'GreenShare' is 0.9: give a number from 0.95 to 1.");
    }
}
