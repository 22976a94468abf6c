namespace PccGovernance.Delivery;

/// <summary>Counts while they are added up.</summary>
internal struct Tally
{
    private int _green;
    private int _amber;
    private int _red;
    private int _complete;
    private int _notDue;
    private int _unknown;
    private int _cancelled;
    private int _onHold;
    private int _bare;

    public static Tally OfMilestone(DeliveryStanding standing, RagStatus? colour) => (standing, colour) switch
    {
        (DeliveryStanding.Complete, _) => new() { _complete = 1 },
        (DeliveryStanding.NotDue, _) => new() { _notDue = 1 },
        (DeliveryStanding.Cancelled, _) => new() { _cancelled = 1 },
        (DeliveryStanding.OnHold, _) => new() { _onHold = 1 },
        (DeliveryStanding.Rated, RagStatus.Green) => new() { _green = 1 },
        (DeliveryStanding.Rated, RagStatus.Amber) => new() { _amber = 1 },
        (DeliveryStanding.Rated, _) => new() { _red = 1 },
        _ => new() { _unknown = 1 },
    };

    public static Tally OfBareDeliverable() => new() { _bare = 1 };

    public void Add(in Tally other)
    {
        _green += other._green;
        _amber += other._amber;
        _red += other._red;
        _complete += other._complete;
        _notDue += other._notDue;
        _unknown += other._unknown;
        _cancelled += other._cancelled;
        _onHold += other._onHold;
        _bare += other._bare;
    }

    public readonly DeliveryCounts ToCounts() => new()
    {
        Green = _green,
        Amber = _amber,
        Red = _red,
        Complete = _complete,
        NotDue = _notDue,
        Unknown = _unknown,
        Cancelled = _cancelled,
        OnHold = _onHold,
        DeliverablesWithoutMilestones = _bare,
    };
}
