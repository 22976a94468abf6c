namespace PccGovernance;

/// <summary>How an organisation came to the meetings of a partnership of which its attendance is on record.</summary>
public sealed record OrganisationAttendance
{
    /// <summary>The organisation.</summary>
    public required Id<Organisation> Organisation { get; init; }

    /// <summary>The meetings of which its attendance is on record; 1 or more.</summary>
    public required int Meetings { get; init; }

    /// <summary>Those to which one of it came.</summary>
    public required int Attended { get; init; }

    /// <summary>Those to which none of it came but a substitute did.</summary>
    public required int Substitutes { get; init; }

    /// <summary>The share of meetings to which it or a substitute came, from 0 to 1.</summary>
    public decimal Share => (decimal)(Attended + Substitutes) / Meetings;

    /// <summary>How each organisation came to some meetings, in the order of identifiers.</summary>
    internal static ValueList<OrganisationAttendance> Of(IEnumerable<Meeting> meetings) =>
        meetings
            .SelectMany(static meeting => meeting.Attendance.Select(attendance => (attendance, meeting.Id)))
            .GroupBy(static pair => pair.attendance.Organisation)
            .OrderBy(static group => group.Key)
            .Select(static group => Of(group.Key, group))
            .ToValueList();

    private static OrganisationAttendance Of(
        Id<Organisation> organisation,
        IEnumerable<(MeetingAttendance Attendance, Id<Meeting> Meeting)> records)
    {
        // Several may sit for one body: it came where the best of them did.
        AttendanceKind[] best =
        [
            .. records
                .GroupBy(static record => record.Meeting)
                .Select(static meeting => meeting.Min(static record => record.Attendance.Attended)),
        ];
        return new()
        {
            Organisation = organisation,
            Meetings = best.Length,
            Attended = best.Count(static kind => kind == AttendanceKind.Attended),
            Substitutes = best.Count(static kind => kind == AttendanceKind.Substitute),
        };
    }
}
