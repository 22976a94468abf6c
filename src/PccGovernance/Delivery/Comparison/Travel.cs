namespace PccGovernance.Delivery;

/// <summary>
/// Compares two looks at one thing, and shows where it went as an arrow. An arrow alone is not read by everybody: show the word of a
/// phrasebook beside it.
/// </summary>
public static class Travel
{
    /// <summary>Where a colour went.</summary>
    /// <param name="before">The earlier colour; <c>null</c> when there was none.</param>
    /// <param name="now">The later colour; <c>null</c> when there is none.</param>
    internal static DirectionOfTravel Between(RagStatus? before, RagStatus? now) =>
        (before, now) switch
        {
            (_, null) => DirectionOfTravel.Unknown,
            (null, _) => DirectionOfTravel.New,
            ({ } then, { } later) => later < then ? DirectionOfTravel.Improved
            : later > then ? DirectionOfTravel.Worsened
            : DirectionOfTravel.Same,
        };

    /// <summary>The arrow, for example <c>↑</c> for what improved.</summary>
    /// <param name="direction">The direction.</param>
    public static string Arrow(this DirectionOfTravel direction) => direction switch
    {
        DirectionOfTravel.Improved => "↑",
        DirectionOfTravel.Same => "→",
        DirectionOfTravel.Worsened => "↓",
        DirectionOfTravel.New => "•",
        _ => "?",
    };

    /// <summary>
    /// Where a standing went. Going out of sight is not an improvement, be it for want of reports, by being put off, put on hold or given
    /// up;
    /// nor is coming into sight.
    /// </summary>
    internal static DirectionOfTravel Between(
        (DeliveryStanding Standing, RagStatus? Known)? before,
        (DeliveryStanding Standing, RagStatus? Known)? now)
    {
        if (before is not { } then || now is not { } later)
        {
            return before is null && now is not null ? DirectionOfTravel.New : DirectionOfTravel.Unknown;
        }

        if (then.Standing == DeliveryStanding.Unknown || later.Standing == DeliveryStanding.Unknown)
        {
            return DirectionOfTravel.Unknown;
        }

        int change = Rank(later).CompareTo(Rank(then));
        bool isOutOfSight = later.Standing is DeliveryStanding.NotDue or DeliveryStanding.Cancelled or DeliveryStanding.OnHold;
        return change < 0 && isOutOfSight ? DirectionOfTravel.Unknown
            : change < 0 ? DirectionOfTravel.Improved : change > 0 ? DirectionOfTravel.Worsened : DirectionOfTravel.Same;
    }

    /// <summary>Complete is best; what is not due, on hold or was given up is neither better nor worse than green.</summary>
    private static int Rank((DeliveryStanding Standing, RagStatus? Known) look) => (look.Standing, look.Known) switch
    {
        (DeliveryStanding.Complete, _) => 0,
        (DeliveryStanding.Rated, { } colour) => (int)colour,
        _ => (int)RagStatus.Green,
    };
}
