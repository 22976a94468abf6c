namespace PccGovernance.Text;

/// <summary>What facts that requirements of law read are called: the words of the record, with spaces.</summary>
internal static class EnglishStatuteFacts
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
    [
        new("statute.fact", static a => $"'{Words(a, "fact")}' of the {Words(a, "of")}"),
        new("statute.fact-step", Step),
        new("statute.fact-day", static a => $"the day of the step '{Words(a, "fact")}' of the {Words(a, "of")}"),
        new("statute.fact-by", static a => $"who took the step '{Words(a, "fact")}' of the {Words(a, "of")}"),
        new("statute.fact-due", static a => $"the last day for the step '{Words(a, "fact")}' of the {Words(a, "of")}"),
        new(
            "statute.fact-with",
            static a => a.Text("fact") is "seat"
                ? $"a seat of the kind '{Words(a, "who")}' on the {Words(a, "of")}"
                : $"'{Words(a, "who")}' in the step '{Words(a, "fact")}' of the {Words(a, "of")}"),
        new("statute.fact-everybody", static a => $"that everybody of the step '{Words(a, "fact")}' of the {Words(a, "of")} is on record"),
        new("statute.fact-filing", static a => $"the {Words(a, "of")}"),
        new("statute.fact-board", static a => $"a board of the kind '{Words(a, "of")}'"),
        new("statute.fact-seats", static a => $"the seats of the {Words(a, "of")}"),
        new("statute.fact-chair", static a => $"the chair of the {Words(a, "of")}"),
        new("statute.fact-election", static a => $"the last {Words(a, "of")}"),
        new("statute.fact-body", static _ => "who governs the force"),
        new("statute.fact-which", static a => $"which of several it is: {Words(a, "of")}"),
        new("statute.fact-judgement", static _ => "somebody's judgement"),
    ];

    // Most steps are one participle, and read as what was done: others keep the word of the record.
    private static string Step(PhraseArguments a)
    {
        string step = Words(a, "fact");
        string of = Words(a, "of");
        string were = of.EndsWith('s') && !of.EndsWith("ss", StringComparison.Ordinal) ? "were" : "was";
        return step switch
        {
            "met" => $"when the {of} met",
            "consulted" => $"when the {of} {were} consulted on",
            _ when step.Contains(' ', StringComparison.Ordinal) || !IsParticiple(step) => $"the step '{step}' of the {of}",
            _ => $"when the {of} {were} {step}",
        };
    }

    private static bool IsParticiple(string step) => step.EndsWith("ed", StringComparison.Ordinal)
        || step is "held" or "sent" or "made" or "given" or "taken" or "set";

    /// <summary>A code as words: kinds of organisation that stand for each other are told as such.</summary>
    public static string Words(PhraseArguments a, string name) =>
        string.Join(' ', a.Text(name).Replace("/", " or ", StringComparison.Ordinal).Replace('-', ' ').Split(' ')
            .Select(static word => word is "asb" or "csp" ? word.ToUpperInvariant() : word));
}
