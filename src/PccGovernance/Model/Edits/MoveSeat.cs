namespace PccGovernance;

/// <summary>Moves a seat from one partnership to another.</summary>
public sealed record MoveSeat : LandscapeEdit
{
    /// <summary>The seat, as it is.</summary>
    public required Seat Seat { get; init; }

    /// <summary>The partnership that it is on.</summary>
    public required Id<Partnership> From { get; init; }

    /// <summary>The partnership that it goes to.</summary>
    public required Id<Partnership> To { get; init; }

    internal override void Make(EditedContents contents)
    {
        PartnershipEdits.ChangeSeats(contents, new() { Partnership = From, Remove = [Seat] });
        PartnershipEdits.ChangeSeats(contents, new() { Partnership = To, Add = [Seat] });
    }
}
