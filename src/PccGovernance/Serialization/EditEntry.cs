namespace PccGovernance.Serialization;

/// <summary>An edit in a document: an object of one member, which is called by the kind of edit.</summary>
internal sealed record EditEntry
{
    public AddOrganisation? AddOrganisation { get; init; }

    public AddPartnership? AddPartnership { get; init; }

    public BringUnder? BringUnder { get; init; }

    public ChangeMeetingLength? ChangeMeetingLength { get; init; }

    public ChangeSeats? ChangeSeats { get; init; }

    public ClosePartnership? ClosePartnership { get; init; }

    public CombineAreas? CombineAreas { get; init; }

    public JoinStrategies? JoinStrategies { get; init; }

    public MergePartnerships? MergePartnerships { get; init; }

    public MoveDuty? MoveDuty { get; init; }

    public MoveFunction? MoveFunction { get; init; }

    public MoveSeat? MoveSeat { get; init; }

    public PutItems? PutItems { get; init; }

    public ReorganiseCouncils? ReorganiseCouncils { get; init; }

    public ReplaceOrganisation? ReplaceOrganisation { get; init; }

    public ReplacePartnerships? ReplacePartnerships { get; init; }

    public Retime? Retime { get; init; }

    public SplitPartnership? SplitPartnership { get; init; }

    public TransferFunctions? TransferFunctions { get; init; }

    /// <summary>The edits that are given: one, where the entry is sound.</summary>
    public IEnumerable<LandscapeEdit> Given =>
        new LandscapeEdit?[]
        {
            AddOrganisation,
            AddPartnership,
            BringUnder,
            ChangeMeetingLength,
            ChangeSeats,
            ClosePartnership,
            CombineAreas,
            JoinStrategies,
            MergePartnerships,
            MoveDuty,
            MoveFunction,
            MoveSeat,
            PutItems,
            ReorganiseCouncils,
            ReplaceOrganisation,
            ReplacePartnerships,
            Retime,
            SplitPartnership,
            TransferFunctions,
        }.OfType<LandscapeEdit>();

    public static EditEntry Of(LandscapeEdit edit) => new()
    {
        AddOrganisation = edit as AddOrganisation,
        AddPartnership = edit as AddPartnership,
        BringUnder = edit as BringUnder,
        ChangeMeetingLength = edit as ChangeMeetingLength,
        ChangeSeats = edit as ChangeSeats,
        ClosePartnership = edit as ClosePartnership,
        CombineAreas = edit as CombineAreas,
        JoinStrategies = edit as JoinStrategies,
        MergePartnerships = edit as MergePartnerships,
        MoveDuty = edit as MoveDuty,
        MoveFunction = edit as MoveFunction,
        MoveSeat = edit as MoveSeat,
        PutItems = edit as PutItems,
        ReorganiseCouncils = edit as ReorganiseCouncils,
        ReplaceOrganisation = edit as ReplaceOrganisation,
        ReplacePartnerships = edit as ReplacePartnerships,
        Retime = edit as Retime,
        SplitPartnership = edit as SplitPartnership,
        TransferFunctions = edit as TransferFunctions,
    };
}
