namespace PccGovernance.Text;

/// <summary>What the rules on cost (CST) say.</summary>
internal static class EnglishCostPhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
        [
            .. EnglishRulePhrases.Of(
                "CST001",
                "What a partnership costs is known",
                "Nobody knows what the landscape costs while boards in it cannot be costed.",
                "partnerships in force that were costed"
            ),
            .. EnglishRulePhrases.Of(
                "CST002",
                "What partnerships cost rests on the record",
                "A total that rests on assumed pay and meetings shows the order of size, not what is paid.",
                "partnerships with a cost"
            ),
            .. EnglishRulePhrases.Of(
                "CST003",
                "What a partnership that costs something is for is on record",
                "Cost says nothing of worth. It can only be judged beside what a board is there to do, and many that are called talking "
                + "shops are of use.",
                "partnerships whose cost is known at least in part from the record"
            ),
            .. EnglishRulePhrases.Of(
                "CST004",
                "Boards that could be one are not paid for twice",
                "The same people in two rooms on the same things are paid twice for it. What merging would free is no reason to merge by "
                + "itself.",
                "clusters of partnerships that could be one"
            ),
            .. EnglishRulePhrases.Of(
                "CST005",
                "What goes on from a grant or contract is on record before it ends",
                "Short grants and contracts that end without a decision are how services and the boards around them are lost.",
                "grants and contracts in force"
            ),
            .. EnglishFundingPhrases.All,
            new("cost.funding-ends", static a =>
                $"{a.Name("line")} ends {(a.IsDay("end") ? "after" : "in")} {a.Date("end")}, and nothing on record follows it."),
            new("cost.funding-ends.remedy", static _ => "Decide whether it goes on and record what follows, or that nothing does."),
            new("cost.funding-kind-not-known", static a => $"Of what kind {a.Name("line")} is, and so whether it ends, is not on record."),
            new("cost.funding-kind-not-known.remedy", static _ => "Record its kind: a grant, a contract, or money that comes each year."),
            new("cost.funding-end-not-known", static a => $"When {a.Name("line")} ends is not on record."),
            new(
                "cost.funding-end-in-part",
                static a =>
                    $"{a.Name("line")} ends {a.Date("end")}: whether that is within {a.Count("days", "day", "days")} is not known."
            ),
            new("cost.funding-end-in-part.remedy", static _ => "Record its end to the day, or what goes on from it."),
            new("cost.funding-end-not-known.remedy", static _ => "Record its end, as far as it is known."),
            new("cost.unknown", static a => $"What {a.Name("partnership")} costs is not known. {a.Say("reasons")}"),
            new("cost.unknown.remedy", static _ => "Record its seats, meetings and pay, or let the costing fill in usual values."),
            new("cost.unknown-casework.remedy", static _ => "Record its seats, meetings and pay."),
            new(
                "cost.incomplete",
                static a =>
                    $"{a.Name("partnership")} costs "
                    + $"{(a.Has("cost") ? $"at least {a.Money("cost")} a year: part of it" : "something, but how much")} could not be "
                    + $"costed. {a.Say("reasons")}"
            ),
            new("cost.incomplete.remedy", static _ => "Record what is missing."),
            new(
                "cost.assumed",
                static a =>
                    $"{a.Share("share")} of the cost of {a.Money("cost")} a year rests on assumptions; more than {a.Share("bound")} is "
                    + "said so."
            ),
            new(
                "cost.may-be-assumed",
                static a =>
                    $"{a.Share("share")} of the cost of {a.Money("cost")} a year rests on assumptions, and it may be as much as "
                    + $"{a.Share("most")}: how often {a.Count("seats", "seat attends", "seats attend")} is not on record, and full "
                    + $"attendance was reckoned; more than {a.Share("bound")} is said so."
            ),
            new("cost.may-be-assumed.remedy", static _ => "Record how often the seats attend, the costliest first."),
            new("cost.assumed.remedy", static _ => "Record meetings, seats and pay bands, the costliest boards first."),
            new(
                "cost.no-purpose",
                static a =>
                    $"{a.Name("partnership")} costs {a.Money("cost")} a year, and neither a purpose nor terms of reference are on record."
            ),
            new("cost.no-purpose.remedy", static _ => "Record what it is for, and read the cost beside it."),
            new(
                "cost.merger-frees",
                static a => $"Merging {a.Names("partnerships")} would free {a.Money("freed")} a year, without overheads."
            ),
            new(
                "cost.merger-frees-at-least",
                static a => $"Merging {a.Names("partnerships")} would free at least {a.Money("freed")} a year, without overheads."
            ),
            new("cost.merger-frees.remedy", static _ => "Read it beside what the boards are for and what would be lost."),
            new(
                "cost.merger-unknown",
                static a =>
                    $"What merging {a.Names("partnerships")} would free is not known: the pay or the meetings of those who sit on several "
                    + "are not on record."
            ),
            new("cost.merger-unknown.remedy", static _ => "Record them, or let the costing fill in usual values."),
        ];
}
