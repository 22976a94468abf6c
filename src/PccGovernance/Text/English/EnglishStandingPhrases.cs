namespace PccGovernance.Text;

/// <summary>What the first page says of boards that were set up for a time, and of those that answer to nobody.</summary>
internal static class EnglishStandingPhrases
{
    private const int Many = 12;

    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
        [
            new(
                "headline.temporary.overdue",
                static a =>
                    $"{a.Name("partnership")} is past the time for which it was set up ({Time(a)}): close it with a last report, or say "
                    + $"why it goes on and until when.{Note(a)}"
            ),
            new(
                "headline.temporary.no-end",
                static a => $"{a.Name("partnership")} was set up for a task or a time ({Time(a)}): agree its last day.{Note(a)}"
            ),
            new(
                "headline.temporary.ends",
                static a => $"{a.Name("partnership")} ends {a.On("last")}: agree who takes on what is left.{Note(a)}"
            ),
            new(
                "headline.without-line",
                static a =>
                    $"{a.CountOf("boards")} of {a.Count("all", "board", "boards")} {a.Agree("boards", "rests", "rest")} on no law of "
                    + $"{a.Agree("boards", "its", "their")} own, {a.Agree("boards", "is", "are")} not of the strategic tier and "
                    + $"{a.Agree("boards", "reports", "report")} to no board on record: {a.Names("boards", Many)}. Agree to whom "
                    + $"{a.Agree("boards", "it", "each")} answers."
                    + (a.Count("advised") == 0
                        ? string.Empty
                        : $" Of {a.Count("advised", "more such board", "more such boards")} it is said in what to "
                            + $"do first what may become of {(a.Count("advised") == 1 ? "it" : "them")}.")
                    + (a.Has("belongs") ? $" {a.Say("belongs")}" : string.Empty)
            ),
        ];

    public static string Time(PhraseArguments a)
    {
        string[] known =
        [
            .. a.Has("since") ? [$"since {a.Date("since")}"] : Array.Empty<string>(),
            .. a.Has("months") ? [$"for {a.Count("months", "month", "months")} by its own words"] : Array.Empty<string>(),
            .. a.Has("year") ? [$"with its task due by {a.Date("year")}"] : Array.Empty<string>(),
            .. a.Has("months") || a.Has("year") ? Array.Empty<string>() : ["where two years are usual for such a group"],
            a.Has("last") ? $"to {a.Date("last")}" : "no last day is on record",
        ];
        return string.Join(", ", known);
    }

    public static string Note(PhraseArguments a) => a.Has("note") ? $" The record notes: ‘{a.Text("note").TrimEnd('.')}’." : string.Empty;
}
