namespace PccGovernance.Text;

/// <summary>What the analysis of delivery says: why milestones and what is above them stand as they do, and what changed.</summary>
internal static class EnglishDeliveryPhrases
{
    private const string Milestone = "milestone";

    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
        [
            new("delivery.milestone-given-up", static a => $"{The(a)} was given up."),
            new("delivery.milestone-on-hold", static a => $"{The(a)} is on hold."),
            new("delivery.milestone-complete", static a => $"{The(a)} is complete."),
            new("delivery.milestone-not-due", static a => $"{The(a)} has not started and is not due before {a.Date("due")}."),
            new(
                "delivery.milestone-rated",
                static a => a.Has("because") ? $"{The(a)} is {a.Word("colour")}. {a.Say("because")}" : $"{The(a)} is {a.Word("colour")}."
            ),
            new(
                "delivery.milestone-set",
                static a =>
                    $"{The(a)} was set to {a.Word("colour")} {a.On("set")}{By(a)}, instead of {a.Word("instead-of")}{Because(a)}."
            ),
            new("delivery.no-date-due", static a => $"{The(a)} has no date due: record one."),
            new(
                "delivery.report-is-old",
                static a => $"{The(a)} was last reported {a.On("reported")}, more than {Days(a)} before {a.Date("day")}: report on it."
            ),
            new("delivery.waits-for-unknown", static a => $"{The(a)} waits for a milestone that is unknown, and cannot be better than it."),
            new(
                "delivery.measure-dates-known-in-part",
                static a =>
                    $"{The(a)} cannot be rated: by the reading of {a.Date("read")} the measure {a.Name("measure")} is from "
                    + $"{a.Number("least")} to {a.Number("most")} points behind plan, since the date of its baseline is known in part: "
                    + "record "
                    + "it to the month or day."
            ),
            new(
                "delivery.record-dates-known-in-part",
                static a =>
                    $"{The(a)} cannot be rated on {a.Date("day")}: when it was reported, stated, moved or set is known in part, and on the "
                    + "day its colour depends: record it to the day."
            ),
            new(
                "delivery.no-evidence",
                static a =>
                    $"{The(a)} has neither a dated forecast to come nor a report of its progress or colour within {Days(a)}: record one."
            ),
            new("delivery.indicator-in-part", static a => $"It gives {a.Word("colour")}; what that rests on is not on record."),
            new("delivery.open-after-due", static a => $"It is open {Days(a)} after the date due, {a.Date("due")}: {Bound(a)}."),
            new(
                "delivery.forecast-in-time",
                static a => $"The forecast, {a.Date("forecast")}, is not after the date due, {a.Date("due")}: {Bound(a)}."
            ),
            new(
                "delivery.forecast-late",
                static a => $"The forecast, {a.Date("forecast")}, is {Days(a)} after the date due, {a.Date("due")}: {Bound(a)}."
            ),
            new(
                "delivery.date-moved",
                static a => $"The date due was moved by {Days(a)}, from {a.Date("from")} to {a.Date("to")}: {Bound(a)}."
            ),
            new("delivery.progress-behind", static a => $"The report of {a.Date("reported")} puts progress {Behind(a)}: {Bound(a)}."),
            new(
                "delivery.measure-behind",
                static a => $"The reading of {a.Date("read")} puts the measure {a.Name("measure")} {Behind(a)}: {Bound(a)}."
            ),
            new(
                "delivery.earned-schedule",
                static a =>
                    $"By the report of {a.Date("reported")} {a.Share("index", 2)} of the time that has passed was earned: {IndexBound(a)}."
            ),
            new(
                "delivery.colour-set",
                static a => $"{Capital(a.Word("colour"))} was set {a.On("set")} instead of the computed colour."
            ),
            new(
                "delivery.waits-for",
                static a =>
                    $"It waits for the milestone {a.Name(Milestone)}, which is no better than {a.Word("colour")}: it cannot be greener."
            ),
            new("delivery.reported", static a => $"The report of {a.Date("reported")} gives {a.Word("colour")}."),
            new(
                "delivery.nothing-under",
                static a => $"{Subject(a)} has nothing under it on record: record its {Below(a.Kind("subject"))}."
            ),
            new("delivery.critical-decides", static a => $"{Stands(a)}, because the critical milestone {a.Name(Milestone)} is{Known(a)}."),
            new(
                "delivery.mean-of-children",
                static a =>
                    $"{Stands(a)}: the mean by weight of its children that are due is {a.Number("mean")}, and up to {a.Number("green")} "
                    + $"is green, up to {a.Number("amber")} amber{AtWorst(a)}."
            ),
            new(
                "delivery.share-of-green",
                static a =>
                    $"{Stands(a)}: {a.Share("share", 2)} of its children that are due are green or complete, and more than "
                    + $"{a.Share("green", 2)} is green, at least {a.Share("amber", 2)} amber{AtWorst(a)}."
            ),
            new(
                "delivery.child-decides",
                static a => $"{Stands(a)}, because {Called(a, "child")} is{(IsNotDue(a) ? " not and nothing under it is open" : Known(a))}."
            ),
            new("delivery.all-complete", static a => $"{Subject(a)} is complete: everything under it is, or was given up."),
            new("delivery.all-given-up", static a => $"{Subject(a)} was given up with everything under it."),
            new("delivery.change", static a => $"{The(a)} was {Before(a)} and is {Standing(a)} ({a.Word("travel")}){Moved(a)}."),
            new("delivery.change-none", static a => $"{The(a)} is {Standing(a)} as before{Moved(a)}."),
            new("delivery.change-new", static a => $"{The(a)} is new and {Standing(a)}."),
            new("delivery.change-gone", static a => $"{The(a)} was {Before(a)} and is no longer in a plan in force."),
            new("delivery.change-nowhere", static a => $"{The(a)} is in no plan in force."),
        ];

