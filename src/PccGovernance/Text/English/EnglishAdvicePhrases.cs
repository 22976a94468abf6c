namespace PccGovernance.Text;

/// <summary>What advice says beside the remedies and the evidence that it is made of: each thing in one breath.</summary>
internal static class EnglishAdvicePhrases
{
    /// <summary>How many names are said before the rest are counted.</summary>
    private const int FewNames = 2;

    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
        [
            new(
                "advice.family",
                static a =>
                    $"Leave the {a.CountOf("boards")} boards of the kind {a.ShortName("kind")} in place, with one report and one set of "
                    + "papers, and ask who need not attend each."
            ),
            new("advice.families", static a =>
                $"Likewise {a.Agree("kinds", "the family", "the families")} of {a.Names("kinds", FewNames)}."),
            new("advice.likewise", static a => $"Likewise {a.SayList("others", more: (int)a.Count("more"))}."),
            new("advice.other-pair", static a => string.Join(a.Has("into") ? " into " : " with ", a.EachName("boards"))),
            new("advice.of", static a => a.Names("boards")),
            new("advice.further", static a =>
                $"Further down {a.Agree("more", "is", "are")} {a.Count("more", "more to look at", "more to look at")}, "
                + $"{(a.Count("more") > 1 ? "the first " : string.Empty)}about "
                + $"{(a.Has("boards") ? a.Names("boards", FewNames) : "the same boards")}."),
            new("advice.serve-the-plan", static a =>
                $"Agree who takes up {a.Names("priorities", FewNames)}: no strategy on record serves "
                + $"{a.Agree("priorities", "that priority", "those priorities")} of {a.Name("plan")}."),
            new(
                "advice.several-functions",
                static a =>
                    $"Leave {a.Names("boards", FewNames)} whole, and give each function that "
                    + $"{a.Agree("boards", "it carries", "they carry")} its own plan, time on the agenda and yearly report: "
                    + $"{a.Names("kinds", FewNames)}."
            ),
            new("advice.why.shared", static a =>
                $"They share {a.CountOf("shared")} of {a.Count("either", "organisation", "organisations")} "
                + $"({a.Names("shared", FewNames)}), where boards of these kinds usually share {a.Usually("expected")}."),
            new("advice.why.group", static a =>
                (a.Has("every")
                    ? $"{a.Names("every", FewNames)} {a.Agree("every", "sits", "sit")} on "
                        + $"{a.PartOf(a.Count("boards"), "boards", "board", "boards")}; "
                    : string.Empty)
                + $"{a.Count("several", "body holds", "bodies hold")} {a.PartOf(a.Count("their-places"), "places", "place", "places")}."),
            new("advice.why.past-its-time", static a =>
                $"{a.Name("partnership")} is past the time for which it was set up ({EnglishStandingPhrases.Time(a)})."
                + EnglishStandingPhrases.Note(a)),
            new("advice.why.parted", static a =>
                $"They were one before: {a.Text("before")}, which ended on {a.Date("until")}"
                + (a.Has("by-dates") ? ", by the dates on record." : a.Has("reason") ? $" (‘{a.Text("reason").TrimEnd('.')}’)." : ".")),
            new("advice.why.work-carried-on", static a =>
                $"{a.Name("partnership")} carries beside its own work what {a.Name("ended")} did until {a.Date("end")}: "
                + (a.Has("kinds") ? $"the function of {a.Names("kinds")}." : $"in the words of both, '{a.Text("words")}'.")),
            new("advice.why.work-without-owner", static a =>
                $"No successor of {a.Name("ended")}, which ended on {a.Date("end")}, is on record; {a.Name("partnership")} is nearest to "
                + $"it, with {a.Names("themes", static theme => EnglishCase.Subject(theme), FewNames)}."
                + EnglishStandingPhrases.Note(a)),
            new("advice.why.work-left-over", static a =>
                $"By the record no board carries all that {a.Name("ended")} did, which ended on {a.Date("end")}; "
                + $"{a.Name("partnership")} is "
                + (a.Has("themes") ? $"nearest to it, with {a.Names("themes", static theme => EnglishCase.Subject(theme), FewNames)}."
                    : a.Has("superior") ? "the one that it reported to." : "the one that the note names.")
                + EnglishStandingPhrases.Note(a)),
            new("advice.why.several-functions", static _ =>
                "One board for several duties saves seats, and the duty that is heard last has the least time."),
            new("advice.agreement.none", static _ =>
                "Nobody has to agree to find it out and record it; what is done then, the boards named have to agree to."),
            new("advice.agreement.members", static a => $"The boards named have to agree to it{Chairs(a)}."),
            new("advice.agreement.plan", static _ =>
                "Whoever issues the plan, with the owner of the strategy that takes it up or serves it already without saying so."),
            new("advice.agreement.law", static a =>
                $"The boards named have to agree to it{Chairs(a)}; each duty in law stays with the bodies on which the law puts it."),
            new("advice.agreement.family", static _ =>
                "Their members have to agree to it; no power to combine them is on record."),
            new(
                "advice.agreement.combination",
                static a =>
                    $"Their members. Combining {(a.Count("families") > 1 ? "the first" : "them")} is not proposed: "
                    + $"{(a.Has("decider") ? $"the {Small(a.Name("decider"))}" : "the boards themselves")} could "
                    + $"({a.Text("power")}){(a.Has("terms") ? $", if {a.Texts("terms")}" : string.Empty)}"
                    + $"{(a.Count("more") > 0 ? $"; with {a.Count("more", "more condition", "more conditions")}" : string.Empty)}."
            ),
            new(
                "advice.agreement.power-unused",
                static a =>
                    $"Their members. {(a.Has("decider") ? $"The {Small(a.Name("decider"))}" : "The boards themselves")} "
                    + $"could combine them ({a.Text("power")}){(a.Has("terms") ? $", if {a.Texts("terms")}" : string.Empty)}"
                    + $"{(a.Count("more") > 0 ? $"; with {a.Count("more", "more condition", "more conditions")}" : string.Empty)}. "
                    + "That is not proposed, since some of them were one and were parted."
            ),
            new(
                "advice.against.local-focus",
                static _ => "Each place would lose some of its own focus, and somebody must still assess each."
            ),
            new("advice.against.core", static a =>
                $"The law puts {a.PartOf(a.Count("core"), "shared", "that they share", "that they share")} on both, so that sharing "
                + $"{a.Agree("core", "it", "them")} is expected."),
            new("advice.against.duties", static a => $"{Only(a, "answers for")}."),
            new("advice.against.law", static a => a.Has("one") && a.Has("other")
                ? $"They rest on different law: {a.Texts("one", 1)}, and {a.Texts("other", 1)}."
                : $"Only {a.Name(a.Has("one") ? "first" : "second")} rests on law: {a.Texts(a.Has("one") ? "one" : "other", 1)}."),
            new("advice.against.bodies", static a =>
                $"{a.Count("bodies", "body sits", "bodies sit")} on one of them only: {a.Names("bodies", FewNames)}."),
            new("advice.against.no-priorities", static a =>
                $"{a.Count("strategies", "strategy has", "strategies have")} no priorities on record and may serve it."),
            new("advice.settles.declared", static _ =>
                "A declaration by the owner of each strategy of the plan priorities that it serves."),
            new("advice.settles.seats", static _ => "A list of who sits on each board, and its terms of reference."),
            new("advice.settles.terms", static _ => "The terms of reference of the boards, with what each decides and to whom it reports."),
            new("advice.settles.attendance", static _ => "Who attended which of the meetings in the last year, and for how long."),
            new("advice.settles.parting", static _ => "The decision that parted them, with its reasons."),
            new("advice.settles.parted-for", static _ => "Whether what the record notes of the parting still holds."),
            new("advice.settles.agenda", static _ => "How much of the last year's agendas each function had."),
            new(
                "advice.gain",
                static a =>
                    $"It would save those who attend about {a.Number("hours", 0)} hours a year, late joiners counted: whoever sits on "
                    + "either board attends all of the one."
            ),
            new("advice.gains", static a =>
                $"Each in a year, late joiners counted. {a.Say("each")}"
                + $"{(a.Count("more") > 0 ? $" And {a.Count("more", "more join", "more joins")}." : string.Empty)}"),
            new("advice.gain.of", static a => $"{a.Names("boards", FewNames)}: about {a.Number("hours", 0)} hours."),
            new("advice.gain.combined", static a =>
                $"If they were combined, about {a.Number("hours", 0)} hours a year of those who attend, late joiners counted."),
            new("advice.gain.none", static a =>
                $"None for {a.Names("boards", FewNames)}: whoever sits on any of them would attend all of the one."),
            new("advice.gain.unknown", static a =>
                $"Not known: how often {(a.Has("boards") ? a.Names("boards", FewNames) : "they")} meet is on record for "
                + $"{OfAll(a, "meetings")}, and how long for {OfAll(a, "length")}."),
        ];

    /// <summary>What only the one and only the other has, each under its own name.</summary>
    private static string Only(PhraseArguments a, string verb) => (a.Has("one"), a.Has("other")) switch
    {
        (true, true) =>
            $"Only {a.Name("first")} {verb} {First(a, "one")}, and only {a.Name("second")} {verb} {First(a, "other")}",
        (true, false) => $"Only {a.Name("first")} {verb} {First(a, "one")}",
        _ => $"Only {a.Name("second")} {verb} {First(a, "other")}",
    };

    private static string First(PhraseArguments a, string name) =>
        a.Names(name, static duty => EnglishCase.Subject(EnglishShortNames.Of(duty)), 1);

    private static string Chairs(PhraseArguments a) =>
        a.Has("chairs") ? $" ({a.Names("chairs", FewNames)} {a.Agree("chairs", "chairs", "chair")} them)" : string.Empty;

    private static string OfAll(PhraseArguments a, string name) => a.Count(name) == 0 ? "none of them"
        : a.Count(name) == a.Count("of") ? (a.Count("of") == 2 ? "both" : "all of them")
        : $"{a.Number(name)} of {a.Number("of")}";

    private static string Small(string name) => EnglishCase.Small(name);
}
