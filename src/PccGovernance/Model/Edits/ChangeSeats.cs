namespace PccGovernance;

/// <summary>Takes seats off a partnership and puts others on it.</summary>
public sealed record ChangeSeats : LandscapeEdit
{
    /// <summary>The partnership.</summary>
    public required Id<Partnership> Partnership { get; init; }

    /// <summary>The seats that go, each as it is.</summary>
    public ValueList<Seat> Remove { get; init => field = value ?? []; } = [];

    /// <summary>The seats that come.</summary>
    public ValueList<Seat> Add { get; init => field = value ?? []; } = [];

    internal override void Make(EditedContents contents) => PartnershipEdits.ChangeSeats(contents, this);
}
