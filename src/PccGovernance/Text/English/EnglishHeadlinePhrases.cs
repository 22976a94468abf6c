using System.Globalization;

namespace PccGovernance.Text;

/// <summary>What the first page of a review says.</summary>
internal static class EnglishHeadlinePhrases
{
    private const int Few = 3;
    private const int Many = 12;

    public static IEnumerable<KeyValuePair<string, Phrase>> All => [.. Law, .. Lapses, .. Money, .. EnglishStandingPhrases.All];

    private static IEnumerable<KeyValuePair<string, Phrase>> Law =>
        [
            new(
                "headline.law",
                static a =>
                    $"Of {a.Count("answers", "answer", "answers")}, one for each requirement and each body or place that it binds, "
                    + $"{None(a, "not-met")} {(a.Count("not-met") == 1 ? "is" : "are")} known to be broken and {a.Number("met")} "
                    + $"{a.Agree("met", "is", "are")} known to be met; "
                    + $"for {a.Number("unknown")} the record does not say, and {None(a, "not-due")} "
                    + $"{(a.Count("not-due") == 1 ? "is" : "are")} not due yet."
                    + (a.Count("others") == 0
                        ? string.Empty
                        : $" {a.Number("others")} more {a.Agree("others", "does", "do")} not apply or {a.Agree("others", "is", "are")} "
                            + "not in force.")
            ),
            new(
                "headline.missing",
                static a => string.Join(
                    ' ',
                    new[]
                    {
                        a.Has("boards") || !a.Has("duties")
                            ? $"Boards that the law requires and the list lacks: {a.SayList("boards", Many)}."
                            : string.Empty,
                        a.Has("duties")
                            ? $"The law has several bodies act together, and no board on the list is their home: "
                                + $"{a.SayList("duties", Many)}."
                            : string.Empty,
                    }.Where(static part => part.Length > 0))
            ),
            new("headline.missing.kind", static a => $"{a.ShortName("kind")} ({a.Names("places", Few)})"),
            new(
                "headline.plan",
                static a =>
                    $"Of {a.Count("priorities", "priority", "priorities")} of '{a.Text("plan")}', {Served(a)}{ByWords(a)}; by no strategy "
                    + $"on record: {a.Number("unserved")}"
                    + $"{(a.Count("undetermined") == 0 ? string.Empty : $"; cannot be told: {a.Number("undetermined")}")}."
            ),
            new("headline.plan.word", static a => $"{a.Name("priority")} (‘{a.Text("word")}’)"),
        ];

