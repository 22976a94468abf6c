namespace PccGovernance.Text;

/// <summary>What the rules on the quality of the record (DAT) say.</summary>
internal static partial class EnglishDataPhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
        [
            .. Rules,
            new(
                "data.office-overlaps",
                static a =>
                    $"{a.Name("before")} and {a.Name("after")} are both in one "
                    + $"office{(a.Has("day") ? $" from {a.Date("day")}" : string.Empty)}, and neither is recorded as acting or as sharing "
                    + "it."
            ),
            new("data.office-overlaps.remedy", static _ => "Correct the dates, or record who acts or what share of full time each takes."),
            new(
                "data.office-lasts-a-day-less",
                static a =>
                    $"Nobody is in office on {a.Date("day")}, between {a.Name("before")} and {a.Name("after")}: the end of the first is "
                    + "probably its last day."
            ),
            new("data.office-lasts-a-day-less.remedy", static _ => "Give the first day after it as the end."),
            new(
                "data.office-has-a-gap",
                static a =>
                    $"Nobody is on record as in office for {a.Count("days", "day", "days")}"
                    + $"{(a.Has("from") ? $" from {a.Date("from")}" : string.Empty)}, between {a.Name("before")} and {a.Name("after")}."
            ),
            new(
                "data.lead-overlaps",
                static a =>
                    $"{a.Name("before")} and {a.Name("after")} are one subject with two leads"
                    + $"{(a.Has("day") ? $" from {a.Date("day")}" : string.Empty)}, and neither is recorded as a joint lead."
            ),
            new("data.lead-overlaps.remedy", static _ => "Correct the dates, or record the second as a joint lead of one portfolio."),
            new(
                "data.lead-has-a-gap",
                static a =>
                    $"Nobody is on record as leading {a.Name("portfolio")} for {a.Count("days", "day", "days")}"
                    + $"{(a.Has("from") ? $" from {a.Date("from")}" : string.Empty)}."
            ),
            new(
                "data.lead-may-overlap",
                static a =>
                    $"{a.Name("before")} and {a.Name("after")} are one subject at one time"
                    + $"{(a.Has("day") ? $" from {a.Date("day")}" : string.Empty)}, and who leads one of them is not on record: whether "
                    + "that is one lead or two cannot be told."
            ),
            new("data.lead-may-overlap.remedy", static _ => "Record the post or the person who leads each of them."),
            new("data.portfolio-without-lead", static a => $"Who leads {a.Name("portfolio")} is not on record."),
            new("data.portfolio-without-lead.remedy", static _ => "Record the organisation, the post or the person who leads it."),
            new(
                "data.portfolio-owner-not-known",
                static a =>
                    $"{a.Names("portfolios")} are one subject, and whose one of them is is not on record: whether its leads follow each "
                    + "other without an overlap or a gap cannot be told."
            ),
            new("data.portfolio-owner-not-known.remedy", static _ => "Record the organisation of the lead."),
            new("data.lead-has-a-gap.remedy", static _ => "Record who led it then, a joint lead among them, or correct the dates."),
            new("data.office-has-a-gap.remedy", static _ => "Record who held it then, or record the vacancy."),
            new("data.person-twice", static a =>
                $"{a.Names("people")} {a.Agree("people", "takes", "take")} more than one seat each on {a.Name("partnership")}."),
            new("data.person-twice.remedy", static _ => "Take one of the seats out, or record for which board the person sits in it."),
            new(
                "data.one-body-twice",
                static a =>
                    $"{a.Name("organisation")} is on record under {a.CountOf("identifiers")} identifiers ({a.Quoted("identifiers")}), "
                    + $"with {a.Count("seats", "seat", "seats")} between them."
            ),
            new(
                "data.one-body-two-names",
                static a =>
                    $"{a.Names("organisations", 6)} may be one body under {a.CountOf("organisations")} names, with "
                    + $"{a.Count("seats", "seat", "seats")} between them: each of the names stands for {a.Name("thing")}."
            ),
            new("data.one-body-two-names.remedy", static _ =>
                "Make one of them, or record what tells them apart: a kind or an area."),
            new(
                "data.in-force-untold",
                static a =>
                    $"Whether {a.Names("things", 12)} {(a.CountOf("things") == 1 ? "is" : "are")} in force on {a.Date("day")} is not "
                    + "known: a beginning or an end is known in part, and the day lies within it."
            ),
            new("data.in-force-untold.remedy", static _ => "Record the beginning and the end to the day."),
            new("data.one-body-twice.remedy", static _ => "Make one of them, or record what tells them apart: a kind, an area or a name."),
            new("data.panel-where-none-is", static a =>
                $"{a.Name("panel")} is in an area that has no police and crime panel: in London a committee of the Assembly or the Common "
                + "Council holds to account."),
            new("data.panel-where-none-is.remedy", static _ => "Record it as a board of another kind, or correct the force area."),
            new("data.panel-body-not-known", static a =>
                $"Whether {a.Name("panel")} is in an area that has a police and crime panel cannot be told: of what kind "
                + $"{a.Name("body")}, which governs there, is not on record."),
            new("data.panel-body-not-known.remedy", static _ => "Record of what kind the governing body is."),
            new("data.panel-size-not-known", static a => $"How many members {a.Name("panel")} has is not on record."),
            new("data.panel-size-not-known.remedy", static _ => "Record how many members councils appoint and how many are co-opted."),
            new(
                "data.panel-size",
                static a =>
                    $"{a.Name("panel")} has {a.Count("appointed", "appointed member", "appointed members")} and {a.Number("all")} in all, "
                    + $"where the Act asks for {a.Number("least")} appointed at the least and allows {a.Number("most")} in all."
            ),
            new("data.panel-size.remedy", static _ => "Correct the numbers from the panel arrangements."),
            new(
                "data.meets-more-often",
                static a =>
                    $"{a.Name("partnership")} met {a.Count("held", "time", "times")} in the year to {a.Date("day")}, and is recorded as "
                    + $"meeting {a.Number("usual")} times a year."
            ),
            new(
                "data.meets-less-often",
                static a =>
                    $"{a.Name("partnership")} met {a.Count("held", "time", "times")} in the year to {a.Date("day")} as far as is on "
                    + $"record, and is recorded as meeting {a.Number("usual")} times a year."
            ),
            new("data.meets-otherwise.remedy", static _ => "Correct its usual number of meetings, or ask why it meets otherwise."),
            new("data.meetings-incomplete.remedy", static _ => "Record its other meetings, or that all of the year are on record."),
            new(
                "data.attendance-differs",
                static a =>
                    $"{a.Name("organisation")} is recorded as attending {a.Share("recorded")} of the meetings of {a.Name("partnership")}, "
                    + $"and {a.Count("meetings", "meeting", "meetings")} of the year show {a.Share("shown")}, substitutes included."
            ),
            new("data.attendance-differs.remedy", static _ => "Correct the share, or talk to whoever stays away."),
            new(
                "data.members-without-agreement",
                static a =>
                    $"On {a.Name("partnership")} {a.Count("pairs", "pair", "pairs")} of bodies {a.Agree("pairs", "has", "have")} no data "
                    + $"sharing agreement with each other: {a.Names("bodies")}."
            ),
            new(
                "data.agreement-kind-not-known",
                static a =>
                    $"Of what kind the agreement {a.Name("agreement")} is, and so whether data may be shared under it, is not on record."
            ),
            new(
                "data.agreement-boards-not-known",
                static a => $"For which boards data may be shared under the agreement {a.Name("agreement")} is not on record."
            ),
            new("data.agreement-not-known.remedy", static _ => "Record its kind and the boards that it serves."),
            new("data.members-without-agreement.remedy", static _ => "Have them join the agreement, or make one."),
            new("data.agreements-incomplete.remedy", static _ =>
                "Record the agreements that there are, or that all of them are on record."),
            new(
                "data.no-footprint",
                static a => $"{a.Name("partnership")} has an unknown footprint: which areas it covers is not on record."
            ),
            new("data.no-footprint.remedy", static _ => "Record the areas that it covers, at any level."),
            new("data.never-meets", static a => $"{a.Name("partnership")} is on record as meeting never: 0 times a year."),
            new("data.no-meetings", static a => $"{a.Name("partnership")} has no number and length of meetings on record."),
            new("data.no-number-of-meetings", static a => $"{a.Name("partnership")} has no number of meetings a year on record."),
            new("data.no-length-of-meetings", static a => $"{a.Name("partnership")} has no length of meetings on record."),
            new("data.no-meetings.remedy", static _ => "Record how many times a year it meets and how long a meeting lasts."),
            new(
                "data.no-seats",
                static a => $"{a.Name("partnership")} has no seats in force: none is on record, or those that held them have ended."
            ),
            new("data.no-seats-in-all", static a =>
                $"{a.Name("partnership")} has no seats on record, and the record says that these are all: it is a board of nobody."),
            new("data.no-seats-in-all.remedy", static _ => "Record who sits on it, or take out that the list of its seats is complete."),
            new("data.no-seats.remedy", static _ => "Record the organisations that sit on it; names of people are not needed."),
            new("data.no-themes", static a => $"{a.Name("partnership")} has no themes on record: what it is about is not known."),
            new("data.no-themes.remedy", static _ => "Record its themes from its terms of reference."),
            new("data.never-confirmed", static a => $"When the record of {a.Name("partnership")} was last confirmed is not known."),
            new(
                "data.confirmed-long-ago",
                static a =>
                    $"The record of {a.Name("partnership")} was last confirmed {a.On("confirmed")}, more than "
                    + $"{a.Count("days", "day", "days")} before {a.Date("day")}."
            ),
            new(
                "data.confirmed-not-to-the-day",
                static a =>
                    $"The record of {a.Name("partnership")} was last confirmed {a.On("confirmed")}: whether that is more than "
                    + $"{a.Count("days", "day", "days")} before {a.Date("day")} is not known."
            ),
            new("data.confirmed-not-to-the-day.remedy", static _ => "Record the month or the day on which it was confirmed."),
            new(
                "data.confirmed-later",
                static a =>
                    $"The record of {a.Name("partnership")} is said to be confirmed {a.On("confirmed")}, which is after {a.Date("day")}."
            ),
            new("data.confirmed-later.remedy", static _ => "Correct the date: what is still to come has not been confirmed."),
            new("data.confirm.remedy", static _ => "Confirm the record and note the day."),
            new("data.no-priorities", static a => $"{a.Name("strategy")} has no priorities on record."),
            new("data.no-priorities.remedy", static _ => "Record its priorities in the document's order."),
            new(
                "data.no-owner",
                static a => $"{a.Name("strategy")} has no owner in force on {a.Date("day")}: none is on record, or its owner has ended."
            ),
            new("data.no-owner.remedy", static _ => "Record the partnership or organisation that owns it now, or end the strategy."),
            new(
                "data.seats-assumed",
                static a =>
                    $"{a.Number("assumed")} of the {a.Count("seats", "seat", "seats")} of {a.Name("partnership")} "
                    + $"{a.Agree("assumed", "is", "are")} assumed: nobody recorded who sits there."
            ),
            new("data.seats-assumed.remedy", static _ => "Record the members from the board's own papers."),
            .. EnglishRulePhrases.Of(
                "DAT016",
                "A partnership that the law requires is on the list",
                "A list without the boards that the law requires is not the landscape, and a duty that nobody lists is nobody's.",
                "partnerships that the law requires"
            ),
            .. EnglishRulePhrases.Of(
                "DAT017",
                "A duty that the law lays on several bodies has a home on the list",
                "The law names the bodies and leaves them the table: which one it is must be written down somewhere.",
                "partnerships that the law requires"
            ),
            .. EnglishRulePhrases.Of(
                "DAT018",
                "What is beyond the law is known to be",
                "What no law requires can be changed or closed by those who sit there, and is where a review begins.",
                "partnerships in force"
            ),
            .. EnglishRulePhrases.Of(
                "DAT019",
                "What a partnership is, by its kind or its function, is on record",
                "What a board is decides more than who sits there: while it is not known, nothing speaks for joining it with another.",
                "partnerships in force"
            ),
            new(
                "data.required-not-listed",
                static a =>
                    $"The law requires {a.Name("kind")} for {a.Count("required", "area", "areas")} here, and the list has none for "
                    + $"{a.Names("places", 12)}."
            ),
            new(
                "data.required-not-listed-in-all",
                static a =>
                    $"The law requires {a.Name("kind")} for {a.Count("required", "area", "areas")} here, and the list, which is said to "
                    + $"hold every board, has none for {a.Names("places", 12)}."
            ),
            new("data.required-not-listed.remedy", static a =>
                $"Add the boards of the kind {a.Name("kind")} that are missing, or say which other board carries the function."),
            new(
                "data.duty-without-home",
                static a =>
                    $"The law has several bodies act together as {a.Name("kind")}, and no board on the list is their home for "
                    + $"{a.Number("missing")} of {a.Count("required", "area", "areas")}: "
                    + $"{a.Names("places", 12)}.{(a.Has("duties") ? $" The duty is {a.Names("duties")}." : string.Empty)}"
            ),
            new(
                "data.duty-without-home-in-all",
                static a =>
                    $"The law has several bodies act together as {a.Name("kind")}, and the list, which is said to hold every board, has no "
                    + $"home for it in {a.Number("missing")} of {a.Count("required", "area", "areas")}: "
                    + $"{a.Names("places", 12)}.{(a.Has("duties") ? $" The duty is {a.Names("duties")}." : string.Empty)}"
            ),
            new("data.duty-without-home.remedy", static _ => "Record which board holds the duty, or that its bodies meet it without one."),
            new(
                "data.required-by-name-alone",
                static a =>
                    $"The law requires {a.Name("kind")} here, and only a name says that the list has it: {a.Names("partnerships", 12)}. "
                    + "Its kind is not on record."
            ),
            new("data.required-by-name-alone.remedy", static a =>
                $"Record the kind of {a.Names("partnerships", 12)}, if it is {a.Name("kind")}."),
            new(
                "data.beyond-the-law",
                static a =>
                    $"No law requires {a.CountOf("partnerships")} of the {a.Count("all", "board", "boards")} on the list: "
                    + $"{a.Names("partnerships", 20)}."
            ),
            new("data.beyond-the-law.remedy", static _ => "Say for each what it does that no board required by law does."),
            new(
                "data.law-untold",
                static a =>
                    $"Whether a law requires {a.CountOf("partnerships")} of the {a.Count("all", "board", "boards")} on the list cannot be "
                    + $"told, since their kind is not on record: {a.Names("partnerships", 20)}."
            ),
            new("data.law-untold.remedy", static _ => "Record the kind of each, or that it is of none."),
            .. EnglishRulePhrases.Of(
                "DAT020",
                "Whether a thing is in force on the day is known",
                "What began or ended in a month or a year that the day lies in is in the analyses or left out of them by convention, and "
                + "nobody would notice.",
                "things whose beginning or end is known in part"
            ),
            .. EnglishRulePhrases.Of("DAT030", "A combined authority is on record as one",
                "It is no council of the place: what the law asks of councils it does not meet.", "organisations in force"),
            new("data.combined-authority-as-council", static a =>
                $"{a.Name("organisation")} is a combined authority by its name, and on record as {a.Name("kind")}."),
            new("data.combined-authority-as-council.remedy", static a => $"Record it as {a.Name("kind")}, if that is what it is."),
            new(
                "data.no-kind",
                static a =>
                    $"What {a.Name("partnership")} is, is not on record: neither a kind nor a "
                    + "function."
                    + (a.Has("words")
                        ? $" The words {a.Texts("words")} suggest {(a.Has("kind") ? a.Name("kind") : a.Word("function"))}, which is "
                            + "assumed until it is recorded."
                        : string.Empty)
            ),
            new("data.no-kind.remedy", static _ => "Record its kind, or what it is there to do: until then it is joined with no other."),
        ];
}
