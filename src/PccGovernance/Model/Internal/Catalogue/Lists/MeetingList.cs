namespace PccGovernance;

/// <summary>The list of meetings.</summary>
internal static class MeetingList
{
    public static EntityList<Meeting> Description { get; } =
        new("Meetings", static c => c.Meetings, static (c, all) => c with { Meetings = all })
        {
            Noun = "meeting",
            Name = static m => m.On.ToString(),
            Fields =
            [
                ("Partnership", static m => m.Partnership),
                ("On", static m => m.On),
                ("IsCancelled", static m => m.IsCancelled),
                ("Hours", static m => m.Hours),
                ("IsQuorate", static m => m.IsQuorate),
                ("Attendance", static m => m.Attendance),
                ("Decisions", static m => m.Decisions),
                ("Actions", static m => m.Actions.Select(static a => a.Id).ToValueList()),
                ("Minutes", static m => m.Minutes),
                ("Provenance", static m => m.Provenance),
            ],
            // A meeting is on record from the first day on which it can have been.
            Period = static m => m.On.IsEmpty ? EffectivePeriod.Always : new(m.On.Earliest),
            Order = Sorted,
            References = static (m, walk) => m with
            {
                Attendance = walk.Parts(m.Attendance, "attendance", Walked, "Attendance"),
                Actions = walk.Entities(m.Actions, "actions", "plan action", BusinessPlanReferences.Walked),
                // Last, since it says whether the meeting itself is lost.
                Partnership = walk.Partnerships.Required(m.Partnership, "partnership"),
            },
            Values = static (v, meeting, at) => v.CheckMeeting(meeting, at),
        };

    private static Meeting Sorted(Meeting meeting)
    {
        ValueList<MeetingAttendance> sorted = meeting.Attendance.Sorted(
            Comparer<MeetingAttendance>.Create(static (l, r) =>
            {
                int order = l.Organisation.CompareTo(r.Organisation);
                order = order != 0 ? order : Nullable.Compare(l.Post, r.Post);
                order = order != 0 ? order : Nullable.Compare(l.Person, r.Person);
                return order != 0 ? order : l.Attended - r.Attended;
            }));
        return ReferenceEquals(sorted, meeting.Attendance) ? meeting : meeting with { Attendance = sorted };
    }

    private static MeetingAttendance Walked(MeetingAttendance attendance, ReferenceWalk walk)
    {
        Id<Organisation> organisation = walk.Organisations.Required(attendance.Organisation, "organisation");
        Id<Post>? post = walk.Posts.One(attendance.Post, "post");
        Id<Person>? person = walk.People.One(attendance.Person, "person");
        bool stays = organisation == attendance.Organisation && post == attendance.Post && person == attendance.Person;
        return stays ? attendance : attendance with { Organisation = organisation, Post = post, Person = person };
    }
}