    private static IEnumerable<KeyValuePair<string, Phrase>> Lapses =>
        [
            new(
                "headline.lapse.law",
                static a =>
                    $"By {a.Date("by")}, a day that the law sets: see to it that {EnglishCase.Small(a.Say("title"))}{Year(a)} "
                    + $"({a.Text("citation")})."
                    + (a.Count("more") == 0
                        ? string.Empty
                        : $" {a.Count("more", "more is", "more are")} due on days that the law sets by {a.Date("through")}.")
            ),
            new(
                "headline.due",
                static a =>
                    $"Due next, by {a.Date("by")}: see to it that {EnglishCase.Small(a.Say("title"))}{Year(a)} ({a.Text("citation")})."
                    + (a.Has("assumed") ? " The law sets no day for it: that one is a working assumption." : string.Empty)
            ),
            new(
                "headline.lapse.ended",
                static a =>
                    $"Ended {Between(a)}, with no other of the same owner on the same themes in force: record what took the place of "
                    + $"{a.Names("strategies", Few)}, or settle that nothing does."
            ),
            new(
                "headline.lapse.strategies",
                static a =>
                    $"By {a.Date("by")}{Until(a)}: extend or replace "
                    + $"{a.Names("strategies")}, which {a.Agree("strategies", "ends", "end")} before the plan does."
                    + (a.Count("later") == 0
                        ? string.Empty
                        : $" {a.Count("later", "more strategy ends", "more strategies end")} before it, later than in a year.")
            ),
            new(
                "headline.lapse.money",
                static a =>
                    $"From {a.Date("by")}: decide what follows {a.Names("lines", Few)}, which {a.Agree("lines", "ends", "end")} with "
                    + "nothing on record to follow."
            ),
            new(
                "headline.lapse.chairs",
                static a =>
                    $"By {a.Date("last")}, {EnglishSuccessionRulePhrases.LastDay(a)}: agree who chairs "
                    + $"{a.Count("partnerships", "board", "boards")} that {a.Name("office")} alone chairs ({a.Names("partnerships", Few)})."
                    + (a.Has("ending")
                        ? $" Of {a.Names("ending", Few)} it is asked below first what is to become of {a.Agree("ending", "it", "them")}."
                        : string.Empty)
                    + Preparing(a)
            ),
            new(
                "headline.lapse.commitments",
                static a =>
                    $"By {a.Date("last")}: agree who takes on {a.Names("things", Few)}, which {a.Agree("things", "runs", "run")} on past "
                    + "it."
            ),
            new(
                "headline.lapse.duties",
                static a =>
                    $"By {a.Date("last")}: agree a new chair or another board for {a.Count("duties", "duty", "duties")} met by boards that "
                    + $"{a.Name("office")} alone chairs: {EnglishSuccessionRulePhrases.Homes(a)}."
            ),
        ];

    private static IEnumerable<KeyValuePair<string, Phrase>> Money =>
        [
            new(
                "headline.money",
                static a =>
                    $"About {a.Money("amount")} a year{If(a)}{Ends(a)}. {a.Share("recorded")} of the hours rest on the record; pay is on "
                    + $"record for {OfSeats(a, "paid")} and attendance for {OfSeats(a, "attended")}.{Lacks(a)}"
            ),
            new(
                "headline.not-costed",
                static a =>
                    $"In figures of cost are {a.Number("costed")} of {a.Count("boards", "board", "boards")}. Not among them, since how "
                    + $"often or how long they meet is not on record: {a.SayList("named", Many)}"
                    + $"{(a.Count("more") == 0 ? string.Empty : $", and {a.Count("more", "smaller one", "smaller ones")}")}."
            ),
            new(
                "headline.not-costed.board",
                static a =>
                    $"{a.Name("partnership")} ({a.Count("seats", "seat", "seats")}"
                    + $"{(a.Has("meetings") ? $", {a.Number("meetings", 0)} meetings a year" : string.Empty)})"
            ),
            new("headline.meetings", static a => $"{Meetings(a)}{Assumed(a)}."),
            new(
                "headline.counted-once",
                static a =>
                    $"{a.Names("boards")} meet as one by what is on record, and the totals count that sitting once. The rows of boards and "
                    + $"of their members have it for each, and add up to {Beyond(a)}."
            ),
        ];

    private static string Between(PhraseArguments a) =>
        Until(a).Length == 0 ? $"on {a.Date("by")}" : $"between {a.Date("by")} and {a.Date("last")}";

    private static string Until(PhraseArguments a) =>
        string.Equals(a.Date("by"), a.Date("last"), StringComparison.Ordinal) ? string.Empty : $" to {a.Date("last")}";

    private static string Meetings(PhraseArguments a) => a.Count("boards") == 0
        ? "No number of meetings is on record"
        : (a.Count("at-least") > 0 ? "at least " : string.Empty)
            + a.Number("recorded", 0)
            + (a.Has("fewest") ? $" ({a.Number("fewest", 0)} to {a.Number("most", 0)})" : string.Empty)
            + $" meetings a year are on record, of {a.Count("boards", "board", "boards")}";

    private static string Assumed(PhraseArguments a) =>
        (a.Count("boards-assumed") == 0 ? string.Empty
            : $"; {a.Number("assumed", 0)} more are assumed, of {a.Number("boards-assumed")}")
        + (a.Count("unknown") == 0 ? string.Empty : $"; those of {a.Number("unknown")} are unknown");

