using PccGovernance.Text;

namespace PccGovernance.Reporting;

/// <summary>What a paper says of money on record.</summary>
internal static class EnglishFundingPaperPhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
    [
        new("paper.funding.heading", static _ => "Money on record"),
        new("paper.funding.apart", static _ =>
            "Grants, contracts, streams, savings, precepts and budgets as they are on record. They are not part of the cost of boards "
            + "above, and kinds are never added to each other: a contract may be paid from a grant that stands here too."),
        new("paper.funding.ends-unknown", static a =>
            $"When {a.Count("count", "grant or contract in force ends", "grants and contracts in force end")} is not on record."),
        new("paper.funding.ends", static a => $"Grants and contracts that end within {a.Count("days", "day", "days")}"),
        new("paper.funding.ends.note", static _ =>
            "The end is the first day on which the money is no longer there, as far as it is known."),
        new("paper.funding.nothing-on-record", static _ => "Nothing on record"),
        new("paper.funding.payers", static _ => "Money in force, by who pays or saves it"),
        new("paper.funding.streams", static _ => "What money is divided into"),
        new("paper.funding.years", static _ => "Money by financial year"),
        new("paper.funding.years.note", static _ =>
            "The amount of a line is shared among its days alike. What was spent is shown where a line lies in one year."),
        new("paper.column.actual", static _ => "Spent or saved so far"),
        new("paper.column.amount", static _ => "Amount"),
        new("paper.column.amounts-unknown", static _ => "Of unknown amount"),
        new("paper.column.ends", static _ => "Ends"),
        new("paper.column.financial-year", static _ => "Financial year"),
        new("paper.column.followed-by", static _ => "Followed by"),
        new("paper.column.kind", static _ => "Kind"),
        new("paper.column.known-in-part", static _ => "With dates known in part"),
        new("paper.column.lines", static _ => "Lines"),
        new("paper.column.money", static _ => "Money"),
        new("paper.column.parts", static _ => "Parts"),
        new("paper.column.parts-amount", static _ => "Parts together"),
        new("paper.column.remaining", static _ => "Left"),
    ];
}
