namespace PccGovernance;

/// <summary>Whether somebody came to a meeting.</summary>
public sealed record MeetingAttendance
{
    /// <summary>The organisation, with a seat or without.</summary>
    public required Id<Organisation> Organisation { get; init; }

    /// <summary>The post, in <see cref="Organisation"/>; <c>null</c> when not known.</summary>
    public Id<Post>? Post { get; init; }

    /// <summary>The person who came or sent apologies; <c>null</c> in a record kept without names.</summary>
    public Id<Person>? Person { get; init; }

    /// <summary>Whether they came.</summary>
    public required AttendanceKind Attended { get; init; }
}
