namespace PccGovernance;

/// <summary>Has a partnership meet at other times, or take other hours.</summary>
public sealed record Retime : LandscapeEdit
{
    /// <summary>The partnership.</summary>
    public required Id<Partnership> Partnership { get; init; }

    /// <summary>Its meetings from then on.</summary>
    public required MeetingPattern Meetings { get; init; }

    internal override void Make(EditedContents contents) => contents.Change(Partnership, board => board with { Meetings = Meetings });
}
