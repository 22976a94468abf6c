namespace PccGovernance.Text;

/// <summary>What the signs say that a reported colour may not be the real one.</summary>
internal static class EnglishSignalPhrases
{
    private const string Milestone = "milestone";

    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
        [
            new(
                "delivery.reported-better",
                static a =>
                    $"{The(a)} was reported {a.Word("reported")} and its dates and progress make it {a.Word("computed")}; {Reason(a)}. "
                    + $"{a.Say("because")}"
            ),
            new(
                "delivery.green-to-red",
                static a =>
                    $"{The(a)} was reported green {a.On("green")} and red {a.On("red")}, with no amber between: ask what was "
                    + "known in the meantime."
            ),
            new(
                "delivery.green-and-overdue",
                static a => $"{The(a)} is critical and {Days(a)} overdue on {a.Date("day")}, and {Green(a)}: look at it first."
            ),
            new(
                "delivery.stale",
                static a =>
                    $"{The(a)} was last reported {a.On("reported")}, {Days(a)} before {a.Date("day")}: more than {Period(a)} is stale."
            ),
            new(
                "delivery.green-on-old-evidence",
                static a =>
                    $"{The(a)} was reported green {a.On("reported")} on evidence of {a.Date("evidence")}, {Days(a)} older: more than "
                    + $"{Period(a)} is old."
            ),
            new(
                "delivery.green-while-moved",
                static a =>
                    $"{The(a)} was moved {a.Count("moves", "time", "times")}, to {a.Date("due")}, and every report from the first move on "
                    + "was green: ask what the colour is held to."
            ),
            new(
                "delivery.assessors-disagree",
                static a =>
                    $"{The(a)} was reported {a.Word("colour")} by {a.Name("by")} {a.On("reported")} and {a.Word("other-colour")} by "
                    + $"{a.Name("other")} {a.On("other-reported")}: "
                    + "ask what each of them sees."
            ),
            new("delivery.override-lacks", static a => $"{The(a)} was set to {a.Word("colour")} without {a.Word("without")}."),
            new(
                "delivery.override-end-not-known",
                static a =>
                    $"{The(a)} was set to {a.Word("colour")} {a.On("set")} without an end, and a reporting period has passed: it is taken "
                    + "to hold no longer, which nobody put on record."
            ),
            new(
                "delivery.set-without",
                static a =>
                    $"{The(a)} was set to {a.Word("colour")} {a.On("set")} without {a.Word("without")}, so {a.Word("stays")} stays: "
                    + "record it or take it back."
            ),
        ];

    private static string The(PhraseArguments a) => $"The milestone {a.Name(Milestone)}";

    private static string Days(PhraseArguments a) => a.Count("days", "day", "days");

    private static string Period(PhraseArguments a) => a.Count("period", "day", "days");

    private static string Reason(PhraseArguments a) =>
        a.Has("reason") ? $"the reason given was ‘{a.Text("reason")}’" : "no reason was given";

    private static string Green(PhraseArguments a) =>
        a.Has("deliverable") ? $"its deliverable {a.Name("deliverable")} is green" : "it was last reported green";
}
