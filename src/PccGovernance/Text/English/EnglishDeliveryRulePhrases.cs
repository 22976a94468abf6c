namespace PccGovernance.Text;

/// <summary>What the rules on delivery (RAG) say beside what their analysis does.</summary>
internal static class EnglishDeliveryRulePhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
        [
            .. EnglishRulePhrases.Of(
                "RAG001",
                "A milestone is not red",
                "A red milestone is more than a month late, far behind, or was moved by more than a month.",
                "milestones of business plans in force"
            ),
            .. EnglishRulePhrases.Of(
                "RAG002",
                "A milestone has evidence in date",
                "A milestone that nobody reports on is not on track: its state is unknown.",
                "milestones of business plans in force"
            ),
            .. EnglishRulePhrases.Of(
                "RAG003",
                "A reported colour is borne out by the evidence",
                "Reported green and computed red is the watermelon: green outside, red within.",
                "milestones with a reported colour"
            ),
            .. EnglishRulePhrases.Of(
                "RAG004",
                "A deliverable has a milestone",
                "Without a dated step nobody can say whether it is being delivered.",
                "deliverables of business plans in force"
            ),
            .. EnglishRulePhrases.Of(
                "RAG005",
                "A colour that was set has a reason, an author and an end",
                "A colour in the place of the computed one is a judgement that somebody has to answer for, and that does not last for "
                + "ever.",
                "milestones with a colour set in the place of the computed one"
            ),
            .. EnglishRulePhrases.Of(
                "RAG006",
                "What a milestone waits for is due before it",
                "A date that comes before what it depends on cannot be met.",
                "milestones that are not reached and wait for others"
            ),
            .. EnglishRulePhrases.Of(
                "RAG007",
                "An action is done by the day that it is due",
                "An action that is overdue is the first sign that a milestone will be.",
                "actions with a date due, of milestones that were not given up"
            ),
            new("delivery.red.remedy", static _ => "Agree how it is brought back, or what is given up."),
            new("delivery.no-evidence.remedy", static _ => "Report on it."),
            new("delivery.colour-not-borne-out.remedy", static _ => "Ask for the evidence behind the reported colour."),
            new(
                "delivery.evidence-undated",
                static a =>
                    $"Of {a.Count("milestones", "milestone", "milestones")} reported green it is not "
                    + $"known of what day the evidence is, so it may have been more than {a.Count("period", "day", "days")} old: "
                    + $"{a.Names("milestones")}."
            ),
            new("delivery.evidence-undated.remedy", static _ => "Record of what day the evidence behind each report is."),
            new(
                "delivery.evidence-not-on-record",
                static a =>
                    $"Of {a.Count("milestones", "milestone", "milestones")} reported green or amber it cannot be told whether the evidence "
                    + "bears it out: a date due, the first date due, or what a measure is to reach, by when or has reached is not on "
                    + $"record: {a.Names("milestones")}."
            ),
            new(
                "delivery.evidence-not-on-record.remedy",
                static _ => "Record the date due and the first one, and of each measure its baseline, its target and a reading, with their "
                    + "days."
            ),
            new(
                "delivery.no-milestone",
                static a => $"The deliverable {a.Name("deliverable")} has no milestone on record, so how it stands is not known."
            ),
            new("delivery.no-milestone.remedy", static _ => "Record a milestone with a date."),
            new("delivery.override-unaccounted.remedy", static _ => "Record what is missing, or take the colour back."),
            new(
                "delivery.waits-for-given-up",
                static a => $"The milestone {a.Name("milestone")} waits for the milestone {a.Name("before")}, which was given up."
            ),
            new("delivery.waits-for-given-up.remedy", static _ => "Say what it waits for instead, or take the dependency out."),
            new(
                "delivery.waits-for-on-hold",
                static a => $"The milestone {a.Name("milestone")} waits for the milestone {a.Name("before")}, which is on hold."
            ),
            new("delivery.waits-for-on-hold.remedy", static _ =>
                "Take the other up again, put this on hold too, or take the dependency out."),
            new(
                "delivery.waits-for-later",
                static a =>
                    $"The milestone {a.Name("milestone")} waits for the milestone {a.Name("before")}, which is due "
                    + $"{a.Count("days", "day", "days")} after it."
            ),
            new("delivery.waits-for-later.remedy", static _ => "Move one of the two dates, or take the dependency out."),
            new(
                "delivery.waits-for-undated",
                static a =>
                    $"Whether the milestone {a.Name("before")} is due before {a.Name("milestone")}, which waits for it, cannot be told: "
                    + $"{a.Name("undated")} has no date due on record."
            ),
            new("delivery.waits-for-undated.remedy", static _ => "Record the date due."),
            new(
                "delivery.action-overdue",
                static a =>
                    $"The action {a.Name("action")} was due {a.On("due")} and is not on "
                    + $"record as done{(a.Has("owner") ? $"; it is for {a.Name("owner")}" : string.Empty)}."
            ),
            new(
                "delivery.action-undated",
                static a => $"By when the action {a.Name("action")} is to be done is not on record, nor that it is done."
            ),
            new("delivery.action-undated.remedy", static _ => "Record the day by which it is due or, where it is done, when."),
            new("delivery.action-overdue.remedy", static _ => "Do it, or agree another day; where it is done, record when."),
        ];
}
