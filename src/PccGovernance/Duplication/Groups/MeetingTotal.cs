namespace PccGovernance.Duplication;

/// <summary>How often the boards of a group meet, as far as it is known.</summary>
public sealed record MeetingTotal
{
    /// <summary>The meetings a year of those boards of which it is known, added up.</summary>
    public required decimal MeetingsPerYear { get; init; }

    /// <summary>The number of boards of which it is known.</summary>
    public required int PartnershipsKnown { get; init; }

    /// <summary>The number of boards of which it is not known; <see cref="MeetingsPerYear"/> leaves them out.</summary>
    public required int PartnershipsUnknown { get; init; }

    internal static MeetingTotal Of(PartnershipProfile[] boards)
    {
        decimal meetings = 0;
        int known = 0;
        foreach (PartnershipProfile board in boards)
        {
            if (board.Partnership.Meetings?.MeetingsPerYear is { } ofBoard)
            {
                meetings += ofBoard;
                known++;
            }
        }

        return new() { MeetingsPerYear = meetings, PartnershipsKnown = known, PartnershipsUnknown = boards.Length - known };
    }
}
