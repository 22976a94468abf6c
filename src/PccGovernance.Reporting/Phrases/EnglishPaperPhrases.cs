using PccGovernance.Text;

namespace PccGovernance.Reporting;

/// <summary>What every paper says, whatever it is of.</summary>
internal static class EnglishPaperPhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
        [
            new("paper.contents", static _ => "Contents"),
            new("paper.skip", static _ => "Skip to the paper"),
            new("paper.same-figures", static _ => "The same figures as a table"),
            new("paper.picture", static _ => "Picture"),
            new("paper.not-printed", static _ => "(shut when this was printed: open it first to have it on paper)"),
            new("paper.overview", static _ => "Overview"),
            new("paper.sheet", static _ => "Sheet"),
            new("paper.sheet-holds", static _ => "What it holds"),
            new("paper.unknown", static _ => "unknown"),
            new("paper.together", static _ => "Together"),
            new("paper.never-on-record", static _ => "none on record"),
            new("paper.a-person", static _ => "a person"),
            new("paper.person-number", static a => $"person {a.Number("number")}"),
            new(
                "paper.persons.left-out",
                static _ =>
                    "Names of persons are left out of this paper; bodies and posts stand in their place. A name that somebody wrote into "
                    + "free text is not found and may still be here."
            ),
            new(
                "paper.persons.numbered",
                static _ =>
                    "Persons are numbered in this paper and not named. A name that somebody wrote into free text is not found and may "
                    + "still be here."
            ),
            new("paper.persons.kept", static _ => "This paper names persons: it holds personal data."),
            new("paper.number", static a => a.Number("number")),
            new("paper.of", static a => $"{a.Number("part")} of {a.Number("whole")}"),
            new("paper.part-of", static a => $"{a.Number("part")} of {a.Number("whole")}"),
            new("paper.at-least", static a => $"{a.Text("text")} at least"),
            new("paper.money", static a => a.Money("amount")),
            new("paper.hours", static a => $"{a.Number("hours", 0)} h"),
            new("paper.share", static a => a.Share("share")),
            new("paper.date", static a => a.Date("date")),
            new("paper.month", static a => a.Date("date")),
            new("paper.word", static a => a.Word("word")),
            new("paper.value.number", static a => a.Number("value")),
            new("paper.value.share", static a => a.Share("value", 1)),
            new("paper.value.money", static a => a.Money("value")),
            new("paper.value.date", static a => a.Date("value")),
            new("paper.value.word", static a => a.Word("value")),
            new("paper.value.words", static a => a.Words("value")),
            new("paper.value.names", static a => a.Names("value", 50)),
            new("paper.value.texts", static a => a.Texts("value", 50)),
            new("paper.value.statements", static a => a.Say("value")),
            new(
                "paper.evidence",
                static a =>
                    $"{Capitals.First(Plain(a.Text("name")))}: {a.Text("value")}"
                    + (a.Has("unit") ? $" {Unit(a.Text("unit"))}" : string.Empty)
            ),
            new(
                "paper.rows-left-out",
                static a => $"{a.Count("count", "row is", "rows are")} left out of this table; the review as JSON has them."
            ),
            new("paper.picture.not-all", static a => $"{a.Number("drawn")} of {a.Number("all")} are drawn; the table has all."),
        ];

    /// <summary>A code of several words as the words themselves.</summary>
    private static string Plain(string code) => code.Replace('-', ' ');

    private static string Unit(string code) => code switch
    {
        "jaccard" => "of all that either has",
        "overlap" => "of the smaller",
        _ => Plain(code),
    };
}
