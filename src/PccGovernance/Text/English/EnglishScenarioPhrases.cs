using System.Globalization;

namespace PccGovernance.Text;

/// <summary>What is said of scenarios: what steps need and break, and what would be different.</summary>
internal static class EnglishScenarioPhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All => [.. Needs, .. Law, .. Differences];

    private static IEnumerable<KeyValuePair<string, Phrase>> Needs =>
        [
            new(
                "scenario.need.members",
                static a => $"The members of {a.Names("partnerships", 6)} have to agree: {a.Names("parties", 12)}."
            ),
            new(
                "scenario.need.new-members",
                static a => $"Those who are to sit on {a.Names("partnerships", 6)} have to agree: {a.Names("parties", 12)}."
            ),
            new("scenario.need.owners", static a =>
                $"Those to whom {a.Names("strategies", 6)} belong have to agree: {a.Names("parties", 12)}."),
            new(
                "scenario.need.authorities",
                static a =>
                    $"Every responsible authority of {a.Names("partnerships", 12)} has to be a party to the agreement: "
                    + $"{a.Names("parties", 24)}."
            ),
            new("scenario.need.power", static a => $"{a.Names("partnerships", 12)} can be combined under {a.Text("power")}."),
            new(
                "scenario.need.no-power",
                static a =>
                    $"No power to make one of several of the kind {a.Name("kind")} is on record, which is not to say that there is none."
            ),
            new(
                "scenario.need.decision",
                static a =>
                    $"{(a.Has("body") ? a.Text("body") : $"Whoever governs policing in {a.Name("area")}")} decides under "
                    + $"{a.Text("power")}; it cannot ask for it, and the proposal comes to it as a business case."
            ),
            new(
                "scenario.need.condition",
                static a => $"It must hold that {a.Text("condition")}{(a.Has("source") ? $" ({a.Text("source")})" : string.Empty)}."
            ),
            new(
                "scenario.need.transfer",
                static a =>
                    $"Moving the functions that {a.Name("from")} sits on boards for takes an order under s.107F of the Local Democracy, "
                    + "Economic Development and Construction Act 2009 or s.33 of the Levelling-up and Regeneration Act 2023, or an Act."
            ),
            new(
                "scenario.need.reorganisation",
                static a => $"Reorganising {a.Names("councils", 12)} takes a structural changes order or, in Wales, regulations or an Act."
            ),
            new("scenario.breaks.duties", static a => $"Nothing in the landscape would discharge {a.Names("duties", 12)} any more."),
            new("scenario.breaks.untied", static a => $"{a.Names("things", 12)} would name nothing in the place of what is gone."),
        ];

    private static IEnumerable<KeyValuePair<string, Phrase>> Law =>
        [
            new(
                "scenario.unlawful.extent",
                static a =>
                    $"It is unlawful to combine {a.Names("partnerships", 12)}: {a.Text("power")} reaches {Reach(a)} alone, and no other "
                    + $"power to combine the kind {a.Name("kind")} is on record."
            ),
            new(
                "scenario.unlawful.no-such-body",
                static a =>
                    $"It is unlawful today for {a.Text("body")} to govern policing in {a.Name("area")}: such boards are announced, and no "
                    + "law makes them."
            ),
            new(
                "scenario.unlawful.no-mayor",
                static a =>
                    $"It is unlawful for {a.Text("body")} to govern policing in {a.Name("area")}: the powers to give a mayor a "
                    + "commissioner's functions reach England alone."
            ),
            new(
                "scenario.unlawful.closed",
                static a =>
                    $"It is unlawful to close {a.Name("partnership")} with no {a.Name("kind")} in its place on its ground{Provision(a)}."
            ),
            new(
                "scenario.unlawful.member",
                static a =>
                    $"It is unlawful to leave {a.Name("partnership")} without a member of the kind {a.Name("member")}, which the law puts "
                    + $"on a {a.Name("kind")}{Provision(a)}."
            ),
        ];

    private static IEnumerable<KeyValuePair<string, Phrase>> Differences =>
        [
            new(
                "scenario.cost",
                static a =>
                    $"Boards would cost {AtLeast(a, "after")}{a.Money("after")} a year instead of "
                    + $"{AtLeast(a, "before")}{a.Money("before")}."
            ),
            new("scenario.hours", static a =>
                $"Boards would take {Hours(a, "after")} hours a year of those who attend, instead of {Hours(a, "before")}."),
            new(
                "scenario.hours-of",
                static a => $"{a.Name("who")} would be asked for {Hours(a, "after")} hours a year instead of {Hours(a, "before")}."
            ),
            new(
                "scenario.hours-of.unknown",
                static a =>
                    $"{a.Name("who")} would be asked for {(a.Has("after") ? Hours(a, "after") : "an unknown number of")} hours a year "
                    + $"instead of {(a.Has("before") ? Hours(a, "before") : "an unknown number")}."
            ),
            new(
                "scenario.duplicate.gone",
                static a => $"{a.Name("first")} and {a.Name("second")} {Repeats(a, "before")} today, and would not."
            ),
            new("scenario.duplicate.new", static a =>
                $"{a.Name("first")} and {a.Name("second")} would {Repeats(a, "after")}, which they do not today."),
            new(
                "scenario.duplicate.other",
                static a => $"{a.Name("first")} and {a.Name("second")} {Repeats(a, "before")} today, and would {Repeats(a, "after")}."
            ),
            new(
                "scenario.duty-without-home",
                static a => $"{a.Name("duty")} would have no home on the ground where {a.Name("partnership")} discharges it."
            ),
            new(
                "scenario.requirement",
                static a =>
                    $"The requirement '{(a.Has("title") ? a.Say("title") : a.Text("requirement"))}' of {a.Name("subject")} would be "
                    + $"{(a.Has("after") ? a.Word("after") : "asked no more")} instead of "
                    + $"{(a.Has("before") ? a.Word("before") : "not asked")}."
            ),
            new(
                "scenario.priority.gap",
                static a => $"No strategy would serve {a.Name("priority")}, which {a.Names("lost", 6)} {Serve(a)} today."
            ),
            new(
                "scenario.priority.fewer",
                static a => $"{a.Name("priority")} would no longer be served by {a.Names("lost", 6)}, and still by {a.Names("left", 6)}."
            ),
            new(
                "scenario.agenda",
                static a =>
                    $"{a.Name("matter")} would have {Hours(a, "after")} hours a year on the agenda instead of "
                    + $"{Hours(a, "before")}{(a.CountOf("partnerships") == 0 ? string.Empty : $", at {a.Names("partnerships", 6)}")}."
            ),
            new(
                "scenario.agenda.unknown",
                static a =>
                    $"How much time {a.Name("matter")} would have on the agenda is not known, because how often and how long boards meet "
                    + "is not on record throughout."
            ),
            new(
                "scenario.voice",
                static a =>
                    $"{a.Name("organisation")} sits on {a.Name("partnership")} and would not sit on "
                    + $"{(a.CountOf("successors") == 1 ? "what follows it" : "any that follow it")}, {a.Names("successors", 6)}."
            ),
            new(
                "scenario.voice.closed",
                static a => $"{a.Name("organisation")} sits on {a.Name("partnership")}, which nothing would follow."
            ),
            new(
                "scenario.chair",
                static a => $"{a.Name("organisation")} chairs {a.Name("partnership")} and would not chair {a.Names("successors", 6)}."
            ),
            new("scenario.chair.closed", static a =>
                $"{a.Name("organisation")} chairs {a.Name("partnership")}, which nothing would follow."),
            new(
                "scenario.size",
                static a => $"{a.Name("partnership")} would have {a.Count("after", "seat", "seats")} instead of {a.Count("before")}."
            ),
            new("scenario.size.new", static a => $"{a.Name("partnership")} would be new, with {a.Count("after", "seat", "seats")}."),
            new("scenario.size.gone", static a => $"{a.Name("partnership")} would be gone, with its {a.Count("before", "seat", "seats")}."),
            new(
                "scenario.oversight",
                static a =>
                    $"{a.Name("partnership")} would report to "
                    + a.Names("after", 6)
                    + (a.CountOf("before") == 0 ? ", where it reports to nothing today." : $" instead of {a.Names("before", 6)}.")
            ),
            new("scenario.oversight.none", static a => $"{a.Name("partnership")} would report to nothing."),
            new(
                "scenario.oversight.lost",
                static a =>
                    a.Has("formerly")
                        ? $"Oversight would be lost: what {a.Name("formerly")} does, which {a.Names("before", 6)} oversees today, would be "
                            + $"done by {a.Name("partnership")}, which reports to nothing."
                        : $"Oversight would be lost: {a.Name("partnership")} would report to nothing, where {a.Names("before", 6)} "
                            + "oversees it today."
            ),
            new(
                "scenario.focus",
                static a =>
                    $"Local focus: what {a.Name("partnership")} does for a ground of "
                    + $"{a.Count("before", "local authority", "local authorities")} would be done by {a.Name("into")} for "
                    + $"{a.Number("after")}."
            ),
            new(
                "scenario.work.task-and-finish",
                static a => $"{a.Name("theme")}, the work of {a.Names("from", 6)}, would go to task and finish groups."
            ),
            new(
                "scenario.work.elsewhere",
                static a =>
                    $"{a.Name("theme")}, the work of {a.Names("from", 6)}, would be left to {a.Name("to")}, which covers it already."
            ),
        ];

    /// <summary>Hours with the ends that ranges on record leave them: <c>12</c>, <c>12 (8 to 16)</c>, <c>at least 8</c>.</summary>
    private static string Hours(PhraseArguments a, string name) =>
        a.Has($"{name}AtLeast") && a.Has($"{name}Ends")
            ? string.Create(CultureInfo.InvariantCulture, $"at least {a.Quantity($"{name}Ends"):#,0.#}")
        : a.Has($"{name}Ends") ? $"{a.Number(name, 1)} ({a.Number($"{name}Ends", 1)})"
        : a.Number(name, 1);

    private static string AtLeast(PhraseArguments a, string name) => a.Has($"{name}AtLeast") ? "at least " : string.Empty;

    private static string Provision(PhraseArguments a) => a.Has("law") ? $" ({a.Text("law")})" : string.Empty;

    private static string Reach(PhraseArguments a) =>
        string.Equals(a.WordKey("reach"), "wales", StringComparison.Ordinal) ? "Wales" : "England";

    private static string Serve(PhraseArguments a) => a.CountOf("lost") == 1 ? "serves" : "serve";

    /// <summary>What two boards do that show a pattern.</summary>
    private static string Repeats(PhraseArguments a, string pattern) => a.WordKey(pattern) switch
    {
        "overlapping" => "overlap in people, remit and place",
        "parallel" => "do the same side by side",
        "layered" => "repeat each other at two levels",
        "shared-table" => "share a table",
        _ => "share a theme that few others there have",
    };
}
