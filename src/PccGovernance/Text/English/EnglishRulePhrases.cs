namespace PccGovernance.Text;

/// <summary>What a review says of the rules that it applied.</summary>
internal static class EnglishRulePhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
    [
        new("rule.looked", static a => $"{a.Text("rule")} looked at {a.Number("examined")} {a.Say("examines")}: {a.Number("violated")} violated, {a.Number("undetermined")} undetermined."),
        new("rule.looked-at-nothing", static a => $"{a.Text("rule")} looked at nothing: there were no {a.Say("examines")}."),
    ];
}
