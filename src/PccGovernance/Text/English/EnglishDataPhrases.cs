namespace PccGovernance.Text;

/// <summary>What the rules on the quality of the record (DAT) say.</summary>
internal static class EnglishDataPhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
        [
            .. EnglishRulePhrases.Of(
                "DAT001",
                "A partnership's seats are on record",
                "Without its members a board can be neither compared, nor costed, nor counted in anybody's diary.",
                "partnerships in force"
            ),
            .. EnglishRulePhrases.Of(
                "DAT002",
                "A partnership's meetings are on record",
                "What a board costs and asks of people begins with how often it meets and for how long.",
                "partnerships in force"
            ),
            .. EnglishRulePhrases.Of(
                "DAT003",
                "A partnership's themes are on record",
                "Boards are duplicates only when they are about the same things: without themes or duties that cannot be told.",
                "partnerships in force"
            ),
            .. EnglishRulePhrases.Of(
                "DAT004",
                "A partnership's footprint is on record",
                "Boards in different places are not duplicates, and a duty has to be placed somewhere.",
                "partnerships in force"
            ),
            .. EnglishRulePhrases.Of(
                "DAT005",
                "A partnership's record was confirmed within a year",
                "A map of partnerships that nobody confirms is out of date as soon as it is drawn.",
                "partnerships in force"
            ),
            .. EnglishRulePhrases.Of(
                "DAT006",
                "A strategy's priorities are on record",
                "Whether a strategy serves the plan is read from its priorities.",
                "strategies in force"
            ),
            .. EnglishRulePhrases.Of(
                "DAT007",
                "A strategy's owner is on record",
                "A strategy that nobody owns cannot be joined with another or closed.",
                "strategies in force"
            ),
            .. EnglishRulePhrases.Of(
                "DAT008",
                "A partnership's seats are recorded rather than assumed",
                "A finding that rests on assumed members has to be checked before anybody acts on it.",
                "partnerships in force with seats on record"
            ),
            new(
                "data.no-footprint",
                static a => $"{a.Name("partnership")} has an unknown footprint: which areas it covers is not on record."
            ),
            new("data.no-footprint.remedy", static _ => "Record the areas that it covers, at any level."),
            new("data.no-meetings", static a => $"{a.Name("partnership")} has no number and length of meetings on record."),
            new("data.no-number-of-meetings", static a => $"{a.Name("partnership")} has no number of meetings a year on record."),
            new("data.no-length-of-meetings", static a => $"{a.Name("partnership")} has no length of meetings on record."),
            new("data.no-meetings.remedy", static _ => "Record how many times a year it meets and how long a meeting lasts."),
            new(
                "data.no-seats",
                static a => $"{a.Name("partnership")} has no seats in force: none is on record, or those that held them have ended."
            ),
            new("data.no-seats.remedy", static _ => "Record the organisations that sit on it; names of people are not needed."),
            new("data.no-themes", static a => $"{a.Name("partnership")} has no themes on record: what it is about is not known."),
            new("data.no-themes.remedy", static _ => "Record its themes from its terms of reference."),
            new("data.never-confirmed", static a => $"When the record of {a.Name("partnership")} was last confirmed is not known."),
            new(
                "data.confirmed-long-ago",
                static a =>
                    $"The record of {a.Name("partnership")} was last confirmed {a.On("confirmed")}, more than {a.Count("days", "day", "days")} before {a.Date("day")}."
            ),
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
                    $"{a.Number("assumed")} of the {a.Count("seats", "seat", "seats")} of {a.Name("partnership")} {a.Agree("assumed", "is", "are")} assumed: nobody recorded who sits there."
            ),
            new("data.seats-assumed.remedy", static _ => "Record the members from the board's own papers."),
            .. EnglishRulePhrases.Of(
                "DAT010",
                "A partnership that the law requires is on the list",
                "A list without the boards that the law requires is not the landscape, and a duty that nobody lists is nobody's.",
                "partnerships that the law requires"
            ),
            .. EnglishRulePhrases.Of(
                "DAT011",
                "A duty that the law lays on several bodies has a home on the list",
                "The law names the bodies and leaves them the table: which one it is must be written down somewhere.",
                "partnerships that the law requires"
            ),
            .. EnglishRulePhrases.Of(
                "DAT012",
                "What is beyond the law is known to be",
                "What no law requires can be changed or closed by those who sit there, and is where a review begins.",
                "partnerships in force"
            ),
            .. EnglishRulePhrases.Of(
                "DAT013",
                "What a partnership is, by its kind or its function, is on record",
                "What a board is decides more than who sits there: while it is not known, nothing speaks for joining it with another.",
                "partnerships in force"
            ),
            new(
                "data.required-not-listed",
                static a =>
                    $"The law requires {a.Name("kind")} on {a.Count("required", "ground", "grounds")} here, and the list has none for {a.Count("missing")} of them: {a.Names("places", 12)}."
            ),
            new("data.required-not-listed.remedy", static a => $"Add the boards of the kind {a.Name("kind")} that are missing, or say which other board carries the function."),
            new(
                "data.duty-without-home",
                static a =>
                    $"The law has several bodies act together as {a.Name("kind")}, and no board on the list is their home for {a.Count("missing")} of {a.Count("required", "ground", "grounds")}: {a.Names("places", 12)}.{(a.Has("duties") ? $" The duty is {a.Names("duties")}." : string.Empty)}"
            ),
            new("data.duty-without-home.remedy", static _ => "Record which board holds the duty, or that its bodies meet it without one."),
            new(
                "data.required-by-name-alone",
                static a =>
                    $"The law requires {a.Name("kind")} here, and only a name says that the list has it: {a.Names("partnerships", 12)}. Its kind is not on record."
            ),
            new("data.required-by-name-alone.remedy", static a => $"Record the kind of {a.Names("partnerships", 12)}, if it is {a.Name("kind")}."),
            new(
                "data.beyond-the-law",
                static a => $"No law requires {a.CountOf("partnerships")} of the {a.Count("all", "board", "boards")} on the list: {a.Names("partnerships", 20)}."
            ),
            new("data.beyond-the-law.remedy", static _ => "Say for each what it does that no board required by law does."),
            new(
                "data.law-untold",
                static a =>
                    $"Whether a law requires {a.CountOf("partnerships")} of the {a.Count("all", "board", "boards")} on the list cannot be told, since their kind is not on record: {a.Names("partnerships", 20)}."
            ),
            new("data.law-untold.remedy", static _ => "Record the kind of each, or that it is of none."),
            new(
                "data.no-kind",
                static a =>
                    $"What {a.Name("partnership")} is, is not on record: neither a kind nor a function.{(a.Has("words") ? $" The words {a.Texts("words")} suggest {(a.Has("kind") ? a.Name("kind") : a.Word("function"))}, which is assumed until it is recorded." : string.Empty)}"
            ),
            new("data.no-kind.remedy", static _ => "Record its kind, or what it is there to do: until then it is joined with no other."),
        ];
}
