using NodaTime;

namespace PccGovernance;

/// <summary>What the meetings on record of a partnership show on a day: whether it met, who came, what is still to be done.</summary>
/// <remarks>
/// Meetings after the day are not looked at, nor are those that were called off. That no meeting is on record does not say that there was
/// none, unless a <see cref="CompleteRecord"/> of <see cref="CompleteRecord.Meetings"/> says so.
/// </remarks>
public sealed record MeetingHistory
{
    private MeetingHistory()
    {
    }

    /// <summary>The partnership.</summary>
    public Id<Partnership> Partnership { get; private init; }

    /// <summary>The day.</summary>
    public LocalDate AsOf { get; private init; }

    /// <summary>The meetings, the earliest first.</summary>
    public ValueList<Meeting> Meetings { get; private init; } = [];

    /// <summary>When it met last; <c>null</c> when no meeting is on record.</summary>
    public PartialDate? LastMet => Meetings is [.., { } last] ? last.On : null;

    /// <summary>How each organisation came, in the order of identifiers. Empty when no attendance is on record.</summary>
    public ValueList<OrganisationAttendance> Attendance { get; private init; } = [];

    /// <summary>The actions that are not done by the day, in the order of meetings and minutes.</summary>
    public ValueList<PlanAction> OpenActions { get; private init; } = [];

    /// <summary>The open actions whose date has passed.</summary>
    public ValueList<PlanAction> OverdueActions => OpenActions.Where(action => action.Due?.Latest < AsOf).ToValueList();

    /// <summary>The history of a partnership.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="partnership">The partnership; one that the landscape does not have never met.</param>
    /// <param name="asOf">The day.</param>
    public static MeetingHistory Of(Landscape landscape, Id<Partnership> partnership, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        ValueList<Meeting> held = landscape
            .MeetingsOf(partnership)
            .Where(meeting => !meeting.IsCancelled && meeting.On.Earliest <= asOf)
            .ToValueList();
        return new()
        {
            Partnership = partnership,
            AsOf = asOf,
            Meetings = held,
            Attendance = OrganisationAttendance.Of(held),
            OpenActions = held
                .SelectMany(static meeting => meeting.Actions)
                .Where(action => !(action.CompletedOn?.Earliest <= asOf))
                .ToValueList(),
        };
    }

    /// <summary>
    /// How many meetings there were from a day to the day of the history: at least and at most, as far as dates are known.
    /// </summary>
    /// <param name="from">The first day.</param>
    public (int AtLeast, int AtMost) Since(LocalDate from) =>
        (
            Meetings.Count(meeting => meeting.On.Earliest >= from && meeting.On.Latest <= AsOf),
            Meetings.Count(meeting => meeting.On.Latest >= from));
}
