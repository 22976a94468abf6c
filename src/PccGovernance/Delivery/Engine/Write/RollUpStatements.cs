using PccGovernance.Text;

namespace PccGovernance.Delivery;

/// <summary>Says why something stands as it does by what is under it.</summary>
internal static class RollUpStatements
{
    public static Statement Of(DeliveryRollUp result)
    {
        if (result.DecidedBy is not { } child)
        {
            return Statement.Of("delivery.nothing-under", ("subject", result.Subject));
        }

        return result switch
        {
            { IsCriticalOverride: true } => Standing(
                result,
                "delivery.critical-decides",
                ("milestone", result.DecidingMilestone is { } milestone ? EntityReference.Of(milestone) : null),
                ("known", Known(result))),
            { Method: RollUpMethod.Weighted, Score: { } mean } => Standing(
                result,
                "delivery.mean-of-children",
                ("mean", mean),
                ("green", result.GreenBound.AsValue()),
                ("amber", result.AmberBound.AsValue()),
                ("known", Known(result))),
            { Method: RollUpMethod.ShareOfGreen, Score: { } share } => Standing(
                result,
                "delivery.share-of-green",
                ("share", StatementValue.ShareOf(share)),
                ("green", result.GreenBound.AsShare()),
                ("amber", result.AmberBound.AsShare()),
                ("known", Known(result))),
            { Standing: DeliveryStanding.Complete } => Statement.Of("delivery.all-complete", ("subject", result.Subject)),
            { Standing: DeliveryStanding.Cancelled } => Statement.Of("delivery.all-given-up", ("subject", result.Subject)),
            _ => Standing(result, "delivery.child-decides", ("child", child), ("known", Known(result))),
        };
    }

    private static Statement Standing(
        DeliveryRollUp result,
        string code,
        params ReadOnlySpan<(string Name, StatementValue? Value)> arguments
    ) =>
        Statement.Of(
            code,
            [
                ("subject", result.Subject),
                ("standing", StatementValue.Word(result.Standing)),
                ("colour", result.Colour.AsValue()),
                .. arguments,
            ]);

    /// <summary>What is unknown is no better than this.</summary>
    private static StatementValue? Known(DeliveryRollUp result) =>
        result.Standing == DeliveryStanding.Unknown ? result.WorstKnownColour.AsValue() : null;
}