    private static string The(PhraseArguments a) => $"The milestone {a.Name(Milestone)}";

    private static string Days(PhraseArguments a) => a.Count("days", "day", "days");

    private static string By(PhraseArguments a) => a.Has("author") ? $" by {a.Name("author")}" : string.Empty;

    private static string Because(PhraseArguments a) => a.Has("reason") ? $", because ‘{a.Text("reason")}’" : string.Empty;

    private static string Behind(PhraseArguments a)
    {
        decimal points = a.Quantity("points");
        return $"{a.Counted(Math.Abs(points), "point", "points")} {(points < 0 ? "ahead of" : "behind")} plan";
    }

    /// <summary>What the colour of a value that is held to two bounds means.</summary>
    private static string Bound(PhraseArguments a) => a.WordKey("colour") switch
    {
        "green" => $"up to {a.Number("green")} is green",
        "amber" => $"more than {a.Number("green")} and up to {a.Number("amber")} is amber",
        _ => $"more than {a.Number("amber")} is red",
    };

    private static string IndexBound(PhraseArguments a) => a.WordKey("colour") switch
    {
        "green" => $"{a.Share("green", 2)} or more is green",
        "amber" => $"less than {a.Share("green", 2)} and at least {a.Share("amber", 2)} is amber",
        _ => $"less than {a.Share("amber", 2)} is red",
    };

    private static string Subject(PhraseArguments a) => Capital(Called(a, "subject"));

    private static string Stands(PhraseArguments a) => $"{Subject(a)} is {Standing(a)}";

    private static string Standing(PhraseArguments a) => a.Word(a.Has("colour") ? "colour" : "standing");

    private static string Before(PhraseArguments a) => a.Word(a.Has("colour-before") ? "colour-before" : "standing-before");

    private static bool IsNotDue(PhraseArguments a) => string.Equals(a.WordKey("standing"), "not-due", StringComparison.Ordinal);

    private static string Known(PhraseArguments a) =>
        a.Has("known") ? $"; the worst colour known under it is {a.Word("known")}" : string.Empty;

    private static string AtWorst(PhraseArguments a) =>
        a.Has("known") ? $"; with what is unknown at its worst it is {a.Word("known")}" : string.Empty;

    private static string Moved(PhraseArguments a) =>
        a.Has("put-back") ? $", and its date was put back by {a.Count("put-back", "day", "days")}"
        : a.Has("brought-forward") ? $", and its date was brought forward by {a.Count("brought-forward", "day", "days")}"
        : string.Empty;

    private static string Called(PhraseArguments a, string name) => a.Kind(name) switch
    {
        EntityKind.Milestone => $"the milestone {a.Name(name)}",
        EntityKind.Deliverable => $"the deliverable {a.Name(name)}",
        EntityKind.BusinessPriority => $"the priority {a.Name(name)}",
        EntityKind.Strand => $"the strand {a.Name(name)}",
        EntityKind.Portfolio => $"the portfolio {a.Name(name)}",
        EntityKind.Organisation => a.Name(name),
        _ => $"the plan {a.Name(name)}",
    };

    private static string Below(EntityKind kind) => kind switch
    {
        EntityKind.Deliverable => "milestones",
        EntityKind.BusinessPriority => "deliverables",
        EntityKind.Strand => "priorities",
        _ => "strands",
    };

    private static string Capital(string words) => EnglishCase.Capital(words);
}
