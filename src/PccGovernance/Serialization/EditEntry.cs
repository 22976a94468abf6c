namespace PccGovernance.Serialization;

/// <summary>An edit in a document: an object of one member, which is called by the kind of edit.</summary>
internal sealed record EditEntry
{
    public AddPartnership? AddPartnership { get; init; }

    public BringUnder? BringUnder { get; init; }

    public ChangeSeats? ChangeSeats { get; init; }

    public ClosePartnership? ClosePartnership { get; init; }

    public MergePartnerships? MergePartnerships { get; init; }

    public MoveDuty? MoveDuty { get; init; }

    public MoveSeat? MoveSeat { get; init; }

    public ReplaceOrganisation? ReplaceOrganisation { get; init; }

    public Retime? Retime { get; init; }

    public SplitPartnership? SplitPartnership { get; init; }

    /// <summary>The edits that are given: one, where the entry is sound.</summary>
    public IEnumerable<LandscapeEdit> Given =>
        new LandscapeEdit?[]
        {
            AddPartnership,
            BringUnder,
            ChangeSeats,
            ClosePartnership,
            MergePartnerships,
            MoveDuty,
            MoveSeat,
            ReplaceOrganisation,
            Retime,
            SplitPartnership,
        }.OfType<LandscapeEdit>();

    public static EditEntry Of(LandscapeEdit edit) => new()
    {
        AddPartnership = edit as AddPartnership,
        BringUnder = edit as BringUnder,
        ChangeSeats = edit as ChangeSeats,
        ClosePartnership = edit as ClosePartnership,
        MergePartnerships = edit as MergePartnerships,
        MoveDuty = edit as MoveDuty,
        MoveSeat = edit as MoveSeat,
        ReplaceOrganisation = edit as ReplaceOrganisation,
        Retime = edit as Retime,
        SplitPartnership = edit as SplitPartnership,
    };
}
