using System.Globalization;

namespace PccGovernance;

/// <summary>Has a partnership's meetings take longer or shorter; how often it meets stays as it is.</summary>
public sealed record ChangeMeetingLength : LandscapeEdit
{
    /// <summary>The partnership.</summary>
    public required Id<Partnership> Partnership { get; init; }

    /// <summary>Hours that a meeting is to last, more than 0 and up to 24.</summary>
    public required decimal MeetingHours { get; init; }

    internal override void Make(EditedContents contents)
    {
        if (MeetingHours is <= 0 or > 24)
        {
            contents.Refuse(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"A meeting of the partnership '{Partnership}' cannot last {MeetingHours} hours: give more than 0 and up to 24."));
        }
        else
        {
            contents.Change(Partnership, board => board with { Meetings = (board.Meetings ?? new()) with { MeetingHours = MeetingHours } });
        }
    }
}
