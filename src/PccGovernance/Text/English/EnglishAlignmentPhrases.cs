namespace PccGovernance.Text;

/// <summary>
/// What the analysis of alignment says: which priorities serve which, which serve nothing or are served by nothing, and what outlasts what.
/// </summary>
internal static class EnglishAlignmentPhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
        [
            .. EnglishAlignmentLinkPhrases.All,
            new(
                "alignment.gap",
                static a =>
                    $"No strategy priority on record was found to serve {Of(a, "priority")}: "
                    + $"{Compared(a, "strategy priority", "strategy priorities")}{Without(a)}; {Nearest(a)}."
            ),
            new(
                "alignment.orphan",
                static a =>
                    $"{Subject(a, "priority")} was found to serve no priority of {a.Name("plan")}: "
                    + $"{Compared(a, "plan priority", "plan priorities")}; {Nearest(a)}."
            ),
            new("alignment.plan-without-priorities", static a => $"{a.Name("plan")} has no priorities on record to compare with."),
            new(
                "alignment.footprint-unknown",
                static a =>
                    $"{Subject(a, "subject")} declares no link, and "
                    + $"{(a.Kind("subject") == EntityKind.Strategy ? "its footprint" : "the footprint of its strategy")} is not known."
            ),
            new(
                "alignment.stand-in-links-nothing",
                static a =>
                    $"{Subject(a, "strategy")} has no priorities on record, and what it is about as a whole links it with no priority of "
                    + $"{a.Name("plan")}."
            ),
            new(
                "alignment.stand-in",
                static a =>
                    $"{Subject(a, "strategy")} has no priorities on record; what it is about as a whole links it with "
                    + $"{a.Count("served", "priority", "priorities")} of {a.Name("plan")}."
            ),
            new(
                "alignment.no-themes",
                static a => $"{Subject(a, "subject")} has no themes, its text shows none, and it declares no link to {a.Name("plan")}."
            ),
            new(
                "alignment.plan-without-themes",
                static a =>
                    $"{Subject(a, "subject")} could be compared with nothing, since no priority of {a.Name("plan")} has themes or shows "
                    + "any."
            ),
            new("alignment.no-strategy", static a => $"No strategy in force is on record to compare {Of(a, "priority")} with."),
            new(
                "alignment.priority-without-themes",
                static a => $"{Subject(a, "priority")} has no themes, its text shows none, and no strategy declares that it serves it."
            ),
            new(
                "alignment.strategies-without-themes",
                static a =>
                    $"No strategy priority on record has the themes and the footprint that comparing it with {Of(a, "priority")} needs."
            ),
            new(
                "alignment.corporate-plan-without-priorities",
                static a => $"The corporate plan {a.Name("plan")} has no priorities on record."
            ),
            new(
                "alignment.corporate-plan-declares-nothing",
                static a =>
                    $"{Subject(a, "priority")} has no themes, its text shows none, and the corporate plan {a.Name("plan")} declares "
                    + "nothing that serves it."
            ),
            new(
                "alignment.corporate-priorities-without-themes",
                static a =>
                    $"{a.Number("without")} of the {a.Count("priorities", "priority", "priorities")} of the corporate plan "
                    + $"{a.Name("plan")} {a.Agree("without", "has no themes and shows", "have no themes and show")} none: "
                    + $"{a.Agree("without", "it", "any of them")} may serve {Of(a, "priority")}."
            ),
            new(
                "alignment.lapse",
                static a =>
                    $"The strategy {a.Name("strategy")} ends {a.On("last-day")} and {a.Name("plan")} {a.On("plan-last-day")}"
                    + (a.Has("days")
                        ? $": {a.Count("days", "day", "days")} of the plan {a.Agree("days", "is", "are")} left without it."
                        : ": part of the plan is left without it.")
            ),
            new(
                "alignment.ended",
                static a =>
                    $"The strategy {a.Name("strategy")} ended {a.On("last-day")}, within the time of {a.Name("plan")}, and no other of "
                    + "its owner on the same themes is in force."
            ),
            new(
                "alignment.lapse-place-unknown",
                static a =>
                    $"Where the strategy {a.Name("strategy")}{(a.Has("last-day") ? $", which ends {a.On("last-day")}," : string.Empty)} "
                    + $"applies is not known, so that it cannot be said whether {a.Name("plan")} is left without it."
            ),
            new(
                "alignment.end-unknown",
                static a =>
                    $"The end of the strategy {a.Name("strategy")} is not known, so that it cannot be said whether it lasts as long as "
                    + $"{a.Name("plan")}."
            ),
            new(
                "alignment.plan-end-unknown",
                static a =>
                    $"The end of {a.Name("plan")} is not known, so that it cannot be said whether the strategy {a.Name("strategy")} lasts "
                    + "as long."
            ),
            new(
                "alignment.before-plan",
                static a =>
                    $"The strategy {a.Name("strategy")} began {a.On("began")}, before {a.Name("plan")} {a.On("plan-began")}, and declares "
                    + "no link to it on record."
            ),
            new(
                "alignment.joint",
                static a =>
                    $"The strategies {a.Name("first")} ({a.Name("owner-of-first")}) and {a.Name("second")} ({a.Name("owner-of-second")}), "
                    + $"on nested ground, share {a.CountOf("shared")} of {a.Count("themes", "theme", "themes")}, "
                    + $"{a.Names("shared")}; {Alone(a)}."
            ),
            new("alignment.no-plan-on-record", static a => $"No Police and Crime Plan is on record for the force area {a.Name("area")}."),
            new(
                "alignment.no-plan-in-force",
                static a =>
                    a.Count("plans") == 1
                        ? $"The one Police and Crime Plan on record for the force area {a.Name("area")} is not in force on {a.Date("day")}."
                        : $"None of the {a.Number("plans")} Police and Crime Plans on record for the force area {a.Name("area")} is in "
                            + $"force on {a.Date("day")}."
            ),
            new(
                "alignment.summary",
                static a =>
                    $"{a.Number("considered")} of the {a.Count("strategies", "strategy", "strategies")} in force on {a.Date("day")} "
                    + $"{a.Agree("considered", "was", "were")} considered for "
                    + $"{a.Count("plans", "Police and Crime Plan", "Police and Crime Plans")} in force{Elsewhere(a)}."
            ),
        ];

    /// <summary>What kind of thing something is and what it is called, to begin a sentence.</summary>
    internal static string Subject(PhraseArguments a, string name) =>
        a.Kind(name) switch
        {
            EntityKind.Strategy => $"The strategy {a.Name(name)}",
            EntityKind.StrategyPriority =>
                $"The strategy priority {a.Name(name)}{(a.Has("strategy") ? $" of {a.Name("strategy")}" : string.Empty)}",
            EntityKind.CorporatePriority => $"The corporate priority {a.Name(name)}",
            _ => $"The plan priority {a.Name(name)}",
        };

    internal static string Of(PhraseArguments a, string name) => $"the{Subject(a, name)[3..]}";

    private static string Compared(PhraseArguments a, string one, string several)
    {
        string compared =
            a.Count("not-compared") == 0 && a.Count("compared") > 1
                ? $"all {a.Count("compared", one, several)}"
                : a.Count("compared", one, several);
        return $"{compared} {a.Agree("compared", "was", "were")} compared"
            + (a.Count("not-compared") == 0 ? string.Empty : $" and {a.Number("not-compared")} could not be");
    }

    private static string Without(PhraseArguments a) =>
        !a.Has("without-priorities") || a.Count("without-priorities") == 0
            ? string.Empty
            : $", of which {a.Number("without-priorities")} {a.Agree("without-priorities", "is a strategy", "are strategies")} with no "
                + "priorities on record";

    private static string Nearest(PhraseArguments a) => a.Has("nearest")
        ? $"the nearest is {a.Name("nearest")}, of strength {a.Number("strength", 3)}"
        : "none has anything in common with it";

    private static string Alone(PhraseArguments a) => a.Count("alone") == 0
        ? "each of their priorities has a counterpart"
        : $"{a.Number("alone")} of their priorities {a.Agree("alone", "has", "have")} no counterpart";

    private static string Elsewhere(PhraseArguments a) =>
        a.Count("plans") == 0 ? ": nothing was compared"
        : a.Count("areas-without-plan") == 0 ? string.Empty
        : $"; {a.Count("areas-without-plan", "force area has", "force areas have")} no plan in force";
}
