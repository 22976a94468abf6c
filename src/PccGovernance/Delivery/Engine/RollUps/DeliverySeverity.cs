namespace PccGovernance.Delivery;

/// <summary>The one order in which children decide for their parent, from the best to the worst.</summary>
internal static class DeliverySeverity
{
    public static int Of(DeliveryStanding standing, RagStatus? worstKnown) => (standing, worstKnown) switch
    {
        (_, RagStatus.Red) => 6,
        (_, RagStatus.Amber) => 5,
        (DeliveryStanding.Unknown, _) => 4,
        (DeliveryStanding.Rated, _) => 3,
        (DeliveryStanding.NotDue, _) => 2,
        (DeliveryStanding.Complete, _) => 1,
        _ => 0,
    };
}