    private static string None(PhraseArguments a, string name) => a.Count(name) == 0 ? "none" : a.Number(name);

    private static string Served(PhraseArguments a)
    {
        long known = a.Count("served") - a.Count("by-words");
        long bySubject = known - a.Count("declared");
        return (known == 0 ? "none is known to be served by a strategy"
            : $"{known} {(known == 1 ? "is" : "are")} served by a strategy ("
                + (a.Count("declared") == 0 ? "by its own declaration: none" : $"by its own declaration: {a.Number("declared")}")
                + (bySubject == 0 ? string.Empty : $", by subjects on record: {bySubject}") + ")")
            + (a.Count("general") == 0 ? string.Empty : $"; on general themes only: {a.Number("general")}");
    }

    private static string ByWords(PhraseArguments a) => a.Count("by-words") == 0 ? string.Empty
        : $"; by wording alone: {a.Number("by-words")}, to be checked with the owners"
            + (a.Has("on-one-word") ? $", first what is read from one word: {a.SayList("on-one-word")}" : string.Empty);

    private static string Year(PhraseArguments a) => a.Has("year")
        ? string.Create(CultureInfo.InvariantCulture, $" for {a.Count("year")}-{(a.Count("year") + 1) % 100:D2}")
        : string.Empty;

    private static string Preparing(PhraseArguments a) =>
        a.Has("preparing")
            ? $" {a.Names("preparing")} {a.Agree("preparing", "says that it prepares", "say that they prepare")} for what follows: put it "
                + "on the agenda there."
            : string.Empty;

    private static string If(PhraseArguments a)
    {
        string attends = a.Count("attended") == a.Count("seats") ? string.Empty
            : a.Count("attended") == 0 ? "everybody attends" : "everybody attends of whom the record does not say";
        string pay = !a.Has("pay") ? string.Empty
            : a.Count("paid") == 0 ? $"is paid {a.Money("pay")}" : $"is paid {a.Money("pay")} where the pay is not on record";
        return (attends.Length, pay.Length) switch
        {
            (0, 0) => string.Empty,
            (_, 0) => $" if {attends}",
            (0, _) => $" if everybody {pay}",
            _ => $" if {attends} and {pay}",
        };
    }

    private static string Ends(PhraseArguments a) => !a.Has("low") ? string.Empty
        : (a.Has("pay-low")
            ? $", {a.Money("low")} at {a.Money("pay-low")} and {a.Money("high")} at {a.Money("pay-high")}"
            : $", from {a.Money("low")} to {a.Money("high")}")
            + (a.Has("hours-vary") ? ", the ends of hours on record as ranges among it" : ": a range of pay alone, with the same hours");

    private static string OfSeats(PhraseArguments a, string name) => a.Count(name) == 0 ? "no seat"
        : a.Count(name) == a.Count("seats") ? "every seat"
        : $"{a.Number(name)} of {a.Count("seats", "seat", "seats")}";

    private static string Lacks(PhraseArguments a) =>
        (a.Count("unknown") == 0 ? string.Empty : $" {a.Count("unknown", "board is", "boards are")} not in it.")
        + (a.Count("incomplete") == 0 ? string.Empty : $" {a.Count("incomplete", "board is", "boards are")} in it only in part.");

    private static string Beyond(PhraseArguments a)
    {
        string[] known =
        [
            .. a.Has("hours") ? [$"{a.Number("hours", 0)} hours"] : Array.Empty<string>(),
            .. a.Has("amount") ? [a.Money("amount")] : Array.Empty<string>(),
            .. a.Has("meetings") ? [$"{a.Number("meetings", 0)} meetings a year"] : Array.Empty<string>(),
        ];
        return known.Length == 0 ? "more, by how much is not known" : $"{EnglishGrammar.Grammar.Join(known, 0)} more";
    }
}
