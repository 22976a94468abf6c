namespace PccGovernance.Text;

/// <summary>Why a requirement of law is answered as it is: full sentences.</summary>
internal static class EnglishStatuteReasons
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
    [
        new("statute.met", static _ => "The record says that it is met."),
        new("statute.not-yet-due", static a => $"It is not due before {a.Date("due")} has passed."),
        new(
            "statute.not-yet-due-by-our-number",
            static a => $"The law has no number of days: until {a.Date("due")}, a number of this library's own, it is taken as not due."),
        new("statute.fact-missing", static a => $"It cannot be told: {a.Say("fact")} is not on record."),
        new("statute.things-differ", static a =>
            $"It cannot be told: nothing on record tells which of {a.Names("things")} it is to be asked of, and they answer differently."),
        new("statute.never-done", static a => $"The step '{W(a, "step")}' of the {W(a, "of")} was not taken."),
        new("statute.never-done-by", static a => $"The step '{W(a, "step")}' of the {W(a, "of")} was not taken by {a.Date("due")}."),
        new("statute.late", static a =>
            $"The step '{W(a, "step")}' of the {W(a, "of")} was taken on {a.Date("on")}, after the last day, {a.Date("due")}."),
        new(
            "statute.not-on-the-day",
            static a =>
                $"The step '{W(a, "step")}' of the {W(a, "of")} was taken on {a.Date("on")} and not on the day of the law, "
                + $"{a.Date("due")}."),
        new(
            "statute.too-late-for",
            static a =>
                $"The step '{W(a, "step")}' of the {W(a, "of")} was taken on {a.Date("on")}, too late for the step '{W(a, "other")}' on "
                + $"{a.Date("then")}."),
        new(
            "statute.too-early-for",
            static a =>
                $"The step '{W(a, "step")}' of the {W(a, "of")} was taken on {a.Date("on")}, before the step '{W(a, "other")}' on "
                + $"{a.Date("then")}."),
        new("statute.without", static a => $"The step '{W(a, "step")}' of the {W(a, "of")} left out '{W(a, "who")}'."),
        new("statute.with", static a => $"The step '{W(a, "step")}' of the {W(a, "of")} has '{W(a, "who")}', whom the law does not name."),
        new("statute.by", static a => $"The step '{W(a, "step")}' of the {W(a, "of")} was taken by '{W(a, "who")}', who may not."),
        new("statute.fact-is", static a => $"The {W(a, "of")} has '{W(a, "word")}' for '{W(a, "fact")}', which the law does not allow."),
        new("statute.fact-holds", static a => $"The {W(a, "of")} is recorded with '{W(a, "fact")}', which the law does not allow."),
        new("statute.fact-does-not-hold", static a => $"The {W(a, "of")} is recorded without '{W(a, "fact")}'."),
        new("statute.fact-not-there", static a => $"The record of the {W(a, "of")} is complete and has no '{W(a, "fact")}'."),
        new("statute.figure-ge", static a => $"The {W(a, "of")} has {a.Number("number")} for '{W(a, "fact")}', less than {Bound(a)}."),
        new("statute.figure-gt", static a =>
            $"The {W(a, "of")} has {a.Number("number")} for '{W(a, "fact")}', which is not more than {Bound(a)}."),
        new("statute.figure-le", static a => $"The {W(a, "of")} has {a.Number("number")} for '{W(a, "fact")}', more than {Bound(a)}."),
        new("statute.figure-lt", static a =>
            $"The {W(a, "of")} has {a.Number("number")} for '{W(a, "fact")}', which is not less than {Bound(a)}."),
        new("statute.figure-eq", static a => $"The {W(a, "of")} has {a.Number("number")} for '{W(a, "fact")}' in the place of {Bound(a)}."),
        new(
            "statute.again-overdue",
            static a =>
                $"The step '{W(a, "step")}' of the {W(a, "of")} is due every {a.Count("months", "month", "months")}: counted from "
                + $"{a.Date("on")} it was due by {a.Date("due")}."),
        new(
            "statute.again-within-our-grace",
            static a =>
                $"The step '{W(a, "step")}' of the {W(a, "of")} is due every {a.Count("months", "month", "months")}, as soon as "
                + $"practicable after them: counted from {a.Date("on")}, {a.Date("due")} has passed, which has days of this library's own "
                + "in it."),
        new(
            "statute.never-done-by-our-number",
            static a =>
                $"The law has no number of days: the step '{W(a, "step")}' of the {W(a, "of")} was not taken by {a.Date("ours")}, which "
                + $"rests on {a.Count("days", "day", "days")}, a number of this library's own."),
        new(
            "statute.again-later-than-our-number",
            static a =>
                $"The step '{W(a, "step")}' of the {W(a, "of")} has no number of months in law; counted from {a.Date("on")}, it is more "
                + $"than {a.Count("months", "month", "months")}, a number of this library's own."),
        new(
            "statute.later-than-our-number",
            static a =>
                $"The law has no number of days: {a.Date("on")} is later than {a.Date("ours")}, which rests on "
                + $"{a.Count("days", "day", "days")}, a number of this library's own."),
        new(
            "statute.less-than-our-number",
            static a =>
                $"The law has no number of days: from {a.Date("on")} to the step '{W(a, "other")}' on {a.Date("then")} it is less than "
                + $"{a.Count("days", "day", "days")}, a number of this library's own."),
        new("statute.no-filing", static a => $"The record is complete and has no {W(a, "of")}."),
        new("statute.none-on-record", static a => $"The record is complete and has no {W(a, "of")}, so that there is nothing to ask."),
        new("statute.no-board", static a => $"The record of boards is complete and has none of the kind '{W(a, "of")}'."),
        new("statute.no-seat", static a =>
            $"The record of the seats of {a.Name("partnership")} is complete and has none of the kind '{W(a, "who")}'."),
        new("statute.few-seats", static a =>
            $"The record of the seats of {a.Name("partnership")} is complete and has {a.Number("seats")} of at least {a.Number("least")}."),
        new("statute.chair", static a => $"The chair of {a.Name("partnership")} is not of the kind '{W(a, "who")}'."),
        new(
            "statute.panel-appointed",
            static a =>
                $"The panel has {a.Count("appointed", "appointed member", "appointed members")}; for "
                + $"{a.Count("authorities", "authority", "authorities")} the law says {a.Number("wanted")}."),
        new("statute.panel-seats-of", static a =>
            $"The panel has {a.Count("seats", "appointed member", "appointed members")} for {a.Name("area")}, which is not what the law "
            + "says."),
        new("statute.panel-co-opted", static a =>
            $"The panel has {a.Count("coOpted", "co-opted member", "co-opted members")}; the law says two."),
        new(
            "statute.panel-co-opted-by-resolution",
            static a =>
                $"The panel has {a.Count("coOpted", "co-opted member", "co-opted members")} beside {a.Number("appointed")} appointed: "
                + $"more than two need a resolution that the Home Secretary agrees to, and {a.Number("most")} in all at the most."),
        new("statute.panel-independents", static a =>
            "The panel has co-opted councillors of the area and "
            + $"{a.Count("independent", "other co-opted member", "other co-opted members")}: two at the least are needed."),
        new("statute.panel-barred", static _ => "The panel has a member whom the law bars."),
        new("statute.panel-balance", static a =>
            $"The party '{W(a, "party")}' has {a.Number("seats")} of {a.Number("appointed")} appointed members of the panel and "
            + $"{a.Number("councillors")} of {a.Number("all")} councillors: the shares are more than "
            + $"{a.Count("points", "point", "points")} apart, a number of this library's own, and the law asks for balance as far as is "
            + "reasonably practicable."),
        new("statute.panel-name", static a => $"The panel is called '{a.Text("name")}', although the commissioner runs fire."),
        new("statute.period-ends", static a =>
            $"The planning period ends {a.On("on")} and not on {a.Date("due")}, the end of the financial year of the next election "
            + $"on {a.Date("poll")}."),
        new("statute.period-begins", static a =>
            $"The planning period begins {a.On("on")}: for a plan issued on {a.Date("issued")} the law allows that day and days to "
            + $"{a.Date("due")}."),
        new("statute.covers-less", static a =>
            $"The plan covers the days from {a.Date("from")} to {a.Date("through")}, less than {a.Count("years", "year", "years")}."),
        new("statute.not-lower", static a =>
            $"The revised precept of {a.Number("amount")} is not lower than the one that was vetoed as too high, {a.Number("other")}."),
        new("statute.not-higher", static a =>
            $"The revised precept of {a.Number("amount")} is not higher than the one that was vetoed as too low, {a.Number("other")}."),
        new("statute.above-revised", static a => $"The precept of {a.Number("amount")} is above the revised one of {a.Number("other")}."),
        new("statute.below-revised", static a => $"The precept of {a.Number("amount")} is below the revised one of {a.Number("other")}."),
        new("statute.before-scrutiny-ended", static a =>
            $"The precept was issued on {a.Date("on")}, before scrutiny ended on {a.Date("then")}."),
        new("statute.appointed-before-confirmation", static a =>
            $"The appointment was made on {a.Date("on")}, before the panel had reported and before its three weeks ended on "
            + $"{a.Date("due")}."),
        new("statute.open-ended", static a => $"The term has no end, and the law ends it by {a.Date("due")}."),
        new("statute.not-an-ordinary-poll", static a => $"The poll on {a.Date("on")} is not on the day of an ordinary election."),
        new("statute.no-by-election", static a =>
            $"No by-election is held in the six months that end with the ordinary election on {a.Date("poll")}."),
        new("statute.does-not-arise", static a =>
            $"It does not arise: the {W(a, "of")} is not one to which it applies ('{W(a, "fact")}')."),
        new("statute.not-combined", static a =>
            $"It does not arise: {a.Name("partnership")} is on record for this area alone, so that no areas are combined."),
        new("statute.no-breach-of-guidance", static a =>
            $"It is guidance or practice and no duty, so that this is no breach: {Lowered(a.Say("reason"))}"),
        new("statute.only-in-england", static _ => "It has effect in England only."),
        new("statute.only-in-wales", static _ => "It has effect in Wales only."),
        new("statute.not-of-this-body", static a =>
            $"It does not bind an area whose local policing body is of the kind '{a.Word("body")}'."),
        new("statute.no-such-area", static _ => "The force area has no area of the kind that it binds."),
        new("statute.not-begun", static _ => "It is enacted and was not seen to have begun."),
        new("statute.not-in-force-before", static a => $"It is not in force before {a.Date("from")}."),
        new("statute.ended", static a => $"It has not been in force since {a.Date("on")}."),
        new("statute.no-check.every-decision", static _ =>
            "No check can be made: it is regard to be had in every single decision, of which there is no record to hold it against."),
        new("statute.no-check.power", static _ => "No check can be made: it is a power, and nobody fails who does not use it."),
        new("statute.no-check.elsewhere", static _ =>
            "No check is made here: another requirement asks for the same, and one omission would be counted twice."),
    ];

    private static string W(PhraseArguments a, string name) => EnglishStatuteFacts.Words(a, name);

    private static string Bound(PhraseArguments a) =>
        a.Has("share") ? $"{a.Text("share")} of {a.Number("against")}, the {W(a, "figure")}"
        : a.Has("figure") ? $"{a.Number("against")}, the {W(a, "figure")}"
        : a.Number("against");

    private static string Lowered(string sentence) => EnglishCase.Small(sentence);
}
