namespace PccGovernance.Duplication;

/// <summary>
/// The boards of a landscape by what those who find links ask of them, sorted out in one pass: a country has thousands of boards, of which
/// most finders want few. Each list is in the order of numbers.
/// </summary>
internal sealed class LinkSources
{
    public LinkSources(PartnershipProfile[] boards)
    {
        All = boards;
        foreach (PartnershipProfile board in boards)
        {
            AddIf(Written, board.HasPurpose, board);
            AddIf(NotedAsMeeting, board.HasNote && board.Reading.IsHeldWithOthers, board);
            AddIf(OnRecordAsMeeting, board.MeetsWithOthers, board);
            AddIf(OfSeveral, board.Parents.Length > 1, board);
            AddIf(Seatless, !board.HasSeats, board);
            AddIf(Overseeing, Panels.IsOne(board), board);
            if (board.IsOrMayBeForJointWork)
            {
                AddIf(Dutiful, Twins.DutiesOf(board).Length > 0 && !board.Ground.Extent.IsEmpty, board);
                AddIf(Strategic, board.Tier == PartnershipTier.Strategic && board.HasSeats, board);
                AddIf(Broad, BroadBoards.IsBroad(board), board);
                AddIf(Narrow, BroadBoards.MayBeNarrow(board), board);
                AddIf(LoneGroups, UsualBusiness.IsLoneGroup(board), board);
                AddIf(Unclear, Questions.IsUnclear(board), board);
                AddIf(Halved, HalfLines.MayBeOne(board), board);
                AddIf(InDoubt, BoardsInDoubt.IsOne(board), board);
                AddIf(Unlined, LinesUnsaid.IsOne(board), board);
            }
        }
    }

    public PartnershipProfile[] All { get; }

    /// <summary>Those whose purpose is on record.</summary>
    public List<PartnershipProfile> Written { get; } = [];

    /// <summary>Those with a note, of which the record says that they are held with another.</summary>
    public List<PartnershipProfile> NotedAsMeeting { get; } = [];

    /// <summary>Those that meet with another by record.</summary>
    public List<PartnershipProfile> OnRecordAsMeeting { get; } = [];

    /// <summary>Those that report to several.</summary>
    public List<PartnershipProfile> OfSeveral { get; } = [];

    /// <summary>Those that are or may be for joint work, on known ground, and report to one.</summary>
    public List<PartnershipProfile> Halved { get; } = [];

    /// <summary>Those that are or may be for joint work, of which the record says that nobody knows what they do.</summary>
    public List<PartnershipProfile> InDoubt { get; } = [];

    /// <summary>Those that are or may be for joint work, of which the record says that their line is missing.</summary>
    public List<PartnershipProfile> Unlined { get; } = [];

    /// <summary>Those of which nobody knows who sits there.</summary>
    public List<PartnershipProfile> Seatless { get; } = [];

    /// <summary>Panels that may be one of several on the same subjects.</summary>
    public List<PartnershipProfile> Overseeing { get; } = [];

    /// <summary>Those that are or may be for joint work and hold a duty on known ground.</summary>
    public List<PartnershipProfile> Dutiful { get; } = [];

    /// <summary>Those that are or may be for joint work, with seats, at the strategic tier.</summary>
    public List<PartnershipProfile> Strategic { get; } = [];

    /// <summary>Those that are broad.</summary>
    public List<PartnershipProfile> Broad { get; } = [];

    /// <summary>Those that a broad one may hold.</summary>
    public List<PartnershipProfile> Narrow { get; } = [];

    /// <summary>Groups without a line that are there for one subject.</summary>
    public List<PartnershipProfile> LoneGroups { get; } = [];

    /// <summary>Those of which nobody can say what they are for.</summary>
    public List<PartnershipProfile> Unclear { get; } = [];

    private static void AddIf(List<PartnershipProfile> list, bool holds, PartnershipProfile board)
    {
        if (holds)
        {
            list.Add(board);
        }
    }
}
