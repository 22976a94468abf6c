namespace PccGovernance.Text;

/// <summary>What is said of rules themselves: how each family describes its own, and what a review says of having applied one.</summary>
internal static class EnglishRulePhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
        [
            .. Of(
                "RULE001",
                "A rule can be applied",
                "A rule that fails has looked at nothing, and silence would be read as approval.",
                "rules"
            ),
            .. Of(
                "RULE002",
                "A rule finds under its own identifier",
                "Whoever reads a finding looks its identifier up, and a baseline accepts by it.",
                "rules"
            ),
            .. Of(
                "RULE003",
                "A finding has a subject",
                "What is about nothing in particular can neither be acted on nor accepted.",
                "rules"
            ),
            .. Of("RULE004", "A rule says how much it looked at", "Findings are read against how much was looked at.", "rules"),
            .. Of("RULE005", "An analysis can be made", "Rules that read an analysis which failed have looked at nothing.", "analyses"),
            new("rule.failed", static a => $"The rule {Rule(a)} could not be applied: it failed with {a.Text("exception")}."),
            new("rule.answered-nothing", static a => $"The rule {Rule(a)} gave no answer."),
            new(
                "rule.finds-for-another",
                static a =>
                    $"The rule {Rule(a)} gave {a.Count("findings", "finding", "findings")} under the identifier '{a.Text("other")}', "
                    + $"which {a.Agree("findings", "is", "are")} left out."
            ),
            new(
                "rule.no-subject",
                static a =>
                    $"The rule {Rule(a)} gave {a.Count("findings", "finding", "findings")} without a subject, which "
                    + $"{a.Agree("findings", "is", "are")} left out."
            ),
            new(
                "rule.miscounts",
                static a =>
                    $"The rule {Rule(a)} says that it looked at {a.Number("examined")}, and gave "
                    + $"{a.Count("findings", "finding", "findings")}."
            ),
            new("rule.mend.remedy", static _ => "Mend the rule, or take it out of the set."),
            new(
                "rule.analysis-failed",
                static a => $"The analysis '{a.Text("analysis")}' could not be made: it failed with {a.Text("exception")}."
            ),
            new(
                "rule.analysis-failed.remedy",
                static _ => "Report it with the landscape if you can; the rules that read it have looked at nothing."
            ),
            new("rule.not-applied", static a => $"{a.Text("rule")} could not be applied."),
            new(
                "rule.looked",
                static a =>
                    $"{a.Text("rule")} looked at {a.Number("examined")} {a.Say("examines")}: {a.Number("violated")} violated, "
                    + $"{a.Number("undetermined")} undetermined."
            ),
            new("rule.looked-at-nothing", static a => $"{a.Text("rule")} looked at nothing: there were no {a.Say("examines")}."),
            new("option.days-before-funding-ends", static _ =>
                "Days before its end from which a grant or contract needs something on record that follows it."),
            new("option.days-before-governing-body-ends", static _ =>
                "Days before the last day for which the law settles who governs policing from which what follows needs to be on record."),
            new("option.maximum-days-since-confirmed", static _ => "Days after which a confirmed record is out of date."),
            new("option.maximum-years-between-reviews", static _ => "Years that may pass between reviews of a board."),
            new("option.maximum-assumed-share-of-cost", static _ => "The greatest share of a cost, of 1, that may rest on assumptions."),
        ];

    private static string Rule(PhraseArguments a) => $"'{a.Text("rule")}' ({a.Say("title")})";

    /// <summary>A rule's title, its rationale, and what it examines in the plural.</summary>
    public static IEnumerable<KeyValuePair<string, Phrase>> Of(string id, string title, string rationale, string examines) =>
    [
        new($"rule.{id}.title", _ => title),
        new($"rule.{id}.rationale", _ => rationale),
        new($"rule.{id}.examines", _ => examines),
    ];
}
