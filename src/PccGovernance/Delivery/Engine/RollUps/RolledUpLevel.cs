namespace PccGovernance.Delivery;

/// <summary>One level of the plans, rolled up: each place is for one thing, so that they may be filled in any order.</summary>
internal sealed class RolledUpLevel(int count)
{
    private readonly DeliveryRollUp[] _results = new DeliveryRollUp[count];

    /// <summary>What the level above is rolled up from.</summary>
    public RollUpChild[] Children { get; } = new RollUpChild[count];

    /// <summary>What a reader gets, in the order of identifiers.</summary>
    public ValueList<DeliveryRollUp> Results => _results.ToValueList().SortedBy(static result => result.Subject);

    public (RollUpChild Child, DeliveryRollUp Result) this[int place]
    {
        set => (Children[place], _results[place]) = value;
    }
}
