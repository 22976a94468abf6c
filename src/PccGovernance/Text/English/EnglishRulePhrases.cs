namespace PccGovernance.Text;

/// <summary>What is said of rules themselves: how each family describes its own, and what a review says of having applied one.</summary>
internal static class EnglishRulePhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
    [
        new("rule.looked", static a => $"{a.Text("rule")} looked at {a.Number("examined")} {a.Say("examines")}: {a.Number("violated")} violated, {a.Number("undetermined")} undetermined."),
        new("rule.looked-at-nothing", static a => $"{a.Text("rule")} looked at nothing: there were no {a.Say("examines")}."),
        new("option.maximum-days-since-confirmed", static _ => "Days after which a confirmed record is out of date."),
        new("option.maximum-years-between-reviews", static _ => "Years that may pass between reviews of a board."),
        new("option.maximum-assumed-share-of-cost", static _ => "The greatest share of a cost, of 1, that may rest on assumptions."),
    ];

    /// <summary>A rule's title, its rationale, and what it examines in the plural.</summary>
    public static IEnumerable<KeyValuePair<string, Phrase>> Of(string id, string title, string rationale, string examines) =>
    [
        new($"rule.{id}.title", _ => title),
        new($"rule.{id}.rationale", _ => rationale),
        new($"rule.{id}.examines", _ => examines),
    ];
}
