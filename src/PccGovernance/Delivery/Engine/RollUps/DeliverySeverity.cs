namespace PccGovernance.Delivery;

/// <summary>The one order in which children decide for their parent, from the best to the worst.</summary>
internal static class DeliverySeverity
{
    public static int Of(DeliveryStanding standing, RagStatus? worstKnown) => (standing, worstKnown) switch
    {
        (_, RagStatus.Red) => 7,
        (_, RagStatus.Amber) => 6,
        (DeliveryStanding.Unknown, _) => 5,
        (DeliveryStanding.Rated, _) => 4,
        (DeliveryStanding.OnHold, _) => 3,
        (DeliveryStanding.NotDue, _) => 2,
        (DeliveryStanding.Complete, _) => 1,
        _ => 0,
    };
}
