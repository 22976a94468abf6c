namespace PccGovernance.Text;

/// <summary>What is said of partnerships that repeat each other, and what can be done.</summary>
internal static partial class EnglishDuplicationPhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
    [
        .. Remedies,
        .. OfCompany,
        .. Groups,
        .. For,
        .. Against,
        .. Aside,
        .. Strategies,
        .. Functions,
        .. OfTheLandscape,
    ];

    private static IEnumerable<KeyValuePair<string, Phrase>> Functions =>
        [
            new("duplication.summary", Summary),
            new(
                "duplication.several-functions",
                static a =>
                    $"{a.Name("partnership")} ('{a.Text("identifier")}') carries the functions of {a.Count("kinds", "kind", "kinds")}: "
                    + a.Names("kinds")
                    + (a.Has("themes") ? $", with {a.Count("themes", "theme", "themes")} on its agenda" : string.Empty)
                    + (a.Has("hours")
                        ? $" and about {a.Count("hours", "hour", "hours")} of meeting a year for each."
                        : "; how much time each has is not on record.")
            ),
            new(
                "duplication.several-functions.remedy",
                static _ => "Say how much of its meetings each function keeps, and who would say so when one of them lacks time."
            ),
            new(
                "duplication.functions-not-known",
                static a => $"{a.Name("partnership")} acts as something else as well, and of what kind it is itself is not on record."),
            new("duplication.functions-not-known.remedy", static _ => "Record its kind."),
            new(
                "duplication.several-functions.remedy-unknown",
                static _ => "Record how often and how long it meets, and say how much of that each function keeps."
            ),
        ];

    private static IEnumerable<KeyValuePair<string, Phrase>> Remedies =>
        [
            new(
                "duplication.merge",
                static a =>
                    $"Look at merging {a.Names("boards")}, or write down what each does that "
                    + $"{(a.CountOf("boards") > 2 ? "the others do not" : "the other does not")}.{Homes(a)}"
            ),
            new(
                "duplication.absorb",
                static a =>
                    $"Look at letting {a.Name("kept")} take over {a.Names("absorbed")}, nearly all of whose people, remit and ground it "
                    + $"has already.{Homes(a)}"
            ),
            new(
                "duplication.flexible-group",
                static a =>
                    $"Look at one flexible group of {a.Names("parents")} in the place of {a.Names("boards")}, which sets up short-lived "
                    + $"groups of only those members that a task needs.{Homes(a)}"
            ),
            new(
                "duplication.keep-lower",
                static a =>
                    $"Keep {a.Name("lower")}, which rests on {And(a, "provisions")}, and settle which items {a.Name("upper")} takes for "
                    + "all and which stay with it."
            ),
            new(
                "duplication.take-in",
                static a =>
                    $"Look at taking the work of {a.Name("lower")} in {a.Name("upper")}, with one flexible group below it that sets up "
                    + "short-lived groups of only those members that a task needs."
            ),
            new(
                "duplication.divide",
                static a =>
                    $"Keep both levels, and settle which items {a.Name("upper")} takes for all and which stay with {a.Name("lower")}."
            ),
            new(
                "duplication.joint-level",
                static a =>
                    $"Settle what {a.Name("lower")} decides for {a.Name("upper")} and for the other boards that it joins, and take that "
                    + "off their own agendas."
            ),
            new(
                "duplication.one-duty",
                static a =>
                    $"Keep both, and write down which of the two levels decides: {a.Name("upper")} and {a.Name("lower")} hold the same "
                    + "duty."
            ),
            new(
                "duplication.whose-duty",
                static a =>
                    $"Record who sits on {a.Name("which")}, and which level holds the duty that it has in common with "
                    + $"{a.Name("other")}."
            ),
            new(
                "duplication.level-needed",
                static a => $"Ask whether {a.Name("upper")} needs {a.Name("lower")} as a level of its own, and record who sits there."
            ),
            new(
                "duplication.agree-lead",
                static a => $"Agree which of {a.Names("boards")} leads on {Subjects(a, 3)} and which hears of it; keep both."
            ),
            new(
                "duplication.named-in-purpose",
                static a =>
                    $"Keep {a.Names("boards")} apart, since the purpose of one says what belongs to the other, and agree which "
                    + $"leads{(a.Has("themes") ? $" on {Subjects(a)}" : string.Empty)}."
            ),
            new(
                "duplication.hold-together",
                static a =>
                    $"Look at holding the duties of {a.Names("boards")} in one board, or let them meet back to back. Say beforehand how "
                    + "much time each subject keeps: one board has less bandwidth than two."
            ),
            new(
                "duplication.back-to-back",
                static a =>
                    $"Let {a.Names("boards")} meet back to back, with one set of papers and decisions minuted under each law: they rest "
                    + "on different law and stay two boards."
            ),
            new(
                "duplication.same-day",
                static a =>
                    $"Bring the dates and papers of {a.Names("boards")} together: the same bodies sit at both, each on a subject of "
                    + "its own."
            ),
            new(
                "duplication.count-once",
                static a =>
                    $"Nothing to merge: {a.Names("boards")} meet as one already. Keep the one sitting, minute decisions under each "
                    + "board's own terms, and count it once."
            ),
            new(
                "duplication.bring-under",
                static a =>
                    $"Bring {a.Name("narrow")} under {a.Name("broad")}, which has {Subjects(a, 2)} among its subjects: have it "
                    + "report there, or fold it in."
                    + (a.Has("provisions") ? $" Name there who answers for the duty under {And(a, "provisions")}." : string.Empty)
            ),
            new(
                "duplication.one-forward-plan",
                static a =>
                    $"Keep {a.Names("boards")}, which are two sittings of one body, and give them one forward plan, so that no report is "
                    + "heard twice."
            ),
            new(
                "duplication.line-ended",
                static a =>
                    $"Record to whom {a.Name("which")} reports now that its superior has ended, or close it: {a.Name("other")} names "
                    + $"{a.Names("themes")} too."
            ),
            new(
                "duplication.line-to-successor",
                static a =>
                    $"Record whether {a.Name("which")} reports to {a.Name("other")} now that the board above it has ended: it is still "
                    + "recorded below that one."
            ),
            new(
                "duplication.line-missing",
                static a =>
                    $"Have {a.Name("narrow")} report to {a.Name("broad")}, which has {Subjects(a)} among its subjects and nearly "
                    + "all of the same members: no line between them is on record."
            ),
            new(
                "duplication.work-elsewhere",
                static a =>
                    $"Do once what {a.Name("group")} and {a.Name("alone")} both do ({Subjects(a, 3)}): settle which of them "
                    + "goes on, and where the members of the other are heard."
            ),
            new(
                "duplication.name-one-home",
                static a =>
                    $"Name one of {a.Names("boards")} as the home of the duty, since national guidance means them to be one, and let the "
                    + "other answer to it or stop."
            ),
            new(
                "duplication.two-superiors",
                static a =>
                    $"Let {a.Name("lower")} answer to one of {a.Names("superiors")} and send the other a copy, and write down which of "
                    + "them decides."
            ),
            new(
                "duplication.one-sitting-two-agendas",
                static a =>
                    $"Hold {a.Names("boards")} as one sitting with two agendas: most of either table sits at the other, and each keeps "
                    + "its own duty in law."
            ),
            new(
                "duplication.report-to",
                static a =>
                    $"Have {a.Name("narrow")} report to {a.Name("broad")}, which names {a.Names("themes")} too, and keep its seats and "
                    + $"its duty under {And(a, "provisions")}."
            ),
            new(
                "duplication.wider-area",
                static a =>
                    $"Settle what each of {a.Names("boards")} takes on the ground that both cover: one of them reaches beyond the force "
                    + "area, and its other areas are not on record."
            ),
            new(
                "duplication.perhaps-one-body",
                static a =>
                    $"Find out whether {a.Names("boards")} are one body under two names, and record who sits on each; if both meet, keep "
                    + "one."
            ),
            new(
                "duplication.perhaps-part",
                static a =>
                    $"Find out what sets {a.Names("boards")} apart, which have the same general subject on the same ground, and record "
                    + "who sits on each."
            ),
            new(
                "duplication.unclear-purpose",
                static a =>
                    $"Ask for the terms of reference of {a.Name("which")}, whose remit is general headings only, and for what it does that "
                    + $"{a.Name("other")} does not, before anything else."
            ),
            new(
                "duplication.unclear-remit",
                static a =>
                    $"Ask for the terms of reference of {a.Name("which")}, of which no subject and no purpose is on record, and for what "
                    + $"it does that {a.Name("other")} does not, before anything else."
            ),
            new(
                "duplication.in-doubt",
                static a =>
                    $"Find out whether {a.Name("which")} still meets and what it decides, since its own record says that nobody knows; "
                    + $"unless somebody can say, close it on the record and let {a.Name("other")} take what is left."
            ),
            new(
                "duplication.line-unsaid",
                static a =>
                    $"Write down to which board {a.Name("which")} answers, since its own record says that this is missing: "
                    + $"ask whether that is {a.Name("other")}."
            ),
            new(
                "duplication.half-line",
                static a =>
                    $"Have {a.Name("which")} report to {a.Name("other")} as well, in the same paper: it covers two places and answers to "
                    + "the board of one of them only."
            ),
            new(
                "duplication.coordinating-groups",
                static a => $"Ask {a.Names("parents")} whether it needs both {a.Names("boards")} to co-ordinate its work, or one of them."
            ),
            new(
                "duplication.clarify-purpose",
                static a =>
                    $"Ask whether {a.Names("boards")} have to be two: they look alike, and the kind or the function of "
                    + (a.Has("known") ? $"{a.Names("unknown")} is not on record" : "neither is on record")
                    + ". Record it before either is ended."
            ),
            new(
                "duplication.combine",
                static a =>
                    $"Give {a.Names("boards", 20)} one report and one set of papers, or combine them under "
                    + $"{a.Text("power")}{Terms(a)}.{(a.Has("parts") ? $" {a.Say("parts")}" : string.Empty)}"
            ),
            new(
                "duplication.combine-into",
                static a =>
                    $"Combine {a.Names("boards", 20)} with {a.Name("into")}, which holds the same duty, under "
                    + $"{a.Text("power")}{Terms(a)}. What speaks against it is local focus: somebody must still assess each place. Or "
                    + $"settle which items {a.Name("into")} takes for all."
            ),
            new(
                "duplication.one-duty-above",
                static a => $"Write down which of the two levels decides: {a.Name("into")} holds the same duty as {a.Names("boards", 12)}."
            ),
            new(
                "duplication.coordinate",
                static a =>
                    $"Give {a.Names("boards", 20)} one report and one set of papers, so that those who sit on several prepare once."
                    + (a.Has("why") ? $" {a.Say("why")}" : string.Empty)
            ),
            new(
                "duplication.one-way-of-working",
                static a =>
                    $"Keep {a.Names("boards", 20)}, which deal with single cases, each with papers of its own, and agree one set of "
                    + "thresholds, forms and training for all."
            ),
            new(
                "duplication.power-elsewhere",
                static a =>
                    $"The power of {a.Text("power")} extends to {a.Word("extent")} only, so that these boards cannot be combined under it."
            ),
            new("duplication.power-not-in-force", static a => $"The power of {a.Text("power")} is not in force on that day."),
        ];
}
