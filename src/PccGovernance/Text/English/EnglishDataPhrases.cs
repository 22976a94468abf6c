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
        ];
}
