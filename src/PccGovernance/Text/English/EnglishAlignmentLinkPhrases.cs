namespace PccGovernance.Text;

/// <summary>Why two priorities are linked: the grade, what decided, the strength, and the words that it was read from.</summary>
internal static class EnglishAlignmentLinkPhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
        [
            new("alignment.reason-not-given", static _ => "No reason was given."),
            new(
                "alignment.declared",
                static a =>
                    $"{EnglishAlignmentPhrases.Subject(a, "by")} declares that it serves {EnglishAlignmentPhrases.Of(a, "priority")}, "
                    + "which counts as a direct link."
            ),
            new("alignment.nothing-in-common", static _ => "The two have no theme in common and none that counts towards another."),
            new("alignment.same-theme", static a => $"{Pair(a)} {Grade(a)}: both are about {a.Name("theme")}{Figures(a)}."),
            new(
                "alignment.related-themes",
                static a => $"{Pair(a)} {Grade(a)}: {a.Name("theme")} {Relation(a)} {a.Name("towards")}{Figures(a)}."
            ),
            new(
                "alignment.subject",
                static a =>
                    $"{Pair(a)} {Grade(a)} by what the strategy as a whole is about: that is {a.Name("theme")}, "
                    + $"{(a.Has("towards") ? $"which {Relation(a)} {a.Name("towards")}" : "as the plan priority is")}{Figures(a)}."
            ),
            new(
                "alignment.general-theme",
                static a =>
                    IsLink(a)
                        ? $"{Pair(a)} {Grade(a)}, but the link is weak: they share only the general theme {a.Name("theme")}{Figures(a)}."
                        : $"{Pair(a)} {Grade(a)}: only the general theme {a.Name("theme")}{Figures(a)}."
            ),
        ];

    private static string Pair(PhraseArguments a) => !a.Has("by") ? "The two"
        : $"{EnglishAlignmentPhrases.Subject(a, "by")}{StandIn(a)} and {EnglishAlignmentPhrases.Of(a, "priority")}";

    private static string StandIn(PhraseArguments a) => a.Kind("by") == EntityKind.Strategy
        ? ", whose own themes stand in for its priorities, which are not on record,"
        : string.Empty;

    private static bool IsLink(PhraseArguments a) => a.WordKey("grade") is "direct" or "partial";

    private static string Grade(PhraseArguments a) => a.WordKey("grade") switch
    {
        "direct" => "are directly linked",
        "partial" => "are linked in part",
        _ => "share too little for a link",
    };

    private static string Relation(PhraseArguments a) => a.WordKey("grade") switch
    {
        "direct" => "is at the core of",
        "partial" => "counts in part towards",
        _ => "counts towards",
    };

    private static string Figures(PhraseArguments a) => $" (strength {a.Number("strength", 3)}{Words(a)})";

    private static string Words(PhraseArguments a) => (a.Has("words"), a.Has("plan-words")) switch
    {
        (true, true) => $"; read from {a.Quoted("words")} in {Whose(a)} and {a.Quoted("plan-words")} in the plan priority",
        (true, false) => $"; read from {a.Quoted("words")} in {Whose(a)}",
        (false, true) => $"; read from {a.Quoted("plan-words")} in the plan priority",
        _ => string.Empty,
    };

    private static string Whose(PhraseArguments a) => !a.Has("by") ? "the strategy priority" : a.Kind("by") switch
    {
        EntityKind.Strategy => "the name of the strategy",
        EntityKind.CorporatePriority => "the corporate priority",
        _ => "the strategy priority",
    };
}
