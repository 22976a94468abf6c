namespace PccGovernance.Text;

/// <summary>What the rules on capacity (CAP) say.</summary>
internal static class EnglishCapacityPhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
        [
            .. EnglishRulePhrases.Of(
                "CAP001",
                "A post is not asked for more than it can give",
                "With thirty meetings a week there is not time for much else: whoever is asked for too much comes unprepared, sends "
                + "somebody else or does not come.",
                "posts whose capacity is given"
            ),
            .. EnglishRulePhrases.Of(
                "CAP002",
                "The decision makers of a partnership can all attend",
                "A board whose decision makers are asked to be elsewhere decides nothing, or decides late.",
                "partnerships with a decision maker's post whose capacity is given"
            ),
            .. EnglishRulePhrases.Of(
                "CAP003",
                "Who holds a duty attends the partnership that discharges it",
                "A duty that is discharged by a board is not discharged by a seat that stays empty.",
                "partnerships that discharge a duty and have a decision maker"
            ),
            new(
                "capacity.post-overasked",
                static a =>
                    $"{a.Name("post")} is asked for {(a.Has("hours") ? Hours(a, "hours") : "hours that are not on record")} and "
                    + $"{(a.Has("meetings") ? Meetings(a, "meetings") : "meetings that are not on record")} a year on "
                    + $"{a.Count("partnerships", "board", "boards")}, and can give {Bound(a)}."
            ),
            new(
                "capacity.post-overasked.remedy",
                static _ => "Merge, drop or halve boards, or send another post with the authority to decide."
            ),
            new(
                "capacity.post-unknown",
                static a =>
                    $"Whether {a.Name("post")} is asked for more than {Bound(a)} a year cannot be told: the hours of "
                    + $"{(a.Count("unknown") == a.Count("seats") ? string.Empty : $"{a.Number("unknown")} of ")}its "
                    + $"{a.Count("seats", "seat", "seats")} are not on record."
            ),
            new("capacity.post-unknown.remedy", static _ => "Record how its boards meet."),
            new(
                "capacity.deciders-overasked",
                static a =>
                    $"{a.Name("partnership")} is decided by {a.Agree("posts", "a post that is", "posts that are")} asked for more than "
                    + $"{a.Agree("posts", "it", "they")} can give: {a.Names("posts")}."
            ),
            new("capacity.deciders-overasked.remedy", static _ => "Free their time, or let the board be attended by posts that have it."),
            new(
                "capacity.deciders-unknown",
                static a =>
                    $"Whether the decision makers of {a.Name("partnership")} can all attend cannot be told: what is asked of "
                    + $"{a.Names("posts")} is not known."
            ),
            new("capacity.deciders-unknown.remedy", static _ => "Record how their boards meet."),
            new(
                "capacity.attendance-unknown",
                static a =>
                    $"Whether {a.Count("seats", "seat", "seats")} on "
                    + $"{a.Count("partnerships", "board that discharges", "boards that discharge")} duties "
                    + $"{a.Agree("seats", "is", "are")} taken up cannot be told: the attendance is not on record."
            ),
            new("capacity.attendance-unknown.remedy", static _ => "Record who attends, from the minutes."),
            new(
                "capacity.duty-unattended",
                static a => $"{a.Name("organisation")} attends no meeting of {a.Name("partnership")}, which discharges {a.Names("duties")}."
            ),
            new(
                "capacity.duty-may-be-unattended",
                static a =>
                    $"Whether anybody who decides for {a.Name("organisation")} attends {a.Name("partnership")}, which discharges "
                    + $"{a.Names("duties")}, is not known: the seats that are taken up have no role on record."
            ),
            new("capacity.duty-may-be-unattended.remedy", static _ => "Record the role of each seat."),
            new("capacity.duty-unattended.remedy", static _ => "Agree who attends for it, or whether the duty is better held elsewhere."),
        ];

    /// <summary>What a post can give: hours, meetings or both.</summary>
    private static string Bound(PhraseArguments a) => (a.Has("most-hours"), a.Has("most-meetings")) switch
    {
        (true, true) => $"{Hours(a, "most-hours")} and {Meetings(a, "most-meetings")}",
        (true, false) => Hours(a, "most-hours"),
        (false, true) => Meetings(a, "most-meetings"),
        _ => "nothing that is on record",
    };

    private static string Hours(PhraseArguments a, string name) => a.Count(name, "hour", "hours");

    private static string Meetings(PhraseArguments a, string name) => a.Count(name, "meeting", "meetings");
}
