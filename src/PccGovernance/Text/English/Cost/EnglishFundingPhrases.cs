namespace PccGovernance.Text;

/// <summary>What the rules on money on record (CST006 to CST009) say.</summary>
internal static class EnglishFundingPhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
    [
        .. EnglishRulePhrases.Of(
            "CST006",
            "What has ended is not on record as running",
            "A grant or contract that goes on after its end is paid without cover, or its record was not kept up.",
            "funding streams, grants and contracts that have ended, and money of no known kind that has"),
        .. EnglishRulePhrases.Of(
            "CST007",
            "A saving is counted once",
            "A saving that two ledgers claim is made once.",
            "savings on record"),
        .. EnglishRulePhrases.Of(
            "CST008",
            "What money is divided into is within it",
            "A budget or grant that is promised more than once does not add up.",
            "money on record that is divided"),
        .. EnglishRulePhrases.Of(
            "CST009",
            "What was spent is within the amount",
            "What was spent beyond its amount was taken from somewhere else.",
            "funding streams, grants, contracts and budgets that have begun, and money of no known kind that has"),
        new("cost.ended-and-running", static a =>
            $"{a.Name("line")} ended {Ended(a)}, and is on record as being delivered on {a.Date("day")}."),
        new("cost.ended-and-paid-from", static a =>
            $"{a.Name("line")} ended {Ended(a)}, and {a.Names("lines")} {a.Agree("lines", "is", "are")} paid from it on {a.Date("day")}."),
        new("cost.ended-kind-not-known", static a =>
            $"{a.Name("line")} ended {Ended(a)}, and is on record as being delivered or paid from on {a.Date("day")}: of what kind it is, "
            + "and so whether that may be, is not on record."),
        new("cost.ended-stage-not-known", static a =>
            $"{a.Names("lines", 6)} {a.Agree("lines", "has", "have")} ended, and whether {a.Agree("lines", "it is", "they are")} still "
            + $"delivered on {a.Date("day")} is not on record."),
        new("cost.ended-stage-not-known.remedy", static _ => "Record how far each has come: under review, if it is over."),
        new("cost.ended-and-running.remedy", static _ =>
            "Record that it was extended or what follows it, or that what is paid from it ended too."),
        new("cost.saving-twice-by-name", static a =>
            $"{a.Name("first")} and {a.Name("second")} are savings of one name in the same time{Both(a)}: one saving may be counted "
            + "twice."),
        new("cost.saving-twice-by-amount", static a =>
            $"{a.Name("first")} and {a.Name("second")} are savings of the same board in the same time{Both(a)}: one saving may be counted "
            + "twice."),
        new("cost.saving-twice-kind-not-known", static a =>
            $"{a.Name("first")} and {a.Name("second")} may be one saving that is counted twice{Both(a)}: whether both are savings is not "
            + "on record."),
        new("cost.saving-twice-kind-not-known.remedy", static _ => "Record what each of them is."),
        new("cost.saving-twice.remedy", static _ =>
            "Take one of them out, record that one is part of the other, or record who makes each of them."),
        new("cost.parts-exceed", static a =>
            $"{a.Name("line")} is {a.Money("amount")}, and the {a.Count("parts", "line that is", "lines that are")} paid from it or part "
            + $"of it {a.Agree("parts", "comes", "come")} to {a.Money("sum")}."),
        new("cost.parts-exceed.remedy", static _ => "Correct the amounts, or record from what else they are paid."),
        new("cost.parts-may-exceed", static a =>
            $"{a.Name("line")} is {a.Money("amount")}, and the {a.Count("parts", "line that is", "lines that are")} on record as part of "
            + $"it {a.Agree("parts", "comes", "come")} to {a.Money("sum")}: of what kind each is, and so whether all of it is paid from "
            + "it, is not."),
        new("cost.parts-not-known", static a =>
            a.Has("amount")
                ? $"Whether what {a.Name("line")} is divided into is within it is not known: of {a.Count("parts", "line", "lines")} "
                    + $"{a.Count("unknown")} {a.Agree("unknown", "has", "have")} no amount on record."
                : $"Whether what {a.Name("line")} is divided into is within it is not known: its own amount is not on record."),
        new("cost.parts-not-known.remedy", static _ => "Record the amounts."),
        new("cost.overspent", static a => $"{a.Name("line")} is {a.Money("amount")}, and {a.Money("actual")} of it was spent."),
        new("cost.overspent-if-spent", static a =>
            $"{a.Name("line")} is {a.Money("amount")}, and {a.Money("actual")} is on record for it: of what kind it is, and so whether "
            + "that is too much, is not."),
        new("cost.overspent.remedy", static _ => "Correct the figures, or record where the rest came from."),
        new("cost.amount-not-known", static a =>
            $"{a.Money("actual")} of {a.Name("line")} was spent, and how much there was to spend is not on record."),
        new("cost.amount-not-known.remedy", static _ => "Record its amount."),
        new("cost.spending-not-known", static a => $"{a.Name("line")} ended {Ended(a)}, and what was spent of it is not on record."),
        new("cost.spending-so-far-not-known", static a =>
            $"What was spent so far of {a.Names("lines", 6)} is not on record, so that it cannot be told whether that is within the "
            + $"{a.Agree("lines", "amount", "amounts")}."),
        new("cost.spending-not-known.remedy", static _ => "Record what was spent."),
    ];

    private static string Ended(PhraseArguments a) => $"{(a.IsDay("end") ? "after" : "in")} {a.Date("end")}";

    private static string Both(PhraseArguments a) => a.Has("amount") ? $", of {a.Money("amount")} each" : string.Empty;
}
